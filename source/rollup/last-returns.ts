import {exactSum} from '../form/exact.ts';
import type {Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import {foldUnit} from './fold-unit.ts';
import {decisionsOf, inForce} from './in-force.ts';
import {makeRoster} from './make-roster.ts';
import {makeVersions} from './make-versions.ts';
import {placeFiles} from './place-files.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {UnitRolled} from './rolled-up.ts';
import type {Roster} from './roster.ts';
import type {Unit} from './unit.ts';
import {unitIndex} from './unit-index.ts';

type Last = NonNullable<UnitRolled['last']>;

/** What each unit sent last year, by its code then. */
export type LastReturns = ReadonlyMap<string, Last>;

type Matched = Pick<RollUpOptions, 'year' | 'office' | 'books'> & {
	roster: Roster;
	returns: LastReturns;
};
const matched = new WeakMap<NonNullable<RollUpOptions['last']>, Matched>();

/**
Last year's returns of the units there were then, matched and ordered like this year's. Where only time orders two versions,
none is taken. No decision is about them: they are matched once.
*/
export function lastReturns(roster: Roster, options: RollUpOptions): LastReturns | undefined {
	const {last, year, office, books} = options;
	if (!last) return undefined;
	const known = matched.get(last);
	if (
		known?.roster === roster &&
		known.year === year &&
		known.office === office &&
		known.books === books
	)
		return known.returns;
	const returns = matchLast(roster, last, options);
	matched.set(last, {roster, year, books, returns, ...(office !== undefined && {office})});
	return returns;
}

function matchLast(
	roster: Roster,
	last: NonNullable<RollUpOptions['last']>,
	{year, office, books}: RollUpOptions,
): LastReturns {
	const before = year - 1;
	// The names of this year are held against one another already; those of last year may repeat one that ended.
	const units = [...roster.byCode.values()].filter(
		({from, to}) => (from === undefined || from <= before) && (to === undefined || before <= to),
	);
	const renamed = renamedIn(roster, year);
	const then = makeQuietly(
		units.map((unit) => calledToo(unit, renamed.get(unit.code))),
		before,
		roster,
	);
	const found = new Map<string, Last>();
	const {byName} = unitIndex(then.units);
	const formerOf = new Map([...renamed].map(([code, {code: later}]) => [later, code]));
	for (const row of last.rows ?? []) {
		const called = byName(foldUnit(row.name ?? row.unit));
		const named = called?.how === 'exact' ? called.unit.code : undefined;
		const coded = then.byCode.has(row.unit) ? row.unit : formerOf.get(row.unit);
		// A code of one unit beside the name of another is neither's.
		const code =
			coded !== undefined && named !== undefined && coded !== named ? undefined : (coded ?? named);
		if (code !== undefined)
			found.set(code, {form: row.form, year: before, figures: row.figures, origin: row.origin});
	}

	const none = inForce([]);
	const placed = placeFiles(last.files ?? [], then, none, {year: before, ...(office && {office})});
	const byUnit = Map.groupBy(
		placed.filter(({is, unit}) => is === 'return' && unit !== undefined),
		({unit}) => unit!,
	);
	for (const [code, files] of byUnit) {
		const form = formOf(files[0]?.found.record.return?.form, books.forms);
		if (!form) continue;
		const {versions, open} = makeVersions(code, files, decisionsOf(none, code), form);
		const head = versions.at(-1);
		if (!head || open) continue;
		const {path, inside} = head.files[0]!.found;
		const origin = inside === undefined ? path : `${path}/${inside}`;
		found.set(code, {form: head.read.form, year: before, figures: head.figures, origin});
	}

	return found;
}

/** Units that have a new name this year, by the code they had before. */
function renamedIn({units}: Roster, year: number): ReadonlyMap<string, Unit> {
	return new Map(
		units.flatMap((unit) =>
			unit.succession?.how === 'renamed' && unit.from === year
				? unit.succession.of.map((code) => [code, unit] as const)
				: [],
		),
	);
}

// What was kept of last year may have been put under the new name since.
function calledToo(unit: Unit, later: Unit | undefined): Unit {
	if (!later) return unit;
	const names = [unit.name, ...unit.aliases].map((name) => foldUnit(name));
	const more = [later.name, ...later.aliases].filter((name) => !names.includes(foldUnit(name)));
	return {...unit, aliases: [...unit.aliases, ...more]};
}

function makeQuietly(units: readonly Unit[], year: number, roster: Roster): Roster {
	try {
		return makeRoster(units.map(withoutTies), year, {hasCodes: roster.hasCodes});
	} catch {
		// Two units of last year under one name: each by its own name only.
		return makeRoster(
			units.map((unit) => ({...withoutTies(unit), aliases: []})),
			year,
			{hasCodes: roster.hasCodes},
		);
	}
}

// The units above and before are no matter here.
function withoutTies({parent: _, succession: __, ...unit}: Unit): Unit {
	return unit;
}

function formOf(id: string | undefined, forms: readonly Form[]): Form | undefined {
	return forms.find((form) => form.id === id);
}

/** A unit's last year through its succession: renamed and merged units have the sum of those they come from, split ones none. */
export function lastOf(
	unit: Unit,
	returns: LastReturns | undefined,
	{roster, year, forms}: {roster: Roster; year: number; forms: readonly Form[]},
): {last?: Last; noLast?: 'split' | 'new'} {
	if (!returns) return {};
	const {succession, from} = unit;
	const begins = from === undefined || from === year;
	if (dividedIn(roster, year).has(unit.code) || (succession?.how === 'split' && begins))
		return {noLast: 'split'};
	const own = returns.get(unit.code);
	// Without the year in which it begins, a return of its own says that it was there.
	if (succession && begins && !(own && from === undefined)) {
		const all = succession.of.flatMap((code) => returns.get(code) ?? []);
		const sum = all.length === succession.of.length ? sumOf(all, forms) : undefined;
		return sum ? {last: sum} : {};
	}

	if (own) return {last: own};
	return from === year ? {noLast: 'new'} : {};
}

const divided = new WeakMap<Roster, ReadonlySet<string>>();

/** Codes of the units that others were split from this year. */
function dividedIn(roster: Roster, year: number): ReadonlySet<string> {
	const known = divided.get(roster);
	if (known) return known;
	const codes = roster.units.flatMap(({succession, from}) =>
		succession?.how === 'split' && (from === undefined || from === year) ? succession.of : [],
	);
	const made = new Set(codes);
	divided.set(roster, made);
	return made;
}

/** Several returns of one form added up, entries and stated totals; a blank in one leaves the sum blank. */
export function sumOf(all: readonly Last[], forms: readonly Form[]): Last | undefined {
	const [first, ...rest] = all;
	if (!first || rest.some(({form}) => form !== first.form)) return undefined;
	if (rest.length === 0) return first;
	const form = formOf(first.form, forms);
	if (!form) return undefined;
	const figures = form.cells.map(({kind}, index): Quantity => {
		const values = all.map((one) => one.figures[index] ?? null);
		// What is computed from the entries needs no statement of its own.
		if (kind === 'total' && values.includes(null)) return null;
		return values.includes(null) ? null : exactSum(values as number[]);
	});
	return {...first, figures, origin: all.map(({origin}) => origin).join('、')};
}
