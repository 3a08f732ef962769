import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import {deskCommand} from './desk-command.ts';
import {isFiles, isOfUnit, list, units} from './desk-places.ts';
import type {RollUpAsk} from './state.ts';

/** What is decided about units and files. */
export const decideCommands: ReadonlyArray<Command<Session, RollUpAsk>> = [
	deskCommand({do: 'adopt'}, 'adopt', {
		name: 'command.rollup.adopt',
		initials: 'shtg',
		keys: ['a', 'alt+a'],
		modes: units,
		applies: isOfUnit,
		hint: 2,
	}),
	deskCommand({do: 'decide', what: 'sendBack'}, 'sendBack', {
		name: 'command.rollup.sendBack',
		initials: 'th',
		keys: ['b', 'alt+b'],
		modes: [...units, 'rollupLines'],
		applies: isOfUnit,
		hint: 3,
	}),
	deskCommand({do: 'decide', what: 'exempt'}, 'exempt', {
		name: 'command.rollup.exempt',
		initials: 'mb',
		keys: ['x', 'alt+x'],
		modes: units,
		applies: isOfUnit,
		hint: 5,
	}),
	deskCommand({do: 'decide', what: 'leaveOut'}, 'leaveOut', {
		name: 'command.rollup.leaveOut',
		initials: 'bjrhz',
		keys: ['s', 'alt+s'],
		modes: units,
		applies: (session) => isOfUnit(session) || isFiles(session),
		hint: 6,
		hintName: 'command.rollup.leaveOutShort',
	}),
	deskCommand({do: 'decide', what: 'zero'}, 'zero', {
		name: 'command.rollup.zero',
		initials: 'alabgcl',
		keys: ['z', 'alt+z'],
		modes: units,
		applies: isOfUnit,
		hint: 6,
		hintName: 'command.rollup.zeroShort',
	}),
	deskCommand({do: 'amend'}, 'amend', {
		name: 'command.rollup.amend',
		initials: 'dg',
		keys: ['e', 'alt+e'],
		modes: units,
		applies: isOfUnit,
		hint: 6,
		hintName: 'command.rollup.amendShort',
	}),
	deskCommand({do: 'decide', what: 'remark'}, 'remark', {
		name: 'command.rollup.remark',
		initials: 'bz',
		keys: ['r', 'alt+r'],
		modes: units,
		applies: isOfUnit,
		hint: 7,
	}),
	deskCommand({do: 'undo'}, 'undo', {
		name: 'command.rollup.undo',
		initials: 'cxjd',
		keys: ['u', 'ctrl+z', 'alt+u'],
		modes: units,
		applies: isOfUnit,
		hint: 7,
		hintName: 'command.rollup.undoShort',
	}),
	deskCommand({do: 'decide', what: 'reopen'}, 'reopen', {
		name: 'command.rollup.reopen',
		initials: 'cxsh',
		keys: [],
		modes: units,
		applies: isOfUnit,
	}),
	deskCommand({do: 'assign'}, 'assign', {
		name: 'command.rollup.assign',
		initials: 'rddw',
		keys: ['k', 'alt+k'],
		modes: list,
		applies: isFiles,
		hint: 1,
	}),
];
