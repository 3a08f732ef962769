import {spawnSync} from 'node:child_process';
import {hash} from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import type {Draft} from '../../../source/draft/draft.ts';
import type {OpenDraft} from '../../../source/draft/draft-store.ts';
import {redoOf, replay, undoOf} from '../../../source/draft/history.ts';
import type {Transaction} from '../../../source/draft/transaction.ts';
import {Failure} from '../../../source/failure.ts';
import {type Raw, upgrades} from '../../../source/files/drafts/format.ts';
import {type DraftStoreOptions, homeDrafts} from '../../../source/files/drafts/home-drafts.ts';
import {journalText} from '../../../source/files/drafts/journal.ts';

const header = {unit: '鄂温克族自治旗教育局', year: 2023};
const address = 'requests/received/person';
let clock = 0;
const now = () => new Date(1_700_000_000_000 + clock++ * 1000).toISOString();

const homes: string[] = [];

function home(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-drafts-'));
	homes.push(folder);
	return folder;
}

test.after.always(() => {
	for (const folder of homes) rmSync(folder, {recursive: true, force: true});
});

function storeIn(folder: string, options: Partial<DraftStoreOptions> = {}) {
	return homeDrafts(folder, {now, ...options});
}

function typed(draft: Draft, after: number, at = address): Transaction {
	const before = draft.figures[at]?.value ?? null;
	return {
		how: 'typed',
		time: now(),
		changes: [{address: at, field: 'value', before, after}],
	};
}

function failure(work: () => unknown): Failure {
	try {
		work();
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}

	throw new Error('nothing was refused');
}

test('an accepted edit is there when the draft is opened again', (t) => {
	const folder = home();
	const first = storeIn(folder, {who: '张三'}).create('2021', header);
	const {id} = first.draft;
	first.commit(typed(first.draft, 5));
	const last = first.commit(typed(first.draft, 7));
	first.close();
	const again = storeIn(folder).open(id);
	t.deepEqual(again.draft, last);
	t.is(again.draft.revision, 2);
	t.deepEqual(again.steps, first.steps);
	t.is(again.steps[0]?.who, '张三');
	t.deepEqual(again.notes, []);
	again.close();
});

test('what was saved needs no closing', (t) => {
	const folder = home();
	const first = storeIn(folder).create('2021', header);
	first.commit(typed(first.draft, 5));
	const seen = storeIn(folder).open(first.draft.id, 'read');
	t.deepEqual(seen.draft, first.draft);
	first.close();
});

test('undo and redo go on across sessions', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	first.commit(typed(first.draft, 5));
	first.commit(typed(first.draft, 7));
	first.close();
	const second = store.open(first.draft.id);
	const undo = undoOf(replay(second.steps));
	second.commit({how: 'undo', time: now(), changes: undo?.changes ?? [], of: undo?.step.revision});
	second.close();
	const third = store.open(first.draft.id);
	t.is(third.draft.figures[address]?.value, 5);
	const redo = redoOf(replay(third.steps));
	third.commit({how: 'redo', time: now(), changes: redo?.changes ?? [], of: redo?.step.revision});
	t.is(third.draft.figures[address]?.value, 7);
	third.close();
});

test('the list tells unit, year, progress and hand-in, newest first, and takes no lock', (t) => {
	const folder = home();
	const store = storeIn(folder, {
		summarise: (draft) => ({blanks: 200 - Object.keys(draft.figures).length, mustFindings: 3}),
	});
	t.deepEqual(store.list(), []);
	const older = store.create('2021', header);
	older.close();
	const newer = store.create('2021', {...header, unit: '海拉尔区', year: 2024});
	newer.commit(typed(newer.draft, 1));
	const handedIn = [{time: now(), number: 1, file: 'a.xlsx', digest: 'd', copy: 'c', revision: 1}];
	newer.commit({how: 'handedIn', time: now(), changes: [{header: 'handedIn', after: handedIn}]});
	newer.commit(typed(newer.draft, 2));
	const [first, second] = store.list();
	t.like(first, {unit: '海拉尔区', year: 2024, revision: 3, blanks: 199, mustFindings: 3});
	t.like(first, {handedIn: true, editsSinceHandIn: 1, trouble: {key: 'draft.locked'}});
	t.like(second, {unit: header.unit, revision: 0, blanks: 200, handedIn: false});
	t.is(second?.trouble, undefined);
	newer.close();
});

test('a second window may look, or take over; then the first cannot save', (t) => {
	const folder = home();
	const first = storeIn(folder, {who: '张三'}).create('2021', header);
	const {id} = first.draft;
	first.commit(typed(first.draft, 5));
	const other = storeIn(folder, {who: '李四'});
	const refused = failure(() => other.open(id));
	t.is(refused.code, 'draft.locked');
	t.is(refused.values.who, '张三');
	t.regex(String(refused.values.since), /^2023-11-\d\d \d\d:\d\d$/);
	const looking = other.open(id, 'read');
	t.true(looking.readOnly);
	t.is(failure(() => looking.commit(typed(looking.draft, 6))).code, 'draft.readOnly');
	const taken = other.open(id, 'takeOver');
	t.is(taken.notes[0]?.key, 'draft.taken');
	const lost = failure(() => first.commit(typed(first.draft, 8)));
	t.is(lost.code, 'draft.lostLock');
	t.is(lost.values.who, '李四');
	t.is(first.draft.figures[address]?.value, 5);
	taken.commit(typed(taken.draft, 9));
	first.close();
	taken.close();
	t.is(storeIn(folder).open(id, 'read').draft.figures[address]?.value, 9);
});

test('a window that crashed gives way, and the clerk is told what is kept', (t) => {
	const folder = home();
	const crashed = storeIn(folder, {program: {pid: 4_000_000, start: '1'}});
	const first = crashed.create('2021', header);
	first.commit(typed(first.draft, 5));
	const again = storeIn(folder).open(first.draft.id);
	t.like(again.notes[0], {key: 'draft.crashed', values: {revision: 1}});
	again.close();
});

test('a window on another computer never gives way by itself', (t) => {
	const folder = home();
	const first = storeIn(folder, {program: {host: 'elsewhere', pid: 4_000_000}}).create(
		'2021',
		header,
	);
	t.is(failure(() => storeIn(folder).open(first.draft.id)).code, 'draft.locked');
});

test('where starts of the machine have no name, a lock from before the last one is told as such, and still held', (t) => {
	const folder = home();
	const unnamed = {pid: 4_000_000, boot: '', start: ''};
	const first = storeIn(folder, {program: unnamed}).create('2021', header);
	const {id} = first.draft;
	const other = storeIn(folder, {program: {boot: ''}, isRunning: () => true});
	t.is(failure(() => other.open(id)).code, 'draft.lockedBeforeStart');
	t.is(other.list()[0]?.trouble?.key, 'draft.lockedBeforeStart');
	t.is(failure(() => other.remove(id)).code, 'draft.lockedBeforeStart');
	const today = storeIn(folder, {program: unnamed, now: () => new Date().toISOString()});
	const fresh = today.create('2021', header);
	t.is(failure(() => other.open(fresh.draft.id)).code, 'draft.locked');
	other.open(id, 'takeOver').close();
});

const damages: Array<[string, (draft: string) => void, string[]]> = [
	['the image cut short', (at) => truncateSync(`${at}/draft.json`, 300), ['draft.mended']],
	['the image emptied', (at) => writeFileSync(`${at}/draft.json`, ''), ['draft.mended']],
	['the image holding null', (at) => writeFileSync(`${at}/draft.json`, 'null'), ['draft.mended']],
	['the image holding {}', (at) => writeFileSync(`${at}/draft.json`, '{}'), ['draft.mended']],
	['the image in GBK', (at) => garble(`${at}/draft.json`), ['draft.mended']],
	['the image gone', (at) => rmSync(`${at}/draft.json`), []],
	[
		'both images gone and cut',
		(at) => {
			rmSync(`${at}/draft.prev.json`, {force: true});
			truncateSync(`${at}/draft.json`, 10);
		},
		['draft.mended'],
	],
	['the journal gone', (at) => rmSync(`${at}/journal.jsonl`), ['draft.historyGap']],
	[
		'the journal cut in its last line',
		(at) => truncateSync(`${at}/journal.jsonl`, statSync(`${at}/journal.jsonl`).size - 5),
		['draft.mended', 'draft.historyGap'],
	],
	[
		'a line of the journal changed',
		(at) => flip(`${at}/journal.jsonl`, '"after":3'),
		['draft.mended', 'draft.historyGap'],
	],
	[
		'the birth of the draft changed',
		(at) => flip(`${at}/journal.jsonl`, '"unit"'),
		['draft.mended'],
	],
];

for (const [what, harm, notes] of damages) {
	test(`${what}: everything is recovered and the damaged bytes are kept`, (t) => {
		const folder = home();
		const store = storeIn(folder, {every: 3});
		const first = store.create('2021', header);
		for (let value = 1; value < 8; value++) first.commit(typed(first.draft, value));
		first.close();
		const at = path.join(folder, 'drafts', first.draft.id);
		harm(at);
		const damaged = readdirSync(at).map((name) => [name, bytesOf(path.join(at, name))]);
		const looking = store.open(first.draft.id, 'read');
		t.deepEqual(blocking(looking), notes);
		const again = store.open(first.draft.id);
		t.deepEqual(asSaved(again), first.draft);
		t.deepEqual(blocking(again), notes);
		if (notes.some((key) => key !== 'draft.historyGap')) {
			const kept = readdirSync(path.join(at, 'quarantine')).map((name) =>
				bytesOf(path.join(at, 'quarantine', name)),
			);
			t.true(kept.length > 0);
			for (const bytes of kept) t.true(damaged.some(([, was]) => was === bytes));
		}

		again.commit(typed(again.draft, 100));
		again.close();
		const third = store.open(first.draft.id);
		t.deepEqual(third.draft, again.draft);
		t.deepEqual(third.steps, again.steps);
		t.deepEqual(blocking(third), notes);
		third.close();
	});
}

function blocking({notes}: OpenDraft): string[] {
	return notes.filter(({blocks}) => blocks).map(({key}) => key);
}

/** Without what was found amiss of the files. */
function asSaved({draft, steps}: OpenDraft): Draft {
	const {unconfirmed: _, ...rest} = draft.header;
	const found = steps.filter(({how}) => how === 'found').length;
	return {...draft, header: rest, revision: draft.revision - found};
}

function bytesOf(file: string): string {
	return statSync(file).isFile() ? readFileSync(file, 'latin1') : '';
}

function garble(file: string): void {
	writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from([0xce, 0xd2])]));
}

function flip(file: string, text: string): void {
	const bytes = readFileSync(file);
	const at = bytes.indexOf(text);
	bytes[at + 2] = (bytes[at + 2] ?? 0) ^ 1;
	writeFileSync(file, bytes);
}

test('edits behind the image that cannot be read are said to be missing', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	for (let value = 1; value < 8; value++) first.commit(typed(first.draft, value));
	const at = path.join(folder, 'drafts', first.draft.id);
	flip(`${at}/journal.jsonl`, '"after":4');
	const again = store.open(first.draft.id, 'takeOver');
	t.is(asSaved(again).revision, 3);
	t.like(again.notes[1], {key: 'draft.older', values: {revision: 3}, blocks: true});
	first.close();
	again.close();
});

test('when nothing can be read the files stay as they are', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	first.close();
	const at = path.join(folder, 'drafts', first.draft.id);
	rmSync(`${at}/draft.prev.json`, {force: true});
	for (const name of ['draft.json', 'journal.jsonl']) writeFileSync(path.join(at, name), 'x');
	t.is(failure(() => store.open(first.draft.id)).code, 'draft.damaged');
	t.is(readFileSync(`${at}/draft.json`, 'utf8'), 'x');
	t.is(readFileSync(`${at}/journal.jsonl`, 'utf8'), 'x');
	t.like(store.list()[0], {id: first.draft.id, trouble: {key: 'draft.damaged'}});
});

test('a journal larger than any is refused, not read and not touched', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	first.close();
	const journal = path.join(folder, 'drafts', first.draft.id, 'journal.jsonl');
	truncateSync(journal, 2 ** 32);
	t.is(failure(() => store.open(first.draft.id)).code, 'draft.tooLarge');
	t.is(statSync(journal).size, 2 ** 32);
	t.is(store.list()[0]?.trouble?.key, 'draft.tooLarge');
});

test('a draft of a newer program opens read-only and stays as it is', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	first.commit(typed(first.draft, 5));
	first.close();
	const at = path.join(folder, 'drafts', first.draft.id);
	const {checksum: _, ...image} = JSON.parse(readFileSync(`${at}/draft.json`, 'utf8'));
	const rest = JSON.stringify({...image, format: 9, draft: {...image.draft, rank: 'county'}});
	const sum = hash('sha256', rest);
	const text = `{"checksum":"${sum}",${rest.slice(1)}`;
	writeFileSync(`${at}/draft.json`, text);
	const again = store.open(first.draft.id);
	t.true(again.readOnly);
	t.is(again.draft.figures[address]?.value, 5);
	t.like(again.notes[0], {key: 'draft.newer', values: {format: 9}});
	t.is(readFileSync(`${at}/draft.json`, 'utf8'), text);
	t.like(store.list()[0], {unit: header.unit, trouble: {key: 'draft.newer'}});
});

test.serial('a draft of an older program is brought up to date, and what it was is kept', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	first.commit(typed(first.draft, 5));
	first.commit(typed(first.draft, 7));
	first.close();
	const at = path.join(folder, 'drafts', first.draft.id);
	// As if format 0 had called the unit a name.
	const old = (text: string) =>
		text
			.replace('"format":4', '"format":0')
			.replace(/"key":"\w*",/, '')
			.replace('"unit"', '"name"');
	rmSync(`${at}/saved.mark`);
	const lines = readFileSync(`${at}/journal.jsonl`, 'utf8').trim().split('\n');
	const {text, sum} = journalText(lines.map((line) => old(line.slice(0, -17))));
	writeFileSync(`${at}/journal.jsonl`, text);
	const {checksum: _, ...image} = JSON.parse(readFileSync(`${at}/draft.json`, 'utf8'));
	const rest = old(JSON.stringify({...image, sum}));
	writeFileSync(`${at}/draft.json`, `{"checksum":"${hash('sha256', rest)}",${rest.slice(1)}`);
	const unitOf = ({name, ...more}: Raw): Raw => ({unit: name, ...more});
	upgrades.set(0, {
		image: (raw) => {
			const draft = raw.draft as Raw;
			return {...raw, draft: {...draft, header: unitOf(draft.header as Raw)}};
		},
		line: (raw, index) => (index === 0 ? {...raw, header: unitOf(raw.header as Raw)} : raw),
	});
	try {
		t.is(store.list()[0]?.unit, header.unit);
		t.deepEqual(store.open(first.draft.id, 'read').draft, first.draft);
		const again = store.open(first.draft.id);
		t.deepEqual(again.draft, first.draft);
		t.deepEqual(again.steps, first.steps);
		t.deepEqual(
			again.notes.map((note) => note.key),
			['draft.upgraded'],
		);
		const where = String(again.notes[0]?.values?.where);
		const kept = readdirSync(where).map((name) => readFileSync(path.join(where, name), 'utf8'));
		t.true(kept.includes(text));
		t.true(kept.some((one) => one.endsWith(rest.slice(1))));
		again.close();
	} finally {
		upgrades.delete(0);
	}

	const third = store.open(first.draft.id);
	t.deepEqual(third.draft, first.draft);
	t.deepEqual(third.notes, []);
	third.close();
});

test('an unknown draft and a name that is no id are refused', (t) => {
	const store = storeIn(home());
	for (const id of ['2023-none', '../x', ''])
		t.is(failure(() => store.open(id)).code, 'draft.none');
});

test('a change that drafts do not keep is refused and changes nothing', (t) => {
	const open = storeIn(home()).create('2021', header);
	for (const after of [Number.NaN, Number.POSITIVE_INFINITY])
		t.is(failure(() => open.commit(typed(open.draft, after))).code, 'draft.badChange');
	t.is(open.draft.revision, 0);
	open.close();
});

test('names and keys of every kind come back as they were', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const unit = '某某县人民政府信访局'.repeat(9);
	const first = store.create('2021', {unit, year: 2023, date: '1.2'});
	const explanation = {reason: '其他', words: '[0] __proto__ "引号"\n换行', figures: 'a@b=1'};
	first.commit({
		how: 'explained',
		time: now(),
		changes: [
			{explanation: 'T3-BALANCE@requests/*/person', after: explanation},
			{address: 'a/__proto__/constructor', field: 'value', before: null, after: 1},
			{address: '表三/一、（一）/1.2[0]', field: 'remark', after: '1.2'},
		],
	});
	first.close();
	const again = store.open(first.draft.id);
	t.deepEqual(again.draft, first.draft);
	t.is(again.draft.header.unit, unit);
	again.close();
});

test('files are for their owner only, whatever the umask', (t) => {
	const script = `
		process.umask(0);
		process.env.SNAP = '/snap/code/28';
		const {homeDrafts} = await import('./source/files/drafts/home-drafts.ts');
		const open = homeDrafts(process.argv[1], {now: () => 't'}).create('2021', {unit: 'u', year: 2023});
		open.commit({how: 'header', time: 't', changes: [{header: 'phone', after: '1'}]});
		open.close();`;
	const folder = path.join(home(), 'new');
	const args = ['--import=./test/hook.mjs', '--input-type=module', '-e', script, folder];
	const run = spawnSync(process.execPath, args, {encoding: 'utf8'});
	t.is(run.status, 0, run.stderr);
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
	t.true(names.some((name) => name.endsWith('draft.json')));
	for (const name of ['.', ...names]) {
		const stat = statSync(path.join(folder, name));
		t.is(stat.mode & 0o777, stat.isDirectory() ? 0o700 : 0o600, name);
	}
});

test('a folder deleted from outside is written again, whole', (t) => {
	const folder = home();
	const store = storeIn(folder);
	const first = store.create('2021', header);
	first.commit(typed(first.draft, 1));
	rmSync(path.join(folder, 'drafts', first.draft.id), {recursive: true});
	first.commit(typed(first.draft, 2));
	rmSync(path.join(folder, 'drafts', first.draft.id, 'journal.jsonl'));
	first.commit(typed(first.draft, 3));
	first.close();
	const again = store.open(first.draft.id);
	t.deepEqual(again.draft, first.draft);
	t.is(again.steps.length, 3);
	again.close();
});

test('a real limit on the size of files cuts nothing that was saved', (t) => {
	const folder = home();
	const script = `
		const {homeDrafts} = await import('./source/files/drafts/home-drafts.ts');
		const store = homeDrafts(process.argv[1], {now: () => 't', every: 5});
		const open = store.create('2021', {unit: 'u', year: 2023});
		let refused = '';
		for (let n = 0; n < 1000 && !refused; n++) {
			const before = open.draft.figures['a/b/c']?.text;
			const after = 'x'.repeat(200) + n;
			try {
				open.commit({how: 'typed', time: 't', changes: [{address: 'a/b/c', field: 'text', before, after}]});
			} catch (error) { refused = error.code; }
			await new Promise((resolve) => setImmediate(resolve));
		}
		console.log(JSON.stringify({id: open.draft.id, revision: open.draft.revision, refused}));
		open.close();`;
	const command = 'ulimit -f 20; exec "$0" "$@"';
	const args = ['--import=./test/hook.mjs', '--input-type=module', '-e', script, folder];
	const run = spawnSync('bash', ['-c', command, process.execPath, ...args], {encoding: 'utf8'});
	t.is(run.status, 0, run.stderr);
	const {id, revision, refused} = JSON.parse(run.stdout);
	t.is(refused, 'draft.diskFull');
	t.true(revision > 10);
	const again = storeIn(folder).open(id);
	t.is(again.draft.revision, revision);
	again.close();
});

test('a draft goes to the bin and comes back; one that is open elsewhere stays', (t) => {
	const store = storeIn(home());
	const first = store.create('2021', header);
	const {id} = first.draft;
	first.commit(typed(first.draft, 5));
	t.is(failure(() => store.remove(id)).code, 'draft.locked');
	first.close();
	store.remove(id);
	t.deepEqual(store.list(), []);
	t.like(store.bin()[0], {id, unit: header.unit, revision: 1});
	t.is(failure(() => store.open(id)).code, 'draft.none');
	store.restore(id);
	t.deepEqual(store.bin(), []);
	t.deepEqual(store.open(id, 'read').draft, first.draft);
	t.is(failure(() => store.restore(id)).code, 'draft.noneInBin');
});

test('a draft thrown away under a window that was taken over does not come back', (t) => {
	const store = storeIn(home());
	const first = store.create('2021', header);
	const {id} = first.draft;
	store.open(id, 'takeOver').close();
	store.remove(id);
	t.is(failure(() => first.commit(typed(first.draft, 1))).code, 'draft.gone');
	t.deepEqual(store.list(), []);
});

test('what a crash left of a draft half made goes, once it is old', (t) => {
	const folder = home();
	const [old, fresh] = ['.new-2023-old', '.new-2023-fresh'].map((name) =>
		path.join(folder, 'drafts', name),
	) as [string, string];
	for (const one of [old, fresh]) mkdirSync(one, {recursive: true});
	utimesSync(old, 0, 0);
	const store = storeIn(folder);
	store.create('2021', header).close();
	t.deepEqual([existsSync(old), existsSync(fresh)], [false, true]);
	t.is(store.list().length, 1);
});

test('renaming a unit is an entry of the history', (t) => {
	const store = storeIn(home());
	const first = store.create('2021', header);
	first.close();
	store.rename(first.draft.id, '呼伦贝尔市教育局');
	const again = store.open(first.draft.id, 'read');
	t.is(again.draft.header.unit, '呼伦贝尔市教育局');
	t.is(again.steps.at(-1)?.how, 'header');
});

test('an archive brings draft, history and handed-in copies to another computer', (t) => {
	const store = storeIn(home());
	const first = store.create('2021', header);
	const {id} = first.draft;
	first.commit(typed(first.draft, 5));
	const bytes = new Uint8Array([1, 2, 3]);
	const copy = store.keepCopy(id, '报送表 1/2.xlsx', bytes);
	t.is(store.keepCopy(id, '报送表.xlsx', bytes), '2-报送表.xlsx');
	const out = home();
	const file = store.archive(id, out);
	t.is(path.basename(file), '鄂温克族自治旗教育局2023年度草稿包.zip');
	t.is(failure(() => store.archive(id, out)).code, 'draft.archiveExists');
	first.close();
	const elsewhere = storeIn(home());
	t.is(elsewhere.unarchive(file), id);
	const there = elsewhere.open(id);
	t.deepEqual(there.draft, first.draft);
	t.deepEqual(there.steps, first.steps);
	t.deepEqual(there.notes, []);
	t.deepEqual(new Uint8Array(elsewhere.readCopy(id, copy)), bytes);
	there.close();
	t.is(elsewhere.unarchive(file), `${id}-2`);
	t.is(elsewhere.list().length, 2);
	t.is(failure(() => elsewhere.readCopy(id, '../draft.json')).code, 'draft.noCopy');
});

test('a file that is no archive, or was changed, is refused and leaves nothing behind', (t) => {
	const store = storeIn(home());
	const first = store.create('2021', header);
	first.close();
	const out = home();
	const good = readFileSync(store.archive(first.draft.id, out));
	const elsewhere = storeIn(home());
	const file = path.join(out, 'x.zip');
	t.is(failure(() => elsewhere.unarchive(file)).code, 'file.missing');
	for (let at = 0; at < good.length; at += 97) {
		const bad = Buffer.from(good);
		bad[at] = (bad[at] ?? 0) ^ 16;
		writeFileSync(file, bad);
		try {
			const id = elsewhere.unarchive(file);
			t.deepEqual({...elsewhere.open(id, 'read').draft, id: ''}, {...first.draft, id: ''});
			elsewhere.remove(id);
		} catch (error) {
			t.true(error instanceof Failure, String(error));
		}
	}

	t.deepEqual(elsewhere.list(), []);
});
