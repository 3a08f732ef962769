import test from 'ava';
import type {Tie} from '../../source/draft/paragraph.ts';
import {textOfDraft} from '../../source/draft/text-of-draft.ts';

const received = 'requests/received/total';
const text = '新收申请3,525件，未收费，同比增长8%，其中12件';
const tieOf = (words: string, means: string): Tie => ({
	at: text.indexOf(words),
	length: words.length,
	words,
	means,
});
const kept = (ties: readonly Tie[], explanations = {}) =>
	textOfDraft({
		paragraphs: {p1: {part: 'overview', order: 'i', role: 'body', text, ties}},
		explanations,
	})?.overview?.[0];

const cases: ReadonlyArray<[title: string, ties: readonly Tie[], wanted: string]> = [
	[
		'a figure that was said to be one of the tables is a reference next year',
		[tieOf('12', 'requests/received/person'), tieOf('3,525', received)],
		'新收申请{requests/received/total}件，未收费，同比增长8%，其中{requests/received/person}件',
	],
	['a figure that was said to be none of them stays', [tieOf('3,525', 'none')], text],
	['a zero in words stays', [tieOf('未收费', 'fees/paid')], text],
	['a change stays', [tieOf('8', `change(${received})`)], text],
	['a figure of the year before stays', [tieOf('12', `last:${received}`)], text],
	['a tie over other words takes nothing', [{...tieOf('12', received), at: 0}], text],
];

for (const [title, ties, wanted] of cases) test(title, (t) => t.is(kept(ties), wanted));

test('a figure that was explained to differ from its table stays as it was written', (t) => {
	const explanations = {[`P-TIE@p1|3,525|${received}`]: {reason: '口径', words: '', figures: ''}};
	t.is(kept([tieOf('3,525', received)], explanations), text);
});
