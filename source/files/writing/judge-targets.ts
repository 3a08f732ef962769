import '../../text/model-text.ts';
import {Failure} from '../../failure.ts';
import type {Cell} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {SheetWrites} from '../../workbook/export/cell-write.ts';
import {shownInTarget} from '../../workbook/export/shown-in-target.ts';
import type {Note} from '../../workbook/note.ts';
import {cellStyles} from './cell-styles.ts';
import {formatCode, formatFigure} from './format-figure.ts';
import type {FillableWorkbook} from './open-workbook.ts';
import {isHiddenPlace, styleAt} from './sheet-index.ts';

/**
Looks at the cells of a foreign workbook before figures go into them: what they will show must be the figure, and
they should be seen.

@param cellAt - the cell of the form that stands at `三!D7`
@returns what a person should know: figures shown with fewer digits, zeros shown as nothing, cells that are hidden or
white on white
@throws Failure `export.lockedCell` where the sheet is protected; (exit 1) `export.shownOther` naming the cell and its
number format where it would show another figure, `export.struckCell` where it would be struck out, raised or lowered
*/
export function judgeTargets(
	book: FillableWorkbook,
	writes: readonly SheetWrites[],
	cellAt: (source: string) => Cell | undefined,
): Note[] {
	const styleOf = cellStyles(book);
	const {file} = book;
	const found: Record<'hidden' | 'white' | 'unseen', string[]> = {
		hidden: [],
		white: [],
		unseen: [],
	};
	const notes: Note[] = [];
	for (const {sheet, cells} of writes) {
		const index = book.index(sheet);
		const unseen = book.sheets.find(({name}) => name === sheet)?.hidden ?? false;
		for (const {ref, value, result} of cells) {
			const source = `${sheet}!${ref}`;
			const cell = cellAt(source);
			const style = styleOf(styleAt(index, ref));
			const label = cell ? labelOf(cell) : ref;
			if (index.protected && style.locked && !result)
				throw new Failure('export.lockedCell', {file, sheet, cell: ref, label});
			if (!cell || value === null || value === '') continue;
			if (unseen || isHiddenPlace(index, ref)) found.hidden.push(source);
			if (style.struck) throw new Failure('export.struckCell', {file, sheet, cell: ref, label}, 1);
			if (style.white) found.white.push(source);
			if (typeof value !== 'number') continue;
			const shown = formatFigure(style.format, value);
			const how = shown === undefined ? 'other' : shownInTarget(value, shown, cell.unit);
			if (how === 'unseen') found.unseen.push(source);
			if (how === 'same' || how === 'unseen') continue;
			const format = formatCode(style.format);
			const values = {file, sheet, cell: ref, label, format, value, shown: shown?.trim() ?? ''};
			if (how === 'other' && !result) throw new Failure('export.shownOther', values, 1);
			const key = how === 'other' ? 'export.formulaShownOther' : 'export.shownRounded';
			notes.push({key, values, source});
		}
	}

	for (const [how, sources] of Object.entries(found) as Array<[keyof typeof found, string[]]>) {
		const [first] = sources;
		if (first === undefined) continue;
		const values = {file, count: sources.length, first};
		notes.push({key: `export.targets.${how}`, values, source: first});
	}

	return notes;
}
