import test from 'ava';
import {loadForms} from '../../source/files/load-forms.ts';
import {selectForm} from '../../source/form/select-form.ts';
import {ledgerTemplate} from '../../source/ledger/ledger-template.ts';
import {meanings} from '../../source/ledger/meanings.ts';
import {resolveWord} from '../../source/ledger/resolve-value.ts';
import {wordBook} from '../../source/ledger/word-book.ts';
import {takenOf, words} from './taken-of.ts';

const parts = ledgerTemplate(selectForm(loadForms().forms, 2025), 2025);
const strings = [
	...parts
		.find(({name}) => name.endsWith('sharedStrings.xml'))!
		.text.matchAll(/<t [^>]*>([^<]*)</g),
].map(([, text]) => text!);

test('every choice of the template is one meaning, and together they are all there are', (t) => {
	const book = wordBook(words);
	const mean = (kind: 'type' | 'result' | 'review' | 'suitKind') =>
		new Set(
			strings.flatMap((text) => {
				const resolved = resolveWord(kind, text, book);
				return resolved.is === 'known' ? [resolved.id] : [];
			}),
		);
	t.deepEqual([...mean('type')].sort(), [...meanings.type].sort());
	const results = meanings.result.filter((one) => one !== 'pending' && one !== 'none');
	for (const id of results) t.true(mean('result').has(id), id);
	for (const id of ['upheld', 'corrected', 'other', 'pending']) t.true(mean('review').has(id), id);
	t.deepEqual([...mean('suitKind')].sort(), ['afterReview', 'direct']);
});

test('its head is known column by column', (t) => {
	const heads = strings.slice(0, 21);
	const [sheet] = takenOf([{rows: [[strings[21]!], heads]}]).sheets;
	const roles = sheet!.columns!.map(({role}) => role);
	t.is(heads[0], '序号');
	for (const role of [
		'number',
		'received',
		'type',
		'pieces',
		'correctionReceived',
		'extended',
		'consultation',
		'feeNoticed',
		'feePaid',
		'answered',
		'result',
		'review',
		'reviewClosed',
		'suitKind',
		'suit',
		'suitClosed',
	] as const)
		t.is(roles.filter((one) => one === role).length, 1, role);
	t.false(sheet!.columns!.some(({isUnknown}) => isUnknown));
});
