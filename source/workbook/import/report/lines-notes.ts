import {partIds} from '../../../draft/paragraph.ts';
import type {Section} from '../../../form/form.ts';
import type {Note} from '../../note.ts';
import type {TextReading} from '../../text-reading.ts';
import {numeralOf} from './read-text.ts';
import type {LinesTaken} from './take-lines.ts';

/** What was read of a report whose tables stand as lines: the parts, the figures, and what is not there. */
export function linesNotes(
	text: TextReading,
	lines: ReadonlyArray<readonly [section: Section, taken: LinesTaken]>,
	hasBlanks: boolean,
): Note[] {
	const parts = partIds.filter((part) => text.parts[part]).map((part) => numeralOf(part));
	const tables = lines.filter(([, {isTable}]) => isTable);
	const none = tables.filter(([, {count, notes}]) => count + notes.length === 0);
	return [
		{key: 'text.partsRead', values: {parts: parts.join('、')}},
		...tables.flatMap(([{part}, {count, taken, notes}]): Note[] => [
			...(count > 0
				? [{key: 'text.linesRead' as const, values: {part, count, figures: taken.join('、')}}]
				: []),
			...notes,
		]),
		...(none.length > 0
			? [{key: 'text.noFigures' as const, values: {parts: none.map(([{part}]) => part).join('、')}}]
			: []),
		...(tables.length > 0 && hasBlanks ? [{key: 'text.restBlank' as const}] : []),
	];
}
