import type {Form} from '../form/form.ts';
import {sizeOf} from './causes.ts';
import type {Result} from './finding.ts';

const levels = {must: 0, explain: 1, hint: 2};
const statuses = {fail: 0, unchecked: 1, explained: 2, pass: 3};

/** What a person reads first: what is open before what is settled, then level, size, table. */
export function readingOrder(form: Form, results: readonly Result[]): Result[] {
	const place = places(form);
	const rank = (result: Result) => [
		result.status === 'pass' ? 2 : result.status === 'explained' ? 1 : 0,
		levels[result.level],
		statuses[result.status],
		result.causedBy ? 1 : 0,
		-sizeOf(result),
		place(result.at),
	];
	return results
		.map((result) => ({result, rank: rank(result)}))
		.sort((one, other) => {
			for (const [index, value] of one.rank.entries()) {
				const difference = value - (other.rank[index] ?? 0);
				if (difference !== 0) return difference;
			}

			return 0;
		})
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
