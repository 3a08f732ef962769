import {writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import type {Call} from '../../source/verb/call.ts';
import {checkVerb} from '../../source/verb/check.ts';
import {drawSheets} from '../corpus/render.ts';
import {forms, type Report} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import {inProcess} from './in-process.ts';
import {place, reportOf} from './run.ts';

const form = forms.find(({id}) => id === '2021')!;

/** A workbook with only some of the tables. */
function part(folder: string, sections: readonly string[], cells: Report['cells'] = {}): string {
	const report = reportOf('suqian-city-2024');
	const sheets = drawSheets(form, {...report, cells: {...report.cells, ...cells}});
	const file = path.join(folder, 'part.xlsx');
	const kept = sheets.filter((_, index) => sections.includes(form.sections[index]!.id));
	writeFileSync(file, writeBook(kept));
	return file;
}

test('a table that a file lacks stands in the JSON of read, check, import and export, and none of them exits clean', async (t) => {
	const {json, run, folder} = place(t);
	const file = part(folder, ['disclosure', 'disputes']);
	for (const args of [
		['read', file],
		['check', file],
		['import', file, '--dry-run'],
	]) {
		const {exit, files, ...only} = await json(...args);
		const told = files?.[0] ?? only;
		t.is(exit, 1, args[0]);
		t.deepEqual(told.missing, ['requests'], args[0]);
		const note = told.notes.find(({code}: {code: string}) => code === 'import.tableMissing');
		t.like(note, {blocks: true}, args[0]);
		t.regex(note.text, /三、收到和处理/, args[0]);
	}

	const refused = await run('export', file, '-o', path.join(folder, 'out.xlsx'));
	t.is(refused.exit, 1);
	const review = await json('export', file, '--as', 'review', '-o', path.join(folder, 'out.xlsx'));
	t.is(review.exit, 1);
	t.deepEqual(review.missing, ['requests']);
	t.regex(review.err, /三、收到和处理/);
});

test('a clean file has no notes, and every verb says so', async (t) => {
	const {json, book, folder} = place(t);
	const file = book('suqian-city-2024');
	for (const args of [
		['read', file],
		['check', file],
		['import', file],
		['export', file, '-o', path.join(folder, 'out.xlsx')],
	]) {
		const {exit, files, ...only} = await json(...args);
		const told = files?.[0] ?? only;
		t.is(exit, 0, args[0]);
		t.deepEqual([told.missing, told.notes], [[], []], args[0]);
	}
});

test('a blank cell of a file that is read is no clean reading', async (t) => {
	const {json, book} = place(t);
	const {exit, files} = await json(
		'read',
		book('suqian-city-2024', {'disputes/review/other': null}),
	);
	t.is(exit, 1);
	t.like(files[0].notes, [{code: 'line.blankCells', blocks: true}]);
	t.regex(files[0].notes[0].text, /1 格/);
});

const entries = form.cells.filter(({kind}) => kind === 'entry').map(({address}) => address);
const changes = fc.dictionary(
	fc.constantFrom(...entries),
	fc.oneof(fc.constant(null), fc.integer({min: 0, max: 99}), fc.constant('约3')),
	{maxKeys: 4, noNullPrototype: true},
);

test('words and JSON give one count of what blocks, and the exit code follows it', async (t) => {
	const {folder} = place(t);
	await fc.assert(
		fc.asyncProperty(changes, async (cells) => {
			const file = part(folder, ['disclosure', 'requests', 'disputes'], cells);
			const check = (call: Call) => checkVerb(call, [file], {});
			const {out, exit} = await inProcess(folder, check);
			const {summary} = JSON.parse((await inProcess(folder, check, {json: true})).out).files[0];
			t.is(Number(/阻止报送 (\d+)/.exec(out)?.[1]), summary.blocks);
			t.is(exit, summary.blocks > 0 ? 1 : 0);
		}),
		{numRuns: 25},
	);
});

test('a text that is no figure is told before anything that is imported, and stays out', async (t) => {
	const {book, run, json} = place(t);
	const file = book('suqian-city-2024', {'requests/received/person': '约三千'});
	const {out, exit} = await run('import', file);
	t.is(exit, 1);
	t.regex(out.split('\n')[0]!, /未导入：读不懂 1 处/);
	const {drafts} = await json('drafts');
	t.is(drafts[0].blanks, 1);
});

test('what an uncertain file would leave out stops its hand-in, unless somebody gives the reason', async (t) => {
	const {book, run, folder} = place(t);
	const file = book('suqian-city-2024');
	const out = path.join(folder, 'out.xlsx');
	const refused = await run('export', file, '--year', '2025', '-o', out);
	t.is(refused.exit, 1);
	t.notRegex(refused.out, /已生成/);
});
