import type {Cell, Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {Result} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/**
What each cell holds is a quantity of its sort. One `pass` for a table where all is well, else one finding for each
cell; a text that is no quantity is `unchecked` here, also when its cell is not known.
*/
export function range(rule: RuleOf<'range'>, form: Form): (grounds: Grounds) => Result[] {
	const sections = form.sections.filter(({id}) => rule.sections.includes(id));
	return (grounds) => {
		const results: Result[] = [];
		for (const {id, cells} of sections) {
			const before = results.length;
			for (const cell of cells) {
				const found = judge(rule, grounds, cell);
				if (found) results.push(found);
			}

			if (results.length === before) results.push(verdict(rule, `${id}/*/*`, {holds: true}));
		}

		for (const {address, source, text} of grounds.faults) {
			const at = address ?? '*/*/*';
			const cells = address ? [{address, value: null, source}] : [];
			const result = verdict(rule, at, {lacks: 'fault', cells, holds: false});
			results.push({...result, fault: {source, text}});
		}

		return results;
	};
}

function judge(rule: RuleOf<'range'>, {entries, faulted}: Grounds, cell: Cell): Result | undefined {
	const entry = entries[cell.index];
	const value: Quantity = (cell.kind === 'total' ? entry?.stated : entry?.value) ?? null;
	if (value === null || isOfSort(cell.figure, value) || faulted.has(cell.address)) return;
	const cells = [{address: cell.address, value, ...(entry?.source && {source: entry.source})}];
	return verdict(rule, cell.address, {left: value, cells, holds: false});
}

function isOfSort(sort: Cell['figure'], value: number): boolean {
	if (sort === 'amount') return value >= 0;
	return Number.isSafeInteger(value) && (sort === 'signed' || value >= 0);
}
