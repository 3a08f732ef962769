import test from 'ava';
import {displayWidth} from '../../source/look/display-width.ts';
import {frameChange} from '../../source/look/frame-change.ts';
import {type Random, random} from '../corpus/random.ts';
import {TerminalModel} from './terminal-model.ts';

const columns = 24;
const rows = 5;
const pieces = [
	...'abc 0123456789',
	'   ',
	...'件数格表',
	'政府',
	'│',
	'─',
	'▐',
	'…',
	'，',
	'👍',
	'é',
	'e\u0301',
	'\u001B[7mo\u001B[27m\u0308',
	'✔',
	'👨‍👩‍👧',
	'\u001B[7m12\u001B[27m',
	'\u001B[31m!\u001B[39m',
	'\u001B[1m字\u001B[22m',
	'\u001B[2m\u001B[4mx  \u001B[24m\u001B[22m',
];

/** What the terminal makes of characters that not all terminals draw alike. */
const manners: Readonly<Record<string, (character: string) => number>> = {
	'as counted': displayWidth,
	'emoji narrow': (one) => (one.includes('👍') || one.includes('👨') ? 1 : displayWidth(one)),
	'marks wide': (one) => (/[✔é]/u.test(one) ? 2 : displayWidth(one)),
	'families apart': (one) => (one.includes('\u200D') ? 6 : displayWidth(one)),
	'not told, ambiguous wide': (one) => (/[│─▐…]/u.test(one) ? 2 : displayWidth(one)),
};

/** A line as the pieces it is made of. */
type Pieces = readonly string[];

function fitting(given: Pieces): Pieces {
	let room = columns;
	return given.filter((piece) => {
		const width = displayWidth(piece);
		if (width > room) return false;
		room -= width;
		return true;
	});
}

function randomLine(chance: Random): Pieces {
	return fitting(Array.from({length: chance.below(14)}, () => chance.pick(pieces)));
}

// A figure changes, the rest of its line stays; sometimes it is shorter or longer than the one before.
function edited(line: Pieces, chance: Random): Pieces {
	return fitting(
		line.flatMap((piece) => {
			if (!chance.chance(0.2)) return [piece];
			return Array.from({length: chance.below(3)}, () => chance.pick(pieces));
		}),
	);
}

// Most lines of a frame stay, as on a screen.
function nextFrame(before: readonly Pieces[], chance: Random): Pieces[] {
	const height = chance.below(rows + 1);
	return Array.from({length: height}, (_, row) => {
		const line = before[row] ?? [];
		if (chance.chance(0.4)) return line;
		return chance.chance(0.5) ? edited(line, chance) : randomLine(chance);
	});
}

/** The picture of writing every line whole. */
function repainted(
	lines: readonly string[],
	width: (character: string) => number,
	wide: number,
): string {
	const model = new TerminalModel(wide, rows, width);
	for (const [row, line] of lines.entries()) model.write(`\u001B[${row + 1};1H${line}\u001B[m`);
	return model.picture;
}

for (const [manner, given] of Object.entries(manners))
	test(`2,500 random sessions give the picture of a full repaint, ${manner}`, (t) => {
		const widths = new Map<string, number>();
		const width = (one: string) => {
			const known = widths.get(one) ?? given(one);
			widths.set(one, known);
			return known;
		};

		const isToldWidth = !manner.startsWith('not told');
		// Where all is as wide as counted, lines reach the last column.
		const wide = manner === 'as counted' ? columns : 2 * columns;
		const chance = random(20_260_130);
		for (let session = 0; session < 2500; session++) {
			const model = new TerminalModel(wide, rows, width);
			let last: readonly Pieces[] = [];
			for (let step = 0; step < 4; step++) {
				const next = nextFrame(last, chance);
				const [before, after] = [last, next].map((frame) => frame.map((line) => line.join('')));
				if (!before || !after) continue;
				model.write(frameChange(before, after, isToldWidth));
				const picture = repainted(after, width, wide);
				if (model.picture !== picture) {
					t.deepEqual({before, after, picture: model.picture}, {before, after, picture});
					return;
				}

				last = next;
			}
		}

		t.pass();
	});

test('a frame that is there already writes nothing', (t) => {
	t.is(frameChange(['a', '件'], ['a', '件']), '');
});

for (const [before, after, bytes] of [
	['12', '13', '\u001B[1;2H3'],
	['abc', 'abc  ', ''],
	['件数', '件次', '\u001B[1;3H次'],
	['件a', 'xya', '\u001B[Hxy'],
	['abcdef', '', '\u001B[H\u001B[K'],
	['ab', 'a', '\u001B[1;2H '],
	['ab', '\u001B[7ma\u001B[27mb', '\u001B[H\u001B[7ma\u001B[m'],
	['a23456789b', 'c23456789d', '\u001B[Hc\u001B[8Cd'],
	['a2345b', 'c2345d', '\u001B[Hc2345d'],
] as const)
	test(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, (t) => {
		t.is(frameChange([before], [after]), bytes);
	});

test('lines below each other are reached by a line end', (t) => {
	t.is(frameChange(['a', 'b'], ['c', 'd']), '\u001B[Hc\r\nd');
});
