import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import fc from 'fast-check';
import {parquetMetadata, parquetReadObjects} from 'hyparquet';
import {read, utils} from 'xlsx';
import {Failure} from '../../../source/failure.ts';
import {ownBooks} from '../../../source/files/own-books.ts';
import {datasetOutputs} from '../../../source/files/rollups/outputs/make-dataset.ts';
import {makeFeedback} from '../../../source/files/rollups/outputs/make-feedback.ts';
import {makeTable} from '../../../source/files/rollups/outputs/make-table.ts';
import {makeWorkbook} from '../../../source/files/rollups/outputs/make-workbook.ts';
import {outputName, outputNames} from '../../../source/files/rollups/outputs/output-names.ts';
import {packPart, unpackPart} from '../../../source/files/rollups/outputs/packed-part.ts';
import {proveSheet} from '../../../source/files/rollups/outputs/prove-sheet.ts';
import {sheetChunks} from '../../../source/files/rollups/outputs/sheet-chunks.ts';
import {type Output, writeOutputs} from '../../../source/files/rollups/outputs/write-outputs.ts';
import {openZip} from '../../../source/files/zip.ts';
import type {Feedback, PlannedCell, PlannedSheet} from '../../../source/rollup/planned.ts';
import type {RolledUp} from '../../../source/rollup/rolled-up.ts';
import {ownFolder} from './sample.ts';

const books = ownBooks();
const form = books.forms.find(({id}) => id === '2021')!;

const sheet: PlannedSheet = {
	name: '单位明细',
	heads: 2,
	rows: [
		['审核通过 2 / 应报 2'],
		['单位', '甲', '乙'],
		['=cmd|x', 1, 2.5],
		['第二行\n& <b> _x0041_', null, 0],
		['合计', {formula: 'SUM(B3:B4)', value: 1}, {formula: 'IF(C3<1,"",C3)', value: null}],
	],
};

test('a planned sheet is written as it is planned: figures, live sums, texts that stay texts', async (t) => {
	const figures = Object.fromEntries(
		form.cells.filter(({kind}) => kind === 'entry').map(({address}, at) => [address, {value: at}]),
	);
	const statutory = {unit: '某市', year: 2024, form: '2021', title: '审核通过 2 / 应报 2', figures};
	const planned = {name: '汇总表-2024', statutory, sheets: [sheet]};
	const bytes = await makeWorkbook(planned, books, 'a.xlsx');
	t.deepEqual(await makeWorkbook(planned, books, 'a.xlsx'), bytes);
	const book = read(bytes, {cellFormula: true});
	t.deepEqual(book.SheetNames, ['二', '三', '四', '单位明细']);
	t.is(book.Sheets.三?.A1?.v, '审核通过 2 / 应报 2');
	const own = book.Sheets.单位明细!;
	t.deepEqual(utils.sheet_to_json(own, {header: 1, defval: null, raw: true}), [
		['审核通过 2 / 应报 2', null, null],
		['单位', '甲', '乙'],
		['=cmd|x', 1, 2.5],
		['第二行& <b> _x0041_', null, 0],
		['合计', 1, ''],
	]);
	t.is(own.A3?.f, undefined);
	t.is(own.B5?.f, 'SUM(B3:B4)');
	const alone = read(await makeWorkbook({name: '单位明细', sheets: [sheet]}, books, 'b.xlsx'));
	t.deepEqual(alone.SheetNames, ['单位明细']);
});

const cell: fc.Arbitrary<PlannedCell> = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.constantFrom('', ' ', '=A1', '<row', '</row>', '&amp;', '_x005F_', '\u0001', '"'),
	fc.integer(),
	fc.double({noNaN: true, noDefaultInfinity: true}),
	fc.constant(null),
	fc.record({formula: fc.constantFrom('SUM(A1:A2)', 'A1&"<"'), value: fc.integer()}),
);

test('what is read back is what was planned, and any other cell is noticed', (t) => {
	const rows = fc.array(fc.array(cell, {maxLength: 4}), {minLength: 1, maxLength: 6});
	fc.assert(
		fc.property(rows, fc.nat(), (rows, pick) => {
			const planned: PlannedSheet = {name: '表', heads: 1, rows};
			const entry = packPart('sheet1.xml', sheetChunks(planned));
			if (proveSheet(entry, planned) !== undefined) return false;
			const filled = rows.flatMap((row, at) => row.map((_, column) => [at, column] as const));
			if (filled.length === 0) return true;
			const [at, column] = filled[pick % filled.length]!;
			const other = rows.map((row, index) =>
				index === at ? row.map((one, place) => (place === column ? otherThan(one) : one)) : row,
			);
			return proveSheet(entry, {...planned, rows: other}) !== undefined;
		}),
		{numRuns: 150},
	);
	t.pass();
});

function otherThan(one: PlannedCell): PlannedCell {
	return one === 41 ? 42 : 41;
}

test('a part is packed the same from the same pieces, and comes out piece by piece', (t) => {
	const chunks = Array.from({length: 300}, (_, at) => `<row>第${at}行${'x'.repeat(at)}</row>`);
	const entry = packPart('a.xml', chunks);
	t.deepEqual(packPart('a.xml', chunks), entry);
	t.is([...unpackPart(entry, '</row>')].join(''), chunks.join(''));
});

test('a table opens in a spreadsheet and runs nothing', (t) => {
	const bytes = makeTable({
		name: 'x',
		rows: [
			['=1+1', '甲,"乙"', null, -3],
			['＋1', 'a\nb', '', 2.5],
		],
	});
	t.is(Buffer.from(bytes).toString('utf8'), '\uFEFF\'=1+1,"甲,""乙""",,-3\r\n\'＋1,a b,,2.5\r\n');
});

test('names of outputs are names everywhere, and no two are one', (t) => {
	const names: Array<[string, string]> = [
		['0001-江城区/教育局', '0001-江城区／教育局.xlsx'],
		['a\\b:c*d?e"f<g>h|i', 'a＼b：c＊d？e＂f＜g＞h｜i.xlsx'],
		['../../逃', '／..／逃.xlsx'],
		['con', '_con.xlsx'],
		[' . ', '_.xlsx'],
		['~$年报', '$年报.xlsx'],
		['换\n行\u202E', '换行.xlsx'],
	];
	for (const [words, name] of names) t.is(outputName(words, '.xlsx'), name);
	const long = outputNames(['局'.repeat(200), `${'局'.repeat(200)}二`, 'A', 'a'], '.docx');
	t.is(new Set(long).size, 4);
	for (const name of long) t.true(Buffer.byteLength(name) <= 255);
	t.deepEqual(long.slice(2), ['A.docx', 'a-2.docx']);
});

const feedback: Feedback = {
	unit: '0001',
	name: '0001-江城区教育局',
	title: '审核反馈意见（退回修改）',
	opening: ['填报单位：江城区教育局'],
	lines: [
		{
			number: 1,
			table: '三',
			row: '（二）部分公开',
			column: '自然人',
			source: '三!D7',
			figure: '314',
			level: 'must',
			problem: '六列之和比总计少27',
			advice: '可能应为341，请核对原始台账',
			basis: '国办公开办函〔2021〕30号',
		},
	],
	blanks: '未填 5 格',
	closing: ['联系人：张三'],
	message: '',
};
const told = [
	'序号',
	'来源单元格',
	'建议核对',
	'三!D7',
	'六列之和比总计少27',
	'可能应为341',
	'未填 5 格',
	'张三',
];

test('a 退回单 says the same as a workbook, a document and a text', async (t) => {
	for (const kind of ['xlsx', 'docx', 'txt'] as const) {
		const bytes = await makeFeedback(feedback, kind, `a.${kind}`);
		t.deepEqual(await makeFeedback(feedback, kind, `a.${kind}`), bytes);
		const part = {xlsx: 'xl/sharedStrings.xml', docx: 'word/document.xml', txt: ''}[kind];
		const text = Buffer.from(part === '' ? bytes : openZip(bytes).read(part)).toString('utf8');
		for (const words of told.filter((one) => kind !== 'txt' || one !== '序号'))
			t.true(text.includes(words), `${kind}: ${words}`);
	}
});

const output = (name: string, text: string): Output => ({name, make: () => Buffer.from(text)});
const namesIn = (folder: string) =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((name) => !name.startsWith('.gouji') && !name.startsWith('.~'))
		.map((name) => name.split(path.sep).join('/'))
		.sort();
const textOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

test('outputs replace those of an earlier run, and what was said to a unit does not outlive its ground', async (t) => {
	const folder = path.join(ownFolder(t), '甲', '汇总');
	const first = [
		output('a.csv', '1'),
		output('b.csv', '1'),
		output('退回/甲.txt', '1'),
		output('退回/乙.txt', '1'),
	];
	const made = await writeOutputs(folder, first);
	t.deepEqual(
		made.written.map(({name, same, instead}) => [name, same, instead]),
		first.map(({name}) => [name, undefined, undefined]),
	);
	writeFileSync(path.join(folder, '退回/乙.txt'), 'changed by hand');
	const some = await writeOutputs(folder, [output('a.csv', '1')], {someUnits: true});
	t.deepEqual(some.removed, []);
	const again = await writeOutputs(folder, [output('a.csv', '1'), output('b.csv', '2')]);
	t.deepEqual(
		again.written.map(({same}) => same),
		[true, undefined],
	);
	t.deepEqual(again.removed, ['退回/甲.txt']);
	t.deepEqual(namesIn(folder), ['a.csv', 'b.csv', '退回', '退回/乙.txt']);
	t.is(textOf(folder, 'b.csv'), '2');
});

test('an output that is open elsewhere, changed by somebody or not ours is left, and the new one has another name', async (t) => {
	const folder = ownFolder(t);
	const names = ['a.csv', 'b.csv', 'c.csv'];
	writeFileSync(path.join(folder, 'c.csv'), 'somebody’s own');
	await writeOutputs(
		folder,
		names.map((name) => output(name, '1')),
	);
	t.is(textOf(folder, 'c-2.csv'), '1');
	writeFileSync(path.join(folder, '.~lock.a.csv#'), '');
	writeFileSync(path.join(folder, 'b.csv'), 'changed');
	const {written} = await writeOutputs(
		folder,
		names.map((name) => output(name, '2')),
	);
	t.deepEqual(
		written.map(({instead}) => instead),
		['a-2.csv', 'b-2.csv', 'c-2.csv'],
	);
	const all = (text: string) => names.map((name) => textOf(folder, name)).join() === text;
	t.true(all('1,changed,somebody’s own'));
	t.is(textOf(folder, 'c-2.csv'), '2');
	rmSync(path.join(folder, '.~lock.a.csv#'));
	await writeOutputs(
		folder,
		names.map((name) => output(name, '3')),
		{force: true},
	);
	t.true(all('3,3,3'));
});

test('a folder that cannot be written to is said, and a failed output leaves nothing half made', async (t: ExecutionContext) => {
	const folder = ownFolder(t);
	writeFileSync(path.join(folder, 'file'), '');
	const codeOf = async (work: Promise<unknown>) => {
		const error = await t.throwsAsync<Failure>(work, {instanceOf: Failure});
		return [error?.code, error?.exitCode];
	};

	t.deepEqual(await codeOf(writeOutputs(path.join(folder, 'file', 'x'), [])), [
		'export.noFolder',
		3,
	]);
	// Linux calls a folder that it will not make here missing, and asked again it says so again.
	if (existsSync('/proc/self'))
		t.deepEqual(await codeOf(writeOutputs('/proc/gouji/汇总', [])), ['export.unwritable', 3]);
	mkdirSync(path.join(folder, 'a.csv'));
	t.is((await writeOutputs(folder, [output('a.csv', '1')])).written[0]?.instead, 'a-2.csv');
	const failing: Output = {
		name: 'b.csv',
		make: () => {
			throw new Failure('export.notKept', {path: 'b.csv', where: 'x'});
		},
	};
	const {written, failed} = await writeOutputs(folder, [failing, output('c.csv', '1')]);
	t.deepEqual(
		failed.map(({name, failure}) => [name, failure.code]),
		[['b.csv', 'export.notKept']],
	);
	t.deepEqual(
		written.map(({name}) => name),
		['c.csv'],
	);
	t.false(existsSync(path.join(folder, 'b.csv')));
});

test('what an earlier run wrote does not pass for what this one could not, and what it did not touch is named', async (t) => {
	const folder = ownFolder(t);
	const failing = (name: string): Output => ({
		name,
		make: () => {
			throw new Failure('export.notKept', {path: name, where: 'x'});
		},
	});
	await writeOutputs(
		folder,
		['a.csv', 'b.csv', 'c.csv'].map((name) => output(name, '1')),
	);
	writeFileSync(path.join(folder, 'b.csv'), 'changed by hand');
	const {failed, left} = await writeOutputs(folder, ['a.csv', 'b.csv', 'd.csv'].map(failing));
	t.deepEqual(
		failed.map(({name, old}) => [name, old]),
		[
			['a.csv', '（以前的）a.csv'],
			['b.csv', 'b.csv'],
			['d.csv', undefined],
		],
	);
	t.deepEqual(left, ['c.csv']);
	t.deepEqual(namesIn(folder), ['b.csv', 'c.csv', '（以前的）a.csv'].sort());
	const made = await writeOutputs(folder, [output('a.csv', '2')]);
	t.deepEqual(made.removed, ['（以前的）a.csv']);
	t.is(textOf(folder, 'a.csv'), '2');
});

test('what was written and is gone by the end is not said to be there', async (t) => {
	const folder = path.join(ownFolder(t), '汇总');
	const leaving: Output = {
		...output('b.csv', '1'),
		make: () => {
			rmSync(folder, {recursive: true});
			return new TextEncoder().encode('1');
		},
	};
	const {written, failed} = await writeOutputs(folder, [
		output('a.csv', '1'),
		leaving,
		output('退回/c.txt', '1'),
	]);
	t.deepEqual(
		written.map(({name}) => name),
		['退回/c.txt'],
	);
	t.deepEqual(
		failed.map(({name, failure}) => [name, failure.code]),
		[
			['b.csv', 'export.noFolder'],
			['a.csv', 'export.noFolder'],
		],
	);
});

/** Units of which only what a dataset takes is there. */
function rolledOf(count: number): RolledUp {
	const units = Array.from({length: count}, (_, at) => ({
		summed: at !== 1,
		unit: {name: `第${at}局`, code: `0${at}`},
		head: {
			figures: form.cells.map(({kind, figure}, index) => {
				if (kind === 'total') return at === 0 ? 7 : null;
				return figure === 'amount' ? 12.3456 : index % 5 === 0 && at === 2 ? null : at + 1;
			}),
			files: [{found: {path: '甲/a.zip', ...(at === 2 && {inside: 'b.xlsx'})}}],
			amended: new Map(),
			read: {form: '2021', sources: form.cells.map((_, index) => `三!D${index}`)},
		},
	}));
	return {year: 2024, form, units, decisions: []} as unknown as RolledUp;
}

test('the dataset holds every figure of every unit in the sum, as an independent reader finds it', async (t) => {
	const [part, ...more] = datasetOutputs(rolledOf(3));
	t.deepEqual([part?.name, more.length], ['数据集/year=2024/part-00000.parquet', 0]);
	const bytes = await part!.make('');
	t.deepEqual(await part!.make(''), bytes);
	const file = Uint8Array.from(bytes).buffer;
	const rows = await parquetReadObjects({file});
	t.is(rows.length, 2 * form.cells.length);
	const at = (unit: number, address: string) =>
		rows[unit * form.cells.length + form.cells.findIndex((cell) => cell.address === address)]!;
	t.deepEqual(at(1, 'requests/disclosed/total'), {
		unit: '第2局',
		code: '02',
		form: '2021',
		section: 'requests',
		row: 'disclosed',
		column: 'total',
		value: null,
		stated: null,
		file: '甲/a.zip!b.xlsx',
		cell: `三!D${form.cells.findIndex(({address}) => address === 'requests/disclosed/total')}`,
	});
	t.like(at(0, 'requests/disclosed/total'), {value: 6, stated: 7, file: '甲/a.zip'});
	t.is(Number(at(0, 'disclosure/fees/amount').value).toFixed(4), '12.3456');
	const {schema} = parquetMetadata(file);
	t.like(
		schema.find(({name}) => name === 'value'),
		{type: 'INT64', converted_type: 'DECIMAL', scale: 4, precision: 18},
	);
	const none = await datasetOutputs(rolledOf(0))[0]!.make('');
	t.deepEqual(await parquetReadObjects({file: Uint8Array.from(none).buffer}), []);
});

test('the parts of a dataset are replaced as a whole, and never doubled beside somebody’s own', async (t) => {
	const folder = ownFolder(t);
	const part = (number: number, text: string): Output => ({
		...output(`数据集/year=2024/part-0000${number}.parquet`, text),
		inPlace: true,
	});
	await writeOutputs(folder, [part(0, 'a'), part(1, 'b')]);
	const before: Output = {...output('数据集/year=2023/part-00000.parquet', 'x'), inPlace: true};
	t.deepEqual((await writeOutputs(folder, [before])).removed, []);
	t.deepEqual((await writeOutputs(folder, [part(0, 'c')])).removed, [part(1, '').name]);
	t.is(textOf(folder, before.name), 'x');
	writeFileSync(path.join(folder, part(0, '').name), 'changed');
	const {failed} = await writeOutputs(folder, [part(0, 'd')]);
	t.is(failed[0]?.failure.code, 'export.exists');
	t.is(textOf(folder, part(0, '').name), 'changed');
});
