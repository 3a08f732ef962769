import type {LedgerMark} from '../draft/draft.ts';
import type {Address, Form} from '../form/form.ts';
import {plainLabel, rowName} from '../form/label-of.ts';
import {type Language, say} from '../text/say.ts';
import type {Suspect} from './finding.ts';

/** How many ranges of lines a sentence names. */
const named = 3;

/**
What the ledger that a draft was counted from says of the cells that are probably wrong: `台账!112 登记为其他`. Of a pair
the cell that is too small is told: its lines were filled in elsewhere.

@param ways - the ways out, likeliest first
@returns nothing where the ledger has no lines for them
*/
export function sayLedgerLines(
	ways: ReadonlyArray<readonly Suspect[]>,
	made: LedgerMark['made'],
	form: Form,
	language: Language,
): string {
	const counted = (address: Address) => linesIn(made[address] ?? []);
	// The way that the ledger agrees with goes before a likelier one that it does not know of.
	const agreed =
		ways.find((way) => way.every(({address, to}) => counted(address) === to)) ?? ways[0];
	const short = agreed?.filter(({address}) => counted(address) > 0) ?? [];
	const [told] = short.toSorted(
		(one, other) =>
			Number((one.from ?? 0) > one.to) - Number((other.from ?? 0) > other.to) ||
			counted(one.address) - counted(other.address),
	);
	const cell = form.cell.get(told?.address ?? '');
	if (!told || !cell) return '';
	const ranges = made[told.address]!;
	const lines = ranges.slice(0, named).join('、') + (ranges.length > named ? '…' : '');
	const sameRow = new Set(agreed!.map(({address}) => form.cell.get(address)?.row.id)).size === 1;
	const isPair = agreed!.length > 1;
	return say(language, isPair ? 'check.ledgerLines' : 'check.ledgerCount', {
		lines,
		count: counted(told.address),
		as: isPair && sameRow ? plainLabel(cell.column.label) : rowName(cell.row),
	});
}

function linesIn(ranges: readonly string[]): number {
	return ranges.reduce((sum, range) => {
		const [from = 0, to = from] = range
			.slice(range.lastIndexOf('!') + 1)
			.split('-')
			.map(Number);
		return sum + to - from + 1;
	}, 0);
}
