import {hash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {draftSchema} from '../../draft/draft-schema.ts';
import * as shape from '../../draft/shape.ts';
import {codeOf} from './durable.ts';
import {draftFormat, type Raw, upgraded} from './format.ts';

const largest = 16 * 2 ** 20;

/** The draft as it stood at one line of its journal. Every format, also of the future, has `checksum` and `format`. */
export const imageSchema = shape.strictObject({
	format: shape.literal(draftFormat),
	/** Of the draft, as in its birth; empty where an older program made it. */
	key: shape.string(),
	/** Of the journal's line that made this revision. */
	sum: shape.string(),
	/** How long the journal was, in bytes. */
	journal: shape.int().min(0),
	savedAt: shape.string(),
	progress: shape.strictObject({blanks: shape.int(), mustFindings: shape.int()}).optional(),
	draft: draftSchema,
});

export type Image = shape.Of<typeof imageSchema>;

/** What a file turned out to be. `bad`: bytes that are no image of ours; they are never written over. */
export type JudgedImage =
	/** `older`: the format it lies in on the disk. */
	| {state: 'good'; image: Image; older?: number}
	| {state: 'missing'}
	| {state: 'bad'}
	| {state: 'newer'; format: number; raw: Raw};

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
		const {checksum, ...raw} = JSON.parse(text) as Raw;
		const rest = JSON.stringify(raw);
		const isOurs = text === `{"checksum":"${checksum}",${rest.slice(1)}`;
		if (!isOurs || checksum !== hash('sha256', rest)) return {state: 'bad'};
		const format = Number(raw.format);
		if (format > draftFormat) return {state: 'newer', format, raw};
		const older = format < draftFormat ? format : undefined;
		const image = imageSchema.safeParse(
			upgraded(raw, format, (upgrade, one) => upgrade.image(one)),
		).data;
		return image ? {state: 'good', image, older} : {state: 'bad'};
	} catch {
		return {state: 'bad'};
	}
}
