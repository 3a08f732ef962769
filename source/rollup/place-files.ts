import {foldUnit} from './fold-unit.ts';
import type {InForce} from './in-force.ts';
import {existsIn} from './make-roster.ts';
import {type Matched, matchFile, yearOfFile} from './match-file.ts';
import type {FileFound} from './record.ts';
import type {FileRolled} from './rolled-up.ts';
import type {Roster} from './roster.ts';
import type {Unit} from './unit.ts';
import {type UnitIndex, unitIndex} from './unit-index.ts';

/** A file being placed: what it is becomes known step by step. */
export type Placing = {-readonly [Key in keyof FileRolled]: FileRolled[Key]};

/** How a file without a return is called by its failure. */
const noReturn = new Set([
	'import.noTables',
	'import.noTablesSearched',
	'import.ledger',
	'import.unitRows',
]);
const stamped = /\.(?:pdf|jpe?g|png|tiff?|bmp|gif|heic|webp|ofd)$/iu;

/**
Says of every file what it is and whose: matched by the ladder, of the year or of another, a return or none. Which version it
is, and whether a picture is an attachment, is known only beside the unit's other files.
*/
export function placeFiles(
	files: readonly FileFound[],
	roster: Roster,
	force: InForce,
	{year, office}: {year: number; office?: string},
): Placing[] {
	const {index, beyond} = indexesOf(roster, year, office);
	const placed = files.map((found) => placeFile(found, index, beyond, roster, force, year));
	takeCopies(placed);
	proposeAlone(placed, roster);
	return placed;
}

type Indexes = {office: string | undefined; year: number; index: UnitIndex; beyond?: UnitIndex};
const indexes = new WeakMap<Roster, Indexes>();

// One roster is asked about ten thousand files.
function indexesOf(roster: Roster, year: number, office: string | undefined): Indexes {
	const known = indexes.get(roster);
	if (known && known.year === year && known.office === office) return known;
	const others = [...roster.byCode.values()].filter((unit) => !existsIn(unit, year));
	const made = {
		office,
		year,
		index: unitIndex(roster.units, office, roster.isFound),
		...(others.length > 0 && {beyond: unitIndex(others, office)}),
	};
	indexes.set(roster, made);
	return made;
}

function placeFile(
	found: FileFound,
	index: UnitIndex,
	beyond: UnitIndex | undefined,
	roster: Roster,
	force: InForce,
	year: number,
): Placing {
	const {record} = found;
	const read = record.return;
	const matched = matchFile(found, read?.named ?? {}, index);
	const own = read && yearOfFile(found, read.year, year);
	// What gave no return can be left out all the same; what gave no bytes cannot be told from others of its kind.
	const leftOut = record.digest === '' ? undefined : force.leftOut.get(record.digest);
	if (leftOut)
		return {
			found,
			...(own && {year: own.year, yearGround: own.ground}),
			is: 'leftOut',
			...(matched.unit && {unit: matched.unit.code}),
		};
	if (!read || !own) return withoutReturn(found, matched);
	const base = {found, year: own.year, yearGround: own.ground} as const;
	const assigned = force.assigned.get(record.digest);
	if (assigned?.unit === null)
		return {...base, is: 'notReturn', ground: 'decision', why: {key: 'rollUp.is.notByDecision'}};
	const unit = assigned ? roster.byCode.get(assigned.unit!) : matched.unit;
	const ground = assigned ? 'decision' : matched.ground;
	const whose = {...(unit && {unit: unit.code}), ...(ground && {ground})};
	if (own.year !== year)
		return {
			...base,
			...whose,
			is: 'otherYear',
			why:
				own.year === year - 1
					? {key: 'rollUp.is.lastYear', values: {found: own.year, year}}
					: {key: 'rollUp.is.otherYear', values: {found: own.year, year}},
		};
	if (assigned && unit) return {...base, ...whose, is: 'return'};
	if (read.named.several)
		return {
			...base,
			...whose,
			...othersOf(
				read.named.several.map((name) => index.byName(foldUnit(name))?.unit),
				unit,
			),
			is: 'otherUnit',
			why: {key: 'rollUp.is.severalUnits', values: {units: read.named.several.join('、')}},
		};
	if (unit && matched.conflict)
		return {
			...base,
			...whose,
			...othersOf([matched.conflict.unit], unit),
			is: 'otherUnit',
			why: {
				key: 'rollUp.is.otherUnit',
				values: {unit: unit.name, other: matched.conflict.name},
			},
		};
	if (unit) return {...base, ...whose, is: 'return'};
	return {...base, ...strangerOf(found, matched, beyond, roster, year)};
}

function othersOf(
	units: ReadonlyArray<Unit | undefined>,
	own: Unit | undefined,
): Pick<Placing, 'others'> {
	const codes = units.flatMap((one) => (one && one !== own ? [one.code] : []));
	return codes.length > 0 ? {others: [...new Set(codes)]} : {};
}

function strangerOf(
	found: FileFound,
	matched: Matched,
	beyond: UnitIndex | undefined,
	{isFound}: Roster,
	year: number,
): Omit<Placing, 'found'> {
	const named = found.record.return?.named ?? {};
	const gone = beyond && matchFile(found, named, beyond).unit;
	if (gone)
		return {
			is: 'stranger',
			why: {
				key:
					gone.from !== undefined && gone.from > year ? 'rollUp.is.notYet' : 'rollUp.is.noLonger',
				values: {unit: gone.name, year},
			},
		};
	const [proposed] = matched.proposed ?? [];
	const name = matched.called ?? '';
	if (proposed)
		return {
			is: 'stranger',
			unit: proposed.code,
			...(matched.ground && {ground: matched.ground}),
			why: {
				key: isFound ? 'rollUp.is.nearFound' : 'rollUp.is.near',
				values: {name, unit: proposed.name},
			},
		};
	return {
		is: 'stranger',
		why: name ? {key: 'rollUp.is.stranger', values: {name}} : {key: 'rollUp.is.nameless'},
	};
}

function withoutReturn(found: FileFound, {unit, ground, conflict}: Matched): Placing {
	const {failure} = found.record;
	const code = failure?.code ?? '';
	const whose = unit && !conflict ? {unit: unit.code, ...(ground && {ground})} : {};
	const name = found.inside ?? found.path;
	if (noReturn.has(code)) return {found, is: 'notReturn', ...whose};
	if (code === 'form.noneForYear') return {found, is: 'otherYear', ...whose};
	// Whether it lies beside a return is seen later.
	return {found, is: stamped.test(name) ? 'attachment' : 'unreadable', ...whose};
}

/** Equal bytes are one return in several places: what says nothing by its name is whose the other is. */
function takeCopies(placed: readonly Placing[]): void {
	const known = new Map<string, Placing>();
	for (const one of placed) if (one.is === 'return') known.set(one.found.record.digest, one);
	for (const one of placed) {
		const {unit} = known.get(one.found.record.digest) ?? {};
		if (one.is !== 'stranger' || one.why?.key !== 'rollUp.is.nameless' || !unit) continue;
		one.is = 'return';
		one.unit = unit;
		one.ground = 'copy';
		delete one.why;
	}
}

/** A file that says nothing, in a folder where all but one of an office's units have sent theirs: asked, never taken. */
function proposeAlone(placed: readonly Placing[], roster: Roster): void {
	const there = new Set(placed.flatMap(({is, unit}) => (is === 'return' && unit ? [unit] : [])));
	const byFolder = Map.groupBy(placed, ({found}) =>
		found.path.slice(0, Math.max(0, found.path.lastIndexOf('/'))),
	);
	for (const files of byFolder.values()) {
		const nameless = files.filter(
			({is, why}) => is === 'stranger' && why?.key === 'rollUp.is.nameless',
		);
		if (nameless.length !== 1) continue;
		const known = files.flatMap(({is, unit}) => (is === 'return' && unit ? [unit] : []));
		const parents = new Set(known.map((unit) => roster.byCode.get(unit)?.parent));
		const [parent] = parents;
		if (parents.size !== 1) continue;
		const siblings: readonly Unit[] =
			parent === undefined
				? roster.units.filter((unit) => unit.parent === undefined)
				: (roster.children.get(parent) ?? []);
		const left = siblings.filter(
			({code, requirement}) => requirement === 'due' && !there.has(code),
		);
		const [only] = left;
		// One or two returns do not make a folder that of an office.
		if (left.length !== 1 || !only || known.length * 2 < siblings.length) continue;
		nameless[0]!.is = 'asked';
		nameless[0]!.unit = only.code;
		nameless[0]!.ground = 'alone';
		nameless[0]!.why = {key: 'rollUp.is.alone', values: {unit: only.name}};
	}
}
