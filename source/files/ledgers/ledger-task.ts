import type {Mapping} from '../../ledger/mapping.ts';

/** What the reader of ledgers is told: once, when it starts. */
export type LedgerTask = {
	/** As it was named. */
	file: string;
	/** Sheets that are wanted; absent: all. */
	only?: readonly string[];
	/** What was answered before. */
	mapping: Mapping;
};
