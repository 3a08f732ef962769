import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import {explainByLines, type LineExplanation} from './explain-by-lines.ts';
import type {Judged} from './judge-ledger.ts';
import {lineFacts} from './line-facts.ts';

/** One cell that is filled otherwise than the ledger counts. */
export type ComparedCell = {
	address: Address;
	filled: Quantity;
	counted: number;
	/** The lines that were counted there. */
	lines: readonly string[];
	/** Places in `explanations`; none: no line explains it. */
	explained: readonly number[];
	/** A total: it follows the cells it sums, or it was stated otherwise. */
	follows?: true;
};

export type Comparison = {
	equal: boolean;
	cells: readonly ComparedCell[];
	/** The likeliest first. */
	explanations: readonly LineExplanation[];
};

/**
Holds a filled table against what a ledger counts, cell by cell.

@param filled - its figure of a cell; undefined: the table has no such cell
*/
export function compareLedger(
	judged: Judged,
	form: Form,
	year: number,
	filled: (address: Address) => Quantity | undefined,
): Comparison {
	const differences = new Map<Address, number>();
	const found: Array<Omit<ComparedCell, 'explained'>> = [];
	for (const [address, counted] of Object.entries(judged.figures)) {
		const own = filled(address);
		if (own === undefined || (own ?? 0) === counted) {
			// A blank is no zero, but where the ledger counts none there is nothing to explain.
			continue;
		}

		const isTotal = form.cell.get(address)?.kind === 'total';
		if (!isTotal) differences.set(address, (own ?? 0) - counted);
		const lines = judged.madeOf[address] ?? [];
		found.push({address, filled: own, counted, lines, ...(isTotal && {follows: true})});
	}

	const {explanations} = explainByLines(lineFacts(judged, year), differences);
	const cells = found.map((cell) => ({
		...cell,
		explained: explanations.flatMap(({delta}, nth) =>
			delta.some(([address]) => address === cell.address) ? [nth] : [],
		),
	}));
	// What one explanation heals stands together, totals behind.
	const place = ({explained, follows}: ComparedCell) =>
		follows ? 2 ** 20 : (explained[0] ?? 2 ** 19);
	return {
		equal: cells.length === 0,
		cells: cells.toSorted((one, other) => place(one) - place(other)),
		explanations,
	};
}
