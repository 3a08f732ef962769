import {exactSum} from '../../form/exact.ts';
import type {Address, Relation} from '../../form/form.ts';
import type {Reason, Result} from '../finding.ts';
import {faultBelow, figureOf, type Grounds, resultCell} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** `requests/refused.process/*` for a sum along a row, `requests/*\/person` for one down a column. */
export function lineOf(total: Address, along: 'row' | 'column'): string {
	const [section, row, column] = total.split('/');
	return along === 'row' ? `${section}/${row}/*` : `${section}/*/${column}`;
}

/** Compares each stated total with the sum of its addends as they were written, totals among them included. */
export function sum(rule: RuleOf<'sum'>, grounds: Grounds): Result[] {
	return grounds.form.relations
		.filter(({total, along}) => along === rule.along && total.startsWith(`${rule.section}/`))
		.map((relation) => judge(rule, grounds, relation));
}

function judge(rule: RuleOf<'sum'>, grounds: Grounds, {total, addends, along}: Relation): Result {
	const at = lineOf(total, along);
	const cells = [...addends, total].map((address) => resultCell(grounds, address));
	const values = addends.map((address) => figureOf(grounds, address));
	const known = values.filter((value) => value !== null);
	const stated = grounds.figures[total]?.stated;
	const full =
		known.length === values.length && !addends.some((address) => grounds.faulted.has(address));
	const left = full ? exactSum(known) : null;
	let lacks: Reason | undefined;
	if (grounds.faulted.has(total)) lacks = 'fault';
	else if (!full) lacks = addends.some((one) => spoiled(grounds, one)) ? 'fault' : 'blank';
	else if (stated === null) lacks = 'blank';
	const right = stated === undefined ? figureOf(grounds, total) : stated;
	const result = verdict(rule, at, {left, right, cells, lacks, holds: left === right});
	if (stated === undefined && result.status === 'pass') result.byConstruction = true;
	return result;
}

function spoiled(grounds: Grounds, address: Address): boolean {
	return grounds.faulted.has(address) || faultBelow(grounds, address);
}
