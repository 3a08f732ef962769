import '../../text/model-text.ts';
import {Failure} from '../../failure.ts';
import type {Address, Form, Section} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {chooseCopy} from '../import/choose-copy.ts';
import {findCopies, type TableCopy} from '../import/find-copies.ts';
import {gridsOf} from '../import/grid.ts';
import {fileYear, partOfYear} from '../import/year-on.ts';
import type {Note} from '../note.ts';
import type {PlainFile} from '../sheet.ts';
import {placeIn} from './plan-into.ts';
import {fromA1} from './submission-layout.ts';

type Wanted = {year: number; unit: string};

/** Where the cells of the form stand in the copy that is filled, and what a person should know of that copy. */
export type Target = {
	/** `三!D7` by address: every cell of the form. */
	sources: ReadonlyMap<Address, string>;
	notes: readonly Note[];
};

/**
Chooses, table by table, the copy in a superior's workbook that gets the figures of a draft: that of its year, of its
unit, one that is shown before a hidden one, a blank one before a filled one; never a worked example. The name of the
file says nothing.

@param wanted - year and unit of the draft
@param isHidden - whether the row or column of `三!D7` is not shown
@throws Failure (exit 1) `export.severalCopies` naming those between which nothing decides; `export.otherYear`,
`export.otherUnitCopy` where none is the draft's; `export.partOfYear`; `export.exampleOnly`; `export.doubtfulModel`; `export.otherMeasure`;
`export.missingCells` (exit 3)
*/
export function chooseTarget(
	file: PlainFile,
	form: Form,
	wanted: Wanted,
	isHidden: (source: string) => boolean,
): Target {
	const holds = holdsWords(file);
	const copies = findCopies(file, form).map((copy): TableCopy => {
		const sources = [...copy.sources.values()];
		// A formula is there to be followed: what it gives stands in nobody's way.
		const filled = sources.filter((source) => holds(source)).length;
		return {...copy, filled, hidden: copy.hidden || sources.every((source) => isHidden(source))};
	});
	const sources = new Map<Address, string>();
	const chosen: TableCopy[] = [];
	for (const section of form.sections) {
		const own = copies.filter((copy) => copy.section === section.id);
		if (own.length > 0) chosen.push(...settle(own, section, wanted, file.name));
	}

	for (const copy of chosen) {
		refuseOtherMeasure(copy, form, file.name);
		for (const [address, source] of copy.sources) sources.set(address, source);
	}
	const missing = form.cells.filter(({address}) => !sources.has(address));
	if (missing.length > 0)
		throw new Failure('export.missingCells', {
			file: file.name,
			count: missing.length,
			first: labelOf(missing[0]!),
		});
	return {
		sources,
		notes: [...notesOnFile(file, chosen, wanted), ...notesOnSheets(chosen, wanted)],
	};
}

// 元 where the form has 万元: the same digits would be another sum.
function refuseOtherMeasure({measures, sources}: TableCopy, form: Form, file: string): void {
	for (const [address, source] of sources) {
		const cell = form.cell.get(address)!;
		const theirs = measures.get(cell.column.id);
		if (cell.figure !== 'amount' || theirs === undefined || theirs === cell.unit) continue;
		const values = {file, source, label: labelOf(cell), theirs, ours: cell.unit};
		throw new Failure('export.otherMeasure', values, 1);
	}
}

// What the words around the tables say of the year, where none of the tables does.
function notesOnFile(file: PlainFile, chosen: readonly TableCopy[], {year}: Wanted): Note[] {
	if (chosen.some((copy) => copy.year !== undefined)) return [];
	const grids = gridsOf(file);
	const filled = grids.filter(({sheet}) => chosen.some((copy) => copy.sheet === sheet.name));
	const part = partOfYear({...file, name: ''}, filled);
	if (part)
		throw new Failure(
			'export.partOfYear',
			{file: file.name, places: part.source, text: part.text, year},
			1,
		);
	const written = fileYear({...file, name: ''}, grids);
	if (written === undefined || written.year === year) return [];
	const {source, year: theirs, text} = written;
	if (chosen.some(({filled}) => filled > 0))
		throw new Failure('export.otherYear', {file: file.name, places: source, theirs, year}, 1);
	return [{key: 'export.copy.otherYear', values: {source, text, theirs, year}, source}];
}

// One note of each sort for each sheet.
function notesOnSheets(chosen: readonly TableCopy[], {year, unit}: Wanted): Note[] {
	const notes: Note[] = [];
	for (const sheet of new Set(chosen.map((copy) => copy.sheet))) {
		const own = chosen.filter((copy) => copy.sheet === sheet);
		const filled = own.reduce((sum, copy) => sum + copy.filled, 0);
		const values = {sheet, year, unit, filled};
		const stranger = own.find((copy) => copy.unit !== undefined && !isOwn(copy, unit));
		if (stranger)
			notes.push({
				key: 'export.copy.otherUnit',
				values: {...values, theirs: stranger.unit!},
				source: sheet,
			});
		if (filled === 0) continue;
		const isNamed = own.some((copy) => copy.year !== undefined || copy.unit !== undefined);
		const key = isNamed ? 'export.copy.filled' : 'export.copy.filledUnnamed';
		notes.push({key, values, source: sheet});
	}

	return notes;
}

function isOwn(copy: TableCopy, unit: string): boolean {
	return unit === '' || chooseCopy([copy], {unit}, 'fill').other === undefined;
}

function holdsWords(file: PlainFile): (source: string) => boolean {
	const sheets = new Map(file.sheets.map((sheet) => [sheet.name, sheet]));
	return (source) => {
		const [sheet, ref] = placeIn(source);
		const [row, column] = fromA1(ref);
		const cell = sheets.get(sheet)?.cells[row]?.[column];
		return cell !== undefined && cell.formula === undefined && cell.text.trim() !== '';
	};
}

// The copy of a section, or its parts where a page break has cut it.
function settle(
	own: readonly TableCopy[],
	{title}: Section,
	{year, unit}: Wanted,
	file: string,
): TableCopy[] {
	const {copies, other} = chooseCopy(own, {year, ...(unit !== '' && {unit})}, 'fill');
	const [first] = copies as [TableCopy, ...TableCopy[]];
	const said = {file, title, places: copies.map(({place}) => place).join('、'), year, unit};
	if (first.aside) throw new Failure('export.exampleOnly', said, 1);
	if (other === 'year') throw new Failure('export.otherYear', {...said, theirs: first.year!}, 1);
	const theirs = copies.find((copy) => copy.unit !== undefined)?.unit ?? '';
	if (other === 'unit' && (copies.length > 1 || first.filled > 0))
		throw new Failure('export.otherUnitCopy', {...said, theirs}, 1);
	if (copies.length > 1 && !areParts(copies)) throw new Failure('export.severalCopies', said, 1);
	const doubtful = copies.find(({doubts}) => doubts > 0);
	if (doubtful) throw new Failure('export.doubtfulModel', {...said, places: doubtful.place}, 1);
	return copies;
}

function areParts(copies: readonly TableCopy[]): boolean {
	const addresses = copies.flatMap(({sources}) => [...sources.keys()]);
	return new Set(addresses).size === addresses.length;
}
