import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import {spliceOf} from '../../../source/draft/change-text.ts';
import type {OpenDraft} from '../../../source/draft/draft-store.ts';
import {replay, undoOf} from '../../../source/draft/history.ts';
import type {Paragraph} from '../../../source/draft/paragraph.ts';
import {homeDrafts} from '../../../source/files/drafts/home-drafts.ts';
import {journalBody, writtenOut} from '../../../source/files/drafts/journal-body.ts';

const time = '2024-01-10T09:00:00.000Z';
const paragraph: Paragraph = {part: 'overview', order: 'i', role: 'body', text: '收3525件'};

function home(t: {teardown: (work: () => void) => void}): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-text-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

function write(open: OpenDraft, at: number, after: string, group: number): void {
	const own = open.draft.paragraphs.p1!;
	open.commit({how: 'written', time, group, changes: [spliceOf(own, 'p1', at, 0, after)]});
}

test('text, ties and groups lie in image and journal, and are undone across openings', (t) => {
	const folder = home(t);
	const store = homeDrafts(folder, {now: () => time, every: 1});
	const first = store.create('2021', {unit: '教育局', year: 2023});
	const {id} = first.draft;
	const tie = {at: 1, length: 4, words: '3525', means: 'requests/received/total'};
	first.commit({how: 'written', time, changes: [{paragraph: 'p1', after: paragraph}]});
	first.commit({how: 'tied', time, changes: [spliceOf(paragraph, 'p1', 0, 0, '', [tie])]});
	write(first, 0, '新', 3);
	write(first, 7, '，其中网上35件', 3);
	const whole = JSON.stringify(first.draft);
	first.close();
	const at = path.join(folder, 'drafts', id);
	for (const gone of ['journal.jsonl', 'draft.json']) {
		const bytes = readFileSync(path.join(at, gone));
		rmSync(path.join(at, gone));
		const {paragraphs} = store.open(id, 'read').draft;
		t.deepEqual(paragraphs, JSON.parse(whole).paragraphs, gone);
		writeFileSync(path.join(at, gone), bytes);
	}

	const pack = store.archive(id, folder);
	const taken = store.open(store.unarchive(pack), 'read');
	t.deepEqual(taken.draft.paragraphs, JSON.parse(whole).paragraphs);
	t.deepEqual(taken.notes, []);
	const open = store.open(id);
	t.is(JSON.stringify(open.draft), whole);
	const undo = undoOf(replay(open.steps));
	open.commit({how: 'undo', time, changes: undo!.changes, of: undo!.step.revision});
	t.deepEqual(open.draft.paragraphs.p1, {...paragraph, ties: [tie]});
	open.close();
	t.deepEqual(store.open(id, 'read').draft.paragraphs.p1, {...paragraph, ties: [tie]});
});

test('a save of typed words takes at most 150 bytes of the journal', (t) => {
	const folder = home(t);
	const store = homeDrafts(folder, {now: () => time, who: '张三'});
	const open = store.create('2021', {unit: '教育局', year: 2023});
	open.commit({how: 'written', time, changes: [{paragraph: 'p1', after: paragraph}]});
	const journal = path.join(folder, 'drafts', open.draft.id, 'journal.jsonl');
	const before = statSync(journal).size;
	write(open, 3, '其中通过网络平台提交的申请比上年有所增加，均已办结。', 12_345);
	t.true(statSync(journal).size - before <= 150);
	open.close();
});

const words = fc.string({unit: 'binary', maxLength: 20});

test('a step of typing is written out again as it was', (t) => {
	fc.assert(
		fc.property(
			fc.nat(),
			fc.constantFrom(time, '2024-01-10T09:00:00+08:00', 't', ''),
			fc.nat(),
			words,
			words,
			fc.option(fc.string({minLength: 1}), {nil: undefined}),
			fc.option(fc.integer({min: 1, max: 99}), {nil: undefined}),
			(revision, at, place, before, after, who, group) => {
				const step = {
					revision,
					how: 'written' as const,
					time: at,
					...(who !== undefined && {who}),
					...(group !== undefined && {group}),
					changes: [{paragraph: 'p1', at: place, before, after}],
				};
				const body = journalBody(step);
				t.regex(body, /^\{"text":/);
				t.deepEqual(writtenOut(JSON.parse(body)), step);
			},
		),
	);
});

test('other steps, and lines that are no steps, are written as they are', (t) => {
	const step = {revision: 1, how: 'typed', time, changes: []} as const;
	t.is(journalBody(step), JSON.stringify(step));
	for (const raw of [undefined, 3, [], {text: 'x'}, {text: [1], more: 1}, step])
		t.is(writtenOut(raw), raw);
});
