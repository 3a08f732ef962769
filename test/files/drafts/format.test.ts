import {hash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {redoOf, replay, undoOf} from '../../../source/draft/history.ts';
import {homeDrafts} from '../../../source/files/drafts/home-drafts.ts';
import {journalText} from '../../../source/files/drafts/journal.ts';
import {openMark} from '../../../source/files/drafts/mark.ts';

const address = 'requests/received/person';
const time = '2024-01-10T09:00:00.000Z';

/** A draft as the program of format 1 left it, its last edit in the journal only. */
function formatOne(folder: string): string {
	const id = '2023-abcdef01';
	const header = {unit: '教育局', year: 2023};
	const typed = (revision: number, before: number | null, after: number) => ({
		revision,
		how: 'typed',
		time,
		who: '张三',
		changes: [{address, field: 'value', before, after}],
	});
	const lines = [{format: 1, form: '2021', header, time}, typed(1, null, 5), typed(2, 5, 7)];
	const bodies = [...lines, typed(3, 7, 9)].map((line) => JSON.stringify(line));
	const earlier = journalText(bodies.slice(0, 3));
	const at = path.join(folder, 'drafts', id);
	mkdirSync(at, {recursive: true, mode: 0o700});
	const draft = {
		id,
		form: '2021',
		header,
		figures: {[address]: {value: 7}},
		explanations: {},
		revision: 2,
	};
	const journal = Buffer.byteLength(earlier.text);
	const rest = JSON.stringify({format: 1, sum: earlier.sum, journal, savedAt: time, draft});
	writeFileSync(
		path.join(at, 'draft.json'),
		`{"checksum":"${hash('sha256', rest)}",${rest.slice(1)}`,
	);
	writeFileSync(path.join(at, 'journal.jsonl'), journalText(bodies).text);
	return id;
}

test('a draft of format 1 opens without loss and without a question, and is undone across the change', (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-format-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const id = formatOne(folder);
	const store = homeDrafts(folder, {now: () => time});
	t.like(store.list()[0], {unit: '教育局', revision: 3, notes: undefined});
	const looking = store.open(id, 'read');
	t.is(looking.draft.figures[address]?.value, 9);
	t.deepEqual(looking.notes, []);
	const pack = store.archive(id, folder);
	const open = store.open(id);
	t.deepEqual(
		open.notes.map(({key, blocks}) => [key, blocks]),
		[['draft.upgraded', undefined]],
	);
	const undo = undoOf(replay(open.steps));
	open.commit({how: 'undo', time, changes: undo?.changes ?? [], of: undo?.step.revision});
	t.is(open.draft.figures[address]?.value, 7);
	open.close();
	const at = path.join(folder, 'drafts', id);
	const [first = ''] = readFileSync(path.join(at, 'journal.jsonl'), 'utf8').split('\n');
	const image = readFileSync(path.join(at, 'draft.json'), 'utf8');
	for (const text of [first, image]) t.regex(text, /"format":4,"key":"[\da-f]{16}"/);
	t.true(readdirSync(at).includes('saved.mark'));
	const again = store.open(id);
	t.deepEqual(again.notes, []);
	const redo = redoOf(replay(again.steps));
	again.commit({how: 'redo', time, changes: redo?.changes ?? [], of: redo?.step.revision});
	t.is(again.draft.figures[address]?.value, 9);
	again.close();
	const taken = store.open(store.unarchive(pack));
	t.is(taken.draft.figures[address]?.value, 9);
	t.deepEqual(taken.notes, []);
	taken.close();
});

test('what was found and confirmed lies in image and journal, and is undone past', (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-format-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const store = homeDrafts(folder, {now: () => time, every: 1});
	const first = store.create('2021', {unit: '教育局', year: 2023});
	const {id} = first.draft;
	first.commit({
		how: 'typed',
		time,
		changes: [{address, field: 'value', before: null, after: 5}],
	});
	first.close();
	const at = path.join(folder, 'drafts', id);
	writeFileSync(path.join(at, 'draft.json'), 'x');
	store.open(id).close();
	// Image alone, then journal alone: each knows it.
	for (const gone of ['journal.jsonl', 'draft.json']) {
		const bytes = readFileSync(path.join(at, gone));
		rmSync(path.join(at, gone));
		t.is(store.open(id, 'read').draft.header.unconfirmed?.[0]?.code, 'draft.mended', gone);
		writeFileSync(path.join(at, gone), bytes);
	}

	const open = store.open(id);
	const {unconfirmed} = open.draft.header;
	open.commit({
		how: 'confirmed',
		time,
		because: '核对',
		changes: [{header: 'unconfirmed', before: unconfirmed}],
	});
	open.close();
	const again = store.open(id);
	t.deepEqual(again.notes, []);
	t.is(again.steps.at(-1)?.because, '核对');
	const undo = undoOf(replay(again.steps));
	t.is(undo?.step.how, 'typed');
	again.commit({how: 'undo', time, changes: undo?.changes ?? [], of: undo?.step.revision});
	t.deepEqual(again.draft.figures, {});
	t.is(again.draft.header.unconfirmed, undefined);
	again.close();
});

test('what was inferred lies in image and journal, is undone across openings, and format 2 knew nothing of it', (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-format-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const store = homeDrafts(folder, {now: () => time, every: 1});
	const first = store.create('2021', {unit: '教育局', year: 2023});
	const {id} = first.draft;
	first.commit({
		how: 'accepted',
		time,
		changes: [
			{address, field: 'value', before: null, after: 5},
			{address, field: 'inferred', after: 'open'},
		],
	});
	first.commit({
		how: 'verified',
		time,
		changes: [{address, field: 'inferred', before: 'open', after: 'verified'}],
	});
	first.close();
	const at = path.join(folder, 'drafts', id);
	for (const gone of ['journal.jsonl', 'draft.json']) {
		const bytes = readFileSync(path.join(at, gone));
		rmSync(path.join(at, gone));
		t.is(store.open(id, 'read').draft.figures[address]?.inferred, 'verified', gone);
		writeFileSync(path.join(at, gone), bytes);
	}

	const open = store.open(id);
	const undo = undoOf(replay(open.steps));
	open.commit({how: 'undo', time, changes: undo?.changes ?? [], of: undo?.step.revision});
	open.close();
	const again = store.open(id);
	t.deepEqual(again.draft.figures[address], {value: 5, inferred: 'open'});
	again.close();
});

for (const older of [2, 3])
	test(`a draft of format ${older} opens as it is`, (t) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'gouji-format-'));
		t.teardown(() => rmSync(folder, {recursive: true, force: true}));
		const store = homeDrafts(folder, {now: () => time});
		const first = store.create('2021', {unit: '教育局', year: 2023});
		first.commit({
			how: 'accepted',
			time,
			changes: [{address, field: 'value', before: null, after: 5}],
		});
		first.close();
		const {id} = first.draft;
		const at = path.join(folder, 'drafts', id);
		const old = (text: string) =>
			text.replace('"format":4', `"format":${older}`).replace('"paragraphs":{},', '');
		const lines = readFileSync(path.join(at, 'journal.jsonl'), 'utf8').trim().split('\n');
		const {text, sum} = journalText(lines.map((line) => old(line.slice(0, -17))));
		writeFileSync(path.join(at, 'journal.jsonl'), text);
		const image = JSON.parse(readFileSync(path.join(at, 'draft.json'), 'utf8'));
		const mark = openMark(at);
		mark.replace({key: image.key, revision: 1, sum});
		mark.close();
		delete image.checksum;
		const rest = old(JSON.stringify({...image, sum}));
		writeFileSync(
			path.join(at, 'draft.json'),
			`{"checksum":"${hash('sha256', rest)}",${rest.slice(1)}`,
		);
		const open = store.open(id);
		t.deepEqual(
			open.notes.map(({key}) => key),
			['draft.upgraded'],
		);
		t.deepEqual(open.draft.figures[address], {value: 5});
		open.close();
		t.deepEqual(store.open(id, 'read').notes, []);
	});
