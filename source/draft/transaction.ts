import type {Address} from '../form/form.ts';
import {changeText, inverseOfText, type TextChange} from './change-text.ts';
import type {Draft, Entry, Explanation, Header} from './draft.ts';

/** One field of one cell. `undefined` (left out in JSON): the field was, or becomes, absent. */
export type CellChange = {
	[Field in keyof Entry]-?: {
		address: Address;
		field: Field;
		before?: Entry[Field];
		after?: Entry[Field];
	};
}[keyof Entry];

export type HeaderChange = {
	[Field in keyof Header]-?: {header: Field; before?: Header[Field]; after?: Header[Field]};
}[keyof Header];

export type ExplanationChange = {explanation: string; before?: Explanation; after?: Explanation};

export type Change = CellChange | HeaderChange | ExplanationChange | TextChange;

/** How a transaction came about; the history shows it. */
export type How =
	| 'typed'
	/** Words of the parts 一 五 六. */
	| 'written'
	/** A figure in the text was said to be one of the tables, or not to be. */
	| 'tied'
	| 'pasted'
	| 'imported'
	| 'accepted'
	/** 已核对台账: what was accepted stands in the ledger. */
	| 'verified'
	| 'zeros'
	| 'filled'
	| 'cleared'
	| 'recomputed'
	| 'explained'
	| 'header'
	| 'handedIn'
	/** A step of 审签. */
	| 'reviewed'
	/** Figures counted from a ledger, or added up by a roll-up. */
	| 'tallied'
	| 'summed'
	/** 上年结转, proposed from last year's draft. */
	| 'carriedOn'
	/** What damaged lines of the history had changed, put together again when the draft was recovered. */
	| 'recovered'
	/** Something amiss of the draft's files, from here on to be confirmed by a person. */
	| 'found'
	/** A person has looked at the state and confirmed it. */
	| 'confirmed'
	| 'undo'
	| 'redo';

/** Changes that are accepted, saved, undone and redone together. */
export type Transaction = {
	how: How;
	changes: readonly Change[];
	/** ISO 8601; comes in with the action, pure code has no clock. */
	time: string;
	who?: string;
	/** With undo and redo: the revision that is taken back or brought again. */
	of?: number;
	/** With an import: the file. */
	from?: string;
	/** With a confirmation: why. */
	because?: string;
	/** Steps of one group follow each other and are taken back together; it is the revision of the first. */
	group?: number;
};

/** A transaction with the revision it made. */
export type Step = Transaction & {revision: number};

/**
The only way a draft changes. The revision grows by one.

@throws Error when a `before` is not what the draft holds: the transaction was made for another state.
*/
export function apply(
	draft: Draft,
	transaction: Transaction | Pick<Transaction, 'changes'>,
): Draft {
	// What does not change stays the same value: what is known of it stays known.
	const {changes} = transaction;
	const changed = (kind: 'address' | 'header' | 'explanation') =>
		changes.some((change) => kind in change);
	const figures: Record<Address, Entry> = changed('address')
		? {...draft.figures}
		: (draft.figures as Record<Address, Entry>);
	const header: Record<string, unknown> = changed('header') ? {...draft.header} : draft.header;
	const explanations: Record<string, Explanation> = changed('explanation')
		? {...draft.explanations}
		: (draft.explanations as Record<string, Explanation>);
	let {paragraphs} = draft;
	for (const change of changes) {
		if ('address' in change) setField(figures, change);
		else if ('header' in change) setKey(header, change.header, change);
		else if ('explanation' in change) setKey(explanations, change.explanation, change);
		else paragraphs = changeText(paragraphs, change);
	}

	return {
		...draft,
		figures,
		explanations,
		paragraphs,
		header: header as Header,
		revision: draft.revision + 1,
	};
}

function setField(figures: Record<Address, Entry>, change: CellChange): void {
	const {address, field, before, after} = change;
	const entry: Record<string, unknown> = {value: null, ...figures[address]};
	const expected = before === undefined ? blankOf(field) : before;
	if (!same(entry[field], expected)) throw stale(`${address} ${field}`);
	if (after === undefined) delete entry[field];
	else entry[field] = after;
	if (entry.value === undefined) entry.value = null;
	const holdsNothing = entry.value === null && Object.keys(entry).length === 1;
	if (holdsNothing) delete figures[address];
	else figures[address] = entry as Entry;
}

// A blank value may be written as null or left out; a stated null is evidence of its own.
function blankOf(field: keyof Entry): null | undefined {
	return field === 'value' ? null : undefined;
}

function setKey(
	target: Record<string, unknown>,
	key: string,
	change: {before?: unknown; after?: unknown},
): void {
	if (!same(target[key], change.before)) throw stale(key);
	if (change.after === undefined) delete target[key];
	else target[key] = change.after;
}

function same(left: unknown, right: unknown): boolean {
	return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function stale(what: string): Error {
	return new Error(`the transaction was made for another state: ${what}`);
}

/** The changes that take a transaction back, last first. */
export function inverse(changes: readonly Change[]): Change[] {
	return changes
		.map((change) =>
			'paragraph' in change
				? inverseOfText(change)
				: ({...change, before: change.after, after: change.before} as Change),
		)
		.reverse();
}
