import {checkText} from './check-text.ts';
import {draftText} from './draft-text.ts';
import {exportText} from './export-text.ts';
import {fileText} from './file-text.ts';
import {formText} from './form-text.ts';
import {importText} from './import-text.ts';
import {lineText} from './line-text.ts';
import {preflightText} from './preflight-text.ts';
import {receiptText} from './receipt-text.ts';
import {referenceText} from './reference-text.ts';
import {stepText} from './step-text.ts';

/**
Every sentence that is said of what the folders below the pages do, by key, in 简体 and English; one file for each kind
of work. What a page says stands in its own `words.ts`.
*/
export const catalogue = {
	...formText,
	...fileText,
	...checkText,
	...importText,
	...preflightText,
	...exportText,
	...draftText,
	...receiptText,
	...stepText,
	...referenceText,
	...lineText,
} as const;
