import {outcomeOf, sharedPool} from '../files/reading/read-file.ts';
import {printableJson} from '../text/printable.ts';
import type {Call, Exit} from './call.ts';
import {noteLines} from './tell-notes.ts';

/** A line of a document that is printable JSON already. */
export class ReadyLine {
	readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}
}

/** @returns a value as one line of JSON that a terminal can take, with its end */
export function jsonLine(told: unknown): string | Uint8Array {
	return told instanceof ReadyLine ? told.bytes : `${printableJson(told)}\n`;
}

/** Has a file read and told, or checked and told, where it is read; its notes are told beside the document. */
export async function tellFile(
	file: string,
	what: 'read' | 'check',
	call: Call,
): Promise<{told: ReadyLine; exit: Exit}> {
	const {home, unit, year, language} = call;
	const wish = {file, home, unit, year, language};
	const {line, exit, notes} = outcomeOf(await sharedPool().submit(file, what, wish).answer);
	for (const note of noteLines(notes, call)) call.warn(note);
	return {told: new ReadyLine(line), exit};
}
