import {readFileSync, utimesSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {read, utils, write} from 'xlsx';
import {explainedFigures} from '../../../source/check/result-key.ts';
import {ownBooks} from '../../../source/files/own-books.ts';
import {closeRollUp} from '../../../source/files/rollups/close-roll-up.ts';
import {earlierYears} from '../../../source/files/rollups/earlier-years.ts';
import {homeRollUps} from '../../../source/files/rollups/home-roll-ups.ts';
import {furtherOutputs} from '../../../source/files/rollups/outputs/further-outputs.ts';
import {writeOutputs} from '../../../source/files/rollups/outputs/write-outputs.ts';
import {pageFacts} from '../../../source/files/rollups/page-facts.ts';
import type {Work} from '../../../source/files/rollups/roll-up-work.ts';
import {digestOf} from '../../../source/files/writing/digest-of.ts';
import type {Decision} from '../../../source/rollup/decision.ts';
import {explanationBook} from '../../../source/rollup/plan/explanation-book.ts';
import {publishedBook} from '../../../source/rollup/plan/published-book.ts';
import type {FileFound, ReturnRead} from '../../../source/rollup/record.ts';
import {rollUp} from '../../../source/rollup/roll-up.ts';
import {say} from '../../../source/text/say.ts';
import {drawSheets} from '../../corpus/render.ts';
import {reports2021} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';
import {ownFolder, put} from './sample.ts';

const books = ownBooks();
const form = books.forms.find(({id}) => id === '2021')!;

/** A return of zeros but for some cells; totals are not stated. */
function foundOf(unit: string, cells: Record<string, number>, digest = unit): FileFound {
	const figures = form.cells.map(({kind, address}) =>
		kind === 'total' ? null : (cells[address] ?? 0),
	);
	const made: ReturnRead = {
		form: '2021',
		named: {field: unit},
		year: 2024,
		figures,
		sources: form.cells.map((_, index) => `三!D${index + 1}`),
		faults: [],
		questions: [],
		unmatched: 0,
		missing: [],
		notes: [],
		results: [],
		blocks: 0,
	};
	return {path: `${unit}.xlsx`, record: {digest: digest.padEnd(64, '0'), bytes: 1, return: made}};
}

const received = {'requests/received/person': 90, 'requests/disclosed/person': 90};
const office = '某市人民政府办公室';
const failed = {code: 'read.noTables', values: {}, exit: 3} as const;
const rolledOf = (files: FileFound[], decisions: Decision[] = [], last?: FileFound[]) =>
	rollUp(files, undefined, decisions, {
		office,
		year: 2024,
		books,
		adopt: 'valid',
		...(last && {last: {files: last}}),
	});
const rowsOf = (rows: unknown) => JSON.stringify(rows);

test('every 待说明 of the units stands in one table, with what they say to it and who entered it', (t) => {
	const before = {'requests/received/person': 9, 'requests/disclosed/person': 9};
	const last = [{...foundOf('甲局', before, 'b'), path: 'last.xlsx'}];
	last[0]!.record.return = {...last[0]!.record.return!, year: 2023};
	const files = [foundOf('甲局', received, 'a')];
	const open = explanationBook(rolledOf(files, [], last), books, 'zh');
	const [, , row] = open?.sheets[0]?.rows ?? [];
	t.regex(String(row?.[3]), /本年90，上年9/u);
	t.deepEqual(row?.slice(4), ['', '待说明', '']);
	const one = rolledOf(files, [], last).units[0]!;
	const result = one.results.find(({level, status}) => level === 'explain' && status === 'fail')!;
	const entered: Decision = {
		number: 1,
		who: '李四',
		time: '2025-01-20T09:00:00+08:00',
		what: 'explain',
		unit: one.unit.code,
		digest: one.head!.digest,
		finding: `${result.rule}@${result.at}`,
		figures: explainedFigures(result),
		because: '拆迁集中申请',
	};
	const told = explanationBook(rolledOf(files, [entered], last), books, 'zh');
	const said = told?.sheets[0]?.rows.find((cells) => cells[5] === '已说明');
	t.regex(String(said?.[4]), /拆迁集中申请/u);
	t.is(said?.[6], '代录（李四，2025-01-20 09:00）：未记单位确认人');
	t.is(explanationBook(rolledOf([foundOf('乙局', {})]), books, 'zh'), undefined);
});

test('published pages are held against what was adopted, and each cell that differs is to be corrected', (t) => {
	const rolled = rolledOf([foundOf('甲局', received), foundOf('乙局', {}), foundOf('丙局', {})]);
	const pages = rollUp(
		[
			foundOf('甲局', {...received, 'requests/received/enterprise': 1}, 'p'),
			foundOf('乙局', {}, 'q'),
			foundOf('外县某某委员会', {}, 'r'),
		],
		rolled.roster,
		[],
		{year: 2024, books},
	);
	const {sheets} = publishedBook(
		rolled,
		pages,
		() => ({address: 'https://x.gov.cn/1.html', date: '2025-01-25'}),
		'zh',
	);
	t.deepEqual(
		sheets[0]!.rows.slice(2).map((row) => [row[1], row[2], row[3], row[4]]),
		[
			['甲局', 'https://x.gov.cn/1.html', '2025-01-25', '与审核数不一致 2 格'],
			['乙局', 'https://x.gov.cn/1.html', '2025-01-25', '与审核数一致'],
			['丙局', '', '', '没有找到保存的网页'],
		],
	);
	const others = sheets[2]!.rows.slice(2).map((row) => row.slice(1).join('|'));
	t.is(others.length, 1);
	t.regex(others[0]!, /^无法识别\|.*名册里没有“外县某某委员会”/u);
	t.deepEqual(
		sheets[1]!.rows.slice(2).map(([, unit, place, was, is]) => [unit, place, was, is]),
		[
			['甲局', '一、本年新收政府信息公开申请数量 · 商业企业', 1, 0],
			['甲局', '一、本年新收政府信息公开申请数量 · 总计', 91, 90],
		],
		rowsOf(sheets[1]!.rows),
	);
});

test('two pages of a unit that differ are each held against what was adopted; what a browser saves with a page is none', (t) => {
	const rolled = rolledOf([foundOf('甲局', received)]);
	const other = {...foundOf('甲局', {'requests/received/person': 8}, 'q'), path: '公开.html'};
	const script = {path: '公开_files/a.js', record: {digest: 's', bytes: 1, failure: failed}};
	const pages = rollUp([foundOf('甲局', received, 'p'), other, script], rolled.roster, [], {
		year: 2024,
		books,
	});
	const {sheets} = publishedBook(rolled, pages, () => ({saved: '2025-02-01'}), 'zh');
	t.deepEqual(
		sheets[0]!.rows.slice(2).map((row) => row.slice(3)),
		[
			['网页未写（2025-02-01保存）', '与审核数一致', '甲局.xlsx'],
			['网页未写（2025-02-01保存）', '与审核数不一致 6 格', '公开.html'],
		],
	);
	t.is(sheets[2]!.rows.length, 2);
});

test('a saved page says where it was and when it came out', (t) => {
	const folder = ownFolder(t);
	const pages: Array<[string, string, ReturnType<typeof pageFacts>]> = [
		[
			'a.html',
			'<!-- saved from url=(0023)https://x.gov.cn/a.html -->\n<meta name="PubDate" content="2025-1-5 10:00">',
			{address: 'https://x.gov.cn/a.html', date: '2025-01-05'},
		],
		[
			'b.html',
			'<link rel="canonical" href="https://x.gov.cn/b"><p>发布日期：<span>2025年01月31日</span>',
			{address: 'https://x.gov.cn/b', date: '2025-01-31'},
		],
		['c.html', '<p>x', {saved: '2025-02-01'}],
	];
	for (const [name, text, facts] of pages) {
		const file = put(folder, name, text);
		utimesSync(file, new Date('2025-02-01T12:00:00Z'), new Date('2025-02-01T12:00:00Z'));
		t.deepEqual(pageFacts(file), facts, name);
	}
});

test('years before come from what the office closed then, and stand beside the sum', async (t) => {
	const home = ownFolder(t);
	const rollUps = homeRollUps(home, {now: () => '2024-02-01T00:00:00+08:00'});
	const before = rollUps.open(office, 2023);
	const totals = form.cells.map(({address}) => (address === 'requests/received/person' ? 70 : 0));
	const close = {what: 'close', time: 'x', adopted: {}, totals, title: 'x'} as const;
	before.decide([close, {...close, totals: totals.map(() => 1)}, {what: 'undo', of: 2}]);
	before.close();
	const rolled = rolledOf([foundOf('甲局', received)]);
	const earlier = earlierYears(rolled, office, rollUps, books.forms);
	t.deepEqual(
		earlier.map(({year, form: id, figures}) => [
			year,
			id,
			figures['requests/received/person']?.value,
		]),
		[[2023, '2021', 70]],
	);
	t.deepEqual(earlierYears(rolled, '另一办公室', rollUps, books.forms), []);
	const [years] = furtherOutputs(rolled, {books, language: 'zh', earlier});
	t.is(years?.name, '近五年对比表-2024.xlsx');
	const book = read(await years!.make('x'));
	const lines = utils.sheet_to_json<unknown[]>(book.Sheets.三!, {header: 1});
	const line = lines.find(([first]) => first === '一、本年新收政府信息公开申请数量 · 自然人');
	t.deepEqual(
		line?.slice(1).filter((one) => one !== undefined),
		[90, 70, 20, '+28.6%'],
	);
});

test('the superior’s own form is filled from the sum, and its name says when units are missing', async (t) => {
	const folder = ownFolder(t);
	const [report] = reports2021;
	const cells = Object.fromEntries(Object.keys(report!.cells).map((address) => [address, null]));
	const model = put(
		folder,
		'市级表样.xlsx',
		writeBook(drawSheets(form, {...report!, year: 2024, unit: '', cells})),
	);
	const rolled = rolledOf([foundOf('甲局', received), foundOf('乙局', received)]);
	const [output] = furtherOutputs(rolled, {books, language: 'zh', into: model});
	t.regex(output!.name, /^市级表样-2024（未完成，通过2／应报.+）\.xlsx$/u);
	const bytes = await output!.make(path.join(folder, 'x.xlsx'));
	const values = Object.values(
		read(bytes).Sheets.三 ?? read(bytes).Sheets[read(bytes).SheetNames[1]!]!,
	);
	t.true(values.some((cell) => (cell as {v?: unknown}).v === 180));
	t.deepEqual(output!.notes?.(), []);
});

test('what a person should know of the superior’s form is told with it, and an unadopted sum is called so in its name', async (t) => {
	const folder = ownFolder(t);
	const [report] = reports2021;
	const cells = Object.fromEntries(Object.keys(report!.cells).map((address) => [address, null]));
	const drawn = writeBook(drawSheets(form, {...report!, year: 2024, unit: '', cells}));
	const model = read(drawn);
	const [, second] = model.SheetNames;
	const whole = model.Sheets[second!]!;
	// The whole of table 三 lies in columns that nobody sees.
	whole['!cols'] = Array.from({length: 12}, () => ({hidden: true}));
	const into = put(folder, '表样.xlsx', write(model, {type: 'buffer', bookType: 'xlsx'}));
	const rolled = rollUp([foundOf('甲局', received)], undefined, [], {
		year: 2024,
		books,
		sum: 'received',
	});
	const [output] = furtherOutputs(rolled, {books, language: 'zh', into});
	t.regex(output!.name, /（预汇总，/u);
	const {written} = await writeOutputs(path.join(folder, '出'), [output!]);
	t.regex(
		written[0]!.notes!.map(({key, values}) => say('zh', key, values)).join(''),
		/隐藏的行、列或工作表/u,
	);
});

test('a 上报 is frozen with its outputs and their digests before it is decided; one taken back gives its number again', async (t) => {
	const home = ownFolder(t);
	const now = () => '2025-02-10T09:00:00+08:00';
	const store = homeRollUps(home, {now}).open(office, 2024);
	const kept: string[] = [];
	let lost: FileFound[] = [];
	const keepOriginals = async (_folders: unknown, files: FileFound[]) => {
		kept.push(...files.map(({path: name}) => name));
		return lost;
	};
	const work = {
		run: {office, folders: []},
		session: {store, keepOriginals},
	} as unknown as Work;
	const wish = {language: 'zh', books, home, now} as const;
	const close = (files: FileFound[]) =>
		closeRollUp(work, rolledOf(files, [...store.decisions()]), wish);
	const first = await close([foundOf('甲局', received)]);
	t.is(first.number, 1);
	const {decision, folder} = first;
	if (decision.what !== 'close') throw new Error(decision.what);
	t.is(
		decision.totals[form.cells.findIndex(({address}) => address === 'requests/received/person')],
		90,
	);
	t.true(decision.outputs!.length >= 5);
	for (const {file, digest} of decision.outputs!)
		t.is(digestOf(readFileSync(path.join(folder, file))), digest, file);
	t.is((await close([foundOf('甲局', {})])).number, 2);
	store.decide([{what: 'undo', of: 2}]);
	const again = await close([foundOf('甲局', received), foundOf('乙局', received)]);
	t.is(again.number, 2);
	t.is(kept.length, 4);
	lost = [foundOf('乙局', received)];
	await t.throwsAsync(close(lost), {message: /notKept/u});
	t.is(store.decisions().at(-1), again.decision);
	store.close();
});
