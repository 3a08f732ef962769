import test from 'ava';
import {balanceIn} from '../../source/report/balance-in.ts';
import {listsIn} from '../../source/report/lists-in.ts';
import {meaningsOf} from '../../source/report/meaning.ts';
import {meaningsIn} from '../../source/report/meanings-in.ts';
import {isShareOf, sharesIn} from '../../source/report/shares-in.ts';
import {wrongLists} from '../../source/report/wrong-lists.ts';
import {sentences} from './sentences.ts';

const toldOf = (text: string) =>
	meaningsIn(text, 2024).flatMap(({meaning, value, claim, vague}) =>
		meaning && !vague ? [{meanings: meaningsOf(meaning), value: claim ? '无' : String(value)}] : [],
	);

test('no figure of some 250 sentences is taken for one that it is not, and few are missed', (t) => {
	let right = 0;
	let missed = 0;
	for (const [text, means] of sentences) {
		const left = means === '' ? [] : means.split('，').map((one) => one.split(' '));
		for (const {meanings, value} of toldOf(text)) {
			const own = left.findIndex(([meaning, of]) => meanings.includes(meaning!) && of === value);
			t.true(own >= 0, `${text}: ${meanings.join('|')} ${value}`);
			if (own >= 0) left.splice(own, 1);
			right++;
		}

		missed += left.length;
	}

	t.log(`recall ${(right / (right + missed)).toFixed(3)}`);
	t.true(right / (right + missed) >= 0.94);
});

test('none of them is said to be wrong in itself', (t) => {
	for (const [text] of sentences) {
		t.deepEqual(wrongLists(listsIn(text)), [], text);
		const balance = balanceIn(meaningsIn(text, 2024));
		t.is(balance?.left, balance?.right, text);
		for (const {share, part, wholes, sum} of sharesIn(text))
			t.true(
				wholes.length === 0 ||
					[sum, ...wholes.map(({value}) => value)].some((one) => isShareOf(share, part.value, one)),
				text,
			);
	}
});
