import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {ReviewAction, ReviewAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, ReviewAsk | ReviewAction>> = [
	{
		id: 'review',
		name: 'command.review',
		initials: 'sq',
		keys: ['S', 'alt+s'],
		modes: ['draft'],
		group: 'check',
		applies: ({desk}) => desk !== undefined,
		action: (_session, time) => ({type: 'openReview', time}),
	},
	{
		id: 'reviewSteps',
		name: 'command.reviewSteps',
		initials: '',
		keys: ['s', 'alt+s'],
		modes: ['review'],
		group: 'dialog',
		hint: 4,
		hidden: true,
		action: () => ({type: 'askSteps'}),
	},
];
