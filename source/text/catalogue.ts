import {checkText} from './check-text.ts';
import {commandText} from './command-text.ts';
import {draftText} from './draft-text.ts';
import {exportText} from './export-text.ts';
import {fileText} from './file-text.ts';
import {formText} from './form-text.ts';
import {importText} from './import-text.ts';
import {lineText} from './line-text.ts';
import {screenText} from './screen-text.ts';
import {sessionText} from './session-text.ts';
import {stepText} from './step-text.ts';
import {usageText} from './usage-text.ts';

/** Every sentence the program says, by key, in 简体 and English; one file for each kind of work. */
export const catalogue = {
	...formText,
	...fileText,
	...checkText,
	...importText,
	...exportText,
	...draftText,
	...commandText,
	...screenText,
	...sessionText,
	...stepText,
	...lineText,
	...usageText,
} as const;
