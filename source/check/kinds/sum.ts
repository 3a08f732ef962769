import {exactSum} from '../../form/exact.ts';
import type {Address, Cell, Form, Relation} from '../../form/form.ts';
import type {Reason, Result, ResultCell} from '../finding.ts';
import {faultBelow} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';
import {resultCell} from '../year.ts';

/** `requests/refused.process/*` for a sum along a row, `requests/*\/person` for one down a column. */
export function lineOf(total: Address, along: 'row' | 'column'): string {
	const [section, row, column] = total.split('/');
	return along === 'row' ? `${section}/${row}/*` : `${section}/*/${column}`;
}

type Line = {at: string; total: Cell; addends: readonly Cell[]};

/** Compares each stated total with the sum of its addends as they were written, totals among them included. */
export function sum(rule: RuleOf<'sum'>, form: Form): (grounds: Grounds) => Result[] {
	const start = `${rule.section}/`;
	const lines = form.relations
		.filter(({along, total}) => along === rule.along && total.startsWith(start))
		.map((relation) => lineIn(form, relation));
	return (grounds) => lines.map((line) => judge(rule, grounds, line));
}

function lineIn(form: Form, {total, addends, along}: Relation): Line {
	const cell = (address: Address) => form.cell.get(address)!;
	return {at: lineOf(total, along), total: cell(total), addends: addends.map(cell)};
}

function judge(rule: RuleOf<'sum'>, grounds: Grounds, {at, total, addends}: Line): Result {
	const {faulted} = grounds;
	const cells: ResultCell[] = [];
	const known: number[] = [];
	for (const addend of addends) {
		const cell = resultCell(grounds, addend);
		cells.push(cell);
		if (cell.value !== null && !faulted.has(cell.address)) known.push(cell.value);
	}

	const last = resultCell(grounds, total);
	cells.push(last);
	const stated = grounds.entries[total.index]?.stated;
	const right = stated === undefined ? last.value : stated;
	const full = known.length === addends.length && !(stated === undefined && right === null);
	// Nothing stated: the total is the program's own sum, whatever else is stated around it.
	const left = full ? (stated === undefined ? right : exactSum(known)) : null;
	let lacks: Reason | undefined;
	if (faulted.has(total.address)) lacks = 'fault';
	else if (!full) lacks = addends.some((one) => spoiled(grounds, one)) ? 'fault' : 'blank';
	else if (stated === null) lacks = 'blank';
	const result = verdict(rule, at, {left, right, cells, lacks, holds: left === right});
	if (stated === undefined && result.status === 'pass') result.byConstruction = true;
	return result;
}

function spoiled(grounds: Grounds, {address}: Cell): boolean {
	return grounds.faulted.has(address) || faultBelow(grounds, address);
}
