import {EventEmitter} from 'node:events';
import headless from '@xterm/headless';
import test from 'ava';
import {runScreen} from '../../source/screen/run-screen.ts';
import {openTerminal, type ScreenOutput} from '../../source/terminal/terminal.ts';
import {random} from '../corpus/random.ts';
import {fill, report} from '../page/drive.ts';

const up = '\u001B[A';
const down = '\u001B[B';
const right = '\u001B[C';
const left = '\u001B[D';
const quit = '\u0011';

/** The screen in this process, on a terminal that is a model. */
function onTerminal() {
	const driven = fill(report('suqian-city-2024'));
	const screen = new headless.Terminal({cols: 120, rows: 40, allowProposedApi: true});
	const writes: string[] = [];
	const input = Object.assign(new EventEmitter(), {
		isTTY: true,
		setRawMode() {},
		resume() {},
		pause() {},
	});
	const output = Object.assign(new EventEmitter(), {
		isTTY: true,
		writable: true,
		destroyed: false,
		columns: 120,
		rows: 40,
		write(text: string) {
			writes.push(text);
			screen.write(text);
			return true;
		},
	});
	const crashes: unknown[] = [];
	// Before Ink two subscribe: who paints, and who waits for the end.
	let subscribed = 0;
	let inkCame = () => {};
	const ink = new Promise<void>((resolve) => {
		inkCame = resolve;
	});
	const {subscribe} = driven.store;
	driven.store.subscribe = (listener) => {
		if (++subscribed === 3) inkCame();
		return subscribe(listener);
	};
	const terminal = openTerminal(input, output as unknown as ScreenOutput);
	const run = (environment: Record<string, string> = {}) =>
		runScreen({
			store: driven.store,
			terminal,
			environment: {NO_COLOR: '1', ...environment},
			crashed: (error) => crashes.push(error),
		});

	return {
		driven,
		/** Settles when Ink paints. */
		ink,
		crashes,
		writes,
		terminal,
		run,
		type: (keys: string) => input.emit('data', keys),
		resize(columns: number, rows: number) {
			Object.assign(output, {columns, rows});
			screen.resize(columns, rows);
			// Terminals wrap, cut and move what they show, each in its own way.
			screen.write(`\u001B[${1 + (columns % rows)};1Hmoved\u001B[1L`);
			output.emit('resize');
		},
		async lines() {
			await new Promise<void>((resolve) => screen.write('', resolve));
			return Array.from({length: screen.rows}, (_, row) =>
				screen.buffer.active.getLine(row)!.translateToString(true),
			);
		},
	};
}

test.serial('a frame stands on the screen before anything waits for Ink', async (t) => {
	const {run, type, lines, crashes} = onTerminal();
	const done = run();
	const first = await lines();
	t.true(first.some((line) => line.includes('测试市某局')));
	type(quit);
	await done;
	t.deepEqual(crashes, []);
});

test.serial('keys and a resize between the first frame and Ink all arrive, in order', async (t) => {
	const {run, type, resize, lines, driven, ink} = onTerminal();
	const done = run();
	type('1');
	type('2\r');
	resize(100, 30);
	type(`${down}${down}${up}`);
	type('7\r');
	// Nobody waited: Ink is not even loaded.
	t.is(driven.value('requests/received/person'), 12);
	t.is(driven.value('requests/disclosed/person'), 7);
	t.deepEqual(driven.session().size, {columns: 100, rows: 30});
	// Ink takes over without a change of what is shown, and keys go on.
	await ink;
	type('8\r');
	await new Promise<void>((resolve) => {
		setImmediate(resolve);
	});
	t.is(driven.value('requests/partlyDisclosed/person'), 8);
	process.emit('SIGCONT');
	await new Promise<void>((resolve) => {
		setImmediate(resolve);
	});
	const shown = await lines();
	t.regex(shown.join('\n'), /一、本年新收.*│ +12!│/);
	t.regex(shown.join('\n'), /（二）部分公开.*│ +8[ !]│/);
	t.is(shown.length, 30);
	type(quit);
	await done;
});

test.serial(
	'in the turn after each of many resizes the picture is what a full repaint gives',
	async (t) => {
		const {run, type, resize, lines, ink} = onTerminal();
		const done = run();
		const chance = random(20_261_128);
		const turn = () =>
			new Promise<void>((resolve) => {
				setImmediate(resolve);
			});
		for (const wait of [undefined, ink]) {
			await wait;
			for (let round = 0; round < 12; round++) {
				for (let step = chance.below(4); step >= 0; step--) {
					resize(20 + chance.below(120), 5 + chance.below(50));
					type(chance.pick([down, up, right, left]));
					if (chance.chance(0.5)) await turn();
				}

				await turn();
				const resized = await lines();
				type('\u000C');
				await turn();
				t.deepEqual(resized, await lines(), `${round} ${wait ? 'Ink' : 'before Ink'}`);
			}
		}

		type(quit);
		await done;
	},
);

test.serial(
	'the first frame has the size of the window, whatever it was when the program began',
	async (t) => {
		const {run, type, resize, lines, driven} = onTerminal();
		resize(100, 30);
		const done = run();
		t.deepEqual(driven.session().size, {columns: 100, rows: 30});
		t.regex((await lines())[28]!, /Enter 下移/);
		type(quit);
		await done;
	},
);

test.serial(
	'nothing is painted while another program has the terminal, and all of it afterwards',
	async (t) => {
		const {run, type, writes, terminal, lines, driven, ink} = onTerminal();
		const done = run();
		await ink;
		const giveBack = terminal.lend(true);
		const before = writes.length;
		driven.keys('down 7 enter');
		await new Promise<void>((resolve) => {
			setImmediate(resolve);
		});
		t.is(writes.length, before);
		giveBack();
		await new Promise<void>((resolve) => {
			setImmediate(resolve);
		});
		t.regex((await lines()).join('\n'), /二、上年结转.*│ +7[ !]│/);
		type(quit);
		await done;
	},
);

test.serial('twenty keys in one read are painted once, before Ink and with it', async (t) => {
	const {run, type, writes, ink} = onTerminal();
	const done = run();
	const keys = `${down}${down}${up}`.repeat(7);
	for (const wait of [undefined, ink]) {
		await wait;
		const before = writes.length;
		type(keys);
		for (let turn = 0; turn < 10; turn++) await undefined;
		t.is(writes.length - before, 1, wait ? 'Ink' : 'before Ink');
	}

	type(quit);
	await done;
});

test.serial(
	'what fails while painting the first frame is told, and the terminal put back',
	async (t) => {
		const {run, driven, crashes, writes} = onTerminal();
		const {get} = driven.store;
		let count = 0;
		driven.store.get = () => {
			if (++count > 4) throw new Error('no picture');
			return get();
		};
		await run();
		t.regex(String(crashes[0]), /no picture/);
		t.true(writes.join('').includes('\u001B[?1049l'));
		process.exitCode = 0;
	},
);
