import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {verbsIn} from './in-process.ts';
import {place} from './run.ts';

type Note = {code: string; text: string; blocks: boolean};
const codes = ({notes}: {notes: Note[]}) => notes.map(({code}) => code);
const compared = ({results}: {results: Array<{rule: string; status: string}>}) =>
	results.some(({rule, status}) => rule === 'Y-CARRY' && status !== 'unchecked');

const title = '政府信息公开工作年度报告';
const named: Array<[what: string, title: string, as: string, codes: string[], blocks: boolean]> = [
	['of the unit and year', `宿迁市人民政府2023年${title}`, 'a.html', [], false],
	['of another unit', `沭阳县人民政府2023年${title}`, 'a.html', ['line.otherUnit'], false],
	['without a year', `宿迁市人民政府${title}`, 'a.html', ['line.lastYearNoYear'], false],
	['without a unit', `2023年${title}`, 'a.html', ['line.lastYearNoUnit'], false],
	['without either', title, 'a.html', ['line.lastYearNoUnit', 'line.lastYearNoYear'], false],
];

for (const [what, words, as, wanted, blocks] of named)
	test(`a file named as last year's, ${what}, is compared, and what is not sure is told`, async (t) => {
		const {book, page, folder} = place(t);
		const {check} = verbsIn(folder);
		const file = book('suqian-city-2024');
		const last = page('suqian-city-2023', as, words);
		const {files, err, exit} = await check([file], {last: last});
		t.deepEqual(codes(files[0]), wanted);
		t.true(compared(files[0]));
		t.is(exit, blocks ? 1 : 0);
		for (const {text} of files[0].notes) t.true(err.includes(text));
	});

test('a return without a year says that the year before it is not known', async (t) => {
	const {page, folder} = place(t);
	const {check} = verbsIn(folder);
	const file = page('suqian-city-2024', 'now.html', `宿迁市人民政府${title}`);
	const last = page('suqian-city-2023', 'a.html', `宿迁市人民政府2023年${title}`);
	const {files} = await check([file], {last: last});
	t.deepEqual(codes(files[0]), ['line.yearUnsure']);
	const bare = page('suqian-city-2023', 'b.html', `宿迁市人民政府${title}`);
	t.deepEqual(codes((await check([file], {last: bare})).files[0]), ['line.noYearsToCompare']);
});

test('texts in last year’s file that cannot be read are told', async (t) => {
	const {book, folder} = place(t);
	const {check} = verbsIn(folder);
	const last = book('suqian-city-2023', {'requests/carriedForward/person': '约三'});
	const {files} = await check([book('suqian-city-2024')], {last: last});
	t.deepEqual(codes(files[0]), ['line.lastYearPartly']);
});

test('in a folder the unit’s own return is found, however deep; several that differ are named and none is taken', async (t) => {
	const {book, folder} = place(t);
	const verbs = verbsIn(folder);
	const {check} = verbs;
	mkdirSync(path.join(folder, 'last', 'deep'), {recursive: true});
	const file = book('suqian-city-2024');
	const last = book('suqian-city-2023', {}, {as: 'last/deep/one.xlsx'});
	book('shuyang-county-2025', {}, {as: 'last/other.xlsx'});
	writeFileSync(path.join(folder, 'last', 'words.txt'), '备忘');
	const found = await check([file], {last: path.join(folder, 'last')});
	t.deepEqual(codes(found.files[0]), []);
	t.true(compared(found.files[0]));

	copyFileSync(last, path.join(folder, 'last', 'copy.xlsx'));
	const same = await check([file], {last: path.join(folder, 'last')});
	t.deepEqual(codes(same.files[0]), []);
	t.true(compared(same.files[0]));

	book('suqian-city-2023', {'requests/received/person': 1}, {as: 'last/two.xlsx'});
	const several = await check([file], {last: path.join(folder, 'last')});
	t.deepEqual(codes(several.files[0]), ['line.severalLastYears']);
	t.regex(several.files[0].notes[0].text, /one\.xlsx.*two\.xlsx/);
	t.false(compared(several.files[0]));
	t.is(several.exit, 1);
	t.is(several.files[0].summary.blocks, 1);
	const refused = await verbs.export(file, {last: path.join(folder, 'last')});
	t.is(refused.exit, 1);
	t.regex(refused.failure.text, /two\.xlsx/);
});

test('a folder that lacks the unit, or a return that does not say its unit, is told and checked without', async (t) => {
	const {book, page, folder} = place(t);
	const {check} = verbsIn(folder);
	mkdirSync(path.join(folder, 'last'));
	book('shuyang-county-2025', {}, {as: 'last/other.xlsx'});
	const lacking = await check([book('suqian-city-2024')], {last: path.join(folder, 'last')});
	t.deepEqual(codes(lacking.files[0]), ['line.noLastYear']);
	t.is(lacking.exit, 1);
	const nobody = page('suqian-city-2024', 'now.html', `2024年${title}`);
	const {files, exit} = await check([nobody], {last: path.join(folder, 'last')});
	t.deepEqual(codes(files[0]), ['line.lastYearNeeds']);
	t.is(exit, 1);
});

test('a last year that is not there, or cannot be read, is said once, before anything is checked', async (t) => {
	const {book, folder} = place(t);
	const {check} = verbsIn(folder);
	const file = book('suqian-city-2024');
	writeFileSync(path.join(folder, 'words.xlsx'), 'PK\u0003\u0004 not a workbook');
	for (const last of [path.join(folder, 'none.xlsx'), path.join(folder, 'words.xlsx'), 'nodraft']) {
		const {exit, err, failure, files} = await check([file, file], {last});
		t.is(exit, 3, last);
		t.is(files, undefined, last);
		t.is(`${failure.text}\n`, err, last);
	}
});
