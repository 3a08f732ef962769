import path from 'node:path';
import type {Call, Exit} from '../../source/verb/call.ts';
import {makeCall} from '../../source/verb/make-call.ts';

export type Said = {exit: Exit; out: string; err: string};

/** Runs a verb within the test: what the launcher costs is paid elsewhere. */
export async function inProcess(
	folder: string,
	verb: (call: Call) => Exit | Promise<Exit>,
	{json = false, unit, year}: {json?: boolean; unit?: string; year?: number} = {},
): Promise<Said> {
	const said = {out: '', err: ''};
	const call = makeCall({
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
			said.out += text;
		},
		interrupted: () => new AbortController().signal,
	});
	const exit = await verb(call);
	return {exit, ...said};
}
