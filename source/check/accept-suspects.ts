import {changeCell} from '../draft/change-cell.ts';
import type {Entry, Figures} from '../draft/draft.ts';
import type {CellChange} from '../draft/transaction.ts';
import type {Form} from '../form/form.ts';
import type {Suspect} from './finding.ts';

/**
The changes that put what the suspects say: an entry's value, a total's stated figure, each 推定 until it is verified. The workbook cell still holds
the old figure, so it is no source of the new one.
*/
export function acceptSuspects(
	form: Form,
	figures: Figures,
	suspects: readonly Suspect[],
): CellChange[] {
	return suspects.flatMap(({address, to}) => {
		const {text: _, formula: __, source: ___, ...kept}: Entry = figures[address] ?? {value: null};
		const total = form.cell.get(address)?.kind === 'total';
		return changeCell(figures, address, {
			...kept,
			...(total ? {stated: to} : {value: to}),
			inferred: 'open',
		});
	});
}
