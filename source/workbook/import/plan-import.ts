import {changeCell} from '../../draft/change-cell.ts';
import type {Draft, Entry} from '../../draft/draft.ts';
import type {CellChange} from '../../draft/transaction.ts';
import type {Address, Cell, Form, SectionId} from '../../form/form.ts';
import {isFaultText} from '../../form/is-fault-text.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {ReadCell, Reading} from '../reading.ts';

/** One cell that an import would change. */
export type ImportChange = {
	address: Address;
	/** What the draft holds now. */
	before: Entry;
	/** What it would hold, with its source. */
	after: Entry;
};

/** What an import means for one table of the draft. */
export type TablePlan = {
	section: SectionId;
	title: string;
	changes: readonly ImportChange[];
	/** Cells that hold the same figure already. */
	same: readonly Address[];
	/** Cells of the form that the file does not have. */
	notFound: readonly Address[];
	/** Cells the file has, blank: the draft keeps what it holds. */
	blank: readonly Address[];
};

/** What an import would do, before anything counts. */
export type ImportPlan = {
	draft: Draft;
	reading: Reading;
	tables: readonly TablePlan[];
};

/** Which part of a plan is accepted; nothing named: all of it. */
export type Accepted = {tables?: readonly SectionId[]; cells?: readonly Address[]};

/**
Holds a reading against a draft. A blank of the file never wipes out a figure, nor do words that are no figure (they
are kept at a cell that holds none), and a total that is only blank in the file states nothing.

@param draft - of the same form
*/
export function planImport(draft: Draft, reading: Reading, form: Form): ImportPlan {
	const tables = form.sections.map((section): TablePlan => {
		const changes: ImportChange[] = [];
		const same: Address[] = [];
		const notFound: Address[] = [];
		const blank: Address[] = [];
		for (const cell of section.cells) {
			const {address} = cell;
			const read = reading.cells[address];
			const before: Entry = draft.figures[address] ?? {value: null};
			const after = read && entryOf(cell, read, reading.file);
			const isFault = after !== undefined && isFaultText(after, cell.unit);
			if (!read?.source) notFound.push(address);
			else if (!after || (isFault && figureOf(before) !== null)) blank.push(address);
			else if (holds(before, after)) same.push(address);
			else changes.push({address, before, after});
		}

		return {section: section.id, title: section.title, changes, same, notFound, blank};
	});
	return {draft, reading, tables};
}

// What the draft would hold of a cell read; nothing where the file says nothing.
function entryOf({kind, unit}: Cell, read: ReadCell, file: string): Entry | undefined {
	const figure = kind === 'total' ? (read.stated ?? null) : read.value;
	if (figure === null && !read.text) return undefined;
	// A formula that gives the sum we compute states nothing of its own.
	if (kind === 'total' && read.formula && figure !== null && figure === read.value)
		return undefined;
	const entry: Entry = kind === 'total' ? {value: null, stated: figure} : {value: figure};
	if (kind === 'total' && figure === null) {
		if (!isFaultText({value: null, text: read.text}, unit)) return undefined;
		delete entry.stated;
	}

	if (kind === 'total' && read.formula) entry.formula = true;
	if (read.text) entry.text = read.text;
	if (read.remark) entry.remark = read.remark;
	if (read.source) entry.source = `${file}|${read.source}`;
	return entry;
}

function figureOf({value, stated}: Entry): Quantity {
	return value ?? stated ?? null;
}

function holds(before: Entry, after: Entry): boolean {
	return (['value', 'stated', 'text', 'remark'] as const).every(
		(field) => before[field] === after[field],
	);
}

/**
The changes of one transaction (`imported`) that takes over a plan, or the accepted part of it.

@param accepted - by table, by cell, or both together; absent: everything
*/
export function changes(plan: ImportPlan, accepted?: Accepted): CellChange[] {
	const takes = (section: SectionId, address: Address) =>
		!accepted ||
		(accepted.tables?.includes(section) ?? false) ||
		(accepted.cells?.includes(address) ?? false);
	return plan.tables.flatMap(({section, changes: planned}) =>
		planned
			.filter(({address}) => takes(section, address))
			.flatMap(({address, after}) => changeCell(plan.draft.figures, address, after)),
	);
}
