import {changeCell} from '../draft/change-cell.ts';
import type {Draft, LedgerMark} from '../draft/draft.ts';
import type {Change} from '../draft/transaction.ts';
import type {Form} from '../form/form.ts';
import {isBookable} from './is-bookable.ts';
import type {Judged} from './judge-ledger.ts';
import {lineRanges} from './places.ts';

/**
The changes of one transaction (`tallied`) that takes the figures of a ledger into a draft, with the lines behind each.
Table 二 stays as it is, and so do totals that the office stated: they are evidence.
*/
export function tallyChanges(draft: Draft, form: Form, judged: Judged): Change[] {
	const ledgers = [...new Set(judged.sheets.map(({ledger}) => ledger))];
	const file = ledgers.map((one) => one.file).join('、');
	const open = openOf(judged);
	const made: Record<string, string[]> = {};
	const changes: Change[] = [];
	for (const [address, value] of Object.entries(judged.figures)) {
		const cell = form.cell.get(address);
		if (!cell) continue;
		const ranges = lineRanges(judged.madeOf[address] ?? []);
		if (ranges.length > 0) made[address] = ranges;
		if (cell.kind === 'total') continue;
		const source = ranges.length > 0 ? `${file}|${ranges[0]}${ranges.length > 1 ? '…' : ''}` : file;
		// What was typed there before, and a remark with it, was about another figure.
		const same = draft.figures[address]?.value === value;
		const entry = same ? {...draft.figures[address]!, source} : {value, source};
		changes.push(...changeCell(draft.figures, address, entry));
	}

	const after: LedgerMark = {
		file: ledgers.map((one) => one.path ?? one.file).join('、'),
		digest: ledgers.map(({sha256}) => sha256).join('+'),
		year: draft.header.year,
		made,
		...(open > 0 && {open}),
	};
	const before = draft.header.ledger;
	if (JSON.stringify(before) === JSON.stringify(after) && changes.length === 0) return [];
	return [...changes, {header: 'ledger', before, after}];
}

/** How many lines are left open; one where it is no line but the whole that is in question. */
export function openOf(judged: Judged): number {
	return isBookable(judged) ? 0 : Math.max(judged.open.length, 1);
}
