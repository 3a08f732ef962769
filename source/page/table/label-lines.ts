import type {Row, Section} from '../../form/form.ts';
import {plainLabel} from '../../form/label-of.ts';

/** A pasted line whose texts begin with the label of a row: which row, if one alone fits, and the texts behind it. */
export type LabelLine = {row?: Row; texts: readonly string[]; behind: number};

/**
The lines of a block whose first texts are labels, short ones too (`（二）部分公开`, `1.属于国家秘密`); undefined where
no line begins with one: then only the cursor can say where the block goes.
*/
export function labelLines(
	{rows}: Section,
	block: readonly (readonly string[])[],
): LabelLine[] | undefined {
	const lines = block.map((texts): LabelLine => {
		const behind = texts.findIndex((text) => !isLabel(text));
		const labels = texts.slice(0, behind === -1 ? texts.length : behind);
		// The label nearest to the figures is that of the row; those before it are of its group.
		const row = rowOf(rows, labels.at(-1) ?? '');
		return {...(row && {row}), texts, behind: labels.length};
	});
	const known = lines.some(({row, behind}) => row !== undefined && behind > 0);
	return known ? lines : undefined;
}

// Words, with or without the number of an item: never a figure, a blank or a figure with its unit.
function isLabel(text: string): boolean {
	return /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、])?\p{Script=Han}{2}/u.test(
		text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll('(', '（').replaceAll(')', '）'),
	);
}

function rowOf(rows: readonly Row[], text: string): Row | undefined {
	const sought = fold(text);
	if (sought === '') return undefined;
	const tests = [
		(row: Row) => fold(row.label) === sought,
		(row: Row) => fold(plainLabel(row.label)) === sought,
		(row: Row) => fold(row.label).startsWith(sought) && sought.length >= 4,
		(row: Row) => fold(plainLabel(row.label)).startsWith(sought) && sought.length >= 4,
	];
	for (const test of tests) {
		const found = rows.filter((row) => test(row));
		if (found.length > 0) return found.length === 1 ? found[0] : undefined;
	}

	return undefined;
}

function fold(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/[\s“”"、.,:()（）]/gu, '')
		.toLowerCase();
}
