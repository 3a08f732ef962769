import test from 'ava';
import fc from 'fast-check';
import {alikeAmong} from '../../../source/rollup/across/alike-among.ts';

const run = 6;

function runsOf(text: string): Set<string> {
	const plain = text.replaceAll(/[\d.,%]+/gu, '').replaceAll(/[\s\p{P}]/gu, '');
	return new Set(
		Array.from({length: Math.max(0, plain.length - run + 1)}, (_, at) => plain.slice(at, at + run)),
	);
}

// Every text against every other, run by run.
function slowly(texts: readonly string[], share: number): Map<number, number[]> {
	const runs = texts.map((text) => runsOf(text));
	const isAlike = (one: number, other: number) => {
		const both = [...runs[one]!].filter((part) => runs[other]!.has(part)).length;
		return both / Math.max(1, runs[one]!.size, runs[other]!.size) >= share;
	};

	return new Map(
		texts.flatMap((_, at) => {
			const others = texts.flatMap((__, other) =>
				other !== at && isAlike(at, other) ? [other] : [],
			);
			return others.length > 0 ? [[at, others] as const] : [];
		}),
	);
}

const letters = '主动公开依申请公开政府信息管理平台建设监督保障本年度全局认真落实条例要求';
const sentence = fc
	.array(fc.nat(letters.length - 1), {minLength: 4, maxLength: 14})
	.map((places) => `${places.map((at) => letters[at]).join('')}，`);

test('texts are found alike as every text held against every other finds them', (t) => {
	let found = 0;
	fc.assert(
		fc.property(
			fc.array(sentence, {minLength: 12, maxLength: 16}),
			fc.array(fc.array(fc.record({at: fc.nat(), words: sentence}), {maxLength: 3}), {
				minLength: 2,
				maxLength: 12,
			}),
			fc.constantFrom(0.9, 0.8, 0.6),
			(model, changes, share) => {
				// All from one model, each with some sentences of its own: many lie near the bound.
				const texts = changes.map((own) => {
					const sentences = [...model];
					for (const {at, words} of own) sentences[at % sentences.length] = words;
					return sentences.join('');
				});
				const alike = alikeAmong(texts, share);
				found += alike.size;
				t.deepEqual([...alike], [...slowly(texts, share)]);
			},
		),
		{numRuns: 120},
	);
	t.true(found > 100, `${found} were alike`);
});

test('where thousands have one text, no more others are looked for than are told', (t) => {
	const text = letters.repeat(4);
	const alike = alikeAmong(
		Array.from({length: 3000}, (_, at) => `${text}${String.fromCodePoint(0x4e00 + at)}`),
		0.9,
		20,
	);
	t.is(alike.size, 3000);
	t.true([...alike.values()].every((others) => others.length === 20));
	t.true([...alike].every(([at, others]) => !others.includes(at)));
});

test('a text too short for a run is like no other', (t) => {
	t.is(alikeAmong(['', '公开', '公开', '主动公开政府信息', '主动公开政府信息'], 0.9).size, 2);
});
