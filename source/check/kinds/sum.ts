import {exactSum} from '../../form/exact.ts';
import type {Address, Relation} from '../../form/form.ts';
import type {Reason, Result, ResultCell} from '../finding.ts';
import {faultBelow, type Grounds, resultCell} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** `requests/refused.process/*` for a sum along a row, `requests/*\/person` for one down a column. */
export function lineOf(total: Address, along: 'row' | 'column'): string {
	const [section, row, column] = total.split('/');
	return along === 'row' ? `${section}/${row}/*` : `${section}/*/${column}`;
}

/** Compares each stated total with the sum of its addends as they were written, totals among them included. */
export function sum(rule: RuleOf<'sum'>, grounds: Grounds): Result[] {
	const start = `${rule.section}/`;
	const results: Result[] = [];
	for (const relation of grounds.form.relations)
		if (relation.along === rule.along && relation.total.startsWith(start))
			results.push(judge(rule, grounds, relation));
	return results;
}

function judge(rule: RuleOf<'sum'>, grounds: Grounds, {total, addends, along}: Relation): Result {
	const at = lineOf(total, along);
	const cells: ResultCell[] = [];
	const known: number[] = [];
	for (const address of addends) {
		const cell = resultCell(grounds, address);
		cells.push(cell);
		if (cell.value !== null && !grounds.faulted.has(address)) known.push(cell.value);
	}

	const last = resultCell(grounds, total);
	cells.push(last);
	const stated = grounds.figures[total]?.stated;
	const right = stated === undefined ? last.value : stated;
	const full = known.length === addends.length && !(stated === undefined && right === null);
	// Nothing stated: the total is the program's own sum, whatever else is stated around it.
	const left = full ? (stated === undefined ? right : exactSum(known)) : null;
	let lacks: Reason | undefined;
	if (grounds.faulted.has(total)) lacks = 'fault';
	else if (!full) lacks = addends.some((one) => spoiled(grounds, one)) ? 'fault' : 'blank';
	else if (stated === null) lacks = 'blank';
	const result = verdict(rule, at, {left, right, cells, lacks, holds: left === right});
	if (stated === undefined && result.status === 'pass') result.byConstruction = true;
	return result;
}

function spoiled(grounds: Grounds, address: Address): boolean {
	return grounds.faulted.has(address) || faultBelow(grounds, address);
}
