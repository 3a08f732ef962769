import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {Failure} from '../../failure.ts';
import {callFirst, officePrograms} from '../writing/print-to-pdf.ts';

/**
Old Word and WPS documents as .docx, by an office suite: in a private folder and with a profile of its own, in which no
macro runs. The suite is started once for all of them.

@param stop - ends it
@returns what each became; nothing where there is no suite or it could not read one
*/
export async function convertWord(
	documents: readonly Uint8Array[],
	stop?: AbortSignal,
	programs = officePrograms(),
): Promise<ReadonlyArray<Uint8Array | undefined>> {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-word-'));
	try {
		// By numbers: a foreign name reaches no command line.
		const names = documents.map((bytes, index) => {
			const name = path.join(folder, `${index}${isRichText(bytes) ? '.rtf' : '.doc'}`);
			writeFileSync(name, bytes, {mode: 0o600});
			return name;
		});
		const profile = pathToFileURL(path.join(folder, 'profile')).href;
		const out = path.join(folder, 'out');
		const args = [
			`-env:UserInstallation=${profile}`,
			'--headless',
			'--convert-to',
			'docx:Office Open XML Text',
			'--outdir',
			out,
			...names,
		];
		await callFirst(programs, args, stop);
		return documents.map((_, index) => bytesOf(path.join(out, `${index}.docx`)));
	} catch (error) {
		if (error instanceof Failure || isRefusal(error)) return documents.map(() => undefined);
		throw error;
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function isRichText(bytes: Uint8Array): boolean {
	return bytes[0] === 0x7b && bytes[1] === 0x5c;
}

function bytesOf(file: string): Uint8Array | undefined {
	try {
		return new Uint8Array(readFileSync(file));
	} catch {
		return undefined;
	}
}

// What the suite, or the system that was to start it, says: it timed out, was ended, has no room.
function isRefusal(error: unknown): boolean {
	return error instanceof Error && 'code' in error;
}
