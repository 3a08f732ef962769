import type {Checked} from '../../check/finding.ts';
import type {Draft, Entry} from '../../draft/draft.ts';
import type {Form} from '../../form/form.ts';
import {parseQuantity} from '../../form/quantity.ts';
import type {ReadCell} from '../reading.ts';

/** The property that marks a workbook of ours and names its form. */
export const marker = 'gouji';

/** The property that says which hand-in of its draft a workbook is (第几次报送). */
export const handInProperty = 'gouji:handIn';

/** What a cell keeps that its place in the form cannot show, and the figure it was kept with. */
type Evidence = Pick<Entry, 'text' | 'remark' | 'stated' | 'formula'> & {of: number | null};

/**
The document properties that carry remarks, original texts and stated totals of a 送审稿: the statutory sheets show
none of them. One property a cell, `gouji:<address>`.
*/
export function evidenceProperties(
	draft: Draft,
	form: Form,
	checked: Checked,
): Record<string, string> {
	const properties: Record<string, string> = {[marker]: form.id};
	for (const {address, kind, unit} of form.cells) {
		const {value = null, text, remark, stated, formula} = draft.figures[address] ?? {};
		const evidence: Evidence = {
			of: kind === 'total' ? (checked.totals.get(address)?.computed ?? null) : value,
		};
		if (remark !== undefined) evidence.remark = remark;
		if (text !== undefined && shownOf(draft.figures[address], unit) !== text) evidence.text = text;
		if (kind === 'total' && stated !== undefined) {
			evidence.stated = stated;
			if (formula) evidence.formula = true;
		}

		if (Object.keys(evidence).length > 1)
			properties[`${marker}:${address}`] = JSON.stringify(evidence);
	}

	return properties;
}

/** What the cell of an entry shows: its number, or the text that stands for a blank. */
export function shownOf(entry: Entry | undefined, unit: string): number | string | null {
	if (!entry) return null;
	if (entry.value !== null) return entry.value;
	if (entry.text === undefined || entry.text.trim() === '') return null;
	return parseQuantity(entry.text, unit).kind === 'blank' ? entry.text : null;
}

/**
A reading of one of our own workbooks with what its document properties carry. Evidence holds only for the
figure it was kept with: where someone changed the cell since, the cell alone counts. A total that carries
evidence was stated by the office, so it is no mere formula any more.

@param cells - as read from the sheets
@param properties - of the workbook, by name
@returns the same cells when the workbook is none of ours
*/
export function withEvidence(
	cells: Record<string, ReadCell>,
	properties: Readonly<Record<string, string>>,
	form: Form,
): Record<string, ReadCell> {
	if (properties[marker] !== form.id) return cells;
	const result: Record<string, ReadCell> = {...cells};
	for (const {address, kind} of form.cells) {
		const cell = cells[address];
		const evidence = evidenceOf(properties[`${marker}:${address}`]);
		if (!cell || !evidence) continue;
		const {of, ...kept} = evidence;
		const shown = kind === 'total' ? (cell.stated ?? null) : cell.value;
		if (of !== shown) continue;
		const {formula, ...plain} = cell;
		result[address] = {...plain, ...kept, ...(formula && !('stated' in kept) && {formula})};
	}

	return result;
}

function evidenceOf(property: string | undefined): Evidence | undefined {
	if (property === undefined) return undefined;
	try {
		const found: unknown = JSON.parse(property);
		if (typeof found !== 'object' || found === null || !('of' in found)) return undefined;
		const {of, text, remark, stated, formula} = found as Record<string, unknown>;
		if (of !== null && typeof of !== 'number') return undefined;
		const evidence: Evidence = {of};
		if (typeof text === 'string') evidence.text = text;
		if (typeof remark === 'string') evidence.remark = remark;
		if (stated === null || typeof stated === 'number') evidence.stated = stated;
		if (formula === true) evidence.formula = true;
		return evidence;
	} catch {
		// Someone edited the properties by hand: the cells alone count.
		return undefined;
	}
}
