import type {Sheet} from '../workbook/sheet.ts';
import {foldUnit} from './fold-unit.ts';

/** What the head words of a roster may say, folded. The first of a kind that is there counts. */
const heads = {
	name: [
		'单位名称',
		'单位全称',
		'机构名称',
		'部门名称',
		'填报单位',
		'报送单位',
		'单位',
		'Unit name',
		'Unit',
		'Name',
	],
	code: [
		'单位代码',
		'统一社会信用代码',
		'机构代码',
		'代码',
		'单位代码统一社会信用代码',
		'Unit code',
		'Code',
	],
	kind: ['单位类别', '单位类型', '类别', 'Kind'],
	parent: ['上级代码', '上级单位代码', '主管部门代码', '上级', 'Parent code', 'Parent'],
	aliases: [
		'曾用名',
		'简称',
		'别名',
		'曾用名简称别名',
		'曾用名/简称/别名',
		'曾用名或简称',
		'单位简称',
		'Aliases',
	],
	requirement: ['报送要求', 'Requirement'],
	begins: ['起始年度', '起始年', 'From'],
	ends: ['截止年度', '截止年', '终止年度', 'To'],
	succession: ['由来', 'Succession'],
	contact: ['联系人', 'Contact'],
	phone: ['电话', '联系电话', '联系方式', 'Phone'],
	deadline: ['截止日期', '报送期限', '截止时间', 'Deadline'],
} as const satisfies Record<string, readonly string[]>;

export type ColumnId = keyof typeof heads;

/** Where the head of a roster stands, and in which column each word of it. */
export type RosterHead = {
	row: number;
	columns: Partial<Record<ColumnId, number>>;
	/** The names stand in two columns beside each other. */
	isTwice?: true;
};

/** Words that stand in no title block. */
const sure = new Set(['单位名称', '单位全称', '机构名称', '部门名称', 'Unit name'].map(foldUnit));

/** The first line of a sheet that has a column of names; titles may stand above it. */
export function rosterHead(sheet: Sheet): RosterHead | undefined {
	for (let row = 0; row < Math.min(sheet.rows, 30); row++) {
		const words = (sheet.cells[row] ?? []).map((cell) => foldUnit(bareHead(cell?.text ?? '')));
		const columns: Partial<Record<ColumnId, number>> = {};
		for (const id of Object.keys(heads) as ColumnId[]) {
			for (const head of heads[id]) {
				const column = words.indexOf(foldUnit(head));
				if (column < 0 || columns[id] !== undefined) continue;
				columns[id] = column;
			}
		}

		if (columns.name === undefined) continue;
		// 单位 alone may stand in a title block; a head has a neighbour, or is the only column there is.
		const filled = words.filter((word) => word !== '').length;
		const name = words[columns.name]!;
		if (Object.keys(columns).length === 1 && filled > 1 && !sure.has(name)) continue;
		const isTwice = words.filter((word) => word === name).length > 1;
		return {row, columns, ...(isTwice && {isTwice})};
	}

	return undefined;
}

// What may be filled in is often said behind the word: 报送要求（应报/免报）.
function bareHead(text: string): string {
	const bare = text.replace(/[（(][^（）()]*[）)]\s*$/u, '');
	return bare.trim() === '' ? text : bare;
}
