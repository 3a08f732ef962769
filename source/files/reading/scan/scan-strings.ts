import {ascii, hashed, hashStart, isAt, knownBytes} from './known-bytes.ts';
import {HandOver, nextTag, plainText, plainXml, tagAt} from './scan-xml.ts';

const text = '<t(?:\\s[^<>]*)?(?:/>|>[^<]*</t>)';
const run = `<r>\\s*(?:<rPr>(?:<[^<>]*/>\\s*)*</rPr>|<rPr\\s*/>)?\\s*${text}\\s*</r>`;
const aid = `<rPh(?:\\s[^<>]*)?>${text}</rPh>|<phoneticPr(?:\\s[^<>]*)?/>`;

/** What may stand in a string: a text or runs of it, and reading aids, each closed. */
const wellFormed = new RegExp(`^\\s*(?:(?:${text}|${run}|${aid})\\s*)*$`, 'u');

/** A string as nearly all are written. What it may hold besides is seen to below. */
const usual = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/uy;

/**
The shared strings of a workbook; undefined where a string has runs that are struck out or raised, a reading aid, or
escaped characters: a cell that shows one is not for the scanner.

@throws HandOver
*/
export function scanStrings(bytes: Uint8Array): ReadonlyArray<string | undefined> {
	return quickStrings(bytes) ?? stringsOf(plainXml(bytes, 'sst'));
}

const begin = ascii('<si><t');
const kept = ascii(' xml:space="preserve"');
const end = ascii('</t></si>');
const last = ascii('</sst>');
const [less, more] = [0x3c, 0x3e] as const;

const textOf = knownBytes((bytes, from, to) => {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', from, to);
	if (text.includes('\uFFFD')) throw new HandOver('text');
	return unescaped(plainText(text));
}, 5000);

// Straight from the bytes, where each string is written as nearly all are; nothing where one is not.
function quickStrings(bytes: Uint8Array): Array<string | undefined> | undefined {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let at = buffer.indexOf(begin);
	if (at < 0) return undefined;
	const head = plainXml(buffer.subarray(0, at), 'sst');
	if (tagAt(head, head.indexOf('<sst')).end !== head.length) return undefined;
	const strings: Array<string | undefined> = [];
	while (isAt(bytes, at, begin)) {
		at += begin.length;
		if (isAt(bytes, at, kept)) at += kept.length;
		if (bytes[at++] !== more) return undefined;
		const from = at;
		let hash = hashStart;
		for (let byte = bytes[at]; byte !== less; byte = bytes[++at]) {
			if (byte === undefined) return undefined;
			hash = hashed(hash, byte);
		}

		if (!isAt(bytes, at, end)) return undefined;
		strings.push(textOf(bytes, from, at, hash));
		at += end.length;
	}

	return isAt(bytes, at, last) && at + last.length === bytes.length ? strings : undefined;
}

function stringsOf(xml: string): Array<string | undefined> {
	const strings: Array<string | undefined> = [];
	const root = tagAt(xml, xml.indexOf('<sst'));
	for (let at = nextTag(xml, root.end); !root.empty; ) {
		usual.lastIndex = at;
		const written = usual.exec(xml)?.[1];
		if (written !== undefined) {
			strings.push(unescaped(plainText(written)));
			at = nextTag(xml, usual.lastIndex);
			continue;
		}

		const tag = tagAt(xml, at);
		if (tag.name === 'sst' && tag.closes) break;
		if (tag.name !== 'si' || tag.closes) throw new HandOver(tag.name);
		const end = tag.empty ? tag.end : xml.indexOf('</si>', tag.end);
		if (end < 0) throw new HandOver('cut');
		strings.push(tag.empty ? '' : stringOf(xml.slice(tag.end, end)));
		at = nextTag(xml, tag.empty ? end : end + 5);
	}

	return strings;
}

/** The text of one string; undefined where it is not for the scanner. */
export function stringOf(inside: string): string | undefined {
	if (!wellFormed.test(inside)) throw new HandOver('markup');
	if (/<(?:strike|vertAlign|rPh|phoneticPr)\b/u.test(inside)) return undefined;
	let text = '';
	for (let at = inside.indexOf('<t'); at >= 0; at = inside.indexOf('<t', at)) {
		const tag = tagAt(inside, at);
		at = tag.end;
		if (tag.name !== 't' || tag.empty) continue;
		const close = inside.indexOf('</t>', at);
		if (close < 0) throw new HandOver('cut');
		text += plainText(inside.slice(at, close));
		at = close;
	}

	return unescaped(text);
}

function unescaped(text: string): string | undefined {
	return text.includes('_x') && /_x[\dA-Fa-f]{4}_/u.test(text) ? undefined : text;
}
