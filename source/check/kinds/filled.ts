import type {Address, Cell, Form} from '../../form/form.ts';
import type {Result} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';
import {resultCell} from '../year.ts';

/** Blank entries, and totals whose cell stood in the source but blank. One `pass` for a table that is full. */
export function filled(rule: RuleOf<'filled'>, form: Form): (grounds: Grounds) => Result[] {
	const sections = form.sections.filter(({id}) => rule.sections.includes(id));
	return (grounds) =>
		sections.flatMap(({id, cells}) => {
			const blank = cells.filter((cell) => isBlank(grounds, cell));
			if (blank.length > 0)
				return blank.map((cell) =>
					verdict(rule, cell.address, {cells: [resultCell(grounds, cell)], holds: false}),
				);
			return [verdict(rule, `${id}/*/*`, {holds: true})];
		});
}

function isBlank({entries, faulted}: Grounds, {address, index, kind}: Cell): boolean {
	const entry = entries[index];
	if (kind === 'total' ? entry?.stated !== null : (entry?.value ?? null) !== null) return false;
	// A text that is no quantity is named by the range rule.
	return !faulted.has(address);
}

/** 未填 n 格: the entries that hold no figure, in table order. Words that are no figure are no blank. */
export function blankEntries({
	form,
	entries,
	faulted,
}: Pick<Grounds, 'form' | 'entries' | 'faulted'>): Address[] {
	return form.cells
		.filter(
			({address, index, kind}) =>
				kind === 'entry' && (entries[index]?.value ?? null) === null && !faulted.has(address),
		)
		.map(({address}) => address);
}
