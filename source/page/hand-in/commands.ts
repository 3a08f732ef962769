import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import {topOf} from '../../program/layer.ts';
import type {Ask} from '../ask.ts';
import type {HandIn, HandInAction, HandInAsk} from './state.ts';

type Browse = Extract<Ask, {type: 'browse'}>;

function onTop(session: Session): HandIn | undefined {
	const top = topOf(session);
	return top.page === 'hand-in' ? (top as HandIn) : undefined;
}

export const commands: ReadonlyArray<Command<Session, HandInAction | HandInAsk | Browse>> = [
	{
		id: 'export',
		name: 'command.export',
		initials: 'bsdc',
		keys: ['ctrl+p', 'P'],
		modes: ['draft'],
		group: 'file',
		applies: ({desk}) => desk !== undefined,
		action: () => ({type: 'askHandIn'}),
	},
	{
		id: 'chooseModel',
		name: 'command.chooseModel',
		initials: '',
		keys: ['ctrl+o'],
		modes: ['hand-in'],
		group: 'dialog',
		hint: 4,
		hidden: true,
		applies: (session) => onTop(session)?.fields.some(({id}) => id === 'into') ?? false,
		action: () => ({type: 'browse', purpose: 'model'}),
	},
	{
		id: 'mend',
		name: 'command.mend',
		initials: '',
		keys: ['f8', 'ctrl+g'],
		modes: ['hand-in'],
		group: 'dialog',
		hint: 5,
		hidden: true,
		applies: (session) =>
			onTop(session)?.lines.some(({mark}) => mark === 'bad' || mark === 'plain') ?? false,
		action: () => ({type: 'askMend'}),
	},
];
