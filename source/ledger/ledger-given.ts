import type {LedgerWords} from './ledger-words.ts';
import type {Mapping} from './mapping.ts';
import type {TakenLedger} from './taken.ts';
import type {WorkCalendar} from './work-calendar.ts';

/** All that a ledger is counted with on the screen. */
export type LedgerGiven = {
	taken: TakenLedger;
	/** What its unit answered before. */
	remembered: Mapping;
	words: LedgerWords;
	calendar: WorkCalendar;
};
