import type {Checked} from '../../check/finding.ts';
import type {Draft} from '../../draft/draft.ts';
import type {Address, Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {Sheet} from '../sheet.ts';
import type {CellWrite, SheetWrites} from './cell-write.ts';
import {evaluateSum} from './evaluate-sum.ts';
import {shownOf} from './export-evidence.ts';
import {headWrites} from './head-writes.ts';
import {fromA1} from './submission-layout.ts';

/** A formula of the superior's workbook beside our figure for the same cell. */
export type Comparison = {
	address: Address;
	label: string;
	/** `三!J7` in the model. */
	source: string;
	ours: Quantity;
	/** What its formula gives with the figures filled in; absent where only Excel can tell. */
	theirs?: Quantity;
};

/** What goes into a copy of the superior's workbook. */
export type IntoPlan = {
	sheets: readonly SheetWrites[];
	figures: number;
	comparisons: readonly Comparison[];
};

export type Model = {
	/** `三!D7` by address, every cell of the form. */
	sources: ReadonlyMap<Address, string>;
	sheets: readonly Sheet[];
	/** The formula of a cell, as stored. */
	formulaAt(sheet: string, ref: string): string | undefined;
};

/**
Says which cells of the superior's workbook get what: input cells the draft's figures, wherever its layout has
them; cells with a formula nothing, they are held against our totals.

@param head - fill 填报单位, 年度, 填报人, 联系电话 and 填报日期 as well
*/
export function planInto(
	draft: Draft,
	form: Form,
	checked: Checked,
	model: Model,
	head = false,
): IntoPlan {
	const writes = new Map<string, CellWrite[]>();
	const numbers = new Map<string, Quantity>();
	const following: Array<
		Omit<Comparison, 'theirs'> & {formula: string; sheet: string; ref: string}
	> = [];
	let figures = 0;
	for (const cell of form.cells) {
		const source = model.sources.get(cell.address)!;
		const [sheet, ref] = placeIn(source);
		const ours =
			cell.kind === 'total'
				? (checked.totals.get(cell.address)?.computed ?? null)
				: (draft.figures[cell.address]?.value ?? null);
		const formula = model.formulaAt(sheet, ref);
		if (formula !== undefined) {
			following.push({
				address: cell.address,
				label: labelOf(cell),
				source,
				ours,
				formula,
				sheet,
				ref,
			});
			continue;
		}

		const shown = cell.kind === 'total' ? ours : shownOf(draft.figures[cell.address], cell.unit);
		put(writes, sheet, {ref, value: shown});
		numbers.set(source, typeof shown === 'number' ? shown : null);
		if (typeof shown === 'number') figures += 1;
	}

	const comparisons = follow(model, following, numbers, writes);
	if (head) {
		const taken = new Set(
			[...writes].flatMap(([sheet, cells]) => cells.map(({ref}) => `${sheet}!${ref}`)),
		);
		for (const [sheet, write] of headWrites(draft.header, model.sheets)) {
			const place = `${sheet}!${write.ref}`;
			if (!taken.has(place) && model.formulaAt(sheet, write.ref) === undefined)
				put(writes, sheet, write);
		}
	}

	return {
		sheets: [...writes].map(([sheet, cells]) => ({sheet, cells})),
		figures,
		comparisons,
	};
}

// Formulas may follow formulas: sums of rows first, then the sums of those.
function follow(
	model: Model,
	following: ReadonlyArray<
		Omit<Comparison, 'theirs'> & {formula: string; sheet: string; ref: string}
	>,
	numbers: Map<string, Quantity>,
	writes: Map<string, CellWrite[]>,
): Comparison[] {
	const pending = new Set(following);
	const results = new Map<string, Quantity>();
	const isFormula = new Set(following.map(({source}) => source));
	const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]));
	for (let progress = true; progress; ) {
		progress = false;
		for (const one of pending) {
			let waits = false;
			const theirs = evaluateSum(one.formula, (ref) => {
				const source = `${one.sheet}!${ref}`;
				if (results.has(source)) return results.get(source) ?? null;
				if (numbers.has(source)) return numbers.get(source) ?? null;
				if (isFormula.has(source) || model.formulaAt(one.sheet, ref) !== undefined) waits = true;
				return numberIn(sheets.get(one.sheet), ref);
			});
			if (theirs === undefined || waits) continue;
			results.set(one.source, theirs);
			put(writes, one.sheet, {ref: one.ref, value: theirs ?? '', result: true});
			pending.delete(one);
			progress = true;
		}
	}

	return following.map(({formula: _, sheet: __, ref: ___, ...one}) =>
		results.has(one.source) ? {...one, theirs: results.get(one.source) ?? null} : one,
	);
}

function numberIn(sheet: Sheet | undefined, ref: string): Quantity {
	if (!sheet) return null;
	const [row, column] = fromA1(ref);
	return sheet.cells[row]?.[column]?.number ?? null;
}

function put(writes: Map<string, CellWrite[]>, sheet: string, write: CellWrite): void {
	const cells = writes.get(sheet) ?? [];
	cells.push(write);
	writes.set(sheet, cells);
}

/** Sheet and cell of `三!D7`; a sheet's name may hold `!` itself. */
export function placeIn(source: string): [sheet: string, ref: string] {
	const cut = source.lastIndexOf('!');
	return [source.slice(0, cut), source.slice(cut + 1)];
}
