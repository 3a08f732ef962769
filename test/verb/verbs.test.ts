import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {forms} from '../corpus/reports.ts';
import {place, reportOf} from './run.ts';

const form = forms.find(({id}) => id === '2021')!;

test('read --json lists every cell with its figure and source, totals with what the office stated', async (t) => {
	const {book, json} = place(t);
	const file = book('suqian-city-2024');
	const {exit, files} = await json('read', file);
	t.is(exit, 0);
	const [reading] = files;
	const {cells} = reportOf('suqian-city-2024');
	t.is(reading.file, file);
	t.is(reading.form, '2021');
	t.is(reading.unit, '宿迁市人民政府');
	t.is(reading.year, 2024);
	t.deepEqual(Object.keys(reading.cells).sort(), form.cells.map(({address}) => address).sort());
	for (const {address, kind} of form.cells) {
		const cell = reading.cells[address];
		t.is(kind === 'total' ? cell.stated : cell.value, cells[address] as number, address);
		t.regex(cell.source, /^[^!]+![A-Z]+\d+$/);
	}

	t.deepEqual(reading.faults, []);
	t.deepEqual(reading.ambiguous, []);
});

test('a file that fails is told in its place, the others are read, and the highest exit code wins', async (t) => {
	const {book, json} = place(t);
	const {exit, files, err} = await json('read', book('shuyang-county-2025'), 'none.xlsx');
	t.is(exit, 3);
	t.is(files.length, 2);
	t.is(files[0].failure, undefined);
	t.is(files[1].failure.code, 'file.missing');
	t.regex(err, /none\.xlsx/);
});

const refusals: Array<[title: string, args: string[], exit: number, sentence: RegExp]> = [
	['a missing file', ['read', 'none.xlsx'], 3, /找不到文件“none\.xlsx”/],
	['a file that is no workbook', ['check', 'words.xlsx'], 3, /words\.xlsx/],
	['a workbook without these tables', ['check', 'other.csv'], 3, /other\.csv.*没有找到/],
	['a folder without files', ['read', 'empty'], 3, /文件夹“empty”/],
	['an unknown draft', ['check', 'nodraft'], 3, /nodraft/],
	['an unknown verb', ['frobnicate', 'x'], 2, /用法/],
	['a verb with a slip', ['chek', 'x.xlsx'], 2, /是否想用 check/],
	['a slip alone', ['chek'], 2, /是否想用 check/],
	['a kind there is not', ['export', 'x', '--as', 'ofd'], 2, /return, review/],
	['an unknown option', ['check', '--frob', 'x'], 2, /--frob/],
	['a missing argument', ['check'], 2, /缺少参数/],
	['a year that is no year', ['read', 'x.xlsx', '--year', '24'], 2, /年度“24”/],
	['a year that no form covers', ['blank', '2010'], 2, /2010/],
	['an unknown form', ['rules', '--form', '1999'], 2, /1999/],
	['the screen where there is no terminal', [], 2, /不是终端/],
];

test('bad calls and bad files get one sentence and the documented exit code', async (t) => {
	const {run, folder} = place(t);
	writeFileSync(path.join(folder, 'words.xlsx'), 'PK\u0003\u0004 not a workbook');
	writeFileSync(path.join(folder, 'other.csv'), '姓名,电话\n甲,1\n');
	mkdirSync(path.join(folder, 'empty'));
	for (const [title, args, exit, sentence] of refusals) {
		const ran = await run(...args);
		t.is(ran.exit, exit, `${title}: ${ran.err}`);
		t.regex(ran.err, sentence, title);
		t.is(ran.err.trim().split('\n').length, 1, `${title}: ${ran.err}`);
		t.is(ran.out, '', title);
	}
});

test('English is spoken where it is asked for', async (t) => {
	const {run} = place(t);
	const {err} = await run('read', 'none.xlsx', '--lang', 'en');
	t.is(err, 'There is no file “none.xlsx”. Check the path and the name.\n');
});

test('check passes a clean report, counting what it could not compare, and names the real error of another', async (t) => {
	const {book, json} = place(t);
	const clean = await json('check', book('suqian-city-2024'));
	t.is(clean.exit, 0);
	t.is(clean.files[0].summary.fail, 1, 'the hint about lawsuits without a review');
	t.is(clean.files[0].summary.blocks, 0);
	t.true(clean.files[0].summary.unchecked > 0);
	const wrong = await json('check', book('yanghe-newarea-2025'));
	t.is(wrong.exit, 1);
	const balance = wrong.files[0].results.filter(
		(one: {rule: string; status: string}) => one.rule === 'T3-BALANCE' && one.status === 'fail',
	);
	t.deepEqual(
		balance.map(({at, left, right}: {at: string; left: number; right: number}) => [
			at,
			left,
			right,
		]),
		[
			['requests/*/person', 60, 61],
			['requests/*/otherOrganisation', 1, 0],
		],
	);
	t.regex(balance[0].text, /自然人.*60.*61/);
});

test('check names the wrong cell and the figure that mends it, in figures and in words', async (t) => {
	const {book, json} = place(t);
	const {files, exit} = await json(
		'check',
		book('suqian-city-2024', {'requests/disclosed/person': 1480}),
	);
	t.is(exit, 1);
	const [found] = files[0].results.filter((one: {status: string}) => one.status === 'fail');
	t.like(found.suspects[0], {
		address: 'requests/disclosed/person',
		from: 1480,
		to: 1408,
		why: 'swapped',
	});
	t.regex(found.text, /1480.*1408/);
	t.notRegex(found.text, /requests\//);
});

test('what fails under --json is still one document on standard output', async (t) => {
	const {book, run, folder} = place(t);
	writeFileSync(path.join(folder, 'words.xlsx'), 'PK\u0003\u0004 not a workbook');
	const file = book('yanghe-newarea-2025');
	const failing: Array<[args: string[], exit: number]> = [
		[['import', 'none.xlsx'], 3],
		[['export', file, '-o', 'x.xlsx'], 1],
		[['history', 'nope'], 3],
		[['drafts', 'frob'], 2],
		[['check', '--frob'], 2],
		[['blank', 'abc'], 2],
	];
	for (const [args, exit] of failing) {
		const ran = await run(...args, '--json');
		t.is(ran.exit, exit, args.join(' '));
		const {failure} = JSON.parse(ran.out);
		t.is(`${failure.text}\n`, ran.err, args.join(' '));
	}
});

test('a last year of another year is refused, of another unit is told, and a unit a folder lacks is checked without', async (t) => {
	const {book, run, folder} = place(t);
	const file = book('suqian-city-2024');
	const wrong = await run('check', file, '--last', file);
	t.is(wrong.exit, 1);
	t.regex(wrong.err, /2024年度.*不是2023年度/);
	const other = await run('check', file, '--last', book('changchun-jingyue-tyjr-2023'));
	t.regex(other.err, /注意.*仍按上年数据比对/);
	mkdirSync(path.join(folder, 'last'));
	const lacking = await run('check', file, '--last', 'last');
	t.is(lacking.exit, 1);
	t.regex(lacking.err, /没有宿迁市人民政府2023年度/);
	t.regex(lacking.out, /宿迁市人民政府/);
});

test('the ending of -o says the kind, and the version is the package’s', async (t) => {
	const {book, run, folder} = place(t);
	t.is((await run('export', book('suqian-city-2024'), '-o', 'a.html')).exit, 0);
	t.regex(readFileSync(path.join(folder, 'a.html'), 'utf8'), /<table/);
	t.regex((await run('--version')).out, /^gouji \d+\.\d+\.\d+\n$/);
});

test('a file of which nothing can be taken makes no draft', async (t) => {
	const {book, run, json} = place(t);
	const {exit, err} = await run('import', book('suqian-city-2024'), '--year', '2023');
	t.is(exit, 1);
	t.regex(err, /没有建草稿/);
	t.deepEqual((await json('drafts')).drafts, []);
});

test('a cell is asked for by its item and column, and its history reads without internal addresses', async (t) => {
	const {book, run, json} = place(t);
	const {draft} = await json('import', book('suqian-city-2024'));
	const {out} = await run('history', draft, '三(二) 自然人');
	t.regex(out, /王经办 {2}导入（suqian-city-2024\.xlsx，工作表“三”，D9） {2}□ → 462$/m);
	t.notRegex(out, /requests\/|\|/);
	const several = await run('history', draft, '三（三）');
	t.is(several.exit, 2);
	t.regex(several.err, /对应 \d+ 格/);
});

test('last year is compared from a file or found in a folder by unit and year', async (t) => {
	const {book, json, folder} = place(t);
	const last = path.join(folder, 'last');
	mkdirSync(last);
	book('suqian-city-2023', {}, {as: 'last/a.xlsx'});
	book('shuyang-county-2025', {}, {as: 'last/b.xlsx'});
	const file = book('suqian-city-2024');
	const carry = async (from: string) => {
		const {files} = await json('check', file, '--last', from);
		return files[0].results
			.filter((one: {rule: string}) => one.rule === 'Y-CARRY')
			.map((one: {status: string}) => one.status);
	};
	t.deepEqual(new Set(await carry(last)), new Set(['pass']));
	t.deepEqual(new Set(await carry(path.join(last, 'a.xlsx'))), new Set(['pass']));
});

test('import makes the draft of the unit and year, a dry run leaves nothing, and export writes what was read', async (t) => {
	const {book, json, run, folder} = place(t);
	const file = book('suqian-city-2024');
	const dry = await json('import', file, '--dry-run');
	t.is(dry.exit, 0);
	t.true(dry.dryRun);
	t.deepEqual((await json('drafts')).drafts, []);
	const done = await json('import', file);
	t.is(done.exit, 0);
	const {drafts} = await json('drafts');
	t.is(drafts.length, 1);
	t.like(drafts[0], {
		id: done.draft,
		unit: '宿迁市人民政府',
		year: 2024,
		blanks: 0,
		mustFindings: 0,
	});
	const history = await json('history', done.draft, 'requests/received/person');
	t.like(history.history[0], {how: 'imported', who: '王经办', entry: {value: 3440}});
	t.regex(history.history[0].entry.source, /suqian-city-2024\.xlsx\|.+!/);
	const out = path.join(folder, 'out.xlsx');
	t.is((await run('export', file, '-o', out)).exit, 0);
	const [read] = (await json('read', out)).files;
	const [from] = (await json('read', file)).files;
	for (const {address, kind} of form.cells) {
		const field = kind === 'total' ? 'stated' : 'value';
		t.is(read.cells[address][field], from.cells[address][field], address);
	}

	const again = await run('export', file, '-o', out);
	t.is(again.exit, 3);
	t.regex(again.err, /已存在|已有/);
	t.is((await run('export', file, '-o', out, '--force')).exit, 0);
});

test('a draft that is handed in remembers which time, and that a second time without a change is still the first', async (t) => {
	const {book, json, run, folder} = place(t);
	const {draft} = await json('import', book('suqian-city-2024'));
	const last = book('suqian-city-2023');
	t.is((await run('export', draft, '--last', last)).exit, 0);
	t.true((await json('drafts')).drafts[0].handedIn);
	const again = await run('export', draft, '--last', last, '-o', 'again.xlsx');
	t.is(again.exit, 0);
	t.regex(again.out, /数字未变，无须更换（仍为第 1 次报送）/);
	const steps = (await json('history', draft)).history.filter(
		(one: {how: string}) => one.how === 'handedIn',
	);
	t.is(steps.length, 2);
	t.like(steps[1].changes[0].after, [
		{number: 1},
		{number: 1, file: path.join(folder, 'again.xlsx')},
	]);
	t.is((await run('export', draft, '--as', 'csv')).exit, 0);
	t.is((await json('history', draft)).history.length, 3);
});

test('what blocks stops the return but never the 送审稿, and nothing is left half written', async (t) => {
	const {book, run, folder} = place(t);
	const file = book('yanghe-newarea-2025');
	const before = readdirSync(folder).sort();
	const blocked = await run('export', file, '-o', 'out.xlsx');
	t.is(blocked.exit, 1);
	t.deepEqual(
		readdirSync(folder)
			.sort()
			.filter((name) => name !== 'home'),
		before,
	);
	t.is((await run('export', file, '-o', 'review.xlsx', '--as', 'review')).exit, 0);
	t.true(existsSync(path.join(folder, 'review.xlsx')));
	t.is(
		(await run('export', file, '-o', 'forced.xlsx', '--override', '系统升级，数据后补')).exit,
		0,
	);
});

test('words, fractions and negative counts in cells are told and stop the hand-in', async (t) => {
	const {book, json, run} = place(t);
	const file = book('suqian-city-2024', {
		'requests/received/person': '约三千',
		'requests/disclosed/person': -3,
		'requests/partlyDisclosed/person': 1.5,
	});
	const {exit, files} = await json('read', file);
	t.is(exit, 1);
	t.like(files[0].faults[0], {text: '约三千', why: 'words'});
	t.is(files[0].cells['requests/received/person'].value, null);
	t.is(files[0].cells['requests/disclosed/person'].value, -3);
	t.is(files[0].cells['requests/partlyDisclosed/person'].value, 1.5);
	const checked = await json('check', file);
	t.is(checked.exit, 1);
	const failing = checked.files[0].results.filter(
		(one: {rule: string; status: string}) => one.rule === 'ALL-RANGE' && one.status === 'fail',
	);
	t.deepEqual(failing.map((one: {at: string}) => one.at).sort(), [
		'requests/disclosed/person',
		'requests/partlyDisclosed/person',
	]);
	t.is((await run('export', file, '-o', 'x.xlsx')).exit, 1);
});

test('a year that contradicts --year is a doubt, not a choice', async (t) => {
	const {book, run} = place(t);
	const ran = await run('read', book('suqian-city-2024'), '--year', '2025');
	t.is(ran.exit, 1);
	t.regex(ran.out, /2024/);
});

test('rules prints the rule book from the files, each rule with its basis', async (t) => {
	const {json, run} = place(t);
	const {exit, forms: books} = await json('rules');
	t.is(exit, 0);
	const ids = books
		.find((one: {form: string}) => one.form === '2021')
		.rules.map((one: {id: string}) => one.id);
	t.true(ids.includes('T3-BALANCE'));
	const {out} = await run('rules', '--form', '2021');
	for (const id of ids) t.true(out.includes(id), id);
});

test('drafts are renamed, binned, restored, archived and taken back in', async (t) => {
	const {book, json, run, folder} = place(t);
	const {draft} = await json('import', book('suqian-city-2024'));
	t.is((await run('drafts', 'rename', draft, '宿迁市政府')).exit, 0);
	t.is((await json('drafts')).drafts[0].unit, '宿迁市政府');
	const {file} = await json('drafts', 'pack', draft, folder);
	t.true(readFileSync(file).length > 0);
	t.is((await run('drafts', 'delete', draft)).exit, 0);
	t.deepEqual((await json('drafts')).drafts, []);
	t.is((await json('drafts', 'bin')).drafts.length, 1);
	t.is((await run('drafts', 'restore', draft)).exit, 0);
	const {id} = await json('drafts', 'unpack', file);
	t.not(id, draft);
	t.is((await json('drafts')).drafts.length, 2);
	const next = await json('drafts', 'next', draft);
	const carried = await json('history', next.id, 'requests/carriedOver/person');
	t.is(
		carried.history[0].entry.value,
		reportOf('suqian-city-2024').cells['requests/carriedForward/person'] as number,
	);
	// A unit has one draft for a year: a second time says so, and where it is.
	const again = await json('drafts', 'next', draft);
	t.like(again, {exit: 1, failure: {code: 'usage.nextExists'}});
	t.true(again.failure.text.includes(next.id));
	t.is((await run('drafts', 'frob', draft)).exit, 2);
});

test('a form or rule of the user that is wrong is named with its file and field', async (t) => {
	const {run, folder} = place(t);
	const rules = path.join(folder, 'home', 'rules');
	mkdirSync(rules, {recursive: true});
	writeFileSync(
		path.join(rules, 'mine.json'),
		JSON.stringify({form: '2021', rules: [{id: 'MY-RULE', kind: 'frob'}]}),
	);
	const {exit, err} = await run('rules');
	t.is(exit, 3);
	t.regex(err, /mine\.json/);
});

test('blank forms carry unit and year, one file for each unit of a list', async (t) => {
	const {json, folder} = place(t);
	writeFileSync(path.join(folder, 'units.txt'), '甲局\r\n\n 乙局 \n');
	const {exit, forms: made} = await json('blank', '2025', '--units', 'units.txt');
	t.is(exit, 0);
	t.deepEqual(
		made.map((one: {unit: string}) => one.unit),
		['甲局', '乙局'],
	);
	const {files} = await json('read', ...made.map((one: {file: string}) => one.file));
	t.deepEqual(
		files.map(({unit, year}: {unit: string; year: number}) => [unit, year]),
		[
			['甲局', 2025],
			['乙局', 2025],
		],
	);
	const one = await json('blank', '2025', '--unit', '丙局', '-o', path.join(folder, 'c.xlsx'));
	t.is(one.forms[0].file, path.join(folder, 'c.xlsx'));
});

test('a folder that cannot be written to is refused in one sentence', async (t) => {
	const {book, run, folder} = place(t);
	const shut = path.join(folder, 'shut');
	mkdirSync(shut);
	chmodSync(shut, 0o500);
	const {exit, err} = await run('export', book('suqian-city-2024'), '-o', 'none/out.xlsx');
	t.is(exit, 3);
	t.is(err.trim().split('\n').length, 1);
	t.deepEqual(readdirSync(shut), []);
});
