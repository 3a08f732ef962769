import type {SheetCell} from '../../workbook/sheet.ts';

/**
What a run of a cell is: its words, the mark of a note, or struck out or hidden. What is moved off the line by hand
is a note beside other words, and words where it stands alone.
*/
export type RunKind = 'text' | 'note' | 'leftOut' | 'raised';

/** A run of characters in one type face. */
export type Run = {kind: RunKind; text: string};

/** The runs of a cell, gathered by what they are. */
export type Runs = {
	text: string;
	note: string;
	leftOut: string;
	raised: string;
	/** Something else than text that no picture of a stamp would be: a formula, an object. */
	unread?: true;
	/** A picture: it may hold the figure where no text does. */
	picture?: true;
};

/** Nothing yet. */
export function noRuns(): Runs {
	return {text: '', note: '', leftOut: '', raised: ''};
}

/** Gathers runs that are at hand. */
export function gather(runs: readonly Run[]): Runs {
	const gathered = noRuns();
	for (const {kind, text} of runs) gathered[kind] += text;
	return gathered;
}

/** What a cell says of its runs: words apart from notes and from what is struck out or hidden. */
export function cellOfRuns(runs: Runs): SheetCell {
	const alone = tidy(runs.text) === '';
	const text = tidy(alone ? runs.raised : runs.text);
	const note = tidy(alone ? runs.note : runs.note + runs.raised);
	const leftOut = tidy(runs.leftOut);
	return {
		text,
		...(note !== '' && {note}),
		...(leftOut !== '' && {leftOut}),
		...((runs.unread || (runs.picture && text === '')) && {unread: true}),
	};
}

/** Whether a cell says anything at all. */
export function saysAnything(cell: SheetCell): boolean {
	return cell.text !== '' || cell.note !== undefined || cell.leftOut !== undefined || !!cell.unread;
}

/** Adds the words of a cell to those of the cell it lies in. */
export function addCell(runs: Runs, cell: SheetCell, hidden: boolean): void {
	if (cell.text !== '') runs[hidden || cell.hidden ? 'leftOut' : 'text'] += ` ${cell.text} `;
	if (cell.note !== undefined) runs.note += cell.note;
	if (cell.leftOut !== undefined) runs.leftOut += ` ${cell.leftOut}`;
	if (cell.unread) runs.unread = true;
}

function tidy(text: string): string {
	return text
		.replaceAll(/[^\S\n]+/gu, ' ')
		.replaceAll(/\s*\n\s*/gu, '\n')
		.trim();
}
