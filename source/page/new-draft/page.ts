import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {Next} from '../ask.ts';
import {asks, handlers} from './handlers.ts';
import type {NewDraftAction, NewDraftAsk} from './state.ts';
import {words} from './words.ts';

const commands: ReadonlyArray<Command<Session, NewDraftAsk>> = [
	{
		id: 'new',
		name: 'command.new',
		initials: 'xj',
		keys: ['ctrl+n', 'n'],
		modes: ['start'],
		group: 'file',
		hint: 2,
		action: () => ({type: 'askNewDraft'}),
	},
	{
		id: 'carryOn',
		name: 'command.carryOn',
		initials: 'jzxnd',
		keys: [],
		modes: ['draft'],
		group: 'file',
		applies: ({desk}) => desk !== undefined,
		action: () => ({type: 'carryOn'}),
	},
];

/** 新建 and 结转: a draft that is not there yet. */
export const newDraft = {
	id: 'new-draft',
	words,
	modes: {'new-draft': questionModes},
	commands,
	handlers,
	asks,
	...questionsFace,
} satisfies Page<Next | NewDraftAsk | NewDraftAction>;
