import {Failure} from '../../failure.ts';
import {type Mapping, mergeMappings} from '../../ledger/mapping.ts';
import type {Answer} from '../../program/request.ts';
import {publishedCalendar} from './published-calendar.ts';
import {readLedger} from './read-ledger.ts';
import {rememberedMapping} from './remembered.ts';
import {shippedWords} from './shipped-words.ts';

/** Where answers are kept, and whose ledger it may be. */
export type LedgerPlace = {home: string; unit: string | undefined};

/**
Reads a file that is no return as a ledger.

@param heads - what was answered of its columns, where it is read again for that
@returns nothing where it is none
@throws Failure where it is one, and cannot be read
*/
export async function performLedger(
	path: string,
	{home, unit}: LedgerPlace,
	unwanted: AbortSignal,
	heads?: Mapping['heads'],
): Promise<Answer | undefined> {
	const known = await rememberedMapping(home, unit);
	const remembered = heads ? mergeMappings(known, {heads}) : known;
	try {
		const taken = await readLedger({file: path, mapping: remembered}, unwanted);
		if (!taken) return {status: 'cancelled'};
		if (!taken.sheets.some(({columns}) => columns)) return undefined;
		const given = {taken, remembered, words: shippedWords, calendar: await publishedCalendar()};
		return {status: 'done', outcome: {type: 'ledgerRead', path, given}};
	} catch (error) {
		if (error instanceof Failure && error.code !== 'ledger.tooLarge') return undefined;
		throw error;
	}
}
