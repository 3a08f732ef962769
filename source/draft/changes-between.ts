import {changeCell} from './change-cell.ts';
import type {ParagraphChange} from './change-text.ts';
import type {Draft} from './draft.ts';
import type {Change, ExplanationChange, HeaderChange} from './transaction.ts';

/** The changes that make `before` into `after`, whatever happened in between; none when they hold the same. */
export function changesBetween(before: Draft, after: Draft): Change[] {
	const cells = keysOf(before.figures, after.figures).flatMap((address) =>
		changeCell(before.figures, address, after.figures[address] ?? {value: null}),
	);
	const header = keysOf(before.header, after.header).flatMap((key) =>
		keyChange('header', key, before.header[key], after.header[key]),
	) as HeaderChange[];
	const explanations = keysOf(before.explanations, after.explanations).flatMap((key) =>
		keyChange('explanation', key, before.explanations[key], after.explanations[key]),
	) as ExplanationChange[];
	const paragraphs = keysOf(before.paragraphs, after.paragraphs).flatMap((key) =>
		keyChange('paragraph', key, before.paragraphs[key], after.paragraphs[key]),
	) as ParagraphChange[];
	return [...cells, ...header, ...explanations, ...paragraphs];
}

function keysOf<T extends object>(left: T, right: T): Array<keyof T & string> {
	return [...new Set([...Object.keys(left), ...Object.keys(right)])] as Array<keyof T & string>;
}

function keyChange(kind: string, key: string, before: unknown, after: unknown): object[] {
	return JSON.stringify(before) === JSON.stringify(after) ? [] : [{[kind]: key, before, after}];
}
