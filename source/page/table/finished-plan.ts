import type {Address} from '../../form/form.ts';
import type {Segment, TablePlan} from './segment.ts';

/** A plan out of its lines: segments from left to right, and the line of each cell. Lines are sorted in place. */
export function finishedPlan(head: Segment[][], body: Segment[][]): TablePlan {
	const lineOf = new Map<Address, number>();
	let width = 0;
	for (const lines of [head, body]) {
		for (const segments of lines) {
			segments.sort((one, two) => one.from - two.from);
			width = Math.max(width, ...segments.map((segment) => segment.from + segment.width));
		}
	}

	for (const [line, segments] of body.entries()) {
		for (const segment of segments) if (segment.kind === 'cell') lineOf.set(segment.address, line);
	}

	return {head, body, lineOf, width};
}
