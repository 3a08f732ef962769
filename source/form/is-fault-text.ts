import {parseQuantity, type Quantity} from './quantity.ts';

/** Where a cell keeps words in place of a figure. */
type Kept = {value: Quantity; stated?: Quantity; text?: string};

/**
Whether a cell keeps words that are no quantity (约3) where its figure should stand: it is no blank, so nothing fills
it with 0, and it stops hand-in until someone gives a figure. `/`, 无 and the like are blanks with their text.

@param unit - the unit the figure is counted in
*/
export function isFaultText({value, stated, text}: Kept, unit: string): boolean {
	if (value !== null || (stated ?? null) !== null || !text) return false;
	return parseQuantity(text, unit).kind === 'fault';
}
