import {z} from 'zod';
import type {Header} from '../draft/draft.ts';
import {headerSchema, stepSchema} from '../draft/draft-schema.ts';
import type {Step} from '../draft/transaction.ts';
import {draftFormat} from './draft-image.ts';
import {sumOf} from './draft-journal.ts';

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
Reads a journal line by line. A damaged line does not hide the lines behind it: each one proves itself
by the sum written before it.

@param anchor - a sum known from elsewhere (the image), which stands in for a damaged one
*/
export function readJournal(bytes: Uint8Array, anchor?: string): JournalReading {
	const texts = textsOf(bytes);
	const torn = texts.pop() !== '';
	const lines: Line[] = [];
	let format: number | undefined;
	// What the line before should have as its sum, where what it has does not fit it.
	let should: string | undefined;
	let isMended = false;
	for (const [index, text] of texts.entries()) {
		const line: Line = {sum: text.slice(0, 16), body: text.slice(17)};
		const last = lines.at(-1);
		const fits = (before: string | undefined) =>
			before !== undefined && text[16] === ' ' && sumOf(before, line.body) === line.sum;
		if (last && fits(should)) {
			lines[index - 1] = {...understand(index - 1, last.body), sum: should as string};
			should = undefined;
			isMended = true;
		}

		const proven = fits(lines.at(-1)?.sum ?? '') || fits(anchor);
		should = proven ? undefined : sumOf(last?.sum ?? '', line.body);
		lines.push(proven ? {...line, ...understand(index, line.body)} : line);
		if (proven && index === 0) format = otherFormat(line.body);
	}

	const isGood = lines.length > 0 && lines.every((line) => line.step || line.birth);
	const whole = isGood && !torn && !isMended;
	return {lines, whole, torn, size: bytes.length, format};
}

function understand(index: number, body: string): Omit<Line, 'sum'> {
	const raw = parse(body);
	if (index === 0) return {body, birth: birthSchema.safeParse(raw).data};
	return {body, step: stepSchema.safeParse(raw).data};
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
