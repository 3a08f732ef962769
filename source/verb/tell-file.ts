import {outcomeOf, sharedPool} from '../files/reading/read-file.ts';
import {printableJson} from '../text/printable.ts';
import type {Call, Exit} from './call.ts';
import {noteLines} from './tell-notes.ts';

/** A line of a document that is printable JSON already. */
export class ReadyJson {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

/** @returns a value as one line of JSON that a terminal can take */
export function jsonOf(told: unknown): string {
	return told instanceof ReadyJson ? told.text : printableJson(told);
}

/** Has a file read and told, or checked and told, where it is read; its notes are told beside the document. */
export async function tellFile(
	file: string,
	what: 'read' | 'check',
	call: Call,
): Promise<{told: ReadyJson; exit: Exit}> {
	const {home, unit, year, language} = call;
	const wish = {file, home, unit, year, language};
	const {json, exit, notes} = outcomeOf(await sharedPool().submit(file, what, wish).answer);
	for (const line of noteLines(notes, call)) call.warn(line);
	return {told: new ReadyJson(json), exit};
}
