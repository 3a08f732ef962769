import {Failure} from '../failure.ts';
import type {Cell} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';

/**
The figure that is entered for a unit: what its cell may hold, and nothing that would have to be sent back again.

@throws Failure `rollUp.badFigure` (exit 2)
*/
export function figureOf(text: string, {figure}: Cell): Quantity {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return null;
	const isGrouped = /^-?\d{1,3}(?:,\d{3})+(?:\.|$)/u.test(plain);
	const bare = isGrouped ? plain.replaceAll(',', '') : plain;
	const value = Number(bare);
	if (!shapes[figure].test(bare) || !Number.isSafeInteger(Math.trunc(value)))
		throw new Failure('rollUp.badFigure', {text}, 2);
	return value;
}

const shapes = {
	count: /^\d+$/u,
	signed: /^-?\d+$/u,
	amount: /^\d+(?:\.\d{1,4})?$/u,
} as const satisfies Record<Cell['figure'], RegExp>;
