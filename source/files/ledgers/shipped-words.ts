import path from 'node:path';
import {type LedgerWords, ledgerWordsSchema} from '../../ledger/ledger-words.ts';
import {jsonFile} from '../json-file.ts';
import {templatesFolder} from '../templates-folder.ts';

let known: LedgerWords | undefined;

/** The words of ledgers that come with the program. @throws Failure `form.badFile` */
export function shippedWords(): LedgerWords {
	known ??= jsonFile(path.join(templatesFolder(), 'ledger-words.json'), ledgerWordsSchema);
	return known;
}
