import path from 'node:path';
import {type CountingNotes, countingSchema} from '../form/counting-schema.ts';
import {jsonFile} from './json-file.ts';

/**
The office's own notes on how cells are counted, `counting.json` in the user's folder.

@throws Failure `form.badFile` naming file, field and reason
*/
export function ownCounting(home: string): CountingNotes {
	return jsonFile(path.join(home, 'counting.json'), countingSchema);
}
