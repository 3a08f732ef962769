import './ledger-compare-text.ts';
import './ledger-finding-text.ts';
import './ledger-question-text.ts';
import {learn} from './say.ts';

/** Ledgers of applications: why one is refused, and what became of it. Loaded with the first ledger, and all else that is said of ledgers with it. */
export const ledgerText = learn({
	'ledger.secrecy': {
		zh: '不得录入、导入涉密信息；台账请在符合保密要求的计算机上处理。',
		en: 'Enter and import nothing that is secret; handle the ledger on a computer that may hold it.',
	},
	'ledger.tooLarge': {
		zh: '“{file}”超过了可读取的范围（{lines} 行、{columns} 列），没有读取任何一行。请按年度拆分后分别给出，或删去台账以外的内容。',
		en: '“{file}” is beyond what is read ({lines} lines, {columns} columns); not one line was taken. Split it by year and give the parts, or take away what is no part of the ledger.',
	},
	'ledger.none': {
		zh: '“{file}”中没有找到台账：表头里至少要有三个认得的栏目，其中一个是日期。请核对工作表，或用 --map 写明栏目。',
		en: '“{file}” holds no ledger: its head must have at least three known columns, one of them a date. Check the sheet, or name the columns with --map.',
	},
	'ledger.badMapping': {
		zh: '对应表“{file}”有误，{field}：{why}。请改正后重试。',
		en: 'The mapping file “{file}” is wrong at {field}: {why}. Mend it and try again.',
	},
	'ledger.mustBe': {zh: '应为 {what}', en: 'it must be {what}'},
	'ledger.noSuchKey': {zh: '没有“{key}”这一项', en: 'there is no “{key}”'},
	'ledger.notJson': {zh: '不是 JSON', en: 'no JSON'},
	'ledger.jsonAt': {zh: '第 {line} 行第 {column} 列', en: 'line {line}, column {column}'},
	'ledger.jsonWhole': {zh: '整个文件', en: 'the whole of it'},
	'ledger.notUtf8': {zh: '不是 UTF-8 编码', en: 'not in UTF-8'},
	'ledger.otherForm': {
		zh: '台账不能按 {year} 年度的表样（{form}）计数：三（六）其他处理在那一表样里不分项。请核对 --year。',
		en: 'A ledger is not counted by the form of {year} ({form}), whose 三（六） is one row only. Check --year.',
	},
	'ledger.countsNowhere': {zh: '不计入任何一格', en: 'counts in no cell'},
	'ledger.notRemembered': {
		zh: '回答没有记住：文件夹“{folder}”写不进去（{why}）。请检查权限和磁盘空间，再写入一次。',
		en: 'What was answered is not remembered: “{folder}” cannot be written ({why}). Check its permissions and the space on the disk, and take the figures in again.',
	},
	'ledger.isReturn': {
		zh: '“{file}”：这是统计表，请用 import。',
		en: '“{file}” is a return, not a ledger: use import.',
	},
	'ledger.noSheet': {
		zh: '“{file}”中没有工作表“{sheet}”。请核对 --sheet。',
		en: '“{file}” has no sheet “{sheet}”. Check --sheet.',
	},
	'ledger.needsYear': {
		zh: '请用 --year 写明年度，例如 --year 2025。',
		en: 'Give the year with --year, such as --year 2025.',
	},
	'ledger.otherYear': {
		zh: '草稿“{id}”是{found}年度的，不是{year}年度。请核对 --year 和 --into。',
		en: 'The draft “{id}” is of {found}, not of {year}. Check --year and --into.',
	},
	'ledger.read': {
		zh: '工作表“{sheet}”：读取 {lines} 行（{kinds}）',
		en: 'Sheet “{sheet}”: {lines:line|lines} read ({kinds})',
	},
	'ledger.kind.application': {zh: '申请', en: 'applications'},
	'ledger.kind.total': {zh: '合计', en: 'sums'},
	'ledger.kind.empty': {zh: '空行', en: 'empty'},
	'ledger.kind.note': {zh: '说明', en: 'notes'},
	'ledger.kind.void': {zh: '作废', en: 'void'},
	'ledger.kind.unreadable': {zh: '无法识别', en: 'not understood'},
	'ledger.kind.head': {zh: '标题和表头', en: 'title and heads'},
	'ledger.lines': {zh: '（{count} 行）', en: '({count} lines)'},
	'ledger.counted': {
		zh: '{year}年度计数完成：{applications} 行计入，没有待定的行。',
		en: '{year} is counted: {applications:line|lines} booked, none left open.',
	},
	'ledger.provisional': {
		zh: '{year}年度暂计：{applications} 行计入，待定 {open} 行、待确认 {questions} 项；待定的行没有计入任何一格。',
		en: 'Counted for {year} as far as it goes: {applications:line|lines} booked, {open} open, {questions:question|questions} to answer; nothing is booked from what is open.',
	},
	'ledger.nothingWritten': {
		zh: '只是计数，没有写入任何草稿（用 --into 草稿编号 写入）。',
		en: 'Counted only: nothing was written (--into DRAFT takes it into a draft).',
	},
	'ledger.into': {
		zh: '已写入草稿 {id}，可以撤销。',
		en: 'Taken into the draft {id}; it can be undone.',
	},
	'ledger.noLine': {
		zh: '台账里没有“{line}”这一行。请写工作表名和行号，例如 台账!112。',
		en: 'The ledger has no line “{line}”. Name the sheet and the row, such as 台账!112.',
	},
	'ledger.template': {zh: '已生成台账模板 {file}', en: 'Wrote the ledger template {file}'},
	'ledger.intoOpen': {
		zh: '已写入草稿 {id}（暂计，可以撤销）；待定的行处理完之前不能报送。',
		en: 'Taken into the draft {id} as far as it goes (it can be undone); it cannot be handed in before the open lines are settled.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof ledgerText> {}
}
