import {deskOf} from '../session/put-desk.ts';
import type {Command} from './command.ts';

const directions = ['up', 'down', 'left', 'right'] as const;

const steps: Command[] = directions.flatMap((by): Command[] => [
	{
		id: `move.${by}`,
		name: 'command.move',
		initials: '',
		keys: [by],
		modes: ['grid'],
		group: 'move',
		hidden: true,
		action: () => ({type: 'move', by, how: 'step', select: false}),
	},
	{
		id: `select.${by}`,
		name: 'command.select',
		initials: '',
		keys: [`shift+${by}`],
		modes: ['grid'],
		group: 'edit',
		hidden: true,
		action: () => ({type: 'move', by, how: 'step', select: true}),
	},
	{
		id: `edge.${by}`,
		name: 'command.edge',
		initials: '',
		keys: [`ctrl+${by}`],
		modes: ['grid'],
		group: 'move',
		hidden: true,
		action: () => ({type: 'move', by, how: 'edge', select: false}),
	},
	{
		id: `selectEdge.${by}`,
		name: 'command.selectEdge',
		initials: '',
		keys: [`ctrl+shift+${by}`],
		modes: ['grid'],
		group: 'edit',
		hidden: true,
		action: () => ({type: 'move', by, how: 'edge', select: true}),
	},
]);

const places: Command[] = (
	[
		['rowStart', 'home'],
		['rowEnd', 'end'],
		['first', 'ctrl+home'],
		['last', 'ctrl+end'],
	] as const
).flatMap(([place, key]): Command[] => [
	{
		id: `go.${place}`,
		name: `command.go.${place}`,
		initials: '',
		keys: [key],
		modes: ['grid'],
		group: 'move',
		hidden: true,
		action: () => ({type: 'moveTo', place, select: false}),
	},
	{
		id: `selectTo.${place}`,
		name: `command.selectTo.${place}`,
		initials: '',
		keys: [key.startsWith('ctrl+') ? key.replace('ctrl+', 'ctrl+shift+') : `shift+${key}`],
		modes: ['grid'],
		group: 'edit',
		hidden: true,
		action: () => ({type: 'moveTo', place, select: true}),
	},
]);

const tabs: Command[] = [1, 2, 3, 4].map((number) => ({
	id: `tab.${number}`,
	name: `command.tab.${number}` as Command['name'],
	initials: ['zdgk', 'sqqk', 'fyss', 'jy'][number - 1] ?? '',
	keys: [`alt+${number}`],
	modes: ['grid', 'findings'],
	group: 'move',
	applies: (session) => deskOf(session) !== undefined,
	action: (session) => {
		const sections = deskOf(session)?.form.sections ?? [];
		return {type: 'openTab', tab: sections[number - 1]?.id ?? 'findings'};
	},
}));

/** Going about: cells, edges, pages, tabs, searching, items. */
export const commandsMove: readonly Command[] = [
	...steps,
	...places,
	{
		id: 'page.down',
		name: 'command.page.down',
		initials: '',
		keys: ['pagedown'],
		modes: ['grid'],
		group: 'move',
		hidden: true,
		action: () => ({type: 'move', by: 'down', how: 'page', select: false}),
	},
	{
		id: 'page.up',
		name: 'command.page.up',
		initials: '',
		keys: ['pageup'],
		modes: ['grid'],
		group: 'move',
		hidden: true,
		action: () => ({type: 'move', by: 'up', how: 'page', select: false}),
	},
	...(['down', 'up'] as const).map(
		(by): Command => ({
			id: `selectPage.${by}`,
			name: `command.selectPage.${by}`,
			initials: '',
			keys: [`shift+page${by}`],
			modes: ['grid'],
			group: 'edit',
			hidden: true,
			action: () => ({type: 'move', by, how: 'page', select: true}),
		}),
	),
	{
		id: 'tab.next',
		name: 'command.tab.next',
		initials: 'xyz',
		keys: ['ctrl+pagedown', '}'],
		modes: ['grid', 'findings'],
		group: 'move',
		action: () => ({type: 'nextTab', by: 1}),
	},
	{
		id: 'tab.previous',
		name: 'command.tab.previous',
		initials: 'syz',
		keys: ['ctrl+pageup', '{'],
		modes: ['grid', 'findings'],
		group: 'move',
		action: () => ({type: 'nextTab', by: -1}),
	},
	...tabs,
	{
		id: 'search',
		name: 'command.search',
		initials: 'cz',
		keys: ['ctrl+f', '/'],
		modes: ['grid', 'findings'],
		group: 'move',
		action: () => ({type: 'openDialog', which: 'search'}),
	},
	{
		id: 'found.next',
		name: 'command.found.next',
		initials: 'czxyc',
		keys: ['f3', 'n'],
		modes: ['grid'],
		group: 'move',
		applies: (session) => (deskOf(session)?.found?.cells.length ?? 0) > 0,
		action: () => ({type: 'nextFound', by: 1}),
	},
	{
		id: 'found.previous',
		name: 'command.found.previous',
		initials: 'czsyc',
		keys: ['shift+f3', 'N'],
		modes: ['grid'],
		group: 'move',
		applies: (session) => (deskOf(session)?.found?.cells.length ?? 0) > 0,
		action: () => ({type: 'nextFound', by: -1}),
	},
	{
		id: 'goto',
		name: 'command.goto',
		initials: 'zd',
		keys: ['ctrl+g', 'g'],
		modes: ['grid', 'findings'],
		group: 'move',
		action: (_session, time) => ({type: 'openForm', what: 'goto', time}),
	},
];
