import type {Form} from '../../form/form.ts';
import {cellsAt} from '../cells-at.ts';
import type {Reason, Result, ResultCell} from '../finding.ts';
import {type Gathered, gather, graver, type Sought, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A table that repeats last year's figure for figure. An all-zero table is no sign of copying. */
export function same(rule: RuleOf<'same'>, form: Form): (grounds: Grounds) => Result[] {
	const tables = rule.tables.map(({section, nonZero}) => {
		const at = `${section}/*/*`;
		const cells = cellsAt(form, at).map(({address}) => seek(form, [{last: address}]));
		return {at, nonZero, now: seek(form, [at]), whole: seek(form, [{last: at}]), last: cells};
	});
	return (grounds) => tables.map((table) => judge(rule, grounds, table));
}

type Table = {at: string; nonZero: number; now: Sought; whole: Sought; last: readonly Sought[]};

function judge(rule: RuleOf<'same'>, grounds: Grounds, table: Table): Result {
	const {at, nonZero} = table;
	const now = gather(grounds, table.now);
	const before: ResultCell[] = [];
	let lacks: Reason | undefined = grounds.last ? undefined : gather(grounds, table.whole).lacks;
	for (const [index, {value}] of grounds.last ? now.cells.entries() : []) {
		const last: Gathered = gather(grounds, table.last[index]!);
		const [other] = last.values;
		// One figure that differs is enough, whatever else is missing.
		if (value !== null && other !== undefined && value !== other)
			return verdict(rule, at, {holds: true});
		lacks = graver(lacks, last.lacks);
		before.push(...last.cells);
	}

	if (now.lacks) return verdict(rule, at, {lacks: now.lacks, cells: now.cells, holds: false});
	const filled = filledOf(now.values);
	// Too few figures to speak of copying, whatever last year was.
	if (filled < nonZero) return verdict(rule, at, {holds: true});
	const cells = [...now.cells, ...before];
	return verdict(rule, at, {left: filled, cells, lacks, holds: false});
}

/** How many figures could show that they were copied. */
export function filledOf(values: readonly number[]): number {
	return values.filter((value) => value !== 0).length;
}
