import {plainName} from '../../../text/plain-name.ts';
import {printable} from '../../../text/printable.ts';

/** A text as one line that any file can hold. Nearly every text is one already. */
export function oneLine(text: string): string {
	return printable(text) === text ? text : plainName(text);
}
