import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import * as xlsx from 'xlsx';
import {Failure} from '../../../source/failure.ts';
import {checkLedger} from '../../../source/files/ledgers/check-ledger.ts';
import {performLedger} from '../../../source/files/ledgers/perform-ledger.ts';
import {rememberMapping} from '../../../source/files/ledgers/remembered.ts';
import {takeAnyLedger} from '../../../source/files/ledgers/take-any-ledger.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {isoOf} from '../../../source/ledger/day.ts';
import type {TakenLedger} from '../../../source/ledger/taken.ts';
import {type Cell, type SmallSheet, smallWorkbook, type Wish} from './small-workbook.ts';

const head = [
	'登记编号',
	'收到日期',
	'申请人',
	'申请人类型',
	'申请内容',
	'联系电话',
	'答复日期',
	'办理结果',
];
const rows: Cell[][] = [
	['××局2024年度台账'],
	head,
	['2024-1', {day: 45_356}, '秘名甲', '自然人', '秘事甲', '13800000000', '2024.4.1', '予以公开'],
	['2024-2', 20_240_306, '秘名乙', '商业企业', '秘事乙', '13800000001', '2024年4月2日', '部分公开'],
	[
		{struck: '作废'},
		{struck: '2024-03-07'},
		{struck: '秘名丙'},
		{struck: '自然人'},
		{struck: '秘事丙'},
	],
	['合计', '2件'],
];
const sheet: SmallSheet = {name: '台账', rows, merges: ['A1:H1'], hidden: [4]};

function fileIn(t: ExecutionContext, name: string, bytes: Uint8Array): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-ledger-'));
	t.teardown(() => rmSync(folder, {recursive: true}));
	writeFileSync(path.join(folder, name), bytes);
	return path.join(folder, name);
}

const take = (file: string, only?: string[]) =>
	takeAnyLedger({file, mapping: {}, ...(only && {only})});

/** Number, days, type and result of each line, as a reader of any container must give them. */
function said({sheets, words}: TakenLedger): unknown[] {
	const day = (one: unknown) => (typeof one === 'number' ? isoOf(one) : one);
	return sheets.flatMap(({lines}) =>
		lines.map((one) => [
			one.row,
			one.kind,
			one.number,
			day(one.received),
			day(one.answered),
			words[one.type ?? -1],
			words[one.result ?? -1],
		]),
	);
}

const two = [
	[3, 'application', '2024-1', '2024-03-05', '2024-04-01', '自然人', '予以公开'],
	[4, 'application', '2024-2', '2024-03-06', '2024-04-02', '商业企业', '部分公开'],
];

const ways: readonly Wish[] = [{}, {shared: true}, {prefix: 'x'}, {shared: true, prefix: 'x'}];

test('a workbook is taken alike however its program writes it, and no private word is in what is taken', async (t) => {
	for (const wish of ways) {
		const taken = await take(fileIn(t, '台账.xlsx', smallWorkbook([sheet], wish)));
		t.deepEqual(said(taken).slice(0, 2), two, JSON.stringify(wish));
		t.like(taken.sheets[0], {read: 6, kinds: {application: 2, void: 1, total: 1, head: 2}});
		t.like(taken.sheets[0]!.lines[1], {hidden: true});
		t.like(taken.sheets[0]!.lines[2], {void: 'struck'});
		t.notRegex(JSON.stringify(taken), /秘名|秘事|138/);
	}
});

test('days of a workbook that counts from 1904 are the same days', async (t) => {
	const shifted = rows.map((row) =>
		row.map((cell) =>
			cell !== null && typeof cell === 'object' && 'day' in cell ? {day: cell.day - 1462} : cell,
		),
	);
	const bytes = smallWorkbook([{...sheet, rows: shifted}], {date1904: true});
	t.deepEqual(said(await take(fileIn(t, '台账.xlsx', bytes))).slice(0, 2), two);
});

const plain = [head, ...rows.slice(2, 4)].map((row) =>
	row.map((cell) =>
		cell !== null && typeof cell === 'object' && 'day' in cell ? '2024/3/5' : String(cell),
	),
);
const csv = plain.map((row) => row.join(',')).join('\r\n');
const content = plain
	.map(
		(row) =>
			`<table:table-row>${row.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
	)
	.join('');
const ods = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="台账">${content}</table:table></office:spreadsheet></office:body></office:document-content>`;

test('older workbooks, OpenDocument and text are taken alike', async (t) => {
	const book = xlsx.utils.book_new();
	xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(plain), '台账');
	const files: Array<[name: string, bytes: Uint8Array]> = [
		['台账.xls', new Uint8Array(xlsx.write(book, {type: 'buffer', bookType: 'biff8'}))],
		['台账.csv', Buffer.from(csv)],
		[
			'台账.ods',
			writeZip([
				{name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.spreadsheet')},
				{name: 'content.xml', bytes: Buffer.from(ods)},
			]),
		],
	];
	for (const [name, bytes] of files) {
		const taken = await take(fileIn(t, name, bytes));
		const lines = said(taken).map((line) => (line as unknown[]).slice(1));
		t.deepEqual(
			lines,
			two.map((line) => line.slice(1)),
			name,
		);
		t.notRegex(JSON.stringify(taken), /秘名|秘事|138/);
	}
});

test('a formula without a result is not known', async (t) => {
	const unknown = [
		...rows.slice(0, 2),
		['2024-1', {day: 45_356}, '某', {formula: true}, '某', '', '', ''],
	] as Cell[][];
	const {sheets} = await take(fileIn(t, '台账.xlsx', smallWorkbook([{...sheet, rows: unknown}])));
	t.like(sheets[0], {kinds: {unreadable: 1}, lines: [{unknown: true}]});
});

test('a sheet without a head is words about the ledger, and sheets can be chosen', async (t) => {
	const notes = {
		name: '填表说明',
		rows: [['一、每份申请填一行。'], [], ['二、打勾。']] as Cell[][],
	};
	const file = fileIn(t, '台账.xlsx', smallWorkbook([notes, sheet]));
	const {sheets} = await take(file);
	t.like(sheets[0], {name: '填表说明', read: 3, kinds: {note: 2, empty: 1}});
	t.deepEqual(
		(await take(file, ['台账'])).sheets.map(({name}) => name),
		['台账'],
	);
});

test('a ledger beyond what is read is refused whole, a stray space beyond it is nothing, and a line far below is itself', async (t) => {
	const rels = '<Relationship Id="b" Target="worksheets/a.xml"/>';
	const book = (rows: string) =>
		writeZip(
			Object.entries({
				'xl/workbook.xml':
					'<workbook xmlns:r="r"><sheets><sheet name="a" r:id="b"/></sheets></workbook>',
				'xl/_rels/workbook.xml.rels': `<Relationships>${rels}</Relationships>`,
				'xl/worksheets/a.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
			}).map(([name, text]) => ({name, bytes: Buffer.from(text)})),
		);
	const cell = (place: string, text: string) =>
		`<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const rows = (text: string, beside: string) =>
		`<row r="3">${cell('A3', '说明')}${cell('BZ3', beside)}</row>` +
		`<row r="150001">${cell('A150001', text)}</row>`;
	for (const [text, beside] of [
		['x', ' '],
		[' ', 'x'],
	] as const) {
		const file = fileIn(t, '台账.xlsx', book(rows(text, beside)));
		const error = await t.throwsAsync(take(file), {instanceOf: Failure});
		t.is((error as Failure).code, 'ledger.tooLarge');
	}

	const {sheets} = await take(fileIn(t, '台账.xlsx', book(rows(' ', ' '))));
	t.like(sheets[0], {name: 'a', read: 3});
	// Few lines, and the last of them far below: each is still itself.
	const lines = [
		['登记编号', '收到日期', '申请人类型', '答复日期', '办理结果'],
		['2024-1', '2024-01-05', '自然人', '2024-01-09', '予以公开'],
		['2024-2', '2024-02-05', '商业企业', '2024-02-09', '部分公开'],
	];
	const apart = [1, 2, 2500].map((row, nth) => {
		const cells = lines[nth]!.map((text, at) => cell(`${'ABCDE'[at]}${row}`, text));
		return `<row r="${row}">${cells.join('')}</row>`;
	});
	// White space of any kind stands between the attributes, and around their signs.
	for (const way of ['<c r=', '<c\n\tr=', '<c r = ']) {
		const written = apart.join('').replaceAll('<c r=', way);
		const [sheet] = (await take(fileIn(t, '台账.xlsx', book(written)))).sheets;
		const taken = sheet?.lines.map(({row, number}) => `${row} ${number}`);
		t.deepEqual(taken, ['2 2024-1', '2500 2024-2'], way);
	}

	const twice = take(fileIn(t, '台账.xlsx', book(apart[0]! + apart[1]! + apart[1]!)));
	const broken = await t.throwsAsync(twice, {instanceOf: Failure});
	t.is((broken as Failure).code, 'read.broken');
});

test('a ledger is read in a thread of its own, with what its unit answered before; what is none stays what it was', async (t) => {
	const file = fileIn(t, '台账.xlsx', smallWorkbook([sheet]));
	const home = path.join(path.dirname(file), 'home');
	await rememberMapping(home, '某 局', {
		values: {type: {律所: 'person'}},
		rules: {twice: 'once', empty: 'zeros', lines: {'台账!3': {as: 'count'}}},
	});
	const wanted = new AbortController().signal;
	const answer = await performLedger(file, {home, unit: '某局'}, wanted);
	if (answer?.status !== 'done' || answer.outcome.type !== 'ledgerRead') return t.fail();
	const {taken, remembered} = answer.outcome.given;
	t.deepEqual(said(taken).slice(0, 2), two);
	// What holds for one year only is not remembered.
	t.deepEqual(remembered, {heads: {}, values: {type: {律所: 'person'}}, rules: {twice: 'once'}});
	t.is(
		await performLedger(fileIn(t, '台账.xlsx', Buffer.from('PK')), {home, unit: undefined}, wanted),
		undefined,
	);
});

test('a ledger that a draft was counted from is known again, changed, or gone', async (t) => {
	const file = fileIn(t, '台账.xlsx', smallWorkbook([sheet]));
	const {sha256: digest} = await take(file);
	const is = async (request: {file: string; digest: string}) => {
		const outcome = await checkLedger({type: 'checkLedger', ...request});
		return outcome.type === 'ledgerChecked' ? outcome.is : undefined;
	};
	t.is(await is({file, digest}), 'same');
	t.is(await is({file, digest: '0'}), 'changed');
	t.is(await is({file: `${file}.xlsx`, digest}), 'gone');
});
