import '../../text/whole-text.ts';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {Failure} from '../../failure.ts';

const run = promisify(execFile);

/** Where LibreOffice is called from, the first that is there. */
const suites = [
	'soffice',
	'libreoffice',
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The office suites to be tried in turn; `GOUJI_OFFICE` names one. */
export function officePrograms(): readonly string[] {
	return process.env.GOUJI_OFFICE ? [process.env.GOUJI_OFFICE] : suites;
}

/**
A workbook or a document as an office suite prints it. The suite gets a profile of its own, so that one that is open is left alone.

@param programs - to be tried in turn
@param ending - what it is
@throws Failure `export.noOffice`, of a document `export.noOfficeForReport`, when there is none, `export.notPrinted` when
it makes no PDF
*/
export async function printToPdf(
	bytes: Uint8Array,
	programs: readonly string[] = officePrograms(),
	ending: '.xlsx' | '.docx' = '.xlsx',
): Promise<Uint8Array> {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-print-'));
	const clear = () => rmSync(folder, {recursive: true, force: true});
	// An interrupt ends the program while the suite still prints.
	process.once('exit', clear);
	try {
		const file = path.join(folder, `page${ending}`);
		writeFileSync(file, bytes);
		const profile = pathToFileURL(path.join(folder, 'profile')).href;
		await callFirst(programs, [
			`-env:UserInstallation=${profile}`,
			'--headless',
			'--convert-to',
			'pdf',
			'--outdir',
			folder,
			file,
		]);
		return readFileSync(path.join(folder, 'page.pdf'));
	} catch (error) {
		const isMissing = error instanceof Failure && error.code === 'export.noOffice';
		// Another program prints a document as well as this one would.
		if (ending === '.docx' && isMissing) throw new Failure('export.noOfficeForReport', {}, 3);
		throw error instanceof Failure ? error : new Failure('export.notPrinted', {}, 3);
	} finally {
		process.removeListener('exit', clear);
		clear();
	}
}

/**
Calls the first suite that is there.

@throws Failure `export.noOffice`; the system's error where the suite fails or takes longer than two minutes
*/
export async function callFirst(
	programs: readonly string[],
	args: readonly string[],
	signal?: AbortSignal,
): Promise<void> {
	for (const program of programs) {
		const calling = run(program, args, {timeout: 120_000, windowsHide: true, signal});
		const end = () => calling.child.kill();
		// Before what it writes into is cleared away.
		process.prependOnceListener('exit', end);
		try {
			await calling;
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		} finally {
			process.removeListener('exit', end);
		}
	}

	throw new Failure('export.noOffice', {}, 3);
}
