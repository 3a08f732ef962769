import test from 'ava';
import fc from 'fast-check';
import {checkReturn} from '../../source/check/check-return.ts';
import {effectOf} from '../../source/check/effect-of.ts';
import {preflight} from '../../source/workbook/export/preflight.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {fill, forms, report, rules} from './drive.ts';

const books = {forms, rules};
const form = forms.find(({id}) => id === '2021')!;
const clean = report('suqian-city-2024');
const entries = form.cells.filter(({kind}) => kind === 'entry').map(({address}) => address);
const figures = fc.dictionary(fc.constantFrom(...entries), fc.integer({min: 0, max: 99}), {
	maxKeys: 4,
	noNullPrototype: true,
});
const blanks = fc.uniqueArray(fc.constantFrom(...entries), {maxLength: 3});

function reading(cells: Readonly<Record<string, number>>): Reading {
	return {
		file: '年报.xlsx',
		form: '2021',
		unit: '测试市某局',
		year: 2024,
		cells: Object.fromEntries(
			Object.entries(cells).map(([address, value]) => [address, {value, source: '三!D7'}]),
		),
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
	};
}

test('the first line, the preview and the list before an export count as the one check does, whatever is filled in', (t) => {
	fc.assert(
		fc.property(figures, blanks, figures, (changed, left, brought) => {
			const filled = Object.fromEntries(
				Object.entries({...clean, ...changed}).filter(([address]) => !left.includes(address)),
			);
			const driven = fill(filled);
			const {draft} = driven.desk();
			t.deepEqual(driven.desk().checked.tally, checkReturn(books, draft).tally);
			driven.read(reading(brought));
			const shown = driven.dialog();
			if (shown?.page !== 'preview') throw new TypeError('no preview');
			driven.keys('enter');
			const after = driven.draft();
			const {changes = []} = driven.desk().history.steps.at(-1) ?? {};
			const effect = effectOf(books, draft, {changes: after === draft ? [] : changes});
			t.is(shown.broken, effect.broken.length);
			t.is(shown.healed, effect.healed.length);
			t.is(shown.blanks, effect.after.tally.blanks);
			t.deepEqual(driven.desk().checked, checkReturn(books, after));
			const checked = checkReturn(books, after);
			const listed = preflight({form, draft: after, checked, rules: checked.rules});
			driven.keys('ctrl+p');
			const marks = driven.questions().lines.filter(({mark}) => mark !== 'faint');
			t.deepEqual(
				marks.map(({words}) => words),
				listed.lines.map(({message}) => message),
			);
			t.is(
				marks.some(({mark}) => mark === 'bad'),
				listed.blocked,
			);
		}),
		{numRuns: 40},
	);
});
