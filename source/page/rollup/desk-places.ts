import type {Session} from '../../desk/session.ts';
import {topOf} from '../../program/layer.ts';
import {deskOf} from './here.ts';
import type {LinesLayer} from './state.ts';

/** The modes of the desk that commands name: its lists, the grids over it, what lies over both. */
export const list = ['rollup'];
export const grids = ['rollupGrid', 'rollupChecks'];
export const over = ['rollupTrace', 'rollupLines'];
export const everywhere = [...list, ...grids, ...over];
/** Where another window decides, and this one only looks. */
export const isLookedAt = (session: Session) => deskOf(session)?.lookedAt !== undefined;
/** Where a unit may be under the hands. */
export const units = [...list, ...grids, 'rollupTrace'];

export const isGrid = ({desk}: Session) => desk?.rolled !== undefined;
export const isSum = ({desk}: Session) =>
	desk?.rolled !== undefined && desk.rolled.unit === undefined;
export const isOver = (session: Session) => session.layers.length > 1;
const isList = (session: Session) => deskOf(session) === topOf(session);
export const isUnits = (session: Session) => isList(session) && deskOf(session)?.tab === 'units';
export const isFiles = (session: Session) => isList(session) && deskOf(session)?.tab === 'files';
// Over a grid of a draft nothing of this counts.
export const isHere = (session: Session) =>
	isGrid(session) || topOf(session).page.startsWith('rollup');
export const isOfUnit = (session: Session) => {
	const top = topOf(session);
	// Each line of a trace is a unit, whatever table it lies over; all decisions are of none.
	if (top.page === 'rollupTrace') return true;
	if (top.page === 'rollupLines') return (top as LinesLayer).unit !== undefined;
	return isHere(session) && !isSum(session) && !isFiles(session);
};
