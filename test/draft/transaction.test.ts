import test from 'ava';
import fc from 'fast-check';
import {changeCell} from '../../source/draft/change-cell.ts';
import {type Draft, type Entry, emptyDraft} from '../../source/draft/draft.ts';
import {
	emptyHistory,
	type History,
	record,
	redoOf,
	replay,
	undoOf,
} from '../../source/draft/history.ts';
import {apply, type Change, inverse, type Step} from '../../source/draft/transaction.ts';

const empty = emptyDraft('d1', '2021', {unit: '某局', year: 2024});
const at = 'requests/received/person';

function put(draft: Draft, changes: readonly Change[]): Draft {
	return apply(draft, {how: 'typed', changes, time: ''});
}

test('a change of a figure is applied, and the revision grows by one', (t) => {
	const draft = put(empty, [{address: at, field: 'value', before: null, after: 3}]);
	t.deepEqual(draft.figures, {[at]: {value: 3}});
	t.is(draft.revision, 1);
	t.deepEqual(empty.figures, {});
});

test('a cell that holds nothing any more is gone from the draft', (t) => {
	const filled = put(empty, [{address: at, field: 'value', after: 3}]);
	t.deepEqual(put(filled, [{address: at, field: 'value', before: 3, after: null}]).figures, {});
	const noted = put(filled, [{address: at, field: 'remark', after: '含电话申请'}]);
	const cleared = put(noted, [{address: at, field: 'value', before: 3, after: null}]);
	t.deepEqual(cleared.figures, {[at]: {value: null, remark: '含电话申请'}});
});

test('a stated total that is blank is evidence, another thing than none', (t) => {
	const total = 'requests/received/total';
	const draft = put(empty, [{address: total, field: 'stated', after: null}]);
	t.deepEqual(draft.figures, {[total]: {value: null, stated: null}});
	t.deepEqual(put(draft, [{address: total, field: 'stated', before: null}]).figures, {});
});

test('header fields and explanations change, appear and go', (t) => {
	const explanation = {reason: '上年公布数有误', words: '', figures: 'x'};
	const draft = put(empty, [
		{header: 'preparer', after: '王某'},
		{explanation: 'Y-CARRY@x', after: explanation},
	]);
	t.is(draft.header.preparer, '王某');
	t.deepEqual(draft.explanations, {'Y-CARRY@x': explanation});
	const back = put(draft, [
		{header: 'preparer', before: '王某'},
		{explanation: 'Y-CARRY@x', before: explanation},
	]);
	t.false('preparer' in back.header);
	t.deepEqual(back.explanations, {});
});

const stale: ReadonlyArray<[string, Change]> = [
	['a figure', {address: at, field: 'value', before: 4, after: 5}],
	['a remark', {address: at, field: 'remark', before: '旧', after: '新'}],
	['a header field', {header: 'unit', before: '别局', after: '某局'}],
	['an explanation', {explanation: 'X@y', before: {reason: 'a', words: '', figures: ''}}],
];

for (const [what, change] of stale)
	test(`a transaction made for another state is refused: ${what}`, (t) => {
		const draft = put(empty, [{address: at, field: 'value', after: 3}]);
		t.throws(() => put(draft, [change]), {message: /another state/});
		t.deepEqual(draft.figures, {[at]: {value: 3}});
	});

const entry: fc.Arbitrary<Entry> = fc.record(
	{
		value: fc.option(fc.integer({min: 0, max: 9})),
		text: fc.constantFrom('/', '无'),
		remark: fc.constantFrom('注', '另注'),
		stated: fc.option(fc.integer({min: 0, max: 9})),
		formula: fc.constant(true as const),
		source: fc.constant('三!D7'),
	},
	{requiredKeys: ['value']},
);
const places = ['requests/received/person', 'requests/received/total', 'disclosure/fees/amount'];
const edit = fc.tuple(fc.constantFrom(...places), entry);

test('changing a cell makes it hold exactly the entry, and says nothing when it does already', (t) => {
	fc.assert(
		fc.property(entry, entry, (before, after) => {
			const first = put(empty, changeCell({}, at, before));
			const second = put(first, changeCell(first.figures, at, after));
			const holds = second.figures[at] ?? {value: null};
			t.deepEqual(holds, after);
			t.deepEqual(changeCell(second.figures, at, after), []);
		}),
	);
});

test('the inverse of any transaction takes it back to the letter', (t) => {
	fc.assert(
		fc.property(fc.array(edit, {maxLength: 6}), fc.array(edit, {maxLength: 6}), (base, edits) => {
			const start = edited(empty, base).draft;
			const {draft, changes} = edited(start, edits);
			const back = put(draft, inverse(changes));
			t.deepEqual(back.figures, start.figures);
		}),
	);
});

/** Edits one after the other, and all their changes as one list. */
function edited(start: Draft, edits: ReadonlyArray<[string, Entry]>) {
	let draft = start;
	const changes: Change[] = [];
	for (const [address, to] of edits) {
		const some = changeCell(draft.figures, address, to);
		changes.push(...some);
		draft = put(draft, some);
	}

	return {draft, changes};
}

function step(draft: Draft, history: History, changes: readonly Change[], how: Step['how']) {
	const next = apply(draft, {how, changes, time: ''});
	return {
		draft: next,
		history: record(history, {how, changes, time: '', revision: next.revision}),
	};
}

test('undo and redo walk the whole history, also after it was read again from its steps', (t) => {
	fc.assert(
		fc.property(
			fc.array(edit, {minLength: 1, maxLength: 8}),
			fc.array(fc.constantFrom('undo', 'redo'), {maxLength: 12}),
			(edits, walk) => {
				let now = {draft: empty, history: emptyHistory as History};
				const states = [empty.figures];
				for (const [address, to] of edits) {
					const changes = changeCell(now.draft.figures, address, to);
					now = step(now.draft, now.history, changes, 'typed');
					states.push(now.draft.figures);
				}

				let place = states.length - 1;
				for (const how of walk) {
					const found = how === 'undo' ? undoOf(now.history) : redoOf(now.history);
					const possible = how === 'undo' ? place > 0 : place < states.length - 1;
					t.is(found !== undefined, possible);
					if (!found) continue;
					now = step(now.draft, now.history, found.changes, how as 'undo' | 'redo');
					place += how === 'undo' ? -1 : 1;
					t.deepEqual(now.draft.figures, states[place]);
					t.deepEqual(replay(now.history.steps), now.history);
				}
			},
		),
		{numRuns: 60},
	);
});

test('a new edit after an undo leaves nothing to bring again; a hand-in is remembered, not undone', (t) => {
	let now = step(empty, emptyHistory, changeCell({}, at, {value: 1}), 'typed');
	now = step(now.draft, now.history, undoOf(now.history)!.changes, 'undo');
	t.truthy(redoOf(now.history));
	now = step(now.draft, now.history, changeCell({}, at, {value: 2}), 'typed');
	t.is(redoOf(now.history), undefined);
	now = step(now.draft, now.history, [{header: 'handedIn', after: []}], 'handedIn');
	t.is(undoOf(now.history)?.step.how, 'typed');
	t.is(now.history.steps.length, 4);
});
