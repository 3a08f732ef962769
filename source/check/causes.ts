import type {Address, Form} from '../form/form.ts';
import type {Result} from './finding.ts';
import {resultKey} from './result-key.ts';
import type {Rule} from './rule.ts';

/**
Marks each result that only repeats another: one cause, one finding. A blank behind what cannot be checked, the missing
last year behind every year rule, a column behind the 总计 column, the rule that says it better.
*/
export function nameCauses(form: Form, rules: ReadonlyMap<string, Rule>, results: Result[]): void {
	const missing = new Map<Address, string>();
	let lastYear: Result | undefined;
	let lacksLastYear = false;
	const failing: Result[] = [];
	for (const result of results) {
		const kind = rules.get(result.rule)?.kind;
		if (result.status === 'fail') failing.push(result);
		if (kind === 'lastYear') lastYear = result;
		else if (result.reason === 'noLastYear') lacksLastYear = true;
		if (kind === 'filled' && result.status === 'fail') missing.set(result.at, resultKey(result));
		else if (kind === 'range' && result.fault) missing.set(result.at, resultKey(result));
	}

	// Some of last year's figures are missing: that is said once.
	if (lastYear?.status === 'pass' && lacksLastYear) {
		lastYear.status = 'unchecked';
		lastYear.reason = 'noLastYear';
	}

	const lastYearKey = lastYear && resultKey(lastYear);
	let incomparable: Result | undefined;
	for (const result of results) {
		if (result.status !== 'unchecked' || result.fault) continue;
		if (result.reason === 'blank' || result.reason === 'fault')
			result.causedBy = blankBehind(form, missing, result);
		else if (lastYear && lastYear !== result && lastYear.reason === result.reason)
			result.causedBy = lastYearKey;
		else if (result.reason === 'notComparable') {
			if (incomparable) result.causedBy = resultKey(incomparable);
			else if (result !== lastYear) incomparable = result;
		}
	}

	if (failing.length < 2) return;
	nameColumns(rules, failing);
	nameRepeats(rules, failing);
}

function blankBehind(
	{relations}: Form,
	missing: ReadonlyMap<Address, string>,
	{cells}: Result,
): string | undefined {
	const find = (address: Address, depth: number): string | undefined => {
		const own = missing.get(address);
		if (own || depth === 0) return own;
		for (const {total, addends} of relations) {
			if (total !== address) continue;
			for (const addend of addends) {
				const found = find(addend, depth - 1);
				if (found) return found;
			}
		}

		return undefined;
	};

	for (const {address, value, last} of cells) {
		if (last) continue;
		const found = missing.get(address) ?? (value === null ? find(address, 2) : undefined);
		if (found) return found;
	}

	return undefined;
}

/** If the row sums hold, the 总计 column of a balance or a chain says again what its columns said. */
function nameColumns(rules: ReadonlyMap<string, Rule>, failing: readonly Result[]): void {
	for (const result of failing) {
		const rule = rules.get(result.rule);
		if (rule?.kind !== 'balance' && rule?.kind !== 'chain' && rule?.kind !== 'sum') continue;
		if (rule.kind === 'sum' && rule.along === 'row') continue;
		if (!result.at.endsWith('/total')) continue;
		const addresses = new Set(result.cells.map(({address}) => address));
		const rows = failing.filter((other) => {
			const kind = rules.get(other.rule);
			const last = other.cells.at(-1)?.address ?? '';
			return kind?.kind === 'sum' && kind.along === 'row' && addresses.has(last);
		});
		const line = result.at.slice(0, result.at.lastIndexOf('/') + 1);
		const columns = failing.filter(
			(other) => other !== result && other.rule === result.rule && other.at.startsWith(line),
		);
		const cause = largest(rows) ?? largest(columns);
		if (cause) result.causedBy = resultKey(cause);
	}
}

function largest(results: readonly Result[]): Result | undefined {
	let found: Result | undefined;
	for (const result of results) if (!found || sizeOf(result) > sizeOf(found)) found = result;
	return found;
}

/** How far a finding is off; what has no difference is the smallest. */
export function sizeOf({difference}: Result): number {
	return difference === null ? -1 : Math.abs(difference);
}

function nameRepeats(rules: ReadonlyMap<string, Rule>, failing: readonly Result[]): void {
	for (const result of failing) {
		const repeats = rules.get(result.rule)?.repeats;
		if (!repeats || result.causedBy) continue;
		const addresses = new Set(result.cells.map(({address}) => address));
		const cause = failing.find(
			(other) =>
				repeats.includes(other.rule) &&
				!other.causedBy &&
				other.cells.some(({address}) => addresses.has(address)),
		);
		if (cause) result.causedBy = resultKey(cause);
	}
}
