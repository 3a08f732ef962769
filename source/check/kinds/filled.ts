import type {Address, Cell} from '../../form/form.ts';
import type {Result} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import {resultCell} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** Blank entries, and totals whose cell stood in the source but blank. One `pass` for a table that is full. */
export function filled(rule: RuleOf<'filled'>, grounds: Grounds): Result[] {
	return grounds.form.sections
		.filter(({id}) => rule.sections.includes(id))
		.flatMap(({id, cells}) => {
			const blank = cells.filter((cell) => isBlank(grounds, cell));
			if (blank.length > 0)
				return blank.map(({address}) =>
					verdict(rule, address, {cells: [resultCell(grounds, address)], holds: false}),
				);
			return [verdict(rule, `${id}/*/*`, {holds: true})];
		});
}

function isBlank({figures, faulted}: Grounds, {address, kind}: Cell): boolean {
	// A text that is no quantity is named by the range rule.
	if (faulted.has(address)) return false;
	const entry = figures[address];
	return kind === 'total' ? entry?.stated === null : (entry?.value ?? null) === null;
}

/** 未填 n 格: the entries that hold no figure, in table order. Words that are no figure are no blank. */
export function blankEntries({
	form,
	figures,
	faulted,
}: Pick<Grounds, 'form' | 'figures' | 'faulted'>): Address[] {
	return form.cells
		.filter(
			({address, kind}) =>
				kind === 'entry' && (figures[address]?.value ?? null) === null && !faulted.has(address),
		)
		.map(({address}) => address);
}
