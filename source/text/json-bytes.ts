import {printableJson} from './printable.ts';

declare const bytes: unique symbol;
/**
A text as its UTF-8 bytes, one character for each: put together as quickly as any text, and written as it is, without
being encoded at the end.
*/
export type ByteText = string & {readonly [bytes]: true};

const encoder = new TextEncoder();

/** A text as its bytes. */
export function byteText(text: string): ByteText {
	if (/^[\0-\x7F]*$/.test(text)) return text as ByteText;
	const encoded = encoder.encode(text);
	let made = '';
	for (let from = 0; from < encoded.length; from += 4096)
		made += String.fromCharCode(...encoded.subarray(from, from + 4096));
	return made as ByteText;
}

/** Texts that were quoted, for the next time: what a form and its rules say is said of every file again. */
const quoted = new Map<string, string>();
const most = {kept: 20_000, length: 200};

/** A text as printable JSON, in bytes. */
export function quotedBytes(text: string): string {
	let made = quoted.get(text);
	if (made !== undefined) return made;
	made = byteText(printableJson(text));
	if (text.length > most.length) return made;
	if (quoted.size >= most.kept) quoted.clear();
	quoted.set(text, made);
	return made;
}

/** Writes the value of a key in a quicker way, with the same outcome; or nothing. */
type Write = (key: string, value: unknown) => string | undefined;

/** Plain values as `printableJson` writes them, in bytes. */
export function jsonBytes(value: unknown, write?: Write): ByteText {
	return written(value, write) as ByteText;
}

function written(value: unknown, write?: Write): string {
	switch (typeof value) {
		case 'string':
			return quotedBytes(value);
		case 'number':
			return Number.isFinite(value) ? `${value}` : 'null';
		case 'boolean':
			return `${value}`;
		case 'object':
			if (value === null) return 'null';
			return Array.isArray(value)
				? `[${value.map((one) => written(one, write)).join()}]`
				: `{${membersBytes(value as Plain, write)}}`;
		default:
			return 'null';
	}
}

type Plain = Readonly<Record<string, unknown>>;

/** What stands between the braces of an object. */
export function membersBytes(members: object, write?: Write): string {
	let text = '';
	for (const key in members) {
		const value = (members as Plain)[key];
		if (value === undefined) continue;
		if (text !== '') text += ',';
		text += `${quotedBytes(key)}:${write?.(key, value) ?? written(value, write)}`;
	}

	return text;
}
