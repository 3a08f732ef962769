import {Failure} from '../../failure.ts';
import {labelOf} from '../../form/label-of.ts';
import type {RolledUp} from '../rolled-up.ts';

/** Why no table is made of the sum: one of its totals is beyond what a workbook holds exactly. `rollUp.beyond`, exit 3. */
export function beyondWorkbook({form, totals}: RolledUp): Failure | undefined {
	const at = totals.findIndex(({digits}) => digits !== undefined);
	const cell = form.cells[at];
	if (!cell) return undefined;
	return new Failure('rollUp.beyond', {place: labelOf(cell), digits: totals[at]!.digits!}, 3);
}
