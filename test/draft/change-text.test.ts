import test from 'ava';
import fc from 'fast-check';
import {spliceOf, type TextChange} from '../../source/draft/change-text.ts';
import {type Draft, emptyDraft} from '../../source/draft/draft.ts';
import {emptyHistory, record, redoOf, undoOf} from '../../source/draft/history.ts';
import {freshIds, type Paragraph, paragraphsOf, type Tie} from '../../source/draft/paragraph.ts';
import {apply, type Change, inverse, type Step} from '../../source/draft/transaction.ts';

const tie = (at: number, words: string, means = 'requests/received/total'): Tie => ({
	at,
	length: words.length,
	words,
	means,
});
const body = (text: string, ties?: Tie[]): Paragraph => ({
	part: 'overview',
	order: 'i',
	role: 'body',
	text,
	...(ties && {ties}),
});

function put(draft: Draft, changes: readonly Change[]): Draft {
	return apply(draft, {changes});
}

function holding(paragraph: Paragraph): Draft {
	return put(emptyDraft('d', '2021', {unit: '某局', year: 2024}), [
		{paragraph: 'p1', after: paragraph},
	]);
}

const cases: ReadonlyArray<[string, Paragraph, [number, number, string], string, Tie[]]> = [
	[
		'a tie behind moves',
		body('收3525件', [tie(1, '3525')]),
		[0, 0, '新'],
		'新收3525件',
		[tie(2, '3525')],
	],
	[
		'a tie before stays',
		body('收3525件', [tie(1, '3525')]),
		[5, 1, '宗'],
		'收3525宗',
		[tie(1, '3525')],
	],
	[
		'one that begins there moves',
		body('3525件', [tie(0, '3525')]),
		[0, 0, '收'],
		'收3525件',
		[tie(1, '3525')],
	],
	['an overlapped one lapses', body('收3525件', [tie(1, '3525')]), [2, 1, '6'], '收3625件', []],
	[
		'an insertion inside lapses it',
		body('收3525件', [tie(1, '3525')]),
		[3, 0, '，'],
		'收35，25件',
		[],
	],
	['a digit typed behind lapses it', body('收35件', [tie(1, '35')]), [3, 0, '2'], '收352件', []],
	['a digit typed before lapses it', body('收35件', [tie(1, '35')]), [1, 0, '2'], '收235件', []],
	[
		'a fraction typed behind lapses it',
		body('收35件', [tie(1, '35')]),
		[3, 0, '.5'],
		'收35.5件',
		[],
	],
	[
		'a comma typed behind does not',
		body('收35件', [tie(1, '35')]),
		[3, 0, '，'],
		'收35，件',
		[tie(1, '35')],
	],
	[
		'what brings two figures together lapses both',
		body('35，25件', [tie(0, '35'), tie(3, '25')]),
		[2, 1, ''],
		'3525件',
		[],
	],
	[
		'others stay',
		body('3、4、5件', [tie(0, '3'), tie(2, '4'), tie(4, '5')]),
		[2, 1, '40'],
		'3、40、5件',
		[tie(0, '3'), tie(5, '5')],
	],
];

for (const [what, before, [at, length, after], text, ties] of cases)
	test(`a splice moves and lapses ties, and its inverse brings them back: ${what}`, (t) => {
		const draft = holding(before);
		const change = spliceOf(before, 'p1', at, length, after);
		const next = put(draft, [change]);
		t.deepEqual(next.paragraphs.p1, body(text, ties.length > 0 ? ties : undefined));
		t.deepEqual(put(next, inverse([change])).paragraphs, draft.paragraphs);
	});

const refused: ReadonlyArray<[string, TextChange]> = [
	['another text stands there', {paragraph: 'p1', at: 1, before: '99', after: ''}],
	['it lies behind the end', {paragraph: 'p1', at: 6, before: '件', after: ''}],
	['it names no tie it overlaps', {paragraph: 'p1', at: 1, before: '3', after: ''}],
	[
		'the tie it names is not there',
		{paragraph: 'p1', at: 0, before: '', after: '', ties: {before: [tie(0, '收')]}},
	],
	['there is no such paragraph', {paragraph: 'p2', at: 0, before: '', after: 'x'}],
	['it adds one that is there', {paragraph: 'p1', after: body('x')}],
	['it removes another one', {paragraph: 'p1', before: body('x')}],
];

for (const [why, change] of refused)
	test(`a change of the text made for another state is refused: ${why}`, (t) => {
		const draft = holding(body('收3525件', [tie(1, '3525')]));
		t.throws(() => put(draft, [change]), {message: /another state/});
	});

test('a paragraph is added, moved and removed, and paragraphs are read by their order', (t) => {
	let draft = holding(body('一'));
	draft = put(draft, [{paragraph: 'p2', after: {...body('二'), order: 'r'}}]);
	draft = put(draft, [{paragraph: 'p3', after: {...body('别'), part: 'other'}}]);
	t.deepEqual(
		paragraphsOf(draft.paragraphs, 'overview').map(({id}) => id),
		['p1', 'p2'],
	);
	const moved: Change = {paragraph: 'p1', before: body('一'), after: {...body('一'), order: 'z'}};
	draft = put(draft, [moved]);
	t.deepEqual(
		paragraphsOf(draft.paragraphs, 'overview').map(({id}) => id),
		['p2', 'p1'],
	);
	t.deepEqual(freshIds(draft.paragraphs, draft.revision, 2), ['p5', 'p6']);
	draft = put(draft, [{paragraph: 'p2', before: {...body('二'), order: 'r'}}]);
	t.deepEqual(Object.keys(draft.paragraphs).sort(), ['p1', 'p3']);
});

const edit = fc.record({
	at: fc.nat(),
	length: fc.nat(4),
	after: fc.string({unit: fc.constantFrom('3', '5', '件', '，', '.', '𠮷'), maxLength: 4}),
	tied: fc.boolean(),
});

test('any number of splices taken back gives the bytes that were there, ties included', (t) => {
	fc.assert(
		fc.property(
			fc.string({unit: fc.constantFrom('1', '2', '件', '、'), maxLength: 30}),
			fc.array(edit, {maxLength: 25}),
			(text, edits) => {
				const start = holding(body(text));
				let draft = start;
				const changes: Change[] = [];
				for (const {at, length, after, tied} of edits) {
					const own = draft.paragraphs.p1!;
					const place = at % (own.text.length + 1);
					const ties = tied && after !== '' ? [tie(place, after)] : [];
					const taken = Math.min(length, own.text.length - place);
					const change = spliceOf(own, 'p1', place, taken, after, ties);
					changes.push(change);
					draft = put(draft, [change]);
					for (const {at: from, length: long, words} of draft.paragraphs.p1?.ties ?? [])
						t.is(draft.paragraphs.p1?.text.slice(from, from + long), words);
				}

				t.is(
					JSON.stringify(put(draft, inverse(changes)).paragraphs),
					JSON.stringify(start.paragraphs),
				);
			},
		),
	);
});

test('the steps of a group are taken back and brought again together', (t) => {
	let draft = holding(body(''));
	let history = emptyHistory;
	const step = (change: readonly Change[], more: Partial<Step> = {}) => {
		draft = apply(draft, {changes: change});
		history = record(history, {
			how: 'written',
			time: '',
			changes: change,
			...more,
			revision: draft.revision,
		});
	};

	step([{paragraph: 'p1', at: 0, before: '', after: '一'}]);
	for (const [index, after] of ['二', '三', '四'].entries())
		step([{paragraph: 'p1', at: 1 + index, before: '', after}], {group: 3});
	t.is(draft.paragraphs.p1?.text, '一二三四');
	step(undoOf(history)!.changes, {how: 'undo', of: undoOf(history)!.step.revision});
	t.is(draft.paragraphs.p1?.text, '一');
	step(redoOf(history)!.changes, {how: 'redo'});
	t.is(draft.paragraphs.p1?.text, '一二三四');
	step(undoOf(history)!.changes, {how: 'undo'});
	step(undoOf(history)!.changes, {how: 'undo'});
	t.is(draft.paragraphs.p1?.text, '');
	step(redoOf(history)!.changes, {how: 'redo'});
	step(redoOf(history)!.changes, {how: 'redo'});
	t.is(draft.paragraphs.p1?.text, '一二三四');
	t.is(redoOf(history), undefined);
});
