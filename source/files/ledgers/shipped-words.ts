import words from '../../../templates/ledger-words.json' with {type: 'json'};
import type {LedgerWords} from '../../ledger/ledger-words.ts';

/** The words of ledgers that come with the program: in the bundle they are part of it, and read at once. */
export const shippedWords: LedgerWords = words;
