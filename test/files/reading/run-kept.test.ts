import type {EventEmitter} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {runKept} from '../../../source/files/reading/run-kept.ts';
import {worked} from '../../../source/files/reading/task.ts';

const all: string[] = [];
test.after.always(() => {
	for (const place of all) rmSync(place, {recursive: true, force: true});
});

/** A script in a folder of its own, and a folder for what is compiled of it. */
function stage(text: string) {
	const place = mkdtempSync(path.join(tmpdir(), 'gouji-kept-'));
	all.push(place);
	// Those of the test before.
	(process as EventEmitter).removeAllListeners(worked);
	const file = path.join(place, 'reader.cjs');
	writeFileSync(file, text);
	const folder = mkdtempSync(path.join(place, 'compiled-'));
	const names = () => readdirSync(folder);
	const bytes = () => readFileSync(path.join(folder, names()[0]!));
	return {
		folder,
		names,
		bytes,
		run: (digest = 'a', where: string | undefined = folder) =>
			runKept(file, {digest, require: createRequire(file), ...(where && {folder: where})}),
		keep: (content: Uint8Array) => writeFileSync(path.join(folder, names()[0]!), content),
	};
}

const work = (times: number) => {
	for (let time = 0; time < times; time++) (process as EventEmitter).emit(worked);
};
const script =
	'globalThis.ran = (globalThis.ran ?? 0) + 1; exports.sum = () => [1, 2].reduce((one, other) => one + other);' +
	'require("node:path").join(__dirname, __filename); module.exports.sum();';

test.serial('a script runs, and what was compiled of it is kept when it has done a task', (t) => {
	const {names, run} = stage(script);
	Reflect.deleteProperty(globalThis, 'ran');
	t.false(run());
	t.deepEqual(names(), [], 'it has done nothing yet');
	work(1);
	t.is(names().length, 1, 'and no half file is left');
	t.true(run());
	t.is(Reflect.get(globalThis, 'ran'), 2);
	t.false(run('b'), 'another script has code of its own');
});

test.serial('after many tasks it is kept once more, and then no longer', (t) => {
	const {bytes, run} = stage(script);
	run();
	work(1);
	const first = bytes();
	work(29);
	const second = bytes();
	t.notDeepEqual(second, first);
	t.true(run());
	work(40);
	t.deepEqual(bytes(), second);
});

test.serial('code that is damaged or of another script is compiled anew, and kept', (t) => {
	const {bytes, keep, run} = stage(script);
	run();
	work(1);
	const whole = bytes();
	for (const damaged of [
		whole.subarray(0, 40),
		whole.subarray(0, 3),
		Buffer.concat([whole.subarray(0, 60), Buffer.from('x'), whole.subarray(61)]),
	]) {
		keep(damaged);
		t.false(run());
		work(1);
		t.true(run());
	}
});

test.serial('without a folder, or with one that is not there, a script runs all the same', (t) => {
	const {folder, run} = stage(script);
	t.false(run('a', ''));
	work(1);
	t.false(run('a', path.join(folder, 'not', 'there')));
	work(1);
	t.false(run('a', path.join(folder, 'not', 'there')));
	work(1);
});
