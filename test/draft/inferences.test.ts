import test from 'ava';
import {type Draft, emptyDraft} from '../../source/draft/draft.ts';
import {inferences, verified} from '../../source/draft/inferences.ts';
import {mustBeConfirmed} from '../../source/draft/must-be-confirmed.ts';
import {apply} from '../../source/draft/transaction.ts';
import {Failure} from '../../source/failure.ts';

const [one, two, three] = ['requests/a/b', 'requests/a/c', 'requests/a/d'] as const;
const draft: Draft = {
	...emptyDraft('2023-a', '2021', {unit: '教育局', year: 2023}),
	figures: {
		[one]: {value: 1, inferred: 'open'},
		[two]: {value: 2, inferred: 'verified'},
		[three]: {value: 3},
	},
};

test('what is inferred and not compared with the ledger is handed in by nobody', (t) => {
	t.deepEqual(inferences(draft.figures, 'open'), [one]);
	t.deepEqual(inferences(draft.figures, 'verified'), [two]);
	const failure = t.throws(() => mustBeConfirmed(draft), {instanceOf: Failure});
	t.like(failure, {code: 'draft.inferred', exitCode: 1, values: {count: 1}});
	const changes = verified(draft.figures, [one, two, three]);
	t.is(changes.length, 1);
	const after = apply(draft, {changes});
	t.deepEqual(after.figures[one], {value: 1, inferred: 'verified'});
	t.notThrows(() => mustBeConfirmed(after));
});
