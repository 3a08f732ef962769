import {changeCell} from '../draft/change-cell.ts';
import type {Entry, Figures} from '../draft/draft.ts';
import type {CellChange} from '../draft/transaction.ts';
import type {Address, Form} from '../form/form.ts';
import type {Suspect} from './finding.ts';
import {totals} from './totals.ts';

/**
The changes that put what the suspects say: an entry's value, a total's stated figure, each 推定 until it is verified.
The workbook cell still holds the old figure, so it is no source of the new one. A formula that gave the sum of its
cells follows them.
*/
export function acceptSuspects(
	form: Form,
	figures: Figures,
	suspects: readonly Suspect[],
): CellChange[] {
	const put: Record<Address, Entry> = {};
	for (const {address, to} of suspects) {
		const {text: _, formula: __, source: ___, ...kept}: Entry = figures[address] ?? {value: null};
		const total = form.cell.get(address)?.kind === 'total';
		put[address] = {...kept, ...(total ? {stated: to} : {value: to}), inferred: 'open'};
	}

	const before = totals(form, figures);
	for (const [address, {computed}] of totals(form, {...figures, ...put})) {
		const {stated, formula, ...rest}: Entry = figures[address] ?? {value: null};
		if (put[address] || !formula || stated === undefined || stated === null) continue;
		if (stated === before.get(address)?.computed && stated !== computed) put[address] = rest;
	}

	return Object.entries(put).flatMap(([address, entry]) => changeCell(figures, address, entry));
}
