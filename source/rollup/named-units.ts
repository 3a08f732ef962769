import {codeProperty} from '../workbook/export/code-property.ts';
import {type Grid, gridOf} from '../workbook/import/grid.ts';
import {isSameUnit} from '../workbook/import/same-unit.ts';
import {unitNames} from '../workbook/import/unit-in.ts';
import type {Reading} from '../workbook/reading.ts';
import type {PlainFile} from '../workbook/sheet.ts';
import type {NamedUnits} from './record.ts';

const label =
	/^(?:单位代码|單位代碼|统一社会信用代码|統一社會信用代碼|机构代码)(?:[（(].{0,8}[）)])?[:：]?\s*/u;
const code = /^[0-9A-Z][0-9A-Z-]{2,20}$/u;
/** A code stands with the head of a return, not among the rows of a list. */
const headRows = 40;

/** Every name by which a file says whose return it is; its own name is no part of it. */
export function namedUnits(file: PlainFile, {notes}: Pick<Reading, 'notes'>): NamedUnits {
	const grids = file.sheets.map((sheet) => gridOf(sheet));
	const {named, titled} = unitNames(file, grids);
	const own = file.properties?.[codeProperty] ?? codeIn(grids, file.texts);
	const several = severalIn(file, grids, named) ?? notedSeveral(notes);
	return {
		...(own && {code: own}),
		...(named && {field: named}),
		...(titled && {title: titled}),
		...(several && {several}),
	};
}

function notedSeveral(notes: Reading['notes']): string[] | undefined {
	const units = notes.find(({key}) => key === 'import.severalUnits')?.values?.units;
	return typeof units === 'string' ? units.split('、') : undefined;
}

// The fields of further sheets: two returns in one file, even where their figures are the same.
function severalIn(
	file: PlainFile,
	grids: readonly Grid[],
	named: string | undefined,
): string[] | undefined {
	if (named === undefined) return undefined;
	const shown = grids.filter(({sheet}) => !sheet.hidden);
	const all = shown.flatMap((grid) => unitNames({...file, texts: []}, [grid]).named ?? []);
	const others = all.filter((one) => !isSameUnit(one, named));
	return others.length > 0 ? [...new Set([named, ...others])] : undefined;
}

// Two codes name nobody.
function codeIn(grids: readonly Grid[], texts: readonly string[]): string | undefined {
	const found = new Set(texts.flatMap((text) => codeAfter(text, undefined)));
	for (const grid of grids) {
		if (grid.sheet.hidden) continue;
		for (let row = 0; row < Math.min(grid.sheet.rows, headRows); row++) {
			const places = grid.texts(row);
			for (const [index, {text}] of places.entries())
				for (const one of codeAfter(text, places[index + 1]?.text)) found.add(one);
		}
	}

	return found.size === 1 ? [...found][0] : undefined;
}

function codeAfter(text: string, next: string | undefined): string[] {
	if (text.length > 60) return [];
	const words = text.trim();
	const match = label.exec(words);
	if (!match) return [];
	const beside = (words.slice(match[0].length) || (next ?? '')).normalize('NFKC').trim();
	const bare = beside.split(/\s/u)[0]?.toUpperCase() ?? '';
	return code.test(bare) ? [bare] : [];
}
