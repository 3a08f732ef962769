/** Thrown where a part holds what the scanner does not judge: the full reader takes the file. */
export class HandOver extends Error {}

/** One tag of a part: its name, what it says of itself, and where it begins and ends. */
export type Tag = {name: string; head: string; closes: boolean; empty: boolean; end: number};

/**
Attributes in double quotes, one space before each. A `>` inside quotes cuts a tag short, and such a tag is none; other
spaces are lawful, but the full reader is known to stumble over them.
*/
const written = /^([\w:.-]+)(?: [\w:.-]+="[^"<]*")*$/u;

const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
};

/**
The text of a part, where it is plain XML as office programs write it: UTF-8, no document type, no comments, no
namespace prefix on the root.

@throws HandOver for anything else
*/
export function plainXml(bytes: Uint8Array, root: string): string {
	const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
	const xml = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
	const declaration = /^<\?xml[^>]*\?>/u.exec(xml)?.[0] ?? '';
	if (/encoding\s*=\s*["'](?!utf-8["'])/iu.test(declaration)) throw new HandOver('encoding');
	if (xml.includes('<!') || xml.indexOf('<?', declaration.length) >= 0)
		throw new HandOver('markup');
	if (xml.includes('\uFFFD')) throw new HandOver('text');
	const head = /^\s*<(\w+)[\s>]/u.exec(xml.slice(declaration.length, declaration.length + 200));
	if (head?.[1] !== root) throw new HandOver('root');
	if (!xml.includes('xmlns="http://schemas.openxmlformats.org/')) throw new HandOver('namespace');
	if (xml.includes('AlternateContent')) throw new HandOver('alternate');
	return xml;
}

/** Where the next tag begins; between tags of rows and strings only space may stand. */
export function nextTag(xml: string, from: number): number {
	const at = xml.indexOf('<', from);
	if (at < 0 || (at > from && xml.slice(from, at).trim() !== '')) throw new HandOver('words');
	return at;
}

/** The tag that begins at `at`, which is a `<`. */
export function tagAt(xml: string, at: number): Tag {
	const end = xml.indexOf('>', at);
	if (end < 0) throw new HandOver('cut');
	const closes = xml.charCodeAt(at + 1) === 47;
	const empty = xml.charCodeAt(end - 1) === 47;
	const spaced = empty && xml.charCodeAt(end - 2) === 32;
	const head = xml.slice(closes ? at + 2 : at + 1, empty ? end - (spaced ? 2 : 1) : end);
	const name = written.exec(head)?.[1];
	if (name === undefined) throw new HandOver('tag');
	return {name, head, closes, empty, end: end + 1};
}

/** An attribute of a tag. */
export function attribute(head: string, name: string): string | undefined {
	const begin = ` ${name}="`;
	const at = head.indexOf(begin);
	if (at < 0) return undefined;
	const from = at + begin.length;
	return plainText(head.slice(from, head.indexOf('"', from)));
}

/** Whether an attribute is set: `hidden="1"`, `hidden="true"`. */
export function isOn(head: string, name: string): boolean {
	const value = attribute(head, name);
	return value !== undefined && value !== '0' && value !== 'false';
}

/** Character references resolved. */
export function plainText(text: string): string {
	// How a line ends is for the full reader to say.
	if (text.includes('\r')) throw new HandOver('line end');
	if (!text.includes('&')) return text;
	return text.replaceAll(/&[^;]*;?/gu, (reference) => {
		const known = entities[reference];
		if (known !== undefined) return known;
		const code = /^&#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}));$/u.exec(reference);
		const point = code ? Number.parseInt(code[1] ?? code[2]!, code[1] ? 16 : 10) : 0;
		if (point < 32 || point > 0x10ffff) throw new HandOver('reference');
		return String.fromCodePoint(point);
	});
}

/**
Visits every tag that opens, with the names of those around it, and proves that each is closed.

@param visit - may return where to go on, behind the tag that closes this one
@throws HandOver where tags do not match
*/
export function walk(
	xml: string,
	visit: (tag: Tag, parents: readonly string[], at: number) => number | undefined,
): void {
	const parents: string[] = [];
	for (let at = xml.startsWith('<?') ? xml.indexOf('>') + 1 : 0; ; ) {
		at = xml.indexOf('<', at);
		if (at < 0) break;
		const tag = tagAt(xml, at);
		if (tag.closes) {
			if (parents.pop() !== tag.name || tag.empty) throw new HandOver('order');
			at = tag.end;
			continue;
		}

		if (parents.length === 0 && at > 0 && !/^(?:<\?[^>]*>)?\s*$/u.test(xml.slice(0, at)))
			throw new HandOver('words');
		const next = visit(tag, parents, at);
		if (next === undefined && !tag.empty) parents.push(tag.name);
		at = next ?? tag.end;
	}

	if (parents.length > 0) throw new HandOver('cut');
}
