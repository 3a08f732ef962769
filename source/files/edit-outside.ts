import {spawn} from 'node:child_process';
import {readFileSync, statSync, unwatchFile, watchFile} from 'node:fs';
import path from 'node:path';
import type {Outcome} from '../program/request.ts';
import {forget, writeNew} from './drafts/durable.ts';
import {readGuarded} from './read-guarded.ts';

type Edited = Extract<Outcome, {type: 'editedOutside'}>;

/** How often the file is looked at while the editor is open, in milliseconds. */
const look = 250;
/** Far more than a report: 2 MB. */
const largest = 2 * 2 ** 20;

/**
Hands a text over to the editor of the user's choice, without a shell, and gives back what was saved last. The file is
the user's alone, lies in the folder of the draft, and goes afterwards.

@param command - of $VISUAL or $EDITOR: a program and its arguments
@param folder - of the draft
*/
export async function editOutside(
	command: string,
	folder: string,
	text: string,
	now: () => string,
): Promise<Edited> {
	const [program = '', ...given] = argumentsOf(command);
	const file = path.join(folder, 'text.new.md');
	forget(file);
	writeNew(file, Buffer.from(text));
	// Every save is read again: what was saved last is there even when the file is gone.
	let last: string | undefined;
	let saves = 0;
	const read = () => {
		try {
			const found = readGuarded(file, {most: largest}).toString('utf8');
			if (found === (last ?? text)) return;
			last = found;
			saves++;
		} catch {
			// It is being replaced, or gone: what was read last stands.
		}
	};

	watchFile(file, {interval: look, persistent: false}, read);
	try {
		const end = await run(program, [...given, file]);
		read();
		const isGone = statSync(file, {throwIfNoEntry: false}) === undefined;
		const isEmpty = !isGone && readFileSync(file).length === 0;
		return {
			type: 'editedOutside',
			time: now(),
			saves,
			...(end !== undefined && {why: end}),
			...(isGone && {isGone: true as const}),
			text: isEmpty ? '' : (last ?? text),
		};
	} finally {
		unwatchFile(file, read);
		forget(file);
	}
}

// Waits for the program; what it says where it did not end well.
function run(program: string, given: readonly string[]): Promise<string | undefined> {
	return new Promise((resolve) => {
		const child = spawn(program, given, {stdio: 'inherit', shell: false});
		child.on('error', (error) => resolve(error.message));
		child.on('close', (code, signal) =>
			resolve(code === 0 ? undefined : `${program}: ${signal ?? code}`),
		);
	});
}

/** A command line taken apart: spaces part, quotes keep together. */
export function argumentsOf(command: string): string[] {
	const words: string[] = [];
	for (const [, double, single, plain] of command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g))
		words.push(double ?? single ?? plain ?? '');
	return words;
}
