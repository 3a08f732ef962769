import {hash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {z} from 'zod';
import {draftSchema} from '../draft/draft-schema.ts';
import {codeOf} from './draft-durable.ts';

/** The format of drafts on disk that this program writes. */
export const draftFormat = 1;

const largest = 16 * 2 ** 20;

/** The draft as it stood at one line of its journal. Every format, also of the future, has `checksum` and `format`. */
export const imageSchema = z.strictObject({
	format: z.literal(draftFormat),
	/** Of the journal's line that made this revision. */
	sum: z.string(),
	/** How long the journal was, in bytes. */
	journal: z.int().min(0),
	savedAt: z.string(),
	progress: z.strictObject({blanks: z.int(), mustFindings: z.int()}).optional(),
	draft: draftSchema,
});

export type Image = z.infer<typeof imageSchema>;

/** What a file turned out to be. `bad`: bytes that are no image of ours; they are never written over. */
export type JudgedImage =
	| {state: 'good'; image: Image}
	| {state: 'missing'}
	| {state: 'bad'}
	| {state: 'other'; format: number; raw: Record<string, unknown>};

/** The file's text: the checksum covers the whole of the rest. */
export function imageText(image: Image): string {
	const rest = JSON.stringify(image);
	return `{"checksum":"${hash('sha256', rest)}",${rest.slice(1)}`;
}

/** Reads and judges the bytes, before any other code sees them. Errors of the disk are thrown, they are no damage. */
export function readImage(file: string): JudgedImage {
	let bytes: Uint8Array;
	try {
		if (statSync(file).size > largest) return {state: 'bad'};
		bytes = readFileSync(file);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return {state: 'missing'};
		throw error;
	}

	return judgeImage(bytes);
}

/** As `readImage`, of bytes at hand. */
export function judgeImage(bytes: Uint8Array): JudgedImage {
	try {
		const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
		const {checksum, ...raw} = JSON.parse(text) as Record<string, unknown>;
		const rest = JSON.stringify(raw);
		const isOurs = text === `{"checksum":"${checksum}",${rest.slice(1)}`;
		if (!isOurs || checksum !== hash('sha256', rest)) return {state: 'bad'};
		if (typeof raw.format === 'number' && raw.format !== draftFormat)
			return {state: 'other', format: raw.format, raw};
		const image = imageSchema.safeParse(raw).data;
		return image ? {state: 'good', image} : {state: 'bad'};
	} catch {
		return {state: 'bad'};
	}
}
