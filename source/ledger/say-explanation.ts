import type {Form} from '../form/form.ts';
import {labelOf, plainLabel, rowName} from '../form/label-of.ts';
import {type Language, say} from '../text/say.ts';
import type {ComparedCell} from './compare-ledger.ts';
import type {LineExplanation} from './explain-by-lines.ts';
import {lineRanges} from './places.ts';

/** How many lines a sentence names. */
const named = 3;

/**
Why a table differs, in one sentence: `自然人 61≠60、其他 2≠3：台账!112 登记为其他`.

@param cells - the compared cells, for their figures
*/
export function sayExplanation(
	explanation: LineExplanation,
	cells: readonly ComparedCell[],
	form: Form,
	language: Language,
): string {
	const {kind, count, lines, delta, days} = explanation;
	const cellOf = (address: string) => form.cell.get(address);
	const row = (address?: string) => {
		const cell = cellOf(address ?? '');
		return cell ? rowName(cell.row) : '';
	};
	const column = (address?: string) => plainLabel(cellOf(address ?? '')?.column.label ?? '');
	const differs = delta.map(([address]) => {
		const cell = form.cell.get(address);
		const compared = cells.find((one) => one.address === address);
		const filled = compared?.filled ?? say(language, 'check.blank');
		return `${cell ? labelOf(cell) : ''} ${filled}≠${compared?.counted ?? 0}`;
	});
	const from = delta.find(([, by]) => by < 0)?.[0];
	const to = delta.find(([, by]) => by > 0)?.[0];
	const ranges = lineRanges([...lines].slice(0, 50));
	const isSure = lines.length === count;
	const place =
		ranges.slice(0, named).join('、') +
		(ranges.length > named || lines.length > 50
			? say(language, 'ledger.andMoreLines', {count: lines.length})
			: '');
	const why = say(
		language,
		kind === 'tooEarly' && days ? 'ledger.why.tooEarlyOn' : `ledger.why.${kind}`,
		{
			received: days?.received ?? '',
			answered: days?.answered ?? '',
			count,
			fromRow: row(from),
			toRow: row(to),
			fromColumn: column(from),
			toColumn: column(to),
		},
	);
	return say(language, isSure ? 'ledger.explained' : 'ledger.explainedOneOf', {
		differs: differs.join(say(language, 'check.comma')),
		place,
		why,
		count,
	});
}
