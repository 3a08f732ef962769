import type {Form} from '../form/form.ts';
import {sizeOf} from './causes.ts';
import type {Result} from './finding.ts';

const levels = {must: 0, explain: 1, hint: 2};
const statuses = {fail: 0, unchecked: 1, explained: 2, pass: 3};
const settled = {fail: 0, unchecked: 0, explained: 1, pass: 2};

/** What a person reads first: what is open before what is settled, then level, size, table. */
export function readingOrder(form: Form, results: readonly Result[]): Result[] {
	const place = places(form);
	const rank = ({status, level, causedBy}: Result) =>
		((settled[status] * 3 + levels[level]) * 4 + statuses[status]) * 2 + (causedBy ? 1 : 0);
	return results
		.map((result) => ({
			result,
			rank: rank(result),
			size: sizeOf(result),
			place: place(result.at),
		}))
		.sort((one, other) => one.rank - other.rank || other.size - one.size || one.place - other.place)
		.map(({result}) => result);
}

const known = new WeakMap<Form, Map<string, number>>();

/** Where a place stands in the printed tables: a line stands where its first cell does. */
function places(form: Form): (at: string) => number {
	let order = known.get(form);
	if (!order) {
		order = new Map();
		for (const [index, {address, section, row, column}] of form.cells.entries())
			for (const at of [
				address,
				`${section}/${row.id}/*`,
				`${section}/*/${column.id}`,
				`${section}/*/*`,
			])
				if (!order.has(at)) order.set(at, index);
		known.set(form, order);
	}

	return (at) => order.get(at) ?? form.cells.length;
}
