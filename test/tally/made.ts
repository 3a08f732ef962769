import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../../../shared/tools/make_ledger.py', import.meta.url));
const elsewhere = fileURLToPath(new URL('../../../shared/tools/make_ledger.py', import.meta.url));

/** What the maker of ledgers says of one set. */
export type Truth = {
	year: number;
	figures: Record<string, number>;
	madeOf: Record<string, string[]>;
	overdue: string[];
	faults: Array<{layout: string; no: string; kind: string; sheet: string; row: number}>;
	lines: Record<string, Record<string, string[]>>;
	vocabulary: Record<string, Record<string, string>>;
	canaries: string[];
};

/** Where the maker lies: beside this project, or above its worktrees. */
export function maker(): string {
	const found = [script, elsewhere].find((one) => existsSync(one));
	if (!found) throw new Error(`make_ledger.py is not there: ${elsewhere}`);
	return found;
}

/** Makes a set of invented ledgers and says what is right of it. */
export function madeSet(folder: string, count: number, seed: number, faults: number): Truth {
	execFileSync('/usr/bin/python3', [maker(), folder, String(count), String(seed), String(faults)], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	return JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
}

const perSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Saves workbooks anew in another format, by LibreOffice, all in one go. */
export function saveAs(files: readonly string[], as: 'xls' | 'ods' | 'csv', folder: string): void {
	mkdirSync(folder, {recursive: true});
	execFileSync(
		'soffice',
		[
			'--headless',
			`-env:UserInstallation=file://${folder}-profile`,
			'--convert-to',
			as === 'csv' ? perSheet : as,
			'--outdir',
			folder,
			...files,
		],
		{stdio: 'ignore'},
	);
}

/** The files that one workbook became: several where each sheet is one. */
export function savedFrom(folder: string, name: string, as: string): string[] {
	return readdirSync(folder)
		.filter(
			(one) => one.endsWith(`.${as}`) && (one === `${name}.${as}` || one.startsWith(`${name}-`)),
		)
		.map((one) => path.join(folder, one));
}
