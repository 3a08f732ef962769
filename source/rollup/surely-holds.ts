import {cellsAt} from '../check/cells-at.ts';
import type {RuleBooks} from '../check/check-return.ts';
import {isOfOtherYears} from '../check/is-of-other-years.ts';
import {followsFrom} from '../check/kinds/chain.ts';
import {isNear} from '../check/kinds/coincidence.ts';
import {conditionHolds} from '../check/kinds/condition.ts';
import {limitHolds} from '../check/kinds/limit.ts';
import {jumps} from '../check/kinds/ratio.ts';
import {filledOf} from '../check/kinds/same.ts';
import type {Rule, RuleOf, Term} from '../check/rule.ts';
import {termAlong} from '../check/term-along.ts';
import {exactSum} from '../form/exact.ts';
import type {Form} from '../form/form.ts';
import {type FigureList, isPlainList} from './few-bytes.ts';
import {effectiveFigures, placeOf} from './return-figures.ts';
import type {UnitRolled} from './rolled-up.ts';

/** What is asked of: figures as `ReturnRead` has them, no cell of which holds a text or a total left blank in the file. */
type Asked = {
	form: Form;
	/** The reporting year. */
	year: number;
	figures: FigureList;
	/** Absent: what waits for last year holds. */
	last?: UnitRolled['last'];
};

/** This year's and last year's figures as they count, and this year's as they stand. None of them is blank. */
type Whole = ArrayLike<number>;
type Years = {now: Whole; then: Whole; own: FigureList};
type Holds = (years: Years) => boolean;
type Sure = {
	/** Places of whole numbers. */
	counts: readonly number[];
	alone: ReadonlyArray<{rule: Rule; holds: Holds}>;
	against: ReadonlyArray<{rule: Rule; holds: Holds}>;
};

const known = new WeakMap<readonly Rule[], Map<Form, Sure>>();

/**
Whether a check by all rules for tables would certainly find nothing: what thousands of returns are, and what is seen from
the bare figures at a fiftieth of the time of a check. False says nothing: `checkReturn` speaks then.
*/
export function surelyHolds(
	{rules: books}: RuleBooks,
	{form, year, figures, last}: Asked,
): boolean {
	const rules = books[form.id];
	if (!rules || figures.length !== form.cells.length) return false;
	if (last && (last.form !== form.id || last.year !== year - 1)) return false;
	const sure = sureRules(form, rules);
	const now = wholeFigures(form, figures, sure);
	const then = last ? wholeFigures(form, last.figures, sure) : [];
	if (!now || !then) return false;
	const years = {now, then, own: figures};
	return (last ? sure.against : sure.alone).every(
		({rule, holds}) => isOfOtherYears(rule, year) || holds(years),
	);
}

// Every figure is there, and every count is one: only then a plain sum is an exact one.
function wholeFigures(form: Form, figures: FigureList, {counts}: Sure): Whole | undefined {
	const all = effectiveFigures(form, figures);
	if (all.length !== form.cells.length) return undefined;
	if (!isPlainList(all)) return all;
	return !all.includes(null) && counts.every((at) => Number.isSafeInteger(all[at]))
		? (all as readonly number[])
		: undefined;
}

function sureRules(form: Form, rules: readonly Rule[]): Sure {
	const own = known.get(rules) ?? new Map<Form, Sure>();
	known.set(rules, own);
	let sure = own.get(form);
	if (!sure) {
		const on = rules.filter(({stage}) => stage !== 'off');
		sure = {
			counts: form.cells.flatMap(({figure}, at) => (figure === 'amount' ? [] : [at])),
			alone: on.flatMap((rule) => sureRule(rule, form, false)),
			against: on.flatMap((rule) => sureRule(rule, form, true)),
		};
		own.set(form, sure);
	}

	return sure;
}

function sureRule(rule: Rule, form: Form, hasLast: boolean): Array<{rule: Rule; holds: Holds}> {
	return holdsOf(rule, form, hasLast).map((holds) => ({rule, holds}));
}

// What looks at last year waits for it without one.
function holdsOf(rule: Rule, form: Form, hasLast: boolean): Holds[] {
	switch (rule.kind) {
		case 'sum':
			return sums(rule, form);
		case 'balance':
			return balances(rule, form);
		case 'range':
			return [range(rule, form)];
		case 'chain':
			return rule.links.flatMap(({of, plus, minus = []}) =>
				hasLast || !looksBack([...plus, ...minus])
					? cellsAt(form, of).map(({address}) => chained(address, plus, minus, form))
					: [],
			);
		case 'ratio':
			return hasLast ? ratios(rule, form) : [];
		case 'same':
			return hasLast ? rule.tables.map((table) => differs(table, form)) : [];
		case 'limit':
			return rule.limits.flatMap((one) =>
				hasLast || !looksBack([...one.left, ...one.right, ...(one.whileZero ?? [])])
					? [limited(one, form)]
					: [],
			);
		case 'condition':
			return hasLast || !looksBack([...rule.whenZero, ...rule.thenZero])
				? [conditioned(rule, form)]
				: [];
		case 'coincidence':
			return rule.pairs.flatMap((pair) =>
				hasLast || !looksBack(pair.sum) ? [unlike(pair, rule.within, form)] : [],
			);
		// No entry is blank, and last year is there or is waited for; of text there is none.
		case 'filled':
		case 'lastYear':
		case 'prose':
			return [];
	}
}

function looksBack(terms: readonly Term[]): boolean {
	return terms.some((term) => typeof term !== 'string');
}

/** Judges by the figures that several lists of terms name. Of a cell that last year's form lacks nothing is sure. */
function judging(
	form: Form,
	lists: ReadonlyArray<readonly Term[]>,
	judge: (values: ReadonlyArray<readonly number[]>) => boolean,
): Holds {
	const isVague = lists
		.flat()
		.some((term) => typeof term !== 'string' && cellsAt(form, term.last).length === 0);
	if (isVague) return () => false;
	const places = lists.map((terms) => placesOf(terms, form));
	// Asked of thousands of returns: the lists are filled anew, not made anew.
	const values = places.map((all) => all.map(() => 0));
	return ({now, then}) => {
		for (let list = 0; list < places.length; list++) {
			const all = places[list]!;
			for (let index = 0; index < all.length; index++) {
				const {at, isLast} = all[index]!;
				values[list]![index] = (isLast ? then : now)[at]!;
			}
		}

		return judge(values);
	};
}

function placesOf(terms: readonly Term[], form: Form) {
	return terms.flatMap((term) => {
		const isLast = typeof term !== 'string';
		return cellsAt(form, isLast ? term.last : term).map(({address}) => ({
			at: placeOf(form, address),
			isLast,
		}));
	});
}

function sums({section, along: way}: RuleOf<'sum'>, form: Form): Holds[] {
	return form.relations
		.filter(({along, total}) => along === way && total.startsWith(`${section}/`))
		.map(({total, addends}): Holds => {
			const at = placeOf(form, total);
			const added = adding(addends, form);
			return ({own, now}) => {
				const stated = own[at] ?? null;
				return stated === null || added(now) === stated;
			};
		});
}

function balances({section, left, right}: RuleOf<'balance'>, form: Form): Holds[] {
	const columns = form.sections.find(({id}) => id === section)?.columns ?? [];
	return columns.map(({id}): Holds => {
		const [one, other] = [left, right].map((rows) =>
			adding(
				rows.flatMap((row) => cellsAt(form, `${section}/${row}/${id}`).map(({address}) => address)),
				form,
			),
		);
		return ({now}) => one!(now) === other!(now);
	});
}

/** Adds up some cells; of counts, which are whole, without a detour. */
function adding(addresses: readonly string[], form: Form): (now: Whole) => number {
	const places = addresses.map((address) => placeOf(form, address));
	if (places.some((at) => form.cells[at]!.figure === 'amount'))
		return (now) => exactSum(places.map((at) => now[at]!));
	return (now) => {
		let sum = 0;
		for (const at of places) sum += now[at]!;
		return sum;
	};
}

function range({sections}: RuleOf<'range'>, form: Form): Holds {
	// Counts are whole already; those that are no counts of things may be below 0.
	const places = form.cells.flatMap(({section, figure}, at) =>
		sections.includes(section) && figure !== 'signed' ? [at] : [],
	);
	return ({own}) => places.every((at) => (own[at] ?? 0) >= 0);
}

function chained(
	address: string,
	plus: readonly Term[],
	minus: readonly Term[],
	form: Form,
): Holds {
	const bound = (terms: readonly Term[]) => terms.map((term) => termAlong(term, address));
	return judging(
		form,
		[[address], bound(plus), bound(minus)],
		([own, added, taken]) => own![0] === followsFrom(added!, taken!),
	);
}

function ratios(rule: RuleOf<'ratio'>, form: Form): Holds[] {
	return rule.cells.flatMap(({of, floor}) =>
		cellsAt(form, of).map(({address}) => {
			const at = placeOf(form, address);
			return ({now, then}: Years) => !jumps(rule, now[at]!, then[at]!, floor);
		}),
	);
}

function differs({section, nonZero}: RuleOf<'same'>['tables'][number], form: Form): Holds {
	const places = cellsAt(form, `${section}/*/*`).map(({address}) => placeOf(form, address));
	return ({now, then}) =>
		places.some((at) => now[at] !== then[at]) || filledOf(places.map((at) => now[at]!)) < nonZero;
}

function limited(
	{left, right, whileZero = []}: RuleOf<'limit'>['limits'][number],
	form: Form,
): Holds {
	return judging(form, [left, right, whileZero], ([low, high, gate]) =>
		limitHolds(low!, high!, gate!),
	);
}

function conditioned({whenZero, thenZero}: RuleOf<'condition'>, form: Form): Holds {
	return judging(form, [whenZero, thenZero], ([premise, outcome]) =>
		conditionHolds(premise!, outcome),
	);
}

function unlike(
	{of, sum, unlessZero}: RuleOf<'coincidence'>['pairs'][number],
	within: number,
	form: Form,
): Holds {
	return judging(
		form,
		[[of], sum, [unlessZero]],
		([own, others, gate]) => !isNear(own![0]!, exactSum(others!), within) || gate![0] === 0,
	);
}
