import test from 'ava';
import {check} from '../../source/check/check.ts';
import {formOf, nearlyEmpty} from './read-report.ts';

const status = (id: string, address: string, now: number, before: number) => {
	const {form, rules} = formOf(id);
	const figures = nearlyEmpty(form, {[address]: before});
	const lastYear = {year: form.years.from - 1, form: id, figures, origin: 'test'};
	const {results} = check(form, rules, nearlyEmpty(form, {[address]: now}), {
		year: form.years.from,
		lastYear,
	});
	return (rule: string) => results.find((one) => one.rule === rule && one.at === address)?.status;
};

// What is small is let be: a figure moves by its floor or more before its ratio counts.
for (const [address, floor] of [
	['disclosure/licences/decisions', 100],
	['disclosure/penalties/decisions', 100],
	['disclosure/coercion/decisions', 100],
	['disclosure/fees/amount', 100],
	['requests/received/total', 50],
] as const) {
	for (const before of [0, 1, 7])
		test(`${address}: from ${before}, ${floor} more are told, ${floor - 1} are not`, (t) => {
			t.is(status('2021', address, before + floor - 1, before)('Y-JUMP'), 'pass');
			t.is(status('2021', address, before + floor, before)('Y-JUMP'), 'fail');
		});

	test(`${address}: fallen to nothing, ${floor} less are told, ${floor - 1} are not`, (t) => {
		t.is(status('2021', address, 0, floor - 1)('Y-JUMP'), 'pass');
		t.is(status('2021', address, 0, floor)('Y-JUMP'), 'fail');
	});

	test(`${address}: a great movement needs three times, or a tenth`, (t) => {
		t.is(status('2021', address, 2999, 1000)('Y-JUMP'), 'pass');
		t.is(status('2021', address, 3000, 1000)('Y-JUMP'), 'fail');
		t.is(status('2021', address, 101, 1000)('Y-JUMP'), 'pass');
		t.is(status('2021', address, 100, 1000)('Y-JUMP'), 'fail');
	});
}

test('fees that moved by less than 1 万元 are not taken for 元, however many times they are', (t) => {
	const fees = 'disclosure/fees/amount';
	t.is(status('2021', fees, 0.9, 0.0001)('Y-YUAN'), 'pass');
	t.is(status('2021', fees, 1.0001, 0.0001)('Y-YUAN'), 'fail');
	t.is(status('2021', fees, 2999, 1)('Y-YUAN'), 'pass');
	t.is(status('2021', fees, 3000, 1)('Y-YUAN'), 'fail');
	t.is(status('2021', fees, 29_999, 1)('Y-YUAN'), 'fail');
	t.is(status('2021', fees, 30_000, 1)('Y-YUAN'), 'pass');
});
