import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../../../source/failure.ts';
import {homeRollUps, rollUpId} from '../../../source/files/rollups/home-roll-ups.ts';
import {openCache} from '../../../source/files/rollups/record-cache.ts';
import {
	keepRollUpSettings,
	readRollUpSettings,
} from '../../../source/files/rollups/roll-up-settings.ts';
import {digestOf} from '../../../source/files/writing/digest-of.ts';
import type {DecisionWish} from '../../../source/rollup/decision.ts';
import {ownFolder} from './sample.ts';

const now = () => '2025-01-20T09:00:00+08:00';
const at = (home: string, pid = process.pid) =>
	homeRollUps(home, {now, who: '李四', program: {pid, start: ''}});
const exempt = (unit: string): DecisionWish => ({what: 'exempt', unit, because: '机构撤销'});
const codeOf = (work: () => unknown) => {
	try {
		work();
	} catch (error) {
		if (error instanceof Failure) return [error.code, error.exitCode, error.values];
		throw error;
	}

	return undefined;
};

test('decisions are there again, with number, time and name from the journal; equal ones give equal bytes', (t) => {
	const [home, other] = [ownFolder(t), ownFolder(t)];
	const open = at(home).open('某 市', 2024);
	t.is(open.id, rollUpId('某市', 2024));
	const first = open.decisions();
	const made = open.decide([exempt('1'), {what: 'undo', of: 1}]);
	t.deepEqual(made, [
		{number: 1, time: now(), who: '李四', what: 'exempt', unit: '1', because: '机构撤销'},
		{number: 2, time: now(), who: '李四', what: 'undo', of: 1},
	]);
	t.deepEqual([first.length, open.decisions()], [0, made]);
	open.close();
	t.is(codeOf(() => open.decide([exempt('2')]))?.[0], 'rollUpStore.readOnly');
	const again = at(home).open('某市', 2024);
	t.deepEqual([again.decisions(), again.notes], [made, []]);
	again.close();
	t.deepEqual(at(home).look(open.id).decisions, made);
	const copy = at(other).open('某市', 2024);
	copy.decide([exempt('1')]);
	copy.decide([{what: 'undo', of: 1}]);
	copy.close();
	const decided = (place: string) =>
		readFileSync(path.join(place, 'rollups', open.id, 'journal'), 'utf8')
			.split('\n')
			.slice(1)
			.map((line) => line.slice(0, -17));
	t.deepEqual(decided(home), decided(other));
	t.is(statSync(path.join(home, 'rollups', open.id)).mode & 0o77, 0);
});

test('one window decides: another is told who has it open, and a crashed one is passed over', (t) => {
	const home = ownFolder(t);
	const open = at(home).open('某市', 2024);
	open.decide([exempt('1')]);
	const refused = codeOf(() => at(home, process.ppid).open('某市', 2024));
	t.like(refused, ['rollUpStore.locked', 3]);
	t.like(refused?.[2], {who: '李四', since: '2025-01-20 09:00'});
	t.is(at(home).list()[0]?.openBy?.who, '李四');
	t.is(at(home, process.ppid).look(open.id).decisions.length, 1);
	// It never gives it back, and its number is of nobody.
	const gone = ownFolder(t);
	at(gone, 2 ** 22 + 1)
		.open('某市', 2024)
		.decide([exempt('1')]);
	t.is(at(gone).open('某市', 2024).decisions().length, 1);
	open.close();
});

test('what another window has open is looked at as it is by now, and changed by nobody but it', (t) => {
	const home = ownFolder(t);
	const open = at(home).open('某市', 2024);
	open.decide([exempt('1')]);
	const before = readdirSync(open.folder);
	const looked = at(home, process.ppid).lookAt('某市', 2024);
	t.deepEqual([looked.decisions().length, looked.lookedAt?.holder()?.who], [1, '李四']);
	open.decide([exempt('2'), exempt('3')]);
	t.is(looked.decisions().length, 1);
	looked.lookedAt?.again();
	t.is(looked.decisions().length, 3);
	for (const work of [() => looked.decide([exempt('4')]), looked.confirm, looked.mustBeMine])
		t.is(codeOf(work)?.[0], 'rollUpStore.readOnly');
	t.false(looked.isMine());
	looked.close();
	t.deepEqual(readdirSync(open.folder), before);
	open.close();
	t.is(looked.lookedAt?.holder(), undefined);
	t.is(codeOf(() => at(home).lookAt('别市', 2024))?.[0], 'rollUpStore.none');
});

test('a window that was taken over decides nothing any more, caches nothing, and is told by whom', (t) => {
	const home = ownFolder(t);
	const open = at(home).open('某市', 2024);
	const cache = openCache(open.folder, 'made', undefined, open.isMine);
	open.decide([exempt('1')]);
	const other = at(home, process.ppid).open('某市', 2024, 'takeOver');
	t.deepEqual([open.isMine(), other.isMine()], [false, true]);
	t.is(codeOf(() => open.decide([exempt('2')]))?.[0], 'rollUpStore.lost');
	t.is(codeOf(open.mustBeMine)?.[0], 'rollUpStore.lost');
	cache.addPlace('/收件/甲.xlsx', {bytes: 1, changed: 1, read: 1, digest: 'a'});
	cache.close();
	t.is(openCache(open.folder, 'made').place('/收件/甲.xlsx'), undefined);
	open.close();
	t.is(other.decide([exempt('2')])[0]?.number, 2);
	other.close();
	t.is(at(home).look(open.id).decisions.length, 2);
});

test('a decision that is none is refused, and leaves nothing behind, those with it included', (t) => {
	const home = ownFolder(t);
	const open = at(home).open('某市', 2024);
	const wrong = [
		{what: 'grant', unit: '1'},
		{what: 'adopt', unit: '1'},
		{what: 'amend', unit: '1'},
	];
	for (const wish of wrong)
		t.is(
			codeOf(() => open.decide([exempt('1'), wish as DecisionWish]))?.[0],
			'rollUpStore.badDecision',
		);
	t.is(open.decisions().length, 0);
	open.close();
	t.is(at(home).open('某市', 2024).decisions().length, 0);
});

test('a damaged journal gives every line that proves itself, and says what is gone until a person has seen it', (t) => {
	const home = ownFolder(t);
	const open = at(home).open('某市', 2024);
	open.decide(['1', '2', '3', '4', '5'].map(exempt));
	open.close();
	const {id} = open;
	const folder = path.join(home, 'rollups', id);
	const journal = path.join(folder, 'journal');
	const whole = readFileSync(journal);
	const lines = whole.toString('utf8').split('\n');

	// Half a line that nobody said was saved.
	writeFileSync(journal, Buffer.concat([whole, Buffer.from('{"number":6')]));
	const torn = at(home).open('某市', 2024);
	t.deepEqual([torn.decisions().length, torn.notes.map(({key}) => key)], [5, ['rollUpStore.tail']]);
	torn.close();
	t.deepEqual(readFileSync(journal), whole);

	// One line harmed, and the last one, which was said to be saved, cut off.
	const harmed = [...lines];
	harmed[2] = harmed[2]!.replace('机构撤销', '机构合并');
	writeFileSync(journal, `${harmed.slice(0, 5).join('\n')}\n`);
	for (let opening = 0; opening < 2; opening++) {
		const mended = at(home).open('某市', 2024);
		t.deepEqual(
			mended.decisions().map(({number}) => number),
			[1, 3, 4],
		);
		t.deepEqual(
			mended.notes.map(({key, values}) => [key, values?.count, values?.from, values?.to]),
			[
				['rollUpStore.gap', 1, 1, 3],
				['rollUpStore.gap', 1, 4, 6],
			],
		);
		t.true(existsSync(String(mended.notes[0]?.values?.where)));
		mended.close();
	}

	t.is(at(home).list()[0]?.notes.length, 2);
	const seen = at(home).open('某市', 2024);
	// The number of a lost one is not given again.
	t.is(seen.decide([exempt('6')])[0]?.number, 6);
	seen.confirm();
	t.is(seen.decide([exempt('7')])[0]?.number, 7);
	seen.close();
	t.deepEqual(at(home).list()[0]?.notes, []);
	t.is(at(home).look(id).decisions.length, 5);
	t.is(readdirSync(path.join(folder, 'quarantine')).length, 2);

	writeFileSync(journal, 'no line of ours\n');
	t.is(codeOf(() => at(home).open('某市', 2024))?.[0], 'rollUpStore.damaged');
	t.is(at(home).list()[0]?.trouble?.key, 'rollUpStore.damaged');
	t.is(readFileSync(journal, 'utf8'), 'no line of ours\n');
	t.deepEqual(codeOf(() => at(home).openById('2024-00000000'))?.slice(0, 2), [
		'rollUpStore.none',
		2,
	]);
});

test('originals are kept by their digest, proven when they are read, and deleted when they are to be', (t) => {
	const home = ownFolder(t);
	const open = at(home).open('某市', 2024);
	const bytes = new TextEncoder().encode('a return');
	const digest = digestOf(bytes);
	open.kept.keep(digest, bytes);
	open.kept.keep(digest, bytes);
	t.is(codeOf(() => open.kept.keep('0'.repeat(64), bytes))?.[0], 'rollUpStore.keptChanged');
	t.deepEqual(open.kept.read(digest), bytes);
	t.is(open.kept.read('0'.repeat(64)), undefined);
	t.deepEqual(at(home).list()[0]?.kept, {count: 1, bytes: 8});
	writeFileSync(path.join(open.folder, 'kept', digest), 'a forgery');
	t.is(codeOf(() => open.kept.read(digest))?.[0], 'rollUpStore.keptChanged');
	open.kept.delete([digest]);
	t.deepEqual(open.kept.list(), []);
	open.close();
});

test('how long originals are kept is asked once', (t) => {
	const home = ownFolder(t);
	t.deepEqual(readRollUpSettings(home), {});
	keepRollUpSettings(home, {keepYears: 3});
	t.deepEqual(readRollUpSettings(home), {keepYears: 3});
	writeFileSync(path.join(home, 'rollups', 'settings.json'), '{"keepYears":-1}');
	t.deepEqual(readRollUpSettings(home), {});
	t.deepEqual(at(home).list(), []);
});
