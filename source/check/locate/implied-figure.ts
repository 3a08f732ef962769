import {exactSum} from '../../form/exact.ts';
import type {Address} from '../../form/form.ts';
import type {Result, Suspect} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import {resultKey} from '../result-key.ts';
import type {Rule} from '../rule.ts';

/**
What a cell that is blank, or holds no number, has to be by its sums: where at least two sums lack nothing else and agree.
A blank that would be 0 is left alone: 0 is written by the clerk, or asked for.
*/
export function nameImplied(
	grounds: Grounds,
	rules: ReadonlyMap<string, Rule>,
	results: readonly Result[],
): void {
	const asked = new Map<Address, Result>();
	for (const result of results) {
		const kind = rules.get(result.rule)?.kind;
		const blank = kind === 'filled' && result.status === 'fail';
		const entry = grounds.form.cell.get(result.at)?.kind === 'entry';
		if ((blank || result.fault) && entry) asked.set(result.at, result);
	}

	if (asked.size === 0) return;
	const implied = new Map<Address, Array<{to: number; key: string}>>();
	for (const result of results) {
		const found = impliedBy(grounds, rules.get(result.rule), result);
		if (!found || !asked.has(found.address)) continue;
		const known = implied.get(found.address) ?? [];
		implied.set(found.address, [...known, {to: found.to, key: resultKey(result)}]);
	}

	for (const [address, [first, ...others]] of implied) {
		const result = asked.get(address);
		if (!first || !result || others.length === 0) continue;
		const {to} = first;
		const agreed = others.every((one) => one.to === to) && Number.isSafeInteger(to);
		if (!agreed || to < 0 || (to === 0 && !result.fault)) continue;
		const heals = [resultKey(result), first.key, ...others.map(({key}) => key)];
		const suspect: Suspect = {address, from: null, to, why: 'figure', heals};
		result.suspects = [suspect];
	}
}

/** The one figure that a sum lacks, or nothing when it lacks more or states no total. */
function impliedBy(
	{figures, faulted, totals}: Grounds,
	rule: Rule | undefined,
	{status, cells}: Result,
): {address: Address; to: number} | undefined {
	if (status !== 'unchecked' || (rule?.kind !== 'sum' && rule?.kind !== 'balance')) return;
	const right = rule.kind === 'sum' ? cells.length - 1 : rule.left.length;
	let missing: {address: Address; sign: number} | undefined;
	const known: number[] = [];
	for (const [index, {address, value}] of cells.entries()) {
		const sign = index < right ? 1 : -1;
		const total = totals.has(address);
		// A computed total stands and falls with its addends: it proves nothing.
		const stated = figures[address]?.stated ?? null;
		const figure = faulted.has(address) ? null : total ? stated : value;
		if (figure !== null) known.push(sign * figure);
		else if (missing || total) return;
		else missing = {address, sign};
	}

	return missing && {address: missing.address, to: exactSum(known) * -missing.sign};
}
