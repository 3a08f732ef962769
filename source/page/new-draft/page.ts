import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import {late} from '../../program/late.ts';
import {lateAsks} from '../../program/late-asks.ts';
import type {Handlers} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import type {NewDraftAction, NewDraftAsk, NewDraftPage} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first wanted. */
const whole = late(async () => (await import('./whole.ts')).whole);

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
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<
			Session,
			NewDraftPage,
			NewDraftAction,
			Next | NewDraftAction
		>;
	},
	...lateAsks<Session, NewDraftAsk, Next>(whole, {askNewDraft: true, carryOn: true}),
	...questionsFace,
} satisfies Page<Next | NewDraftAsk | NewDraftAction>;
