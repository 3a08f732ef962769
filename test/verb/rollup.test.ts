import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {readFile} from '../../source/files/reading/read-file.ts';
import {computedFigures} from '../../source/rollup/return-figures.ts';
import type {RollUpWish} from '../../source/verb/rollup-options.ts';
import {rollUpVerb} from '../../source/verb/rollup-verb.ts';
import {drawTable} from '../corpus/render.ts';
import {writeCsv} from '../corpus/write-text.ts';
import {form, right} from '../rollup/make-found.ts';
import {inProcess} from './in-process.ts';

const roster = [
	'单位代码,单位名称,单位类别,上级代码,报送要求,联系人,电话',
	'00,江城区人民政府,县级政府,,汇总,,',
	'01,江城区教育局,部门,00,,李四,0527-1',
	'02,江城区统计局,部门,00,,王五,0527-2',
	'03,江城区信访局,部门,00,,赵六,0527-3',
];

/** A return as an office may send it: three tables below each other, the unit and the year above them. */
function returnOf(
	unit: string,
	cells: Record<string, number | string | null>,
	year = 2024,
): string {
	const figures = form.cells.map(({address, kind}) =>
		kind === 'entry' ? Number(cells[address] ?? 0) : null,
	);
	const whole = computedFigures(form, figures);
	const all = Object.fromEntries(
		form.cells.map(({address}, index) => [address, whole[index] ?? 0]),
	);
	// A total that the office has forgotten to change stays what it was.
	const report = {name: '', unit, year, form: '2021', complete: true, cells: {...all, ...cells}};
	const tables = form.sections.map((section) =>
		writeCsv({name: section.part, ...drawTable(section, report)}),
	);
	return [`填报单位：${unit}`, `${year}年度政府信息公开工作年度报告`, ...tables].join('\n\n');
}

function office(t: ExecutionContext, files: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-rollup-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const place = path.join(folder, '收件');
	writeFileSync(path.join(folder, '名册.csv'), roster.join('\n'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(place, name)), {recursive: true});
		writeFileSync(path.join(place, name), text);
	}

	const run = async (targets: readonly string[], wish: RollUpWish = {}, settings = {}) => {
		const said = await inProcess(folder, (call) => rollUpVerb(call, targets, wish), {
			json: true,
			year: 2024,
			...settings,
		});
		const lines = said.out
			.split('\n')
			.filter((line) => line.startsWith('{'))
			.map((line) => JSON.parse(line));
		const of = (type: string) => lines.filter((line) => line.type === type);
		return {...said, lines, of, end: lines.at(-1)};
	};

	const units = path.join(folder, '名册.csv');
	return {
		folder,
		place,
		run,
		rollUp: (wish: RollUpWish = {}) => run([place], {units, adopt: 'valid', ...wish}),
		decide: (action: string, name: string, wish: RollUpWish = {}, settings = {}) =>
			run([action, ...(name ? [name] : [])], {in: place, ...wish}, settings),
	};
}

const files = {
	'江城区教育局.csv': returnOf('江城区教育局', right(3)),
	'江城区统计局.csv': returnOf('江城区统计局', right(4, {'requests/received/person': 5})),
	'外来/某某单位.csv': returnOf('淮城县统计局', right(9)),
	'通知.txt': '请于1月31日前报送。',
	'坏.xlsx': 'PK\u0003\u0004',
	'~$江城区教育局.xlsx': 'x',
};

test('one line for each file, then units, findings, totals and the end; the highest exit code wins', async (t) => {
	const {rollUp} = office(t, files);
	const {of, end, exit, err, lines} = await rollUp();
	t.is(exit, 3);
	t.deepEqual(
		of('file')
			.filter(({again}) => !again)
			.map(({path: file, is, unit}) => [file, is, unit])
			.toSorted(),
		[
			['坏.xlsx', 'unreadable', null],
			['外来/某某单位.csv', 'stranger', null],
			['江城区教育局.csv', 'return', '01'],
			['江城区统计局.csv', 'return', '02'],
			['通知.txt', 'notReturn', null],
		].toSorted(),
	);
	t.deepEqual(
		of('unit').map(({code, state}) => [code, state]),
		[
			['00', 'received'],
			['01', 'adopted'],
			['02', 'received'],
			['03', 'missing'],
		],
	);
	t.is(of('total').length, 200);
	t.is(of('total').find(({address}) => address === 'requests/received/total').value, 3);
	t.like(end, {
		type: 'end',
		due: 3,
		received: 1,
		adopted: 1,
		sentBack: 0,
		missing: 1,
		exempt: 0,
		complete: false,
		exit: 3,
	});
	t.is(end.title, '审核通过 1 / 应报 3（未报 1，退回 0，已报待审 1）');
	t.true(
		of('finding').some(
			({unit, rule, text}) => unit === '02' && rule === 'T3-BALANCE' && /341|5/.test(text),
		),
	);
	t.regex(err, /略过 1 个/);
	t.is(lines.filter(({type}) => type === 'end').length, 1);
	const brief = await rollUp({brief: true});
	t.false(brief.of('unit').some(({code}) => code === '01'));
	t.is(brief.of('file').filter(({is}) => is === 'return').length, 0);
});

test('outputs are written with their state, a unit’s feedback names no other, and nothing of it is a telephone number', async (t) => {
	const {rollUp, folder} = office(t, files);
	const out = path.join(folder, '汇总');
	const {end} = await rollUp({out, feedback: 'txt'});
	t.deepEqual(
		readdirSync(out)
			.filter((name) => !name.startsWith('.'))
			.toSorted(),
		[
			'催报名单.csv',
			'明细.csv',
			'汇总.json',
			'汇总表-2024.xlsx',
			'通知文字.txt',
			'退回',
		].toSorted(),
	);
	t.deepEqual(readdirSync(path.join(out, '退回')), ['02-江城区统计局.txt']);
	const feedback = readFileSync(path.join(out, '退回', '02-江城区统计局.txt'), 'utf8');
	t.regex(feedback, /江城区统计局/);
	t.regex(feedback, /请核对原始台账/);
	const messages = readFileSync(path.join(out, '通知文字.txt'), 'utf8');
	for (const text of [feedback, messages]) t.notRegex(text, /。[。；（]/);
	t.notRegex(feedback, /教育局|信访局/);
	t.regex(readFileSync(path.join(out, '催报名单.csv'), 'utf8'), /江城区信访局.*0527-3/);
	t.notRegex(readFileSync(path.join(out, '汇总.json'), 'utf8'), /0527/);
	t.is(end.outputs.length, 6);
	const json = JSON.parse(readFileSync(path.join(out, '汇总.json'), 'utf8'));
	const at = json.addresses.indexOf('requests/received/person');
	const [one] = json.units.filter(({summed}: {summed: boolean}) => summed);
	t.is(json.totals[at].value, 3);
	t.is(one.figures[at], 3);
	t.is(one.versions[0].files[0], '江城区教育局.csv');
	t.regex(json.layouts[one.layout][at], /^csv![A-Z]+\d+$/);
	t.is((await rollUp({last: path.join(out, '明细.csv')})).exit, 2);
	const [heads, ...units] = readFileSync(path.join(out, '明细.csv'), 'utf8').split(/\r?\n/);
	const stock = heads!.split(',').indexOf('disclosure/normativeDocuments/inForce');
	const before = units.map((line) =>
		line.split(',').map((field, index) => (index === 2 ? '2023' : index === stock ? '9' : field)),
	);
	const earlier = path.join(folder, '上年明细.csv');
	writeFileSync(earlier, [heads, ...before.map((line) => line.join(','))].join('\n'));
	const last = await rollUp({last: earlier});
	t.true(last.of('finding').some(({unit, rule}) => unit === '01' && rule === 'Y-STOCK-DOCUMENTS'));
});

test('the originals of all that is in the sum are kept once it leaves, whoever adopted them', async (t) => {
	const {rollUp, decide, folder} = office(t, files);
	const kept = () => {
		const [own] = readdirSync(path.join(folder, 'home', 'rollups'));
		const place = path.join(folder, 'home', 'rollups', own!, 'kept');
		return existsSync(place) ? readdirSync(place).length : 0;
	};
	await rollUp();
	t.is(kept(), 0);
	await decide('adopt', '02');
	t.is(kept(), 1);
	await rollUp({out: path.join(folder, '汇总')});
	t.is(kept(), 2);
});

test('the list of reminders names the file that waits for a person, to every unit that it may be of', async (t) => {
	const {rollUp, folder} = office(t, {'江城区统计局.csv': returnOf('江城区教育局', right(3))});
	const out = path.join(folder, '汇总');
	await rollUp({out});
	const lines = readFileSync(path.join(out, '催报名单.csv'), 'utf8').split(/\r?\n/);
	for (const unit of ['江城区教育局', '江城区统计局'])
		t.regex(lines.find((line) => line.includes(unit))!, /“江城区统计局\.csv”：单位不符/);
	t.notRegex(lines.find((line) => line.includes('江城区信访局'))!, /统计局\.csv/);
});

test('every sheet says what the sum stands for, and every file that is no return says why', async (t) => {
	const {rollUp, folder} = office(t, files);
	const out = path.join(folder, '汇总');
	const {end} = await rollUp({out});
	const book = await readFile(path.join(out, '汇总表-2024.xlsx'));
	for (const {name, cells} of book.sheets)
		t.true(
			cells[0]!.some((cell) => cell?.text === end.title),
			name,
		);
	const sources = book.sheets.find(({name}) => name === '来源')!;
	const why = (file: string) =>
		sources.cells.find((row) => row?.[0]?.text === file)?.findLast(Boolean)?.text;
	t.regex(why('坏.xlsx')!, /已损坏/);
	t.regex(why('通知.txt')!, /没有找到/);
});

test('decisions are journalled, tell what becomes of the unit, and hold in the next run', async (t) => {
	const {rollUp, decide} = office(t, {...files, '坏.xlsx': 'x'});
	await rollUp();
	const back = await decide('send-back', '江城区统计局', {because: '新收与办理不符'});
	t.is(back.exit, 0);
	t.is(back.of('unit')[0].state, 'sentBack');
	const amended = await decide('amend', '02', {
		cell: 'requests/received/person',
		to: '4',
		because: '电话核对',
		confirmedBy: '王五',
		how: '电话',
	});
	t.is(amended.exit, 0);
	t.is((await decide('adopt', '02')).of('unit')[0].state, 'adopted');
	const taken = await decide('amend', '03', {
		cell: 'requests/received/person',
		to: '0',
		because: '电话报',
		confirmedBy: '赵六',
		how: 'OA',
		when: '2025-01-20',
	});
	t.is(taken.of('unit')[0].state, 'received');
	const zero = {because: '单位江城区信访局已确认'};
	const nobody = await decide('zero', '03', zero);
	t.is(nobody.exit, 0);
	t.regex(nobody.err, /未记单位确认人/);
	const zeroed = await decide('zero', '03', {...zero, confirmedBy: '赵六', how: '书面'});
	t.is(zeroed.of('unit')[0].state, 'adopted');
	const left = await decide('leave-out', '外来/某某单位.csv', {because: '不是本区单位'});
	t.is(left.exit, 0);
	const again = await rollUp();
	t.deepEqual(
		again.of('unit').map(({code, state}) => [code, state]),
		[
			['00', 'received'],
			['01', 'adopted'],
			['02', 'adopted'],
			['03', 'adopted'],
		],
	);
	t.is(again.of('total').find(({address}) => address === 'requests/received/total').value, 7);
	const closed = await decide('close', '');
	t.is(closed.exit, 0);
	await decide('undo', '4', {because: '不是单位确认的'});
	const since = await rollUp();
	t.deepEqual(since.end.sinceClosed, {number: 1, units: [{unit: '03', cells: 200}]});
});

test('a wrong call is refused before anything is made', async (t) => {
	const {run, place, decide, rollUp, folder} = office(t, files);
	const refused = async (said: Promise<{exit: number; out: string}>, code: string, exit = 2) => {
		const {exit: was, out} = await said;
		t.is(was, exit, code);
		t.is(JSON.parse(out).failure.code, code);
	};

	await refused(run([]), 'rollUp.noFolder');
	await refused(decide('adopt', '01'), 'rollUp.noRun');
	await refused(run(['adopt', '01']), 'rollUp.needsIn');
	writeFileSync(path.join(folder, '坏名册.csv'), '单位代码,单位名称\n01,甲局\n01,乙局\n');
	await refused(run([place], {units: path.join(folder, '坏名册.csv')}), 'rollUp.roster.doubleCode');
	await refused(run([place], {units: path.join(folder, '没有.csv')}), 'file.missing', 3);
	await refused(run([path.join(folder, '没有')]), 'file.missing', 3);
	await rollUp();
	const out = path.join(folder, '汇总');
	t.is((await rollUp({out, only: ['没有局']})).exit, 2);
	t.regex((await rollUp({only: ['02'], into: 'x.xlsx'})).err, /--into，--only 要与 -o/);
	await refused(decide('send-back', '02'), 'rollUp.needsBecause');
	await refused(
		decide('amend', '02', {because: 'x', confirmedBy: '王五', how: '电话'}),
		'rollUp.needsCell',
	);
	const sure = {because: 'x', confirmedBy: '王五', how: '电话'};
	await refused(decide('amend', '02', {...sure, cell: 'a/b/c', to: '1'}), 'rollUp.unknownAddress');
	for (const to of ['三', '-3', '1.5', '1e3', '0x10', '1,2', '99999999999999999'])
		await refused(
			decide('amend', '02', {...sure, cell: 'requests/received/person', to}),
			'rollUp.badFigure',
		);
	const one = {because: 'x', cell: 'requests/received/person', to: '1'};
	await refused(decide('amend', '02', {...one, confirmedBy: '王五'}), 'rollUp.needsConfirmed');
	await refused(decide('amend', '02', {...one, confirmedBy: '王五', how: '口头'}), 'rollUp.badWay');
	await refused(decide('amend', '02', {...sure, ...one, when: '2025-02-30'}), 'rollUp.badDay');
	await refused(decide('received', '02', {when: '2025-13-45'}), 'rollUp.badDay');
	await refused(decide('zero', '02', sure), 'rollUp.nothingBlank');
	await refused(run(['zero', '01', '02'], {...sure, in: place}), 'rollUp.oneByOne');
	await refused(decide('adopt', '没有局'), 'rollUp.unknownUnit');
	await refused(decide('adopt', '03'), 'rollUp.noReturn');
	await refused(decide('rule', 'U-PEER'), 'rollUp.needsRule');
	await refused(decide('undo', '9'), 'rollUp.noNumber');
});

test('a total is traced to units, files and cells, with lines to send', async (t) => {
	const {run, rollUp, place, folder} = office(t, files);
	await rollUp();
	const {of} = await run([place], {
		units: path.join(folder, '名册.csv'),
		adopt: 'valid',
		trace: 'requests/received/total',
	});
	const [trace] = of('trace');
	t.is(trace.total, 3);
	t.is(trace.units[0].unit, '01');
	t.is(trace.units[0].file, '江城区教育局.csv');
	t.is(trace.units[0].addends[0].value, 3);
	t.regex(trace.units[0].addends[0].source, /^csv!/);
	t.regex(trace.answer[0], /2024年度.*共 3/);
	const said = await run(
		[place],
		{units: path.join(folder, '名册.csv'), adopt: 'valid', trace: 'requests/received/person'},
		{json: false},
	);
	t.regex(said.out, /江城区教育局.*江城区教育局\.csv/);
});

test('the office’s own draft is made of the sum, read-only, once', async (t) => {
	const {rollUp, decide} = office(t, files);
	await rollUp({name: '江城区人民政府'});
	const made = await decide('draft', '');
	t.is(made.of('draft')[0].unit, '江城区人民政府');
	t.is(made.of('draft')[0].summed.title, '审核通过 1 / 应报 3（未报 1，退回 0，已报待审 1）');
	t.is((await decide('draft', '')).exit, 2);
	const back = await decide('send-back', '01', {because: '重填'});
	t.regex(back.err, new RegExp(`本机关草稿 ${made.of('draft')[0].id} .*有 166 格`));
	t.is((await decide('draft', '', {force: true})).of('draft')[0].id, made.of('draft')[0].id);
	t.notRegex((await rollUp({name: '江城区人民政府'})).err, /草稿/);
	// The same folder under another name is another roll-up: the one last run is meant, and named.
	await rollUp({name: '江城区人民政府办公室'});
	t.regex((await decide('adopt', '01')).err, /有几个汇总，.*江城区人民政府办公室 2024年度/);
});

test('for people the title comes first, then who is missing, who is wrong, and what is asked', async (t) => {
	const {run, place, folder} = office(t, files);
	const {out} = await run(
		[place],
		{units: path.join(folder, '名册.csv'), adopt: 'valid', name: '江城区'},
		{json: false},
	);
	t.regex(
		out,
		/^江城区 2024年度 {2}审核通过 1 \/ 应报 3（未报 1，退回 0，已报待审 1）\n未报 1：江城区信访局\n须退回修改 1：江城区统计局\n待确认 1：\n {2}外来\/某某单位\.csv/,
	);
	t.regex(out, /\n无法读取 1：\n {2}.*“坏\.xlsx”/);
	t.regex(out, /\n不是报送件 1：\n {2}.*“通知\.txt”/);
});

test('an office that nobody named is the one unit above all others on the roster, and where it was taken from is said', async (t) => {
	const {run, place, folder} = office(t, {'江城区教育局.csv': files['江城区教育局.csv']});
	const units = path.join(folder, '名册.csv');
	const plain = {json: false};
	const rooted = await run([place], {units}, plain);
	t.regex(rooted.out, /^江城区人民政府 2024年度/);
	t.regex(rooted.err, /按名册，汇总的机关是江城区人民政府/);
	const out = path.join(folder, '汇总');
	const named = await run([place], {units, out, name: '江城区'}, plain);
	t.regex(named.out, /^江城区 2024年度/);
	t.notRegex(named.err, /汇总的机关|填报单位空着/);
	writeFileSync(units, '单位名称\n江城区教育局\n江城区统计局\n');
	const flat = await run([place], {units, out}, plain);
	t.regex(flat.out, /^2024年度/);
	t.regex(flat.err, /填报单位空着：请用 --name/);
});
