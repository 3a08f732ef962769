import test from 'ava';
import {type Frame, frameWriter} from '../../source/screen/frame-writer.ts';
import {restoreAll} from '../../source/terminal/modes.ts';
import {type Random, random} from '../corpus/random.ts';
import {TerminalModel} from '../look/terminal-model.ts';

const columns = 30;
const rows = 6;
const pieces = [...'ab 012', '    ', '件', '政府', '│', '─', '👍', 'é', '\u001B[7m12\u001B[27m'];
const wide = (one: string) => (/[\u4E00-\u9FFF👍]/u.test(one) ? 2 : 1);
const ambiguousWide = (one: string) => (/[│─]/.test(one) ? 2 : wide(one));

function frame(before: Frame, chance: Random): Frame {
	const lines = Array.from({length: 1 + chance.below(rows)}, (_, row) =>
		chance.chance(0.6)
			? (before.lines[row] ?? '')
			: Array.from({length: chance.below(9)}, () => chance.pick(pieces)).join(''),
	);
	return chance.chance(0.5)
		? {lines}
		: {lines, cursor: {x: chance.below(columns), y: chance.below(rows)}};
}

function painted(shown: Frame, width: (one: string) => number): string {
	const model = new TerminalModel(2 * columns, rows, width);
	for (const [row, line] of shown.lines.entries())
		model.write(`\u001B[${row + 1};1H${line}\u001B[m`);
	return model.picture;
}

for (const [name, width, isTold] of [
	['narrow, as it said', wide, true],
	['narrow, not yet said', wide, false],
	['wide, not yet said', ambiguousWide, false],
] as const)
	test(`whatever happens to the screen, it shows the frame and its cursor: ${name}`, (t) => {
		const chance = random(20_261_127);
		for (let session = 0; session < 600; session++) {
			const model = new TerminalModel(2 * columns, rows, width);
			const output = {
				writableNeedDrain: false,
				drained: [] as Array<() => void>,
				write: (text: string) => model.write(text),
				once: (_: 'drain', listener: () => void) => output.drained.push(listener),
			};
			const writer = frameWriter(output);
			if (isTold) writer.trustWidths();
			let last: Frame = {lines: []};
			for (let step = 0; step < 6; step++) {
				last = frame(last, chance);
				output.writableNeedDrain = chance.chance(0.3);
				if (chance.chance(0.2)) {
					// Another program wrote, or the window got another size.
					model.write(`\u001B[${1 + chance.below(rows)};1Hforeign\u001B[?25h`);
					writer.forget();
				}

				writer.show(last);
			}

			output.writableNeedDrain = false;
			for (const listener of output.drained.splice(0)) listener();
			t.is(model.picture, painted(last, width));
			t.deepEqual(model.cursor, last.cursor);
			if (model.picture !== painted(last, width)) return;
		}
	});

function written(): {writer: ReturnType<typeof frameWriter>; texts: string[]} {
	const texts: string[] = [];
	const writer = frameWriter({write: (text: string) => texts.push(text)});
	writer.trustWidths();
	return {writer, texts};
}

test('a frame that the screen shows is not written again, a cursor that stays is not moved', (t) => {
	const {writer, texts} = written();
	writer.show({lines: ['12', '3'], cursor: {x: 1, y: 0}});
	writer.show({lines: ['12', '3'], cursor: {x: 1, y: 0}});
	writer.show({lines: ['12', '4'], cursor: {x: 1, y: 0}});
	writer.show({lines: ['12', '4']});
	writer.show({lines: ['12', '4']});
	t.deepEqual(texts, [
		'\u001B[H12\r\n3\u001B[1;2H\u001B[?25h',
		'\u001B[2H4\u001B[1;2H',
		'\u001B[?25l',
	]);
});

test('what is forgotten is wiped and written whole, at once', (t) => {
	const {writer, texts} = written();
	writer.show({lines: ['12']});
	writer.forget();
	writer.show({lines: ['12']});
	t.is(texts[1], '\u001B[?2026h\u001B[2J\u001B[H\u001B[H12\u001B[?25l\u001B[?2026l');
});

test('a terminal that does not keep up gets the last frame only', (t) => {
	const texts: string[] = [];
	const drained: Array<() => void> = [];
	const output = {
		writableNeedDrain: true,
		write: (text: string) => texts.push(text),
		once: (_: 'drain', listener: () => void) => drained.push(listener),
	};
	const writer = frameWriter(output);
	for (const line of ['1', '2', '3']) writer.show({lines: [line]});
	t.deepEqual(texts, []);
	t.is(drained.length, 1);
	drained[0]!();
	t.deepEqual(texts, ['\u001B[H3']);
});

test('once closed it writes nothing any more: the terminal is put back', (t) => {
	const {writer, texts} = written();
	writer.close();
	writer.show({lines: ['12']});
	t.deepEqual(texts, []);
	t.true(restoreAll.includes('\u001B[?7h'));
});

test('what waits for a slow terminal is not written once the terminal is put back', (t) => {
	const texts: string[] = [];
	const drained: Array<() => void> = [];
	const writer = frameWriter({
		writableNeedDrain: true,
		write: (text: string) => texts.push(text),
		once: (_: 'drain', listener: () => void) => drained.push(listener),
	});
	writer.show({lines: ['1']});
	writer.close();
	for (const listener of drained) listener();
	t.deepEqual(texts, []);
});

test('spaces at the end of a line are not seen, and not written', (t) => {
	const texts: string[] = [];
	const writer = frameWriter({write: (text: string) => texts.push(text)});
	writer.show({lines: ['件│1   ', '']});
	writer.show({lines: ['件│1', '  ']});
	t.is(texts.length, 1);
});
