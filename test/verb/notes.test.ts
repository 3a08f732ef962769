import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import type {Call} from '../../source/verb/call.ts';
import {checkVerb} from '../../source/verb/check-verb.ts';
import {importVerb} from '../../source/verb/import-verb.ts';
import {drawSheets} from '../corpus/render.ts';
import {forms, type Report} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import {inProcess, verbsIn} from './in-process.ts';
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
	const {folder} = place(t);
	const verbs = verbsIn(folder);
	const file = part(folder, ['disclosure', 'disputes']);
	for (const [verb, {exit, files, ...only}] of Object.entries({
		read: await verbs.read(file),
		check: await verbs.check([file]),
		import: await verbs.import(file, true),
	})) {
		const told = files?.[0] ?? only;
		t.is(exit, 1, verb);
		t.deepEqual(told.missing, ['requests'], verb);
		const note = told.notes.find(({code}: {code: string}) => code === 'import.tableMissing');
		t.like(note, {blocks: true}, verb);
		t.regex(note.text, /三、收到和处理/, verb);
	}

	const out = path.join(folder, 'out.xlsx');
	t.like(await verbs.export(file, {out}), {exit: 1, failure: {code: 'line.doubts'}});
	const review = await verbs.export(file, {as: 'review', out});
	t.is(review.exit, 1);
	t.deepEqual(review.missing, ['requests']);
	t.regex(review.err, /三、收到和处理/);
});

test('a clean file has no notes, and every verb says so', async (t) => {
	const {book, folder} = place(t);
	const verbs = verbsIn(folder);
	const file = book('suqian-city-2024');
	for (const [verb, {exit, files, ...only}] of Object.entries({
		read: await verbs.read(file),
		check: await verbs.check([file]),
		import: await verbs.import(file),
		export: await verbs.export(file, {out: path.join(folder, 'out.xlsx')}),
	})) {
		const told = files?.[0] ?? only;
		t.is(exit, 0, verb);
		t.deepEqual([told.missing, told.notes], [[], []], verb);
	}
});

test('a blank cell of a file that is read is no clean reading', async (t) => {
	const {book, folder} = place(t);
	const file = book('suqian-city-2024', {'disputes/review/other': null});
	const {exit, files} = await verbsIn(folder).read(file);
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

test('a text that is no figure is told before anything that is imported, and keeps the draft from passing', async (t) => {
	const {book, folder} = place(t);
	const file = book('suqian-city-2024', {'requests/received/person': '约三千'});
	const {out, exit} = await inProcess(folder, (call) => importVerb(call, file, {}));
	t.is(exit, 1);
	t.regex(out.split('\n')[0]!, /未导入：无法识别 1 处/);
	const id = /草稿编号 (\S+)/.exec(out)![1]!;
	const checked = await verbsIn(folder).check([id]);
	t.is(checked.exit, 1);
	t.true(checked.files[0].summary.blocks > 0);
});

test('what is uncertain of a file stops its hand-in', async (t) => {
	const {book, folder} = place(t);
	const file = book('suqian-city-2024');
	const out = path.join(folder, 'out.xlsx');
	const refused = await verbsIn(folder, {year: 2025}).export(file, {out});
	t.like(refused, {exit: 1, failure: {code: 'line.doubts'}});
	t.false(existsSync(out));
});
