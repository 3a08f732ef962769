import type {Header} from '../../draft/draft.ts';
import {headerSchema, stepSchema} from '../../draft/draft-schema.ts';
import * as shape from '../../draft/shape.ts';
import type {Step} from '../../draft/transaction.ts';
import {draftFormat, type Raw, upgraded} from './format.ts';
import {sumLength, sumOf, sumOfBytes} from './journal.ts';
import {writtenOut} from './journal-body.ts';
import {textsOf} from './lines.ts';

/** The first line: what the draft was when it was made. */
export type Birth = {
	format: typeof draftFormat;
	/** By which the files of one draft know each other; empty where an older program made it. */
	key: string;
	form: string;
	header: Header;
	time: string;
};

/** Also puts its fields in order: a journal written anew has the sums it had. */
export const birthSchema: shape.Shape<Birth> = shape.strictObject({
	format: shape.literal(draftFormat),
	key: shape.string(),
	form: shape.string(),
	header: headerSchema,
	time: shape.string(),
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
	/** The format of a newer program, in its first line. */
	format?: number;
	/** The format of an older program: the lines are given as this one has them. */
	older?: number;
};

/**
Reads a journal. A damaged line does not hide the lines behind it: each one proves itself by the sum
written before it.

@param anchor - a sum known from elsewhere (the image), which stands in for a damaged one
*/
export function readJournal(bytes: Uint8Array, anchor?: string): JournalReading {
	const texts = textsOf(bytes);
	const first = formatOf(texts[0] ?? '');
	const older = first < draftFormat ? first : undefined;
	const size = bytes.length;
	const lines = wholeLines(bytes, texts, older);
	if (lines) return {lines, whole: true, torn: false, size, older};
	const format = first > draftFormat ? first : undefined;
	return {...readDamaged(texts, anchor, older), whole: false, size, older, format};
}

// The quick way, for a journal without a flaw; at the first one it gives up.
function wholeLines(
	bytes: Uint8Array,
	texts: readonly string[],
	older: number | undefined,
): Line[] | undefined {
	if (bytes.at(-1) !== 10) return undefined;
	const lines: Line[] = [];
	let start = 0;
	for (const text of texts) {
		if (text === '') break;
		const end = bytes.indexOf(10, start);
		const {sum, body} = split(text);
		// From the sum of the line before to the end of this body.
		const proof =
			start === 0
				? sumOf('', body)
				: sumOfBytes(bytes.subarray(start - sumLength - 1, end - sumLength - 1));
		if (proof !== sum || text.at(-sumLength - 1) !== ' ') return undefined;
		const line = understand(lines.length, sum, body, older);
		if (!line.step && !line.birth) return undefined;
		lines.push(line);
		start = end + 1;
	}

	return start === bytes.length ? lines : undefined;
}

/** The last sum of a journal whose every line proves itself, without understanding any; else nothing. */
export function lastSum(bytes: Uint8Array): string | undefined {
	if (bytes.at(-1) !== 10) return undefined;
	let sum = '';
	for (let start = 0; start < bytes.length; ) {
		const end = bytes.indexOf(10, start);
		const from = start === 0 ? 0 : start - sumLength - 1;
		const body = bytes.subarray(from, end - sumLength - 1);
		sum = new TextDecoder('latin1').decode(bytes.subarray(end - sumLength, end));
		if (sum !== (start === 0 ? sumOfBytes(Buffer.concat([newline, body])) : sumOfBytes(body)))
			return undefined;
		start = end + 1;
	}

	return sum;
}

const newline = Uint8Array.of(10);

function readDamaged(
	texts: readonly string[],
	anchor: string | undefined,
	older: number | undefined,
): Pick<JournalReading, 'lines' | 'torn'> {
	const lines: Line[] = [];
	// What the line before should have as its sum, where what it has does not fit it.
	let should: string | undefined;
	for (const [index, text] of texts.slice(0, -1).entries()) {
		const {sum, body} = split(text);
		const last = lines.at(-1);
		const fits = (before: string | undefined) =>
			before !== undefined && sumOf(before, body) === sum && text.at(-sumLength - 1) === ' ';
		if (last && should !== undefined && fits(should))
			lines[index - 1] = understand(index - 1, should, last.body, older);
		const proven = fits(lines.at(-1)?.sum ?? '') || fits(anchor);
		should = proven ? undefined : sumOf(last?.sum ?? '', body);
		lines.push(proven ? understand(index, sum, body, older) : {sum, body});
	}

	return {lines, torn: texts.at(-1) !== ''};
}

function split(text: string): {sum: string; body: string} {
	return {sum: text.slice(-sumLength), body: text.slice(0, -sumLength - 1)};
}

function understand(index: number, sum: string, body: string, older?: number): Line {
	let raw = parse(body);
	if (older !== undefined && raw)
		raw = upgraded(raw, older, (upgrade, one) => upgrade.line(one, index));
	if (index === 0) return {sum, body, birth: birthSchema.safeParse(raw).data};
	return {sum, body, step: stepSchema.safeParse(writtenOut(raw)).data};
}

function parse(body: string): Raw | undefined {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

// Of a first line that proves itself; any other is taken as of this format.
function formatOf(text: string): number {
	const {sum, body} = split(text);
	const format = sumOf('', body) === sum ? parse(body)?.format : undefined;
	return typeof format === 'number' ? format : draftFormat;
}
