import type {Page} from '../../desk/page.ts';
import type {Next} from '../ask.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import {paint, speak} from './paint.ts';
import type {FindingsAsk} from './state.ts';
import {words} from './words.ts';

/** The 校验 tab: what must be corrected, explained or looked at, and what could not be checked. */
export const findings = {
	id: 'findings',
	words,
	modes: {findings: ['ground', 'draft', 'list', 'tabbed', 'untyped']},
	commands,
	handlers,
	asks,
	escapes: () => true,
	confirmName: () => 'command.hint.goThere',
	takesDrawer: true,
	paint,
	speak,
} satisfies Page<Next | FindingsAsk>;
