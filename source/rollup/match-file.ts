import {stem, yearIn} from '../workbook/import/year-in.ts';
import {bareFileNames} from './bare-file-name.ts';
import {foldUnit} from './fold-unit.ts';
import type {FileFound, NamedUnits} from './record.ts';
import type {MatchGround} from './state.ts';
import type {Unit} from './unit.ts';
import type {UnitIndex} from './unit-index.ts';

/** Whose return a file is, and by what. */
export type Matched = {
	unit?: Unit;
	ground?: MatchGround;
	/** Taken for nobody's before a person has said so: only named. */
	proposed?: readonly Unit[];
	/** Another unit than the ground names, by its own words or by its name on the roster. */
	conflict?: {name: string; unit?: Unit};
	/** What the file calls itself, where nobody on the roster is called so. */
	called?: string;
};

/**
Finds the unit of a file by the ladder: code, 填报单位, title, the file's name, the nearest folder. First hit wins; what names
another unit beside it is a conflict, and a file that calls itself by a name that is not on the roster is never taken by
its name or folder alone.
*/
export function matchFile(found: FileFound, named: NamedUnits, index: UnitIndex): Matched {
	const byCode = named.code === undefined ? undefined : index.byCode(named.code);
	const words = [
		['field', named.field],
		['title', named.title],
	] as const;
	const folders = foldersOf(found).map((name) => ({name, bare: bareFileNames(name)}));
	const bare = bareFileNames(fileStem(found));
	// Every county has a 教育局: which one, the folder of the office above says.
	const office =
		firstOf(folders, ({name}) => index.byCode(name)) ??
		firstOf(folders, (folder) => byBareNames(folder.bare, index));
	const byShortNames = (names: readonly string[]) =>
		byBareNames(names, index) ?? firstOf(names, (name) => ofOffice(name, office, index));
	const folderUnit = firstOf(folders, (folder) => byShortNames(folder.bare));
	const unitCalled = (folded: string) =>
		index.byName(folded)?.unit ?? ofOffice(folded, office, index);
	const said = words.flatMap(([ground, text]): Said[] => {
		const folded = text === undefined ? '' : foldUnit(text);
		if (text === undefined || !index.isNamed(folded)) return [];
		return [{ground, text, unit: unitCalled(folded)}];
	});
	const fileUnit = byShortNames(bare);
	const beside = {fileUnit, folderUnit, isBelow: index.isBelow};
	if (byCode) return withConflict({unit: byCode, ground: 'code'}, said, beside);
	const hit = said.find(({unit}) => unit);
	if (hit?.unit) {
		// A title often names the region only: 江城区2024年政府信息公开工作年度报告.
		if (hit.ground === 'title' && fileUnit && index.isBelow(fileUnit, hit.unit))
			return {unit: fileUnit, ground: 'name'};
		return withConflict({unit: hit.unit, ground: hit.ground}, said, beside);
	}

	const [called] = said;
	if (called) {
		// It names a unit, and nobody is called so.
		if (fileUnit)
			return {unit: fileUnit, ground: 'name', conflict: {name: called.text}, called: called.text};
		const near = index.near(foldUnit(called.text));
		return {called: called.text, ...(near.length > 0 && {proposed: near, ground: 'near'})};
	}

	if (fileUnit) return withConflict({unit: fileUnit, ground: 'name'}, [], {isBelow: index.isBelow});
	// A folder of a unit with others below it may hold anybody's.
	if (folderUnit && index.hasBelow(folderUnit)) return {proposed: [folderUnit], ground: 'folder'};
	if (folderUnit) return {unit: folderUnit, ground: 'folder'};
	const proposed = [...new Set(bare.flatMap((name) => [...index.near(name)]))];
	const name = bare.findLast((one) => unitLike.test(one));
	return {
		...(name !== undefined && {called: name}),
		...(proposed.length > 0 && {proposed, ground: 'near'}),
	};
}

type Said = {ground: 'field' | 'title'; text: string; unit?: Unit};

const unitLike = /(?:局|厅|委|委员会|政府|办公室|中心|街道|办事处|镇|乡)$/u;

function withConflict(
	match: {unit: Unit; ground: MatchGround},
	said: readonly Said[],
	{
		fileUnit,
		folderUnit,
		isBelow,
	}: {fileUnit?: Unit; folderUnit?: Unit; isBelow: UnitIndex['isBelow']},
): Matched {
	const {unit} = match;
	const other = said.find((one) => one.ground === 'field' && one.unit !== unit);
	if (other) return {...match, conflict: {name: other.text, ...(other.unit && {unit: other.unit})}};
	if (fileUnit && fileUnit !== unit)
		return {...match, conflict: {name: fileUnit.name, unit: fileUnit}};
	// Its folder is that of the office above, or it is another's.
	const isOthers =
		!fileUnit &&
		folderUnit &&
		folderUnit !== unit &&
		!isBelow(unit, folderUnit) &&
		!isBelow(folderUnit, unit);
	return isOthers ? {...match, conflict: {name: folderUnit.name, unit: folderUnit}} : match;
}

// Of several units that a short name may mean, the only one below the office whose folder it lies in.
function ofOffice(folded: string, office: Unit | undefined, index: UnitIndex): Unit | undefined {
	const below = office ? index.all(folded).filter((unit) => index.isBelow(unit, office)) : [];
	return below.length === 1 ? below[0] : undefined;
}

// Exact names first, however much is taken away around them; then those without their region.
function byBareNames(names: readonly string[], index: UnitIndex): Unit | undefined {
	const hits = names.map((name) => index.byName(name));
	return (hits.find((hit) => hit?.how === 'exact') ?? hits.find((hit) => hit))?.unit;
}

function fileStem({path, inside}: FileFound): string {
	return stem((inside ?? path).split('/').at(-1)!);
}

// The nearest first; an archive is a folder too.
function foldersOf({path, inside}: FileFound): string[] {
	const above = path.split('/');
	const archive =
		inside === undefined ? [] : [stem(above.at(-1)!), ...inside.split('/').slice(0, -1)];
	return [...above.slice(0, -1), ...archive].toReversed();
}

function firstOf<One, Found>(
	names: readonly One[],
	find: (name: One) => Found | undefined,
): Found | undefined {
	for (const name of names) {
		const found = find(name);
		if (found !== undefined) return found;
	}

	return undefined;
}

const justYear = /^\P{L}*(?:年度?)?(?:报|数据|报表|归档|存档)?\P{L}*$/u;

/** The year that a file counts for. */
export function yearOfFile(
	found: FileFound,
	own: number | undefined,
	year: number,
): {year: number; ground: 'file' | 'name' | 'rollUp'} {
	if (own !== undefined) return {year: own, ground: 'file'};
	const named = yearIn(fileStem(found));
	// The year after is when it was sent.
	if (named && (named.sure || named.year < year)) return {year: named.year, ground: 'name'};
	const folder = firstOf(foldersOf(found), (name) => {
		const of = yearIn(name);
		// A folder 2023年 is of that year, 2022年机构改革 of anything.
		const isMeant = of?.sure || (of && of.year < year && justYear.test(name.normalize('NFKC')));
		return isMeant ? of?.year : undefined;
	});
	return folder === undefined ? {year, ground: 'rollUp'} : {year: folder, ground: 'name'};
}
