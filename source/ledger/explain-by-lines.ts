import type {Address} from '../form/form.ts';
import {type Move, moveKinds} from './move.ts';
import {type Differences, type LineFacts, movesOf} from './moves-of.ts';

/** Why a table differs: as many lines as `count` of these, the likeliest first, were counted otherwise. */
export type LineExplanation = {
	kind: Move['kind'];
	count: number;
	/** All lines that would do; where there are more than `count`, one of them is as good as the other. */
	lines: readonly string[];
	/** What is too much and too little in the table for each of them. */
	delta: Move['delta'];
	days?: Move['days'];
};

export type Explained = {
	explanations: readonly LineExplanation[];
	/** What no line explains. */
	left: Differences;
};

/**
The shortest explanation of the differences by lines: moves that heal most cells at once come first, among them those
that heal both ends of a pair, among them those that fewest lines could have made.
*/
export function explainByLines(lines: readonly LineFacts[], differences: Differences): Explained {
	const left = new Map([...differences].filter(([, by]) => by !== 0));
	const groups = new Map<string, Move[]>();
	for (const line of lines)
		for (const move of movesOf(line, left)) {
			const key = `${move.kind} ${move.delta.map(([address, by]) => `${address} ${by}`).join(' ')}`;
			const known = groups.get(key);
			if (known) known.push(move);
			else groups.set(key, [move]);
		}

	const explanations: LineExplanation[] = [];
	const used = new Set<string>();
	for (;;) {
		let best: {moves: Move[]; count: number; rank: number[]} | undefined;
		for (const [key, all] of groups) {
			const moves = all.filter(({place}) => !used.has(place));
			const {delta, kind} = all[0]!;
			const most = Math.min(
				...delta.map(([address, by]) => Math.floor((left.get(address) ?? 0) / by)),
			);
			const count = Math.min(most, moves.length);
			if (!(count > 0)) {
				groups.delete(key);
				continue;
			}

			const isPair = delta.some(([, by]) => by > 0) && delta.some(([, by]) => by < 0);
			const rank = [
				// A line that was counted in one of two rows only explains anything.
				kind === 'half' ? 1 : 0,
				isPair ? 0 : 1,
				-delta.length,
				moveKinds.indexOf(kind) < 2 ? 0 : 1,
				-count * delta.length,
				moves.length,
				moveKinds.indexOf(kind),
			];
			if (!best || isBefore(rank, best.rank)) best = {moves, count, rank};
		}

		if (!best) break;
		const moves = best.moves.toSorted((one, other) => other.weight - one.weight);
		const {kind, delta} = moves[0]!;
		// Days are said where they are those of all.
		const all = new Set(moves.slice(0, best.count).map(({days}) => JSON.stringify(days)));
		const days = all.size === 1 ? moves[0]!.days : undefined;
		for (const [address, by] of delta)
			left.set(address, (left.get(address) ?? 0) - by * best.count);
		const places = moves.map(({place}) => place);
		if (places.length === best.count) for (const place of places) used.add(place);
		explanations.push({kind, count: best.count, lines: places, delta, ...(days && {days})});
	}

	return {explanations, left: new Map([...left].filter(([, by]) => by !== 0))};
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
	for (const [nth, value] of one.entries()) if (value !== other[nth]) return value < other[nth]!;
	return false;
}

/** The cells that an explanation heals. */
export function healedBy({delta}: LineExplanation): Address[] {
	return delta.map(([address]) => address);
}
