import path from 'node:path';
import type {Call, Exit} from '../../source/verb/call.ts';
import {type CheckOptions, checkVerb} from '../../source/verb/check-verb.ts';
import {type ExportOptions, exportVerb} from '../../source/verb/export-verb.ts';
import {failureText} from '../../source/verb/failure-text.ts';
import {importVerb} from '../../source/verb/import-verb.ts';
import {makeCall} from '../../source/verb/make-call.ts';
import {readVerb} from '../../source/verb/read-verb.ts';

export type Said = {exit: Exit; out: string; err: string};
type Settings = {json?: boolean; unit?: string; year?: number};

/** Runs a verb within the test: what the launcher costs is paid elsewhere. */
export async function inProcess(
	folder: string,
	verb: (call: Call) => Exit | Promise<Exit>,
	{json = false, unit, year}: Settings = {},
): Promise<Said> {
	const said = {out: '', err: ''};
	const call = await makeCall({
		language: 'zh',
		json,
		unit,
		year,
		environment: {GOUJI_WHO: '王经办'},
		home: path.join(folder, 'home'),
		print(line) {
			said.out += `${line}\n`;
		},
		warn(line) {
			said.err += `${line}\n`;
		},
		progress() {},
		async write(text) {
			said.out += Buffer.from(text).toString();
		},
		interrupted: () => new AbortController().signal,
	});
	try {
		return {exit: await verb(call), ...said};
	} catch (error) {
		const {code, text, exit} = failureText(error, 'zh');
		return {
			exit,
			out: json ? JSON.stringify({failure: {code, text}}) : said.out,
			err: `${said.err}${text}\n`,
		};
	}
}

/** The verbs that read files, each giving its JSON with its exit code and what it warned of. */
export function verbsIn(folder: string, settings: Settings = {}) {
	const told = async (verb: (call: Call) => Exit | Promise<Exit>) => {
		const {exit, out, err} = await inProcess(folder, verb, {...settings, json: true});
		return {exit, err, ...JSON.parse(out)};
	};

	return {
		read: (...names: string[]) => told((call) => readVerb(call, names)),
		check: (names: string[], options: CheckOptions = {}) =>
			told((call) => checkVerb(call, names, options)),
		import: (file: string, dryRun = false) => told((call) => importVerb(call, file, {dryRun})),
		export: (name: string, options: ExportOptions) =>
			told((call) => exportVerb(call, name, options)),
	};
}
