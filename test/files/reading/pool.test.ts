import {mock} from 'node:test';
import test from 'ava';
import fc from 'fast-check';
import type {Heard} from '../../../source/files/reading/carrier.ts';
import type {Answered} from '../../../source/files/reading/job.ts';
import {readLimits} from '../../../source/files/reading/lane.ts';
import {inFlight, lifetime, many} from '../../../source/files/reading/next-step.ts';
import {readingPool} from '../../../source/files/reading/pool.ts';
import type {Task} from '../../../source/files/reading/task.ts';

mock.timers.enable({apis: ['setInterval', 'setTimeout']});

/** A reader that does nothing by itself: the test says what it uses and what it answers. */
type Reader = {
	place: 'thread' | 'process';
	/** What it has not told of, in order. */
	tasks: Task[];
	/** How many of those it has done: a thread tells of several at once. */
	untold: number;
	told: number;
	/** All it was ever given. */
	given: number[];
	used: number;
	isEnded: boolean;
	heard: Heard;
};

const look = 100;

/** A pool over such readers, on a clock of its own. */
function stage(size = {thread: 2, process: 1}) {
	const readers: Reader[] = [];
	let time = 0;
	const start = (place: Reader['place']) => (heard: Heard) => {
		const reader: Reader = {
			place,
			tasks: [],
			untold: 0,
			told: 0,
			given: [],
			used: 0,
			isEnded: false,
			heard,
		};
		readers.push(reader);
		return {
			post(tasks: readonly Task[]) {
				const isFirst = reader.given.length === 0;
				reader.tasks.push(...tasks);
				reader.given.push(...tasks.map(({id}) => id));
				if (isFirst) heard.ready();
			},
			...(place === 'thread' && {done: () => reader.told + reader.untold}),
			cpu: () => reader.used,
			async end() {
				reader.isEnded = true;
			},
		};
	};

	const pool = readingPool({
		start: {thread: start('thread'), process: start('process')},
		size,
		now: () => time,
		look,
	});
	const answers = new Map<number, Answered<unknown>>();
	return {
		pool,
		readers,
		answers,
		there: () => readers.filter(({isEnded}) => !isEnded),
		/** A file with so much text: 年报.csv, which a thread reads, or an .xls, which it does not. */
		submit(name = '年报.csv') {
			const bytes = /csv$/.test(name)
				? Buffer.from('a,b')
				: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
			const {id, answer} = pool.submit({name, bytes}, 'plain');
			void answer.then((answered) => answers.set(id, answered));
			return id;
		},
		/** The pool looks so many times, `passed` milliseconds apart, while each reader uses `used` of the CPU. */
		async looks(count: number, used = look, passed = look) {
			for (let index = 0; index < count; index++) {
				time += passed;
				for (const reader of readers) if (reader.tasks.length > 0) reader.used += used;
				mock.timers.tick(look);
			}

			await settled();
		},
		/** A reader answers its present file, and with it what it had not told of before. */
		async answer(reader: Reader, is: 'done' | 'unusual' = 'done') {
			if (reader.isEnded) throw new Error('it was stopped');
			const done = reader.tasks.splice(0, reader.untold + 1);
			reader.untold = 0;
			reader.told += done.length;
			reader.heard.answered(
				done.map(({id}, at) =>
					is === 'unusual' && at === done.length - 1 ? {id, is} : {id, is: 'done', outcome: id},
				),
			);
			await settled();
		},
		/** A reader is done with its present file, and goes on without telling. */
		finish(reader: Reader) {
			if (reader.untold + 1 < reader.tasks.length) reader.untold++;
		},
	};
}

async function settled(): Promise<void> {
	for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

const codeOf = (answered: Answered<unknown> | undefined) =>
	answered?.is === 'failed' ? answered.failure.code : answered?.is;

const inLooks = (milliseconds: number) => milliseconds / look;

test.serial(
	'a starved reader is waited for: the clock judges nobody before a minute is over',
	async (t) => {
		const {answers, answer, looks, readers, submit} = stage();
		const id = submit();
		await looks(inLooks(readLimits.wall) - 1, 1);
		t.false(readers[0]!.isEnded);
		await answer(readers[0]!);
		t.is(codeOf(answers.get(id)), 'done');
	},
);

test.serial(
	'a file that uses the CPU for itself too long is stopped, and not tried again',
	async (t) => {
		const {answers, looks, readers, submit} = stage();
		const id = submit();
		await looks(1 + inLooks(readLimits.alone));
		t.false(readers[0]!.isEnded);
		await looks(2);
		t.is(codeOf(answers.get(id)), 'read.tooSlow');
		t.true(readers[0]!.isEnded);
		t.is(readers.length, 1);
	},
);

test.serial('an answer that lies in the post when the limit is passed counts', async (t) => {
	const {answers, answer, looks, readers, submit} = stage();
	const id = submit();
	await looks(1);
	await looks(1, readLimits.alone * 2, readLimits.alone * 2);
	await answer(readers[0]!);
	t.is(codeOf(answers.get(id)), 'done');
	t.false(readers[0]!.isEnded);
});

test.serial(
	'code that is loaded is no file’s CPU time, nor is that of the file before',
	async (t) => {
		const {answers, answer, looks, readers, submit} = stage();
		submit();
		readers[0]!.used = 60_000;
		readers[0]!.heard.ready();
		await looks(inLooks(readLimits.alone) - 1);
		await answer(readers[0]!);
		const second = submit();
		await looks(inLooks(readLimits.alone) - 1);
		await answer(readers[0]!);
		t.is(codeOf(answers.get(second)), 'done');
		t.is(readers.length, 1);
	},
);

test.serial(
	'one that was stopped beside others is read once more, alone, in a process; the others wait',
	async (t) => {
		const {answers, answer, looks, readers, submit, there} = stage();
		const slow = submit();
		await looks(1);
		const quick = submit();
		await looks(4);
		const [first, second] = readers;
		t.deepEqual([first!.given, second!.given], [[slow], [quick]]);
		await looks(inLooks(readLimits.besides), 0);
		first!.used += readLimits.besides + 1;
		await looks(2, 0);
		t.true(first!.isEnded);
		t.is(readers.length, 2, 'it waits until the others are done');
		const late = submit();
		await answer(second!);
		const [, , third] = readers;
		t.deepEqual([third!.place, third!.given], ['process', [slow]]);
		await looks(inLooks(readLimits.besides) + 2);
		t.deepEqual(
			there().flatMap(({tasks}) => tasks.map(({id}) => id)),
			[slow],
			'nothing else is read meanwhile',
		);
		await answer(third!);
		await answer(second!);
		t.deepEqual(
			[slow, quick, late].map((id) => codeOf(answers.get(id))),
			['done', 'done', 'done'],
		);
	},
);

test.serial('one that nobody hindered the second time is refused', async (t) => {
	const {answers, looks, readers, submit} = stage();
	const id = submit();
	await looks(inLooks(readLimits.wall) + 2, 1);
	t.true(readers[0]!.isEnded);
	t.is(readers[1]!.place, 'process');
	await looks(inLooks(readLimits.wall) + 2, 1);
	t.is(codeOf(answers.get(id)), 'read.tooSlow');
	t.is(readers.length, 2);
});

test.serial('each file has its own minute', async (t) => {
	const {answers, answer, looks, readers, submit} = stage();
	for (let file = 0; file < 3; file++) {
		const id = submit();
		await looks(inLooks(readLimits.wall) - 100, 1);
		await answer(readers[0]!);
		t.is(codeOf(answers.get(id)), 'done');
	}
});

test.serial('while the whole program is paused, no file runs out of time', async (t) => {
	const {answers, answer, looks, readers, submit} = stage();
	const id = submit();
	await looks(3, 0, 3_600_000);
	await answer(readers[0]!);
	t.is(codeOf(answers.get(id)), 'done');
});

test.serial(
	'a thread that runs out of memory or breaks hands its file to a process, and those behind to another thread',
	async (t) => {
		for (const why of ['memory', 'broken'] as const) {
			const {answers, answer, readers, submit, there} = stage({thread: 1, process: 1});
			const ids = Array.from({length: 4}, () => submit());
			t.deepEqual(readers[0]!.given.length, 2, 'the others may get another');
			readers[0]!.heard.gone(why);
			await settled();
			t.deepEqual([readers[1]!.place, readers[1]!.given], ['process', [ids[0]!]]);
			await answer(readers[1]!);
			while (there().some(({tasks}) => tasks.length > 0))
				await answer(there().find(({tasks}) => tasks.length > 0)!);
			t.deepEqual(
				ids.map((id) => codeOf(answers.get(id))),
				['done', 'done', 'done', 'done'],
			);
		}
	},
);

test.serial(
	'a fresh process that runs out of memory with nothing beside it refuses its file',
	async (t) => {
		const {answers, readers, submit} = stage();
		const id = submit('年报.xls');
		t.is(readers[0]!.place, 'process');
		readers[0]!.heard.gone('memory');
		await settled();
		t.is(codeOf(answers.get(id)), 'read.tooMuch');
	},
);

test.serial(
	'where others may be to blame that a process ended, its file is read once more by a fresh one, and judged there',
	async (t) => {
		for (const [why, before, code] of [
			['broken', 0, 'read.stopped'],
			['memory', 1, 'read.tooMuch'],
		] as const)
			for (const isSound of [true, false]) {
				const {answers, answer, readers, submit} = stage();
				for (let one = 0; one < before; one++) {
					submit('年报.xls');
					await answer(readers[0]!);
				}

				const id = submit('年报.xls');
				readers[0]!.heard.gone(why);
				await settled();
				t.is(answers.get(id), undefined);
				const [, again] = readers;
				t.deepEqual([again!.place, again!.given], ['process', [id]]);
				if (isSound) await answer(again!);
				else again!.heard.gone(why);
				await settled();
				t.is(codeOf(answers.get(id)), isSound ? 'done' : code);
			}
	},
);

test.serial(
	'a reader that is stopped is stopped for the file it is at; those it has done and not told of are read again',
	async (t) => {
		for (const way of ['time', 'memory'] as const) {
			const {answers, answer, finish, looks, readers, submit, there} = stage({
				thread: 1,
				process: 1,
			});
			const ids = Array.from({length: 8}, () => submit());
			const [first] = readers;
			finish(first!);
			finish(first!);
			await looks(1);
			t.true(first!.given.length > 3);
			if (way === 'time') await looks(inLooks(readLimits.alone) + 2);
			else first!.heard.gone('memory');
			await settled();
			t.true(first!.isEnded);
			if (way === 'time') t.is(codeOf(answers.get(ids[2]!)), 'read.tooSlow');
			while (answers.size < ids.length) {
				const reader = there().find(({tasks}) => tasks.length > 0)!;
				if (reader.place === 'process') t.deepEqual(reader.given, [ids[2]!]);
				await answer(reader);
			}

			const done = ids.filter((id) => codeOf(answers.get(id)) === 'done');
			t.deepEqual(done, way === 'time' ? ids.filter((id) => id !== ids[2]) : ids);
		}
	},
);

test.serial('what a thread finds unusual goes to a process', async (t) => {
	const {answers, answer, readers, submit} = stage();
	const id = submit();
	await answer(readers[0]!, 'unusual');
	t.is(readers[1]!.place, 'process');
	await answer(readers[1]!);
	t.is(codeOf(answers.get(id)), 'done');
});

test.serial(
	'few files are read by one reader, many by as many as there may be, some in flight for each',
	async (t) => {
		const few = stage();
		for (let index = 0; index < 8; index++) few.submit();
		t.is(few.readers.length, 1);
		const plenty = stage();
		for (let index = 0; index < 100; index++) plenty.submit();
		t.is(plenty.readers.length, 2);
		while (plenty.answers.size < 100) {
			for (const {tasks} of plenty.readers) t.true(tasks.length <= inFlight.thread);
			for (const reader of plenty.readers) if (reader.tasks.length > 0) await plenty.answer(reader);
		}

		t.is(plenty.readers.length, 2);
	},
);

test.serial('who waits behind a slow file gets a reader of its own', async (t) => {
	const {answer, answers, looks, readers, submit} = stage();
	submit();
	const second = submit();
	await looks(4);
	t.is(readers.length, 1, 'most files are read in less');
	await looks(1);
	await answer(readers[1]!);
	t.is(codeOf(answers.get(second)), 'done');
});

test.serial(
	'a few files at a time get a second reader when there have been very many',
	async (t) => {
		const {answer, looks, readers, submit} = stage();
		for (let index = 0; index < 6; index++) submit();
		for (let index = 0; index < many; index++) {
			submit();
			await answer(readers[0]!);
		}

		await looks(1);
		t.is(readers.length, 1);
		await answer(readers[0]!);
		await looks(1);
		t.is(readers.length, 2);
	},
);

test.serial('a reader gives place to a fresh one after its eight thousand files', async (t) => {
	const {answer, answers, readers, submit, there} = stage({thread: 1, process: 1});
	for (let index = 0; index < lifetime + 10; index++) submit();
	while (answers.size < lifetime + 10) await answer(there()[0]!);
	t.deepEqual(
		readers.map(({given}) => given.length),
		[lifetime, 10],
	);
});

test.serial(
	'what is cancelled is answered at once; its reader is stopped where it stays at it',
	async (t) => {
		const {answer, answers, looks, pool, readers, submit} = stage({thread: 1, process: 1});
		const [present, next] = [submit(), submit()];
		pool.cancel(next);
		pool.cancel(present);
		pool.cancel(99);
		await settled();
		t.deepEqual(
			[present, next].map((id) => codeOf(answers.get(id))),
			['cancelled', 'cancelled'],
		);
		t.false(readers[0]!.isEnded);
		await looks(1);
		t.true(readers[0]!.isEnded);
		const other = submit();
		await answer(readers[1]!);
		t.is(codeOf(answers.get(other)), 'done');
	},
);

test.serial('one that was cancelled and answered in time keeps its reader', async (t) => {
	const {answer, answers, looks, pool, readers, submit} = stage();
	const id = submit();
	pool.cancel(id);
	await answer(readers[0]!);
	await looks(1);
	t.is(codeOf(answers.get(id)), 'cancelled');
	t.false(readers[0]!.isEnded);
});

test.serial('where no reader can be started, each file is told so', async (t) => {
	const start = () => {
		throw new Error('EAGAIN');
	};
	const pool = readingPool({
		start: {thread: start, process: start},
		size: {thread: 1, process: 1},
		look,
	});
	const bytes = Buffer.from('a,b');
	for (const name of ['a.csv', 'b.csv'])
		t.is(codeOf(await pool.submit({name, bytes}, 'plain').answer), 'read.stopped');
	await pool.close();
});

test.serial('a closed pool answers everything, and takes nothing more', async (t) => {
	const {answers, pool, readers, submit} = stage();
	const ids = Array.from({length: 30}, () => submit());
	await pool.close();
	ids.push(submit());
	await settled();
	t.true(ids.every((id) => codeOf(answers.get(id)) === 'cancelled'));
	t.true(readers.every(({isEnded}) => isEnded));
});

test.serial('readers with nothing to do are sent away after a while', async (t) => {
	const {answer, readers, submit} = stage();
	submit();
	await answer(readers[0]!);
	mock.timers.tick(29_999);
	t.false(readers[0]!.isEnded);
	mock.timers.tick(1);
	t.true(readers[0]!.isEnded);
});

test.serial(
	'whatever happens, each file is answered once, and one that is read again is read alone',
	async (t) => {
		const event = fc.oneof(
			{weight: 4, arbitrary: fc.constantFrom('submit', 'submitUnusual')},
			{
				weight: 6,
				arbitrary: fc.constantFrom('answer', 'answer', 'finish', 'unusual', 'memory', 'broken'),
			},
			{weight: 2, arbitrary: fc.constantFrom('cancel', 'look', 'hog', 'starve')},
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(event, fc.nat(9)), {maxLength: 80}), async (events) => {
				const {answer, answers, finish, looks, pool, submit, there} = stage({
					thread: 3,
					process: 2,
				});
				const ids: number[] = [];
				const tries = new Map<number, number>();
				const atWork = () => there().filter(({tasks}) => tasks.length > 0);
				const check = () => {
					t.true(there().filter(({place}) => place === 'thread').length <= 3);
					t.true(there().filter(({place}) => place === 'process').length <= 2);
					for (const {place, tasks} of there()) t.true(tasks.length <= inFlight[place]);
				};

				for (const [what, which] of events) {
					const all = atWork();
					const reader = all[which % Math.max(1, all.length)];
					if (what === 'submit') ids.push(submit());
					else if (what === 'submitUnusual') ids.push(submit('年报.xls'));
					else if (what === 'cancel') pool.cancel(ids[which] ?? 0);
					else if (what === 'look') await looks(1);
					else if (what === 'hog') await looks(inLooks(readLimits.alone) + 2);
					else if (what === 'starve') await looks(inLooks(readLimits.wall) + 2, 1);
					else if (what === 'finish' && reader?.place === 'thread') finish(reader);
					else if (reader && (what === 'memory' || what === 'broken')) {
						const task = reader.tasks[reader.untold];
						tries.set(task!.id, (tries.get(task!.id) ?? 0) + 1);
						reader.heard.gone(what);
						await settled();
					} else if (reader)
						await answer(reader, reader.place === 'thread' && what === 'unusual' ? what : 'done');
					check();
				}

				for (let turn = 0; turn < 1000 && answers.size < ids.length; turn++) {
					const [reader] = atWork();
					if (reader) await answer(reader);
					else await looks(1);
				}

				t.is(answers.size, ids.length);
				for (const times of tries.values()) t.true(times <= 2);
				await pool.close();
			}),
			{numRuns: 300},
		);
	},
);
