import type {HeadColumn} from './find-heads.ts';
import type {Merge} from './row.ts';
import type {TakenLine} from './taken.ts';

const ofResult = new Set(['answered', 'signed', 'result', 'resultDetail']);

/**
What is merged over several lines stands on the first of them. An applicant's type, and a day of receipt, are those of
all, and so is a number; a result is marked, for it may have been given once or for each.
*/
export function spreadMerges(
	lines: readonly TakenLine[],
	merges: readonly Merge[],
	columns: readonly HeadColumn[],
): void {
	const byRow = new Map(lines.map((line) => [line.row, line]));
	const last = lines.at(-1)?.row ?? 0;
	for (const {top, bottom: end, left, right} of merges) {
		const first = byRow.get(top);
		const bottom = Math.min(end, last);
		if (bottom <= top || !first) continue;
		for (const {column, role} of columns) {
			if (column < left || column > right) continue;
			for (let row = top + 1; row <= bottom; row++) {
				const line = byRow.get(row);
				if (!line) continue;
				const tick = role === 'tick' && first.ticks?.includes(column);
				const family = columns.find((one) => one.column === column)?.tick?.family;
				if (role === 'type' || (tick && family === 'type')) {
					if (tick) line.ticks = [...(line.ticks ?? []), column];
					else line.type = first.type;
					line.mergedType = true;
				} else if (role === 'received') line.received ??= first.received;
				else if (role === 'number') {
					// One number over several lines is one application, or as many as somebody says.
					line.number ??= first.number;
					line.numberMark ??= first.numberMark;
				} else if (ofResult.has(role) || tick) {
					if (tick) line.ticks = [...(line.ticks ?? []), column];
					else if (role === 'answered' || role === 'signed') {
						line.answered = first.answered;
						line.mergedAnswer = true;
					} else if (role === 'result') line.result = first.result;
					else line.detail = first.detail;
					if (role !== 'answered' && role !== 'signed') line.mergedResult = true;
				}
			}
		}
	}
}
