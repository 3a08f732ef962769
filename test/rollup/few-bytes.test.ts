import test from 'ava';
import fc from 'fast-check';
import {figuresOfText, inFewBytes, textOfFigures} from '../../source/rollup/few-bytes.ts';

const figure = fc.oneof(
	{weight: 6, arbitrary: fc.nat(300)},
	{weight: 2, arbitrary: fc.nat(70_000)},
	fc.constant(null),
	fc.constantFrom(0.0001, 12.5, -1, 65_535, 65_536, 2 ** 53 - 1, 1e21, 1e-7),
);
const lists = fc.oneof(
	fc.array(fc.nat(255)),
	fc.array(fc.nat(65_535)),
	fc.array(figure, {maxLength: 300}),
);

test('figures come back from their text, and out of few bytes, as they were', (t) => {
	fc.assert(
		fc.property(lists, (figures) => {
			const read = figuresOfText(textOfFigures(figures));
			const kept = inFewBytes(figures);
			// A list of one blank is the text of none: no form has a single cell.
			if (figures.length !== 1 || figures[0] !== null) t.deepEqual([...read], figures);
			t.deepEqual([...kept], figures);
			t.is(textOfFigures(kept), textOfFigures(figures));
			t.is(textOfFigures(read), textOfFigures(figures));
		}),
	);
});

test('small counts take a byte each, larger ones two, and anything else stays a list', (t) => {
	const sizes = [[0, 255], [0, 256], [65_535], [65_536], [1, null], [0.5], [-1], ['']].map(
		(figures) => {
			const kept = figuresOfText(figures.join());
			return ArrayBuffer.isView(kept) ? kept.BYTES_PER_ELEMENT : 'list';
		},
	);
	t.deepEqual(sizes, [1, 2, 2, 'list', 'list', 'list', 'list', 'list']);
});

test('what is kept together does not touch', (t) => {
	const all = Array.from({length: 2000}, (_, at) =>
		Array.from({length: 1 + (at % 203)}, (_, cell) => (at * 31 + cell) % (at % 3 ? 250 : 60_000)),
	);
	const kept = all.map((figures) => figuresOfText(figures.join()));
	t.deepEqual(
		kept.map((figures) => [...figures]),
		all,
	);
});
