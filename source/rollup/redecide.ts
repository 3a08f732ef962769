import {asListed, switched} from './across/all-rules.ts';
import {returnsThere} from './across/returns-there.ts';
import type {Standing} from './across/scene.ts';
import {addUp} from './add-up.ts';
import {adoptsBy} from './adopts.ts';
import type {Decision} from './decision.ts';
import {decisionsOf, type InForce, inForce} from './in-force.ts';
import type {Placing} from './place-files.ts';
import {rollUp} from './roll-up.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {AcrossFinding, Redecide, RolledUp, UnitRolled} from './rolled-up.ts';
import {standUnit} from './stand-unit.ts';

/** Decisions that move a unit between states and leave every figure and every file where it is. */
const light = new Set<Decision['what']>(['adopt', 'sendBack', 'remark', 'receivedAt', 'close']);

/**
The same roll-up after further decisions. What moves only a unit's state is worked out for that unit and the totals; what
touches figures, files or other units is worked out anew.
*/
export const redecide: Redecide = (before, decisions, options) => {
	const touched = touchedBy(before, decisions);
	const force = inForce(decisions);
	const changed = touched && changedUnits(touched, before, force, options);
	if (!changed)
		return rollUp(
			before.files.map(({found}) => found),
			before.isFound ? undefined : before.roster,
			decisions,
			options,
		);
	const units = [...before.units];
	const places: number[] = [];
	for (const [index, {unit}] of before.units.entries()) {
		const one = changed.get(unit.code);
		if (!one) continue;
		units[index] = one;
		places.push(index);
	}

	return addUp({
		units,
		files: before.files,
		roster: before.roster,
		form: before.form,
		decisions,
		force,
		across: before.acrossSum,
		isFound: before.isFound,
		options,
		before,
		changed: places,
	});
};

// The codes of the units that the new decisions are about; nothing where one of them needs more.
function touchedBy(
	{decisions: old, units}: RolledUp,
	decisions: readonly Decision[],
): string[] | undefined {
	const isLonger = old.every(({number}, index) => decisions[index]?.number === number);
	if (!isLonger) return undefined;
	const touched = new Set<string>();
	let byNumber: ReadonlyMap<number, Decision> | undefined;
	const numbered = (number: number) => {
		byNumber ??= new Map(decisions.map((one) => [one.number, one]));
		return byNumber.get(number);
	};

	const take = (decision: Decision | undefined): boolean => {
		if (!decision) return false;
		if (decision.what === 'undo')
			return decision.of < decision.number && take(numbered(decision.of));
		if (!light.has(decision.what)) return false;
		if ('unit' in decision && typeof decision.unit === 'string') touched.add(decision.unit);
		return true;
	};

	const isLight = decisions.slice(old.length).every(take);
	return isLight && units.length > 0 ? [...touched] : undefined;
}

// Nothing where another version counts now: then the figures change too.
function changedUnits(
	codes: readonly string[],
	before: RolledUp,
	force: InForce,
	options: RollUpOptions,
): ReadonlyMap<string, UnitRolled> | undefined {
	const changed = new Map<string, UnitRolled>();
	for (const code of codes) {
		const old = before.byCode.get(code);
		if (!old) continue;
		const one = again(old, before, force, options);
		if (one.head?.digest !== old.head?.digest) return undefined;
		if (one.versions.some(({digest}, index) => digest !== old.versions[index]?.digest))
			return undefined;
		// Whoever is 免报, or no longer is, counts otherwise at the unit above.
		if ((one.state === 'exempt') !== (old.state === 'exempt')) return undefined;
		changed.set(code, withoutMoving(one, old, before, force, options));
	}

	return changed;
}

function again(
	old: UnitRolled,
	{form}: RolledUp,
	force: InForce,
	options: RollUpOptions,
): Standing {
	const files = old.files.map((file): Placing => {
		const isReturn = file.is === 'version' || file.is === 'twice';
		return {...file, ...(isReturn && {is: 'return'})};
	});
	const {last, noLast} = old;
	const own = {...(last && {last}), ...(noLast && {noLast})};
	return standUnit(old.unit, files, decisionsOf(force, old.unit.code), own, form, options);
}

function withoutMoving(
	one: Standing,
	old: UnitRolled,
	{form, year, roster}: RolledUp,
	force: InForce,
	options: RollUpOptions,
): UnitRolled {
	const scene = {form, year, roster, standing: new Map([[one.unit.code, one]])};
	const there = returnsThere(scene).flatMap((found) => switched(asListed(found), force) ?? []);
	const isParent = ({rule}: AcrossFinding) => rule === 'G1-PARENT';
	const others = old.across.filter((own) => !isParent(own) && !own.rule.startsWith('G2-'));
	const across = [...old.across.filter(isParent), ...there, ...others];
	const isAdopted = one.state === 'received' && adoptsBy(options.adopt ?? 'none', one, across);
	const newer = one.newer && old.versions[one.newer.version.number - 1];
	const {decision: _, newer: __, open: ___, receivedAt: ____, late: _____, ...rest} = old;
	return {
		...rest,
		state: isAdopted ? 'adopted' : one.state,
		ground: isAdopted ? (options.adopt as 'valid' | 'clean') : one.ground,
		...(one.decision && {decision: one.decision}),
		...(one.open && {open: one.open}),
		...(one.newer && newer && {newer: {version: newer, cells: one.newer.cells}}),
		sentBack: one.sentBack,
		remarks: one.remarks,
		...(one.receivedAt !== undefined && {receivedAt: one.receivedAt}),
		...(one.late !== undefined && {late: one.late}),
		across,
	};
}
