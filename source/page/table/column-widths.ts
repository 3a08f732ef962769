import type {Space} from './segment.ts';

const margin = 1;
const widest = 14;

/** Widths of the value columns, and what is left for the labels. */
export function columnWidths(count: number, {columns, needs}: Space, wanted: number) {
	const all = columns - margin;
	let value = 5;
	for (let wide = widest; wide > 5; wide--) {
		const enough = wide >= 8 ? wanted : wide === 7 ? Math.min(wanted, 30) : Math.min(wanted, 22);
		if (all - count * (wide + 1) >= enough) {
			value = wide;
			break;
		}
	}

	const values = Array<number>(count).fill(value);
	let labels = all - count * (value + 1);
	for (let index = 0; index < count; index++) {
		const more = Math.min((needs[index] ?? 0) - value, labels - 14);
		if (more <= 0) continue;
		values[index] = value + more;
		labels -= more;
	}

	// On a very wide screen a label stays beside its figures.
	return {values, labels: Math.min(labels, Math.max(wanted, 72))};
}

/** Left edges of columns that have one rule between them. */
export function leftEdges(list: readonly number[]): number[] {
	const lefts: number[] = [];
	let from = margin;
	for (const width of list) {
		lefts.push(from);
		from += width + 1;
	}

	return lefts;
}

/** The sum of widths. */
export function sum(list: readonly number[]): number {
	return list.reduce((total, one) => total + one, 0);
}
