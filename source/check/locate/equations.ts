import type {Address, Form} from '../../form/form.ts';
import type {Result} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import {resultKey} from '../result-key.ts';
import type {Rule} from '../rule.ts';

/** One sum relation as it was written: the terms that were typed, and by how much it is off. */
export type Equation = {
	result: Result;
	key: string;
	/** How much each typed cell counts, +1 on the left, −1 on the right. */
	terms: ReadonlyMap<Address, number>;
	/** left − right. */
	defect: number;
};

/** Equations that share cells, directly or through others. */
export type Component = {
	equations: readonly Equation[];
	broken: readonly Equation[];
	/** The equations each cell stands in. */
	of: {get: (address: Address) => readonly Equation[] | undefined};
};

/**
The sum relations that could be checked, over the cells that were typed. A total that the program or a formula computed
is no cell of its own: its addends stand in its place.
*/
export function components(
	grounds: Grounds,
	rules: ReadonlyMap<string, Rule>,
	results: readonly Result[],
): Component[] {
	const checkable: Array<{rule: Rule; result: Result}> = [];
	const offTotals = new Set<Address>();
	for (const result of results) {
		const rule = rules.get(result.rule);
		if (rule?.kind !== 'sum' && rule?.kind !== 'balance') continue;
		if (result.status === 'unchecked') continue;
		checkable.push({rule, result});
		const total = result.cells.at(-1)?.address;
		if (rule.kind === 'sum' && result.status === 'fail' && total) offTotals.add(total);
	}

	// Nearly every return holds throughout.
	if (!checkable.some(({result}) => result.difference)) return [];
	// A formula that does not give the sum of its cells is evidence like a typed total.
	const derived = (address: Address) => {
		if (!grounds.totals.has(address)) return false;
		const entry = grounds.figures[address];
		if (entry?.stated === undefined || entry.stated === null) return true;
		return entry.formula === true && !offTotals.has(address);
	};

	const relations = firstRelations(grounds.form);
	const equations: Equation[] = [];
	for (const {rule, result} of checkable) {
		const terms = new Map<Address, number>();
		const add = (address: Address, sign: number) => {
			if (derived(address)) for (const addend of relations.get(address) ?? []) add(addend, sign);
			else terms.set(address, (terms.get(address) ?? 0) + sign);
		};

		for (const [index, {address}] of result.cells.entries())
			add(address, isRight(rule, result, index) ? -1 : 1);
		for (const [address, count] of terms) if (count === 0) terms.delete(address);
		if (terms.size === 0) continue;
		// A computed 总计 column only repeats the columns it was computed from.
		const column = result.at.split('/')[2];
		const own = [...terms.keys()].some((address) => address.endsWith(`/${column}`));
		if (column !== '*' && !own) continue;
		equations.push({result, key: resultKey(result), terms, defect: result.difference ?? 0});
	}

	return connect(equations);
}

function isRight(rule: Rule, {cells}: Result, index: number): boolean {
	if (rule.kind === 'balance') return index >= rule.left.length;
	return index === cells.length - 1;
}

const known = new WeakMap<Form, Map<Address, readonly Address[]>>();

function firstRelations(form: Form): Map<Address, readonly Address[]> {
	let relations = known.get(form);
	if (!relations) {
		relations = new Map();
		for (const {total, addends} of form.relations)
			if (!relations.has(total)) relations.set(total, addends);
		known.set(form, relations);
	}

	return relations;
}

/** The parts that hold a broken equation; what hangs together with none of them is left out. */
function connect(equations: readonly Equation[]): Component[] {
	const of = new Map<Address, Equation[]>();
	for (const equation of equations)
		for (const address of equation.terms.keys()) {
			const there = of.get(address);
			if (there) there.push(equation);
			else of.set(address, [equation]);
		}

	const taken = new Set<Equation>();
	const parts: Component[] = [];
	for (const start of equations) {
		if (start.defect === 0 || taken.has(start)) continue;
		const part: Equation[] = [start];
		taken.add(start);
		for (const equation of part)
			for (const address of equation.terms.keys())
				for (const next of of.get(address) ?? [])
					if (!taken.has(next)) {
						taken.add(next);
						part.push(next);
					}
		parts.push({equations: part, broken: part.filter(({defect}) => defect !== 0), of});
	}

	return parts;
}
