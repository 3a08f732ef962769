import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {TableAction} from './state.ts';

type Own = Command<Session, TableAction>;

const directions = ['up', 'down', 'left', 'right'] as const;

const steps: Own[] = directions.flatMap((by): Own[] => [
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

const places: Own[] = (
	[
		['rowStart', 'home'],
		['rowEnd', 'end'],
		['first', 'ctrl+home'],
		['last', 'ctrl+end'],
	] as const
).flatMap(([place, key]): Own[] => [
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

/** Going about in the grid: cells, edges, pages. */
export const commandsMove: readonly Own[] = [
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
		(by): Own => ({
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
];
