import test from 'ava';
import fc from 'fast-check';
import {checkReturn} from '../../source/check/check-return.ts';
import type {Form} from '../../source/form/form.ts';
import type {Quantity} from '../../source/form/quantity.ts';
import {computedFigures, placeOf, returnFigures} from '../../source/rollup/return-figures.ts';
import {surelyHolds} from '../../source/rollup/surely-holds.ts';
import {books} from './make-found.ts';

type Figures = Quantity[];
type Year = {year: number; figures: Figures};

// What the check itself finds, but for what only waits for last year.
function findings(form: Form, {year, figures}: Year, last: Year | undefined): number {
	const {told} = checkReturn(
		books,
		{form: form.id, figures: returnFigures(form, figures), header: {year}},
		{
			headless: true,
			text: 'file',
			...(last && {
				lastYear: {
					year: last.year,
					form: form.id,
					figures: returnFigures(form, last.figures),
					origin: '',
				},
			}),
		},
	);
	return told.findings.filter(({reason}) => last !== undefined || reason !== 'noLastYear').length;
}

function holds(form: Form, {year, figures}: Year, last: Year | undefined): boolean {
	return surelyHolds(books, {
		form,
		year,
		figures,
		...(last && {last: {...last, form: form.id, origin: ''}}),
	});
}

/** A return that adds up, and the one of the year after that goes on from it: few figures are not 0. */
function twoYears(form: Form, received: readonly number[], forward: number): [Figures, Figures] {
	const set = (figures: Figures, address: string, value: number) => {
		const at = placeOf(form, address);
		if (at >= 0) figures[at] = value;
	};
	const [then, now] = received.map((count, index): Figures => {
		const figures: Figures = form.cells.map(() => 0);
		const over = index === 0 ? 0 : Math.min(forward, received[0]!);
		const left = index === 0 ? Math.min(forward, count) : 0;
		set(figures, 'requests/received/person', count);
		set(figures, 'requests/carriedOver/person', over);
		set(figures, 'requests/carriedForward/person', left);
		set(figures, 'requests/disclosed/person', count + over - left);
		set(figures, 'disclosure/normativeDocuments/inForce', 5);
		set(figures, 'disclosure/fees/amount', 0.1 + count / 10);
		return computedFigures(form, figures);
	});
	return [then!, now!];
}

const change = fc.record({
	isLast: fc.boolean(),
	at: fc.nat(),
	to: fc.oneof(
		{weight: 4, arbitrary: fc.nat(12)},
		fc.constantFrom(null, -1, 1.5, 0.3, 400, 70_000, 2 ** 53),
	),
});

for (const form of books.forms) {
	test(`what surely holds is what a check finds nothing in: ${form.id}`, (t) => {
		let sure = 0;
		fc.assert(
			fc.property(
				fc.tuple(fc.nat(60), fc.nat(60)),
				fc.nat(5),
				fc.array(change, {maxLength: 3}),
				fc.record({hasLast: fc.boolean(), isTotaled: fc.boolean(), gap: fc.constantFrom(1, 1, 2)}),
				(received, forward, changes, {hasLast, isTotaled, gap}) => {
					const [then, now] = twoYears(form, received, forward);
					// Totals as they are stated, or none stated.
					if (!isTotaled)
						for (const figures of [then, now])
							for (const [at, {kind}] of form.cells.entries())
								if (kind === 'total') figures[at] = null;
					for (const {isLast, at, to} of changes) (isLast ? then : now)[at % now.length] = to;
					const year = {year: 2024, figures: now};
					const last = hasLast ? {year: 2024 - gap, figures: then} : undefined;
					if (!holds(form, year, last)) return;
					sure++;
					t.is(findings(form, year, last), 0);
				},
			),
			{numRuns: 150},
		);
		t.true(sure > 20, `only ${sure} were looked at`);
	});
}

test('it is sure of returns that are right, with last year and without', (t) => {
	const [form] = books.forms;
	const [then, now] = twoYears(form!, [30, 40], 2);
	t.true(holds(form!, {year: 2024, figures: now}, undefined));
	t.true(holds(form!, {year: 2024, figures: now}, {year: 2023, figures: then}));
	now[placeOf(form!, 'requests/carriedOver/person')] = 1;
	t.false(holds(form!, {year: 2024, figures: now}, {year: 2023, figures: then}));
});
