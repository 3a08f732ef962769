import test from 'ava';
import {check} from '../../source/check/check.ts';
import type {Entry} from '../../source/draft/draft.ts';
import {isFaultText} from '../../source/form/is-fault-text.ts';
import {formOf, readReport, written} from './read-report.ts';

const report = readReport('suqian-city-2024');
const {form, rules} = formOf(report.form);
const person = 'requests/received/person';

function checked(entry: Entry, address = person) {
	const figures = {...written(form, report.cells), [address]: entry};
	return check(form, rules, figures, {headless: true, year: report.year});
}

test('words that are no figure are no blank: they stop hand-in by themselves and are filled with nothing', (t) => {
	for (const text of ['约3', '见附件', '〔？〕', '267万']) {
		const {results, blanks, summary} = checked({value: null, text, source: '年报.xlsx|三!D6'});
		t.deepEqual(blanks, []);
		const [fault, ...more] = results.filter((result) => result.fault);
		t.deepEqual(more, []);
		t.like(fault, {
			at: person,
			status: 'unchecked',
			reason: 'fault',
			blocks: true,
			fault: {source: '年报.xlsx|三!D6', text},
		});
		t.true(summary.blocks > 0);
		t.false(results.some((result) => result.reason === 'blank'));
	}
});

test('of a total they stop hand-in too', (t) => {
	const total = 'requests/received/total';
	const {results, summary} = checked({value: null, text: '约3525'}, total);
	t.like(
		results.find((result) => result.fault),
		{at: total, blocks: true},
	);
	t.true(summary.blocks > 0);
});

test('a blank with its word is a blank, and a figure with words a figure', (t) => {
	t.deepEqual(checked({value: null, text: '/'}).blanks, [person]);
	t.deepEqual(checked({value: null}).blanks, [person]);
	const plain = checked({value: 3440, text: '=3400+40', remark: '约三千'});
	t.deepEqual(plain.blanks, []);
	t.false(plain.results.some((result) => result.fault));
	t.false(isFaultText({value: null, stated: 3, text: '约3'}, '件'));
});

test('what a reading names already is not named again', (t) => {
	const figures = {...written(form, report.cells), [person]: {value: null, text: '约3'}};
	const faults = [{address: person, source: '三!D6', text: '约3'}];
	const {results} = check(form, rules, figures, {headless: true, year: report.year, faults});
	t.is(results.filter((result) => result.fault).length, 1);
});
