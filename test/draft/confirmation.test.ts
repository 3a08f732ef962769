import test from 'ava';
import {carryOn} from '../../source/draft/carry-on.ts';
import {confirmation} from '../../source/draft/confirmation.ts';
import {type Draft, emptyDraft, type Found} from '../../source/draft/draft.ts';
import {draftNotes} from '../../source/draft/draft-notes.ts';
import {redoOf, replay, undoOf} from '../../source/draft/history.ts';
import {mustBeConfirmed} from '../../source/draft/must-be-confirmed.ts';
import {apply, type Step} from '../../source/draft/transaction.ts';
import {Failure} from '../../source/failure.ts';
import {forms} from '../corpus/reports.ts';

const found: Found = {code: 'draft.older', time: 't2', values: {revision: 1, time: 't1'}};
const typed: Step = {
	how: 'typed',
	revision: 1,
	time: 't1',
	changes: [{address: 'requests/received/person', field: 'value', before: null, after: 5}],
};
const amiss: Step = {
	how: 'found',
	revision: 2,
	time: 't2',
	changes: [{header: 'unconfirmed', after: [found]}],
};
const empty = emptyDraft('2023-a', '2021', {unit: '教育局', year: 2023});
const mended: Draft = [typed, amiss].reduce(apply, empty);

function refused(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		if (error instanceof Failure) return `${error.code} ${error.exitCode}`;
		throw error;
	}

	return '';
}

test('a draft is not handed in until a person has confirmed what was found, with a reason', (t) => {
	t.is(
		refused(() => mustBeConfirmed(empty)),
		'',
	);
	t.is(
		refused(() => mustBeConfirmed(mended)),
		'draft.unconfirmed 1',
	);
	const words = {who: '张三', time: 't3'};
	t.is(
		refused(() => confirmation(mended, {...words, because: ' \n'})),
		'draft.noReason 2',
	);
	t.is(
		refused(() => confirmation(empty, {...words, because: 'x'})),
		'draft.nothingToConfirm 1',
	);
	const confirmed = confirmation(mended, {...words, because: ' 已与台账核对 '});
	t.like(confirmed, {how: 'confirmed', who: '张三', because: '已与台账核对'});
	const after = apply(mended, confirmed);
	t.is(
		refused(() => mustBeConfirmed(after)),
		'',
	);
	t.deepEqual(after.figures, mended.figures);
	t.deepEqual(after.header, empty.header);
});

test('what was found is told as a note that blocks, with the draft and where its files lie', (t) => {
	t.deepEqual(draftNotes(empty, '/x'), []);
	const values = {revision: 1, time: 't1', id: '2023-a', folder: '/x'};
	t.deepEqual(draftNotes(mended, '/x'), [{key: 'draft.older', values, blocks: true}]);
});

test('undo and redo pass over what was found and confirmed, and never bring either back', (t) => {
	const confirmed: Step = {
		...confirmation(mended, {because: '核对', time: 't3'}),
		revision: 3,
	};
	const history = replay([typed, amiss, confirmed]);
	const undo = undoOf(history);
	t.is(undo?.step.revision, 1);
	const after = apply(apply(mended, confirmed), {
		how: 'undo',
		time: 't',
		changes: undo?.changes ?? [],
	});
	t.deepEqual(after.figures, {});
	t.is(after.header.unconfirmed, undefined);
	const undone: Step = {how: 'undo', revision: 4, of: 1, time: 't4', changes: undo?.changes ?? []};
	const again: Step = {...amiss, revision: 5};
	t.is(redoOf(replay([typed, amiss, confirmed, undone, again]))?.step.revision, 1);
});

test('a step that stands for lost lines is undone without what was found and handed in with it', (t) => {
	const handedIn = [{time: 't', number: 1, file: 'a.xlsx', digest: 'd', copy: 'c', revision: 1}];
	const bridged: Step = {
		...typed,
		how: 'recovered',
		changes: [
			...typed.changes,
			{header: 'unconfirmed', after: [found]},
			{header: 'handedIn', after: handedIn},
		],
	};
	t.is(undoOf(replay([bridged]))?.changes.length, 1);
	t.is(undoOf(replay([bridged]))?.changes.length, typed.changes.length);
});

test('what was found stays with its draft: the next year begins without it', (t) => {
	const form = forms.find(({id}) => id === '2021')!;
	t.is(carryOn(mended, form, [], 't').header.unconfirmed, undefined);
});
