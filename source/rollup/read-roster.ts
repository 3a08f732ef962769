import {Failure} from '../failure.ts';
import {plainName} from '../text/plain-name.ts';
import type {PlainFile, Sheet, SheetCell} from '../workbook/sheet.ts';
import {sayDeadline} from './deadline.ts';
import {foldUnit} from './fold-unit.ts';
import {makeRoster} from './make-roster.ts';
import type {Roster} from './roster.ts';
import {type ColumnId, rosterHead} from './roster-head.ts';
import {requirementOf, successionOf, yearOf} from './roster-words.ts';
import type {Unit} from './unit.ts';

/**
Reads 单位名册 by its head words, wherever the columns stand. Everything wrong in it is refused with the row.

@param file - taken apart into plain sheets
@param year - the reporting year: the roster's units are those that exist in it
@param name - as the file was named
@throws Failure `rollUp.roster.*` (exit 2)
*/
export function readRoster(file: PlainFile, year: number, name: string): Roster {
	const bad = (code: BadRoster, values: Readonly<Record<string, string | number>> = {}) =>
		new Failure(`rollUp.roster.${code}`, {file: name, ...values}, 2);
	const beyond = file.notes?.find(({key}) => key === 'read.beyond');
	if (beyond) throw bad('beyond');
	for (const sheet of file.sheets) {
		const head = rosterHead(sheet);
		if (!head) continue;
		const units: Unit[] = [];
		const hasCodes = head.columns.code !== undefined;
		for (let row = head.row + 1; row < sheet.rows; row++) {
			const unit = unitAt(sheet, row, head.columns, bad);
			if (unit) units.push(unit);
		}

		if (units.length === 0) throw bad('empty');
		return makeRoster(units, year, {file: name, hasCodes});
	}

	throw bad('noNames');
}

const yearColumns: readonly ColumnId[] = ['begins', 'ends'];

/** What can be wrong in a roster; each has its sentence. */
export type BadRoster =
	| 'beyond'
	| 'empty'
	| 'noNames'
	| 'noName'
	| 'eatenCode'
	| 'requirement'
	| 'year'
	| 'years'
	| 'succession';

/** What `plainName` leaves as it is. */
const plain = /^[\u4e00-\u9fffA-Za-z\d（）]+$/u;

function unitAt(
	sheet: Sheet,
	row: number,
	columns: Partial<Record<ColumnId, number>>,
	bad: (code: BadRoster, values: Readonly<Record<string, string | number>>) => Failure,
): Unit | undefined {
	const cellOf = (id: ColumnId): SheetCell | undefined => {
		const column = columns[id];
		return column === undefined ? undefined : sheet.cells[row]?.[column];
	};
	const textOf = (id: ColumnId) => {
		const text = cellOf(id)?.text ?? '';
		return text === '' || plain.test(text) ? text : plainName(text).trim();
	};
	const at = row + 1;
	const name = textOf('name');
	const code = codeOf(cellOf('code'), () => bad('eatenCode', {row: at, text: textOf('code')}));
	// Lines below the list: 合计, 注：…, or nothing at all.
	if (name === '') {
		if (code === '') return undefined;
		throw bad('noName', {row: at});
	}

	if (
		code === '' &&
		(/^(?:合计|总计|小计|备注|说明|注)(?:$|[:：])/u.test(name) || /。$/u.test(name))
	)
		return undefined;
	const requirement = requirementOf(textOf('requirement'));
	if (!requirement) throw bad('requirement', {row: at, text: textOf('requirement')});
	const [from, to] = yearColumns.map((id) => {
		const year = yearOf(textOf(id));
		if (year === null) throw bad('year', {row: at, text: textOf(id)});
		return year;
	});
	if (from !== undefined && to !== undefined && from > to) throw bad('years', {row: at, from, to});
	const succession = successionOf(textOf('succession'));
	if (succession === null) throw bad('succession', {row: at, text: textOf('succession')});
	const optional = {
		kind: textOf('kind'),
		parent: codeOf(cellOf('parent'), () => bad('eatenCode', {row: at, text: textOf('parent')})),
		contact: textOf('contact'),
		phone: textOf('phone'),
		deadline: plainName(sayDeadline(cellOf('deadline'))),
	};
	return {
		code: code || foldUnit(name),
		name,
		aliases: textOf('aliases')
			.split(/[、;；]/u)
			.map((one) => one.trim())
			.filter((one) => one !== ''),
		requirement,
		...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
		...(from !== undefined && {from}),
		...(to !== undefined && {to}),
		...(succession && {succession}),
		row: at,
	};
}

// A spreadsheet keeps 15 digits of a number: a longer code that became one is lost.
function codeOf(cell: SheetCell | undefined, eaten: () => Failure): string {
	if (!cell) return '';
	const text = cell.text.normalize('NFKC').trim().replace(/^'/u, '');
	if (/^\d(?:\.\d+)?e[+-]?\d+$/iu.test(text)) throw eaten();
	if (cell.number === undefined) return text.replaceAll(/\s/gu, '').toUpperCase();
	if (Math.abs(cell.number) >= 1e15 || !Number.isInteger(cell.number)) throw eaten();
	return /^\d+$/u.test(cell.shows ?? '') ? cell.shows! : String(cell.number);
}
