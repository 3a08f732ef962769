import type {Figures} from '../../source/draft/draft.ts';
import type {Address, Form} from '../../source/form/form.ts';

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed everywhere. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export type Slip = {address: Address; meant: number; typed: number};

const digit = (random: Random) => String(Math.floor(random() * 10));

const slips: ReadonlyArray<(text: string, random: Random, beside: readonly number[]) => string> = [
	// Neighbouring digits swapped.
	(text, random) => {
		const at = Math.floor(random() * (text.length - 1));
		return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
	},
	// One digit wrong.
	(text, random) => {
		const at = Math.floor(random() * text.length);
		return text.slice(0, at) + digit(random) + text.slice(at + 1);
	},
	// One missing.
	(text, random) => {
		const at = Math.floor(random() * text.length);
		return text.slice(0, at) + text.slice(at + 1);
	},
	// One doubled.
	(text, random) => {
		const at = Math.floor(random() * text.length);
		return text.slice(0, at) + (text[at] ?? '') + text.slice(at);
	},
	// Ten times.
	(text) => `${text}0`,
	// The figure of a neighbouring cell.
	(_text, random, beside) => String(beside[Math.floor(random() * beside.length)] ?? ''),
	// Off by one.
	(text, random) => String(Number(text) + (random() < 0.5 ? 1 : -1)),
];

/** The figure a cell of a written table holds: an entry's value, a total's stated figure. */
export function writtenAt(form: Form, figures: Figures, address: Address): number {
	const entry = figures[address];
	return (form.cell.get(address)?.kind === 'total' ? entry?.stated : entry?.value) ?? 0;
}

/** One typing error in a cell of table 三; always another whole number from 0. */
export function slipIn(form: Form, figures: Figures, address: Address, random: Random): Slip {
	const meant = writtenAt(form, figures, address);
	const cell = form.cell.get(address)!;
	const beside = form.cells
		.filter(
			({section, at}) =>
				section === cell.section &&
				Math.abs(at[0] - cell.at[0]) + Math.abs(at[1] - cell.at[1]) === 1,
		)
		.map((one) => writtenAt(form, figures, one.address));
	for (;;) {
		const slip = slips[Math.floor(random() * slips.length)]!;
		const text = slip(String(meant), random, beside);
		const typed = Number(text);
		if (text !== '' && Number.isSafeInteger(typed) && typed >= 0 && typed !== meant)
			return {address, meant, typed};
	}
}

/** The figures with some cells written otherwise. */
export function withSlips(form: Form, figures: Figures, made: readonly Slip[]): Figures {
	const wrong = made.map(({address, typed}) =>
		form.cell.get(address)?.kind === 'total'
			? [address, {value: null, stated: typed}]
			: [address, {value: typed}],
	);
	return {...figures, ...Object.fromEntries(wrong)};
}
