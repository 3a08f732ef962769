import type {Quantity} from '../form/quantity.ts';

/** Figures in the order of a form's cells. Where all are small counts, as in nearly every return, a byte or two for each. */
export type FigureList = readonly Quantity[] | Uint8Array | Uint16Array;

const chunk = 2 ** 16;
let room = new ArrayBuffer(0);
let used = 0;
/** The figures of one return while they are looked at. */
let counts = new Uint16Array(256);

/** Figures as text: decimals with commas between, nothing where one is blank. */
export function textOfFigures(figures: FigureList): string {
	return figures.join(',');
}

/** The figures of such a text, in as little memory as they need. */
export function figuresOfText(text: string): FigureList {
	let length = 0;
	let value = -1;
	let most = 0;
	for (let at = 0; at <= text.length; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit >= 0 && digit <= 9) {
			value = value < 0 ? digit : value * 10 + digit;
			continue;
		}

		// A comma, or the end behind a figure.
		const isEnd = at === text.length || digit === -4;
		if (!isEnd || value < 0 || value > 0xff_ff) return plainFigures(text);
		if (length === counts.length) counts = wider(counts);
		counts[length++] = value;
		if (value > most) most = value;
		value = -1;
	}

	return put(length, most);
}

/** Figures in as little memory as they need: the same ones. */
export function inFewBytes(figures: FigureList): FigureList {
	if (!isPlainList(figures)) return figures;
	let most = 0;
	let length = 0;
	for (const value of figures) {
		// What is no count, or is blank, stands as it is.
		if (value === null || !Number.isInteger(value) || value < 0 || value > 0xff_ff) return figures;
		if (length === counts.length) counts = wider(counts);
		counts[length++] = value;
		if (value > most) most = value;
	}

	return put(length, most);
}

/** Whether any figure may stand in a list: else none is blank, and each is a count. */
export function isPlainList(figures: FigureList): figures is readonly Quantity[] {
	return Array.isArray(figures);
}

function plainFigures(text: string): readonly Quantity[] {
	if (text === '') return [];
	return text.split(',').map((one) => (one === '' ? null : Number(one)));
}

// Of many returns together: a piece of memory of its own costs each more than its figures.
function put(length: number, most: number): Uint8Array | Uint16Array {
	const isSmall = most <= 0xff;
	const size = isSmall ? length : 2 * length;
	used += used % 2;
	if (used + size > room.byteLength) {
		room = new ArrayBuffer(Math.max(chunk, size));
		used = 0;
	}

	const figures = isSmall
		? new Uint8Array(room, used, length)
		: new Uint16Array(room, used, length);
	for (let at = 0; at < length; at++) figures[at] = counts[at]!;
	used += size;
	return figures;
}

function wider(full: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
	const next = new Uint16Array(2 * full.length);
	next.set(full);
	return next;
}
