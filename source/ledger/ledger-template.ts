import type {Form, Row} from '../form/form.ts';
import {a1} from '../workbook/export/submission-layout.ts';
import {
	type MadeSheet,
	sharedTexts,
	type TextPart,
	workbookParts,
	worksheetMarkup,
} from '../workbook/export/workbook-parts.ts';
import {looks} from '../workbook/export/workbook-styles.ts';

/** Lines that the lists of the template reach. */
const lines = 5000;

/** One column of the template: its head, how wide, and what it is chosen from. */
type Column = {head: string; width: number; choices?: readonly string[]; date?: true};

/** A form's section and row as an office writes a result: `（三）不予公开-1.属于国家秘密`. */
function resultChoice({label, group}: Row): string {
	const plain = label.replace(/（区分处理.*）$/u, '');
	const above = group.filter((one) => /^（/u.test(one));
	return [...above, plain].join('-');
}

/**
A ledger for next year: the heads and the official choices as lists to pick from, so that it is counted without a
question.

@returns the parts of an .xlsx
*/
export function ledgerTemplate(form: Form, year: number): TextPart[] {
	const section = (id: string) => form.sections.find((one) => one.id === id);
	const requests = section('requests')!;
	const disputes = section('disputes')!;
	const types = requests.columns
		.filter(({id}) => id !== 'total')
		.map(({label, group = []}) => [...group, label].join('-'));
	const results = requests.rows
		.filter(({id, group}) => group.length > 0 && id !== 'processed')
		.map(resultChoice);
	const outcomes = disputes.columns.filter(({id}) => id !== 'total').map(({label}) => label);
	const kinds = disputes.rows.filter(({id}) => id !== 'review').map(({label}) => label);
	const columns: Column[] = [
		{head: '序号', width: 6},
		{head: '登记编号', width: 14},
		{head: '收到申请日期', width: 14, date: true},
		{head: '申请人', width: 16},
		{head: '申请人类型', width: 26, choices: types},
		{head: '申请内容', width: 40},
		{head: '件数', width: 6},
		{head: '收到补正日期', width: 14, date: true},
		{head: '是否延期', width: 10, choices: ['是', '否']},
		{head: '征求第三方意见用时（工作日）', width: 14},
		{head: '收费通知日期', width: 14, date: true},
		{head: '缴费日期', width: 14, date: true},
		{head: '答复日期', width: 14, date: true},
		{head: '答复文号', width: 18},
		{head: '办理结果', width: 44, choices: results},
		{head: '行政复议结果', width: 14, choices: outcomes},
		{head: '复议结案日期', width: 14, date: true},
		{head: '行政诉讼类型', width: 20, choices: kinds},
		{head: '诉讼结果', width: 12, choices: outcomes},
		{head: '诉讼结案日期', width: 14, date: true},
		{head: '备注', width: 24},
	];
	const texts = sharedTexts();
	const title = `${year}年度政府信息公开申请登记台账`;
	return workbookParts(
		title,
		[sheetOf(columns, title, texts.numberOf), choicesOf(columns, texts.numberOf)],
		texts,
		{},
	);
}

type NumberOf = (text: string) => number;

const cell = (
	row: number,
	column: number,
	text: string,
	numberOf: NumberOf,
	look: keyof typeof looks,
) => `<c r="${a1(row, column)}" s="${looks[look]}" t="s"><v>${numberOf(text)}</v></c>`;

function sheetOf(columns: readonly Column[], title: string, numberOf: NumberOf): MadeSheet {
	const widths = columns.map(
		({width}, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="${width}" customWidth="1"/>`,
	);
	const heads = columns.map(({head}, nth) => cell(1, nth, head, numberOf, 'heading')).join('');
	const lists = columns.flatMap((column, nth) => {
		const range = `${a1(2, nth)}:${a1(lines, nth)}`;
		if (column.date)
			return [
				`<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>36526</formula1></dataValidation>`,
			];
		if (!column.choices) return [];
		const own = columns.filter(({choices}) => choices).indexOf(column);
		const source = `选项!$${letter(own)}$2:$${letter(own)}$${column.choices.length + 1}`;
		return [
			`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${source}</formula1></dataValidation>`,
		];
	});
	const inside = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${widths.join('')}</cols><sheetData><row r="1" ht="28" customHeight="1">${cell(0, 0, title, numberOf, 'title')}</row><row r="2" ht="36" customHeight="1">${heads}</row></sheetData><mergeCells count="1"><mergeCell ref="A1:${a1(0, columns.length - 1)}"/></mergeCells><dataValidations count="${lists.length}">${lists.join('')}</dataValidations><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>`;
	return {
		name: '台账',
		markup: worksheetMarkup(inside),
		end: {row: 2, column: columns.length - 1},
		heads: 2,
	};
}

function choicesOf(columns: readonly Column[], numberOf: NumberOf): MadeSheet {
	const own = columns.filter(({choices}) => choices);
	const longest = Math.max(...own.map(({choices}) => choices!.length));
	const rows = Array.from({length: longest + 1}, (_, row) => {
		const cells = own.flatMap(({head, choices}, nth) => {
			const text = row === 0 ? `可选的${head}` : choices![row - 1];
			return text === undefined
				? []
				: [cell(row, nth, text, numberOf, row === 0 ? 'heading' : 'label')];
		});
		return `<row r="${row + 1}">${cells.join('')}</row>`;
	});
	const widths = own.map(
		(_, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="40" customWidth="1"/>`,
	);
	const inside = `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>`;
	return {
		name: '选项',
		markup: worksheetMarkup(inside),
		end: {row: longest + 1, column: own.length - 1},
		heads: 1,
	};
}

function letter(column: number): string {
	return a1(0, column).replace(/\d+$/u, '');
}
