import type {Header} from '../../draft/draft.ts';
import type {Sheet} from '../sheet.ts';
import type {CellWrite} from './cell-write.ts';
import {a1} from './submission-layout.ts';

/** What a superior's workbook may ask for above or below its tables, by the words it asks with. */
const asked: Array<
	[names: readonly string[], value: (header: Header) => string | number | undefined]
> = [
	[['填报单位', '填报机关', '报送单位', '单位名称'], ({unit}) => unit || undefined],
	[['年度', '年份', '统计年度', '填报年度', '报告年度'], ({year}) => year],
	[['填报人', '填表人', '经办人', '制表人'], ({preparer}) => preparer],
	[['审核人', '复核人'], ({reviewer}) => reviewer],
	[['负责人', '单位负责人', '分管领导'], ({head}) => head],
	[['联系电话', '电话', '联系方式'], ({phone}) => phone],
	[['填报日期', '填表日期', '报送日期', '填报时间'], ({date}) => date],
];

/**
The cells of foreign sheets that ask for the unit, the year or the people, with what the draft knows: behind the
colon where blanks stand there, else the blank cell to the right. Cells that hold something are left alone.
*/
export function headWrites(
	header: Header,
	sheets: readonly Sheet[],
): Array<[sheet: string, write: CellWrite]> {
	return sheets
		.filter(({hidden}) => !hidden)
		.flatMap((sheet) =>
			sheet.cells.flatMap((row, at) =>
				(row ?? []).flatMap((cell, column) => {
					if (!cell || cell.number !== undefined || cell.formula) return [];
					const write = answer(header, sheet, at, column, cell.text);
					return write ? [[sheet.name, write] as [string, CellWrite]] : [];
				}),
			),
		);
}

function answer(
	header: Header,
	sheet: Sheet,
	row: number,
	column: number,
	text: string,
): CellWrite | undefined {
	const {name, colon, room} = label(text) ?? {};
	const value = asked.find(([names]) => names.includes(name ?? ''))?.[1](header);
	if (name === undefined || value === undefined || value === '') return undefined;
	const inPlace = {ref: a1(row, column), value: `${text.replace(/[\s_＿　]*$/u, '')}${value}`};
	if (colon && room) return inPlace;
	const merge = sheet.merges.find(({from}) => from[0] === row && from[1] === column);
	const right = (merge?.to[1] ?? column) + 1;
	const beside = sheet.cells[row]?.[right]?.text.trim() ?? '';
	// 年度 without a colon may head a column.
	if (beside === '') return colon || name.length > 2 ? {ref: a1(row, right), value} : undefined;
	return colon && label(beside)?.colon ? inPlace : undefined;
}

// 填报单位（盖章） asks for the unit all the same; （签字） asks for a hand.
function label(given: string): {name: string; colon: boolean; room: boolean} | undefined {
	const text = given.replace(/[（(](?:盖章|公章|加盖公章|章)[）)]/u, '');
	const found = /^\s*([\p{Script=Han}\s]{2,9}?)\s*([:：]?)([\s_＿　]*)$/u.exec(text);
	if (!found) return undefined;
	const [, name = '', colon, room = ''] = found;
	return {name: name.replaceAll(/\s/g, ''), colon: colon !== '', room: /[_＿　]/u.test(room)};
}
