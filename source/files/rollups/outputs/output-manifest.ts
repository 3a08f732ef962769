import path from 'node:path';
import * as shape from '../../../draft/shape.ts';
import {replaceWhole} from '../../drafts/durable.ts';
import {readGuarded} from '../../read-guarded.ts';

/** Hidden, so that nobody takes it for an output. */
const manifestName = '.gouji-outputs.json';
const known = shape.record(shape.string(), shape.string());

/** What earlier runs have put into a folder, and the digest of each: only that is ours to replace. */
export function readManifest(folder: string): Readonly<Record<string, string>> {
	try {
		const text = readGuarded(path.join(folder, manifestName)).toString('utf8');
		return known.safeParse(JSON.parse(text)).data ?? {};
	} catch {
		// Not there, or damaged: then nothing in the folder is known to be ours.
		return {};
	}
}

/** Keeps it. Where it cannot be kept, the next run takes nothing for its own. */
export function keepManifest(folder: string, made: Readonly<Record<string, string>>): void {
	const sorted = Object.fromEntries(
		Object.entries(made).sort(([one], [two]) => (one < two ? -1 : 1)),
	);
	try {
		replaceWhole(
			path.join(folder, manifestName),
			Buffer.from(`${JSON.stringify(sorted, null, '\t')}\n`),
		);
	} catch {
		// Every output is there; only what they are is not known next time.
	}
}
