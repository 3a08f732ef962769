import {z} from 'zod';
import type {Header} from '../draft/draft.ts';
import {headerSchema, stepSchema} from '../draft/draft-schema.ts';
import type {Step} from '../draft/transaction.ts';
import {draftFormat} from './draft-image.ts';
import {sumLength, sumOf, sumOfBytes} from './draft-journal.ts';

/** The first line: what the draft was when it was made. */
export type Birth = {format: typeof draftFormat; form: string; header: Header; time: string};

const birthSchema: z.ZodType<Birth> = z.strictObject({
	format: z.literal(draftFormat),
	form: z.string(),
	header: headerSchema,
	time: z.string(),
});

/** One line as it was found. Without `birth` and `step` it is damaged. */
export type Line = {sum: string; body: string; birth?: Birth; step?: Step};

export type JournalReading = {
	lines: Line[];
	/** Every byte was good, to the end. */
	whole: boolean;
	/** The last line has no end: a write that was cut off. */
	torn: boolean;
	/** In bytes. */
	size: number;
	/** A first line of another format. */
	format?: number;
};

/**
Reads a journal. A damaged line does not hide the lines behind it: each one proves itself by the sum
written before it.

@param anchor - a sum known from elsewhere (the image), which stands in for a damaged one
*/
export function readJournal(bytes: Uint8Array, anchor?: string): JournalReading {
	const lines = wholeLines(bytes);
	if (lines) return {lines, whole: true, torn: false, size: bytes.length};
	return readDamaged(bytes, anchor);
}

// The quick way, for a journal without a flaw; at the first one it gives up.
function wholeLines(bytes: Uint8Array): Line[] | undefined {
	if (bytes.at(-1) !== 10) return undefined;
	const lines: Line[] = [];
	let start = 0;
	for (const text of textsOf(bytes)) {
		if (text === '') break;
		const end = bytes.indexOf(10, start);
		const {sum, body} = split(text);
		// From the sum of the line before to the end of this body.
		const proof =
			start === 0
				? sumOf('', body)
				: sumOfBytes(bytes.subarray(start - sumLength - 1, end - sumLength - 1));
		if (proof !== sum || text.at(-sumLength - 1) !== ' ') return undefined;
		const line = understand(lines.length, sum, body);
		if (!line.step && !line.birth) return undefined;
		lines.push(line);
		start = end + 1;
	}

	return start === bytes.length ? lines : undefined;
}

function readDamaged(bytes: Uint8Array, anchor: string | undefined): JournalReading {
	const texts = textsOf(bytes);
	const torn = texts.pop() !== '';
	const lines: Line[] = [];
	let format: number | undefined;
	// What the line before should have as its sum, where what it has does not fit it.
	let should: string | undefined;
	for (const [index, text] of texts.entries()) {
		const {sum, body} = split(text);
		const last = lines.at(-1);
		const fits = (before: string | undefined) =>
			before !== undefined && sumOf(before, body) === sum && text.at(-sumLength - 1) === ' ';
		if (last && should !== undefined && fits(should))
			lines[index - 1] = understand(index - 1, should, last.body);
		const proven = fits(lines.at(-1)?.sum ?? '') || fits(anchor);
		should = proven ? undefined : sumOf(last?.sum ?? '', body);
		lines.push(proven ? understand(index, sum, body) : {sum, body});
		if (proven && index === 0) format = otherFormat(body);
	}

	return {lines, whole: false, torn, size: bytes.length, format};
}

function split(text: string): {sum: string; body: string} {
	return {sum: text.slice(-sumLength), body: text.slice(0, -sumLength - 1)};
}

function understand(index: number, sum: string, body: string): Line {
	const raw = parse(body);
	if (index === 0) return {sum, body, birth: birthSchema.safeParse(raw).data};
	return {sum, body, step: stepSchema.safeParse(raw).data};
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

function otherFormat(body: string): number | undefined {
	const format = (parse(body) as {format?: unknown} | undefined)?.format;
	return typeof format === 'number' && format !== draftFormat ? format : undefined;
}

// The last piece is what stands behind the last line end. Lines that are not UTF-8 come out so that no sum fits them.
function textsOf(bytes: Uint8Array): string[] {
	try {
		return decode(bytes).split('\n');
	} catch {
		const texts: string[] = [];
		for (let start = 0, end = 0; start <= bytes.length; start = end + 1) {
			const next = bytes.indexOf(10, start);
			end = next < 0 ? bytes.length : next;
			try {
				texts.push(decode(bytes.subarray(start, end)));
			} catch {
				texts.push('\uFFFD');
			}
		}

		return texts;
	}
}

function decode(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
}
