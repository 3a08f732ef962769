import {Failure} from '../failure.ts';
import '../text/roll-up-text.ts';
import {foldUnit} from './fold-unit.ts';
import type {Roster} from './roster.ts';
import type {Unit} from './unit.ts';

/**
Proves a list of units and orders it: no code and no name twice, every 上级 and every 由来 there, no circle.

@throws Failure `rollUp.roster.*` (exit 2), naming the row
*/
export function makeRoster(
	all: readonly Unit[],
	year: number,
	{file, hasCodes}: {file?: string; hasCodes: boolean},
): Roster {
	const bad = (code: string, values: Readonly<Record<string, string | number>>) =>
		new Failure(
			`rollUp.roster.${code}` as 'rollUp.roster.doubleCode',
			{file: file ?? '', ...values},
			2,
		);
	const byCode = new Map<string, Unit>();
	for (const unit of all) {
		const other = byCode.get(unit.code);
		if (other)
			throw hasCodes
				? bad('doubleCode', {row: unit.row, code: unit.code, other: other.row})
				: bad('doubleName', {row: unit.row, name: unit.name, other: other.row});
		byCode.set(unit.code, unit);
	}

	// The units above and before may be named instead.
	const names = new Map(all.map(({name, code}) => [foldUnit(name), code]));
	const codeOf = (word: string) => (byCode.has(word) ? word : (names.get(foldUnit(word)) ?? word));
	const known = all.map((unit): Unit => {
		const parent = unit.parent === undefined ? undefined : codeOf(unit.parent);
		if (parent !== undefined && !byCode.has(parent))
			throw bad('unknownParent', {row: unit.row, name: unit.name, code: unit.parent!});
		const of = unit.succession?.of.map((code) => codeOf(code));
		const lost = of?.find((code) => !byCode.has(code));
		if (lost !== undefined)
			throw bad('unknownOrigin', {row: unit.row, name: unit.name, code: lost});
		return {
			...unit,
			...(parent !== undefined && {parent}),
			...(unit.succession && of && {succession: {...unit.succession, of}}),
		};
	});
	for (const unit of known) byCode.set(unit.code, unit);
	const circle = known.find((unit) => standsAboveItself(unit, byCode));
	if (circle) throw bad('circle', {row: circle.row, name: circle.name});
	const units = known.filter((unit) => existsIn(unit, year));
	proveNames(units, bad);
	const children = new Map<string, Unit[]>();
	for (const unit of units) {
		if (unit.parent === undefined) continue;
		const known = children.get(unit.parent);
		if (known) known.push(unit);
		else children.set(unit.parent, [unit]);
	}

	return {...(file !== undefined && {file}), units, byCode, children, hasCodes};
}

/** Whether a unit exists in a year. */
export function existsIn({from, to}: Unit, year: number): boolean {
	return (from === undefined || from <= year) && (to === undefined || year <= to);
}

function standsAboveItself(unit: Unit, byCode: ReadonlyMap<string, Unit>): boolean {
	const seen = new Set([unit.code]);
	for (let above = unit.parent; above !== undefined; above = byCode.get(above)?.parent) {
		if (above === unit.code) return true;
		if (seen.has(above)) return false;
		seen.add(above);
	}

	return false;
}

// A short name that several units are called by (every county's 教育局) names none of them; anything else twice is a mistake.
function proveNames(
	units: readonly Unit[],
	bad: (code: string, values: Readonly<Record<string, string | number>>) => Failure,
): void {
	const names = new Map<string, {unit: Unit; isShort: boolean}>();
	for (const unit of units) {
		const own = foldUnit(unit.name);
		for (const name of new Set([unit.name, ...unit.aliases])) {
			const folded = foldUnit(name);
			const isShort = folded !== own && own.endsWith(folded);
			const other = names.get(folded);
			if (other && other.unit !== unit && !(isShort && other.isShort))
				throw bad('doubleName', {row: unit.row, name, other: other.unit.row});
			if (!other) names.set(folded, {unit, isShort});
		}
	}
}
