import type {Decision} from '../../rollup/decision.ts';
import {isRuleStage} from '../../rollup/rule-stage.ts';
import {sumLength, sumOf} from '../drafts/journal.ts';
import {textsOf} from '../drafts/lines.ts';

/** What is said of a roll-up in the first line of its journal. */
export type Birth = {
	format: typeof journalFormat;
	/** By which its files know each other. */
	key: string;
	office: string;
	year: number;
	time: string;
	/** Decisions that damage has taken, until a person has seen it. */
	gaps?: readonly Gap[];
};

/** Decisions that are no longer there: those between two numbers, and where the damaged file lies. */
export type Gap = {from: number; to: number; where: string};

export const journalFormat = 1;

/** A journal as it was found. */
export type JournalFound = {
	birth?: Birth;
	/** Those that prove themselves, in their order. */
	decisions: Decision[];
	/** Sum of the last good line. */
	sum: string;
	/** Every byte was good. */
	whole: boolean;
	/** Lines, or a piece of one, that do not prove themselves. */
	bad: number;
	/** The last line has no end: a write that was cut off. */
	torn: boolean;
	/** The format of a newer program. */
	newer?: number;
};

/**
Reads the journal of a roll-up. A damaged line does not hide those behind it: each proves itself by the sum written
before it.
*/
export function readDecisions(bytes: Uint8Array): JournalFound {
	const texts = textsOf(bytes);
	const rest = texts.pop() ?? '';
	const found: JournalFound = {
		decisions: [],
		sum: '',
		whole: rest === '' && bytes.length > 0,
		bad: 0,
		torn: rest !== '',
	};
	let before = '';
	for (const [index, text] of texts.entries()) {
		const sum = text.slice(-sumLength);
		const body = text.slice(0, -sumLength - 1);
		const isProven = sumOf(before, body) === sum && text.at(-sumLength - 1) === ' ';
		before = sum;
		if (isProven && take(found, index, body)) found.sum = sum;
		else {
			found.whole = false;
			found.bad++;
		}
	}

	return found;
}

function take(found: JournalFound, index: number, body: string): boolean {
	const read = parsed(body);
	if (index === 0) {
		if (typeof read?.format === 'number' && read.format > journalFormat) found.newer = read.format;
		else if (isBirth(read)) found.birth = read;
		return found.birth !== undefined;
	}

	const last = found.decisions.at(-1)?.number ?? 0;
	if (wrongField(read) !== undefined || (read as Decision).number <= last) return false;
	found.decisions.push(read as Decision);
	return true;
}

type Raw = Record<string, unknown>;

function parsed(body: string): Raw | undefined {
	try {
		const read: unknown = JSON.parse(body);
		return typeof read === 'object' && read !== null ? (read as Raw) : undefined;
	} catch {
		return undefined;
	}
}

function isBirth(read: Raw | undefined): read is Raw & Birth {
	return (
		read?.format === journalFormat &&
		['key', 'office', 'time'].every((name) => typeof read[name] === 'string') &&
		Number.isInteger(read.year) &&
		(read.gaps === undefined || Array.isArray(read.gaps))
	);
}

const isText = (value: unknown) => typeof value === 'string';
const isFigure = (value: unknown) => value === null || Number.isFinite(value);
const isRecord = (value: unknown) => typeof value === 'object' && value !== null;
const isMaybeText = (value: unknown) => value === undefined || isText(value);

type Kind = Decision['what'];
type Field<K extends Kind> = Exclude<
	keyof Extract<Decision, {what: K}>,
	'what' | 'number' | 'who' | 'time' | 'because'
>;

/** What each kind of decision must have. */
const fields: {[K in Kind]: Partial<Record<Field<K>, (value: unknown) => boolean>>} = {
	adopt: {unit: isText, digest: isText},
	sendBack: {unit: isText, digest: isText},
	exempt: {unit: isText},
	leaveOut: {unit: isMaybeText, digest: isMaybeText},
	zero: {unit: isText, digest: isText},
	amend: {unit: isText, digest: isText, address: isText, from: isFigure, to: isFigure},
	fillIn: {unit: isText, figures: isRecord},
	explain: {unit: isText, digest: isText, finding: isText, figures: isText},
	assign: {digest: isText, unit: (value) => value === null || isText(value)},
	head: {unit: isText, digest: isText},
	receivedAt: {unit: isText, digest: isMaybeText, at: isMaybeText},
	remark: {unit: isText},
	reopen: {unit: isText},
	undo: {of: Number.isInteger},
	rule: {rule: isText, stage: isRuleStage},
	close: {adopted: isRecord, totals: Array.isArray, title: isText},
};

/** The first field of a decision that is not as it must be; nothing where all are. */
export function wrongField(read: unknown): string | undefined {
	if (typeof read !== 'object' || read === null) return 'what';
	const raw = read as Raw;
	if (!Object.hasOwn(fields, String(raw.what))) return 'what';
	if (!Number.isInteger(raw.number) || Number(raw.number) < 1) return 'number';
	const texts = ['who', 'time'].find((name) => !isText(raw[name]));
	if (texts !== undefined || !isMaybeText(raw.because)) return texts ?? 'because';
	const own = Object.entries(fields[raw.what as Kind]) as Array<[string, (v: unknown) => boolean]>;
	return own.find(([name, holds]) => !holds(raw[name]))?.[0];
}
