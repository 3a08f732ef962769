import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import {topOf} from '../../program/layer.ts';
import type {Next} from '../ask.ts';
import {deskOf} from './here.ts';
import type {RollUpAsk, RollUpDo} from './state.ts';

type Own = Command<Session, RollUpAsk>;
type Given = Pick<Own, 'name' | 'keys'> &
	Partial<Pick<Own, 'hint' | 'hintName' | 'hidden' | 'initials' | 'also'>> & {
		modes?: readonly string[];
		applies?: (session: Session) => boolean;
	};

const list = ['rollup'];
const grids = ['rollupGrid', 'rollupChecks'];
const over = ['rollupTrace', 'rollupLines'];
const everywhere = [...list, ...grids, ...over];
const units = [...list, ...grids, 'rollupTrace'];

const isGrid = ({desk}: Session) => desk?.rolled !== undefined;
const isSum = ({desk}: Session) => desk?.rolled !== undefined && desk.rolled.unit === undefined;
const isOver = (session: Session) => session.layers.length > 1;
const isList = (session: Session) => deskOf(session) === topOf(session);
const isUnits = (session: Session) => isList(session) && deskOf(session)?.tab === 'units';
// Over a grid of a draft nothing of this counts.
const isHere = (session: Session) => isGrid(session) || topOf(session).page.startsWith('rollup');
const isFiles = (session: Session) => isList(session) && deskOf(session)?.tab === 'files';
const isOfUnit = (session: Session) => isHere(session) && !isSum(session) && !isFiles(session);

function command(what: RollUpDo, id: string, given: Given): Own {
	const {modes = everywhere, applies = isHere, initials = '', ...rest} = given;
	return {
		...rest,
		id: `rollup.${id}`,
		initials,
		modes,
		group: 'rollUp',
		applies: (session) => isHere(session) && applies(session),
		action: () => ({type: 'rollUp', what}),
	};
}

/** All that is done on the desk. */
export const commands: ReadonlyArray<Command<Session, RollUpAsk | Next>> = [
	{
		id: 'rollup.start',
		name: 'command.rollup.start',
		initials: 'fhksy',
		keys: ['ctrl+w', 'W'],
		modes: list,
		group: 'rollUp',
		action: () => ({type: 'goToStart'}),
	},
	{
		id: 'rollup.other',
		name: 'command.rollup.other',
		initials: 'dklyg',
		keys: ['ctrl+o', 'i'],
		modes: list,
		group: 'rollUp',
		action: () => ({type: 'askRollUp'}),
	},
	command({do: 'into'}, 'into', {
		name: 'command.rollup.into',
		initials: 'gdwds',
		keys: ['enter'],
		modes: ['rollupGrid'],
		applies: isSum,
		hint: 1,
	}),
	command({do: 'back'}, 'back', {
		name: 'command.rollup.back',
		initials: 'fhsyc',
		keys: ['backspace'],
		modes: grids,
		applies: isOver,
		hint: 2,
	}),
	command({do: 'back'}, 'backOver', {
		name: 'command.rollup.back',
		initials: 'fhsyc',
		keys: ['backspace'],
		modes: over,
		hidden: true,
	}),
	command({do: 'leave'}, 'leave', {
		name: 'command.rollup.back',
		initials: 'fhsyc',
		keys: ['esc'],
		modes: grids,
		hidden: true,
		applies: isGrid,
	}),
	command({do: 'adopt'}, 'adopt', {
		name: 'command.rollup.adopt',
		initials: 'shtg',
		keys: ['a', 'alt+a'],
		modes: units,
		applies: isOfUnit,
		hint: 2,
	}),
	command({do: 'decide', what: 'sendBack'}, 'sendBack', {
		name: 'command.rollup.sendBack',
		initials: 'th',
		keys: ['b', 'alt+b'],
		modes: [...units, 'rollupLines'],
		applies: isOfUnit,
		hint: 3,
	}),
	command({do: 'decide', what: 'exempt'}, 'exempt', {
		name: 'command.rollup.exempt',
		initials: 'mb',
		keys: ['x', 'alt+x'],
		modes: units,
		applies: isOfUnit,
		hint: 5,
	}),
	command({do: 'decide', what: 'leaveOut'}, 'leaveOut', {
		name: 'command.rollup.leaveOut',
		initials: 'bjrhz',
		keys: ['s', 'alt+s'],
		modes: units,
		applies: (session) => isOfUnit(session) || isFiles(session),
		hint: 6,
		hintName: 'command.rollup.leaveOutShort',
	}),
	command({do: 'decide', what: 'zero'}, 'zero', {
		name: 'command.rollup.zero',
		initials: 'alabgcl',
		keys: ['z', 'alt+z'],
		modes: units,
		applies: isOfUnit,
		hint: 6,
		hintName: 'command.rollup.zeroShort',
	}),
	command({do: 'amend'}, 'amend', {
		name: 'command.rollup.amend',
		initials: 'dg',
		keys: ['e', 'alt+e'],
		modes: units,
		applies: isOfUnit,
		hint: 6,
		hintName: 'command.rollup.amendShort',
	}),
	command({do: 'decide', what: 'remark'}, 'remark', {
		name: 'command.rollup.remark',
		initials: 'bz',
		keys: ['r', 'alt+r'],
		modes: units,
		applies: isOfUnit,
		hint: 7,
	}),
	command({do: 'undo'}, 'undo', {
		name: 'command.rollup.undo',
		initials: 'cxjd',
		keys: ['u', 'ctrl+z', 'alt+u'],
		modes: units,
		applies: isOfUnit,
		hint: 7,
		hintName: 'command.rollup.undoShort',
	}),
	command({do: 'decide', what: 'reopen'}, 'reopen', {
		name: 'command.rollup.reopen',
		initials: 'cxsh',
		keys: [],
		modes: units,
		applies: isOfUnit,
	}),
	command({do: 'history'}, 'history', {
		name: 'command.rollup.history',
		initials: 'bdwjd',
		keys: ['h', 'alt+y'],
		modes: units,
		applies: isOfUnit,
	}),
	command({do: 'history', all: true}, 'historyAll', {
		name: 'command.rollup.historyAll',
		initials: 'qbjd',
		keys: ['H'],
		modes: [...list, ...grids],
	}),
	command({do: 'versions'}, 'versions', {
		name: 'command.rollup.versions',
		initials: 'bjlcbs',
		keys: ['v', 'alt+v'],
		modes: units,
		applies: isOfUnit,
		hint: 7,
		hintName: 'command.rollup.versionsShort',
	}),
	command({do: 'feedback'}, 'feedback', {
		name: 'command.rollup.feedback',
		initials: 'ckthd',
		keys: ['t', 'alt+t'],
		modes: units,
		applies: isOfUnit,
		hint: 4,
		hintName: 'command.rollup.feedbackShort',
	}),
	command({do: 'copy'}, 'copy', {
		name: 'command.rollup.copy',
		initials: 'fztz',
		keys: ['ctrl+c', 'c'],
		modes: [...list, ...over],
		hint: 7,
		hintName: 'command.rollup.copyShort',
		applies: (session) => !isFiles(session),
	}),
	command({do: 'order'}, 'order', {
		name: 'command.rollup.order',
		initials: 'abdpx',
		keys: ['o', 'alt+o'],
		modes: ['rollupTrace'],
		hint: 3,
	}),
	command({do: 'filter'}, 'filter', {
		name: 'command.rollup.filter',
		initials: 'sx',
		keys: ['f', 'alt+f'],
		modes: list,
		applies: isUnits,
		hint: 4,
		hintName: 'command.rollup.filterShort',
	}),
	command({do: 'search'}, 'search', {
		name: 'command.rollup.search',
		initials: 'czdw',
		keys: ['/', 'ctrl+f'],
		modes: list,
		hint: 4,
		hintName: 'command.rollup.searchShort',
	}),
	command({do: 'sort'}, 'sort', {
		name: 'command.rollup.sort',
		initials: 'px',
		keys: ['o', 'alt+o'],
		modes: list,
		applies: isUnits,
	}),
	command({do: 'mark'}, 'mark', {
		name: 'command.rollup.mark',
		initials: 'bj',
		keys: [' ', 'alt+m'],
		modes: list,
		applies: isUnits,
	}),
	command({do: 'markAll'}, 'markAll', {
		name: 'command.rollup.markAll',
		initials: 'qbbj',
		keys: ['ctrl+a', '*'],
		modes: list,
		applies: isUnits,
	}),
	command({do: 'next', by: 1}, 'next', {
		name: 'command.rollup.next',
		initials: 'xydcl',
		keys: ['f8', ']'],
		modes: list,
		hint: 8,
		hintName: 'command.rollup.nextShort',
	}),
	command({do: 'next', by: -1}, 'previous', {
		name: 'command.rollup.previous',
		initials: 'sydcl',
		keys: ['shift+f8', '['],
		modes: list,
	}),
	command({do: 'assign'}, 'assign', {
		name: 'command.rollup.assign',
		initials: 'rddw',
		keys: ['k', 'alt+k'],
		modes: list,
		applies: isFiles,
		hint: 1,
	}),
	command({do: 'plan'}, 'write', {
		name: 'command.rollup.write',
		initials: 'schz',
		keys: ['w', 'ctrl+p'],
		modes: [...list, ...grids],
		hint: 5,
		hintName: 'command.rollup.writeShort',
	}),
	command({do: 'pause'}, 'pause', {
		name: 'command.rollup.pause',
		initials: 'ztdq',
		keys: ['p', 'alt+p'],
		modes: list,
	}),
	command({do: 'again'}, 'again', {
		name: 'command.rollup.again',
		initials: 'cxdq',
		keys: ['ctrl+r', 'f5'],
		modes: list,
		hint: 9,
		hintName: 'command.rollup.againShort',
	}),
	...([1, -1] as const).map((by) =>
		command({do: 'nextTab', by}, by === 1 ? 'tab.next' : 'tab.previous', {
			name: by === 1 ? 'command.tab.next' : 'command.tab.previous',
			initials: by === 1 ? 'xyz' : 'syz',
			keys: by === 1 ? ['ctrl+pagedown', '}'] : ['ctrl+pageup', '{'],
			modes: [...list, ...grids],
		}),
	),
	...([1, -1] as const).map((by) =>
		command({do: 'nextTab', by}, by === 1 ? 'list.tab.next' : 'list.tab.previous', {
			name: by === 1 ? 'command.tab.next' : 'command.tab.previous',
			keys: by === 1 ? ['tab', 'right'] : ['shift+tab', 'left'],
			modes: list,
			hidden: true,
		}),
	),
	...([1, -1] as const).map(
		(by): Command<Session, Next> => ({
			id: by === 1 ? 'rollup.return.next' : 'rollup.return.previous',
			name: by === 1 ? 'command.finding.next' : 'command.finding.previous',
			initials: by === 1 ? 'xyc' : 'syc',
			keys: by === 1 ? ['f8', ']'] : ['shift+f8', '['],
			modes: grids,
			group: 'rollUp',
			...(by === 1 && {hint: 5, hintName: 'command.hint.next'}),
			applies: isGrid,
			action: () => ({type: 'nextFinding', by}) as unknown as Next,
		}),
	),
	...(
		[
			['units', 'alt+1', 'dw'],
			['disclosure', 'alt+2', 'hzse'],
			['requests', 'alt+3', 'hzss'],
			['disputes', 'alt+4', 'hzssi'],
			['files', 'alt+6', 'wj'],
			['findings', 'alt+7', 'jy'],
		] as const
	).map(([to, key, initials]) =>
		command({do: 'tab', to}, `tab.${to}`, {
			name: `command.rollup.tab.${to}`,
			initials,
			keys: [key],
			modes: [...list, ...grids],
		}),
	),
];
