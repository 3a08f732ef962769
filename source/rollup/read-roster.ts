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
		if (head.isTwice) throw bad('twice', {row: head.row + 1});
		const hasCodes = head.columns.code !== undefined;
		let isBelow = false;
		for (let row = head.row + 1; row < sheet.rows; row++) {
			if (isSum(sheet, row, head.columns)) continue;
			isBelow ||= isNote(sheet, row, head.columns);
			// Behind the first note only what has a code is a unit: notes run over several lines.
			if (isBelow && !(hasCodes && hasCode(sheet, row, head.columns))) continue;
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
	| 'twice'
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
		if (column === undefined) return undefined;
		const cell = sheet.cells[row]?.[column];
		return cell || id === 'name' || id === 'code' ? cell : aboveMerged(sheet, row, column);
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

// Below the list: 注：…, 填表说明：…, a sentence. No unit is called so, and none of them has a code.
function isNote(sheet: Sheet, row: number, columns: Partial<Record<ColumnId, number>>): boolean {
	const {name} = columns;
	const cells = sheet.cells[row] ?? [];
	if (hasCode(sheet, row, columns)) return false;
	const texts = cells.flatMap((cell) => cell?.text.trim() || []);
	const [text = ''] = texts;
	const isNoted =
		/^(?:附?注|备注|(?:填表|填报|报送|编制|有关)?说明|注意事项)(?:$|[\d一二三]*[:：.、])/u.test(
			text,
		) ||
		/^(?:填表|制表|填报|审核|负责|联系|经办)(?:人|单位|日期|时间|电话)\s*[:：]/u.test(text) ||
		/。$/u.test(text);
	return (
		isNoted &&
		(texts.length === 1 ||
			!(name !== undefined && cells[name]) ||
			cells[name]?.text.trim() === text)
	);
}

// 注：… and 合计 stand in the first column, which mostly is that of the codes; no code without a name beside it is words.
function hasCode(
	sheet: Sheet,
	row: number,
	{name, code}: Partial<Record<ColumnId, number>>,
): boolean {
	const cells = sheet.cells[row] ?? [];
	const text = (code !== undefined && cells[code]?.text.trim()) || '';
	const isNamed = name !== undefined && (cells[name]?.text.trim() ?? '') !== '';
	if (!/\p{Script=Han}/u.test(text)) return text !== '';
	return isNamed && !/[:：。]|^(?:附?注|备注|说明|合计|总计|小计|共计)/u.test(text);
}

// 合计, 小计: below the list, or between its parts.
function isSum(sheet: Sheet, row: number, columns: Partial<Record<ColumnId, number>>): boolean {
	const cells = sheet.cells[row] ?? [];
	if (hasCode(sheet, row, columns)) return false;
	const text = cells.find((cell) => cell?.text.trim())?.text.trim() ?? '';
	return /^(?:合计|总计|小计|共计)(?:$|[:：\d（(])/u.test(text);
}

// One cell over several lines holds for each of them: 上级代码, 单位类别, 截止日期.
function aboveMerged(sheet: Sheet, row: number, column: number): SheetCell | undefined {
	const merge = sheet.merges.find(
		({from, to}) => from[1] === column && to[1] === column && from[0] <= row && row <= to[0],
	);
	return merge && sheet.cells[merge.from[0]]?.[column];
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
