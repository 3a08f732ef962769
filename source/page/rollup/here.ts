import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import type {Address} from '../../form/form.ts';
import {groundOf, topOf} from '../../program/layer.ts';
import type {Decision} from '../../rollup/decision.ts';
import {type InForce, inForce, standing} from '../../rollup/in-force.ts';
import {fileDecision} from '../../rollup/plan/source-sheet.ts';
import type {FileRolled, RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import {type Trace, traceTotal} from '../../rollup/trace-total.ts';
import {filesShown} from './files-shown.ts';
import {type FindingShown, findingsHere} from './findings-shown.ts';
import type {AssignLayer, LinesLayer, RollUpDesk, TraceLayer} from './state.ts';
import {placeShown, unitsShown} from './units-shown.ts';

/** The desk under everything, where it is one. */
export function deskOf(session: Pick<Session, 'layers'>): RollUpDesk | undefined {
	const ground = groundOf(session);
	return ground.page === 'rollup' ? (ground as RollUpDesk) : undefined;
}

/** The unit of the chosen line of 单位. */
export function unitChosen(own: RollUpDesk): UnitRolled | undefined {
	return unitsShown(own)[placeShown(own)];
}

export function findingChosen(own: RollUpDesk): FindingShown | undefined {
	const {finding} = own;
	const all = findingsHere(own);
	return all[Math.min(finding, all.length - 1)];
}

export function fileChosen({rolled, file}: RollUpDesk): FileRolled | undefined {
	const all = filesShown(rolled);
	return all[Math.min(file, all.length - 1)];
}

/** The unit under the hands, whatever page shows it. */
export function unitHere(session: Session): UnitRolled | undefined {
	const own = deskOf(session);
	if (!own) return undefined;
	const {byCode} = own.rolled;
	const top = topOf(session);
	switch (top.page) {
		case 'desk':
			return byCode.get(session.desk?.rolled?.unit ?? '');
		case 'rollupTrace':
			return unitsTraced(own.rolled, top as TraceLayer)[(top as TraceLayer).chosen]?.unit;
		case 'rollupLines':
			return byCode.get((top as LinesLayer).unit ?? '');
		default:
			if (own.tab === 'units') return unitChosen(own);
			if (own.tab === 'findings') {
				const unit = findingChosen(own)?.unit;
				return unit && byCode.get(unit.unit.code);
			}

			// A file is decided about by itself.
			return undefined;
	}
}

/** The units that a decision is about: those marked, while their list is on top; else the one under the hands. */
export function unitsMeant(session: Session): readonly UnitRolled[] {
	const own = deskOf(session);
	const isList = own && topOf(session) === own && own.tab === 'units';
	if (isList && own.marks.size > 0)
		return [...own.marks].flatMap((code) => own.rolled.byCode.get(code) ?? []);
	const one = unitHere(session);
	return one ? [one] : [];
}

/** Whether nothing has come of a unit so far, while files are still read: nothing can be said of it yet. */
export function isUnread(own: RollUpDesk, {head, state}: UnitRolled): boolean {
	return own.reading.isPartial === true && !head && state === 'missing';
}

/** How many of the units that a decision is about are marked, but not among those shown. */
export function marksUnseen(session: Session): number {
	const own = deskOf(session);
	if (!own || own.marks.size === 0 || topOf(session) !== own || own.tab !== 'units') return 0;
	const seen = unitsShown(own).filter(({unit}) => own.marks.has(unit.code)).length;
	return own.marks.size - seen;
}

/** The cell of the sum under the hands. */
export function addressHere({desk, layers}: Session): Address | undefined {
	return desk?.rolled && layers.at(-1)?.page === 'desk' && desk.tab !== 'findings'
		? cursorOf(desk)
		: undefined;
}

let traced: {rolled: RolledUp; trace: Trace} | undefined;

/** A figure of the sum with the units that make it. */
export function traceOf(rolled: RolledUp, address: Address): Trace {
	if (traced?.rolled !== rolled || traced.trace.address !== address)
		traced = {rolled, trace: traceTotal(rolled, address)};
	return traced.trace;
}

/** The units of a trace in the order asked for, those with a blank cell behind them. */
export function unitsTraced(rolled: RolledUp, {address, by}: TraceLayer) {
	const trace = traceOf(rolled, address);
	return by === 'size' ? trace.units : trace.changed;
}

/** The units among which the owner of a file is looked for: the proposed one first. */
export function unitsToAssign(own: RollUpDesk, {typing, digest}: AssignLayer): UnitRolled[] {
	const file = own.rolled.files.find(({found}) => found.record.digest === digest);
	const {rolled} = own;
	const found = unitsShown({
		rolled,
		filter: 'all',
		sort: 'roster',
		sought: typing.text,
		marks: own.marks,
	});
	const proposed = file?.unit === undefined ? undefined : rolled.byCode.get(file.unit);
	if (!proposed || !found.includes(proposed)) return [...found];
	return [proposed, ...found.filter((one) => one !== proposed)];
}

/** What was decided of a unit and stands, newest first. */
export function decisionsStanding(rolled: RolledUp, code: string): readonly Decision[] {
	const known = stood.get(rolled) ?? standingByUnit(rolled);
	stood.set(rolled, known);
	return known.get(code) ?? [];
}

const stood = new WeakMap<RolledUp, ReadonlyMap<string, readonly Decision[]>>();

// Once for all units: thousands may be meant at a time.
function standingByUnit({decisions}: RolledUp): Map<string, Decision[]> {
	const found = new Map<string, Decision[]>();
	for (const one of standing(decisions).reverse()) {
		if (one.what === 'undo' || !('unit' in one) || typeof one.unit !== 'string') continue;
		const own = found.get(one.unit);
		if (own) own.push(one);
		else found.set(one.unit, [one]);
	}

	return found;
}

const forces = new WeakMap<RolledUp, InForce>();

/** What was decided of a file itself and holds. */
export function decisionOfFile(rolled: RolledUp, file: FileRolled): Decision | undefined {
	const force = forces.get(rolled) ?? inForce(rolled.decisions);
	forces.set(rolled, force);
	return fileDecision(file, force);
}

/** Every decision, of a unit or of all, newest first; those taken back stand there too. */
export function decisionsShown({decisions}: RolledUp, code: string | undefined): Decision[] {
	const about = new Set(
		decisions.flatMap((one) => ('unit' in one && one.unit === code ? [one.number] : [])),
	);
	return decisions
		.filter(
			(one) =>
				code === undefined || about.has(one.number) || (one.what === 'undo' && about.has(one.of)),
		)
		.toReversed();
}
