import {canChange} from '../../desk/can-change.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {selectedCells} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {inferences} from '../../draft/inferences.ts';
import type {Command} from '../../program/command.ts';
import type {TableAction, TableAsk, TableLateAsk} from './state.ts';

/** Looking over what is filled: how a cell is counted, last year beside it, what is blank, what was only suggested. */
export const commandsCheck: ReadonlyArray<Command<Session, TableAction | TableAsk | TableLateAsk>> =
	[
		{
			id: 'grouping',
			name: 'command.grouping',
			initials: 'qfw',
			keys: [],
			modes: ['grid'],
			group: 'view',
			action: () => ({type: 'switchGrouping'}),
		},
		{
			id: 'counting',
			name: 'command.counting',
			initials: 'zyjs',
			keys: ['f1', 'j', 'alt+j'],
			modes: ['grid'],
			group: 'check',
			action: () => ({type: 'askCounting'}),
		},
		{
			id: 'blanks',
			name: 'command.blanks',
			initials: 'kbfb',
			keys: ['M', 'alt+m'],
			modes: ['draft'],
			group: 'check',
			applies: (session) => (session.desk?.checked.blanks.length ?? 0) > 0,
			action: () => ({type: 'showBlanks'}),
		},
		{
			id: 'lastYear.beside',
			name: 'command.lastYear.beside',
			initials: 'snbp',
			keys: ['y', 'alt+y'],
			modes: ['grid'],
			group: 'view',
			applies: ({desk}) => desk?.draft.header.lastYear !== undefined,
			action: () => ({type: 'switchLastYear'}),
		},
		{
			id: 'verify',
			name: 'command.verify',
			initials: 'yhdtz',
			keys: ['k', 'alt+k'],
			modes: ['grid'],
			group: 'check',
			hint: 0,
			applies: (session) =>
				canChange(session, (desk) =>
					selectedCells(desk).some(({address}) => entryAt(desk, address).inferred === 'open'),
				),
			action: (_session, time) => ({type: 'verify', where: 'here', time}),
		},
		{
			id: 'verifyAll',
			name: 'command.verifyAll',
			initials: 'qbyhdtz',
			keys: [],
			modes: ['draft'],
			group: 'check',
			applies: (session) =>
				canChange(session, ({draft}) => inferences(draft.figures, 'open').length > 0),
			action: (_session, time) => ({type: 'verify', where: 'everywhere', time}),
		},
		{
			id: 'blank.next',
			name: 'command.blank.next',
			initials: 'xykbg',
			keys: ['b', 'ctrl+b'],
			modes: ['draft'],
			group: 'check',
			applies: (session) => (session.desk?.checked.blanks.length ?? 0) > 0,
			action: () => ({type: 'nextBlank', by: 1}),
		},
		{
			id: 'blank.previous',
			name: 'command.blank.previous',
			initials: 'sykbg',
			keys: ['B', 'alt+b'],
			modes: ['draft'],
			group: 'check',
			applies: (session) => (session.desk?.checked.blanks.length ?? 0) > 0,
			action: () => ({type: 'nextBlank', by: -1}),
		},
	];
