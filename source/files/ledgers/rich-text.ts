const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/** The text of XML, references and escapes of the format resolved. */
export function plainXmlText(raw: string): string {
	const text = raw.includes('&') ? withoutReferences(raw) : raw;
	if (!text.includes('_x')) return text;
	return text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}

// Some programs write every Chinese character as a reference: this is most of the reading of their ledgers.
function withoutReferences(raw: string): string {
	let text = '';
	let at = 0;
	for (let from = raw.indexOf('&'); from >= 0; from = raw.indexOf('&', at)) {
		if (from > at) text += raw.slice(at, from);
		const end = raw.indexOf(';', from);
		const character = end < 0 || end > from + 10 ? undefined : referred(raw, from + 1, end);
		text += character ?? '&';
		at = character === undefined ? from + 1 : end + 1;
	}

	return at === 0 ? raw : text + raw.slice(at);
}

function referred(raw: string, from: number, end: number): string | undefined {
	if (raw.charCodeAt(from) !== 35) return entities[raw.slice(from, end)];
	let code = 0;
	const isHex = (raw.charCodeAt(from + 1) | 32) === 120;
	if (isHex) code = Number.parseInt(raw.slice(from + 2, end), 16);
	else for (let at = from + 1; at < end; at++) code = code * 10 + raw.charCodeAt(at) - 48;
	return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

/**
The text of a string of a workbook, and whether all of it is struck out. Reading aids and struck runs are no part of
it.
*/
export function richText(xml: string): {text: string; struck: boolean} {
	const simple = soleText(xml);
	if (simple !== undefined) return {text: plainXmlText(simple), struck: false};
	const plain = xml.replaceAll(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/gu, '');
	const runs = plain.match(/<(?:\w+:)?r[\s>][\s\S]*?<\/(?:\w+:)?r>/gu);
	if (!runs) return {text: textsIn(plain), struck: false};
	const isStruck = (run: string) =>
		/<(?:\w+:)?d?strike(?:\s*\/>|\s*>|\s+val=["'](?:1|true)["'])/u.test(run);
	const kept = runs.filter((run) => !isStruck(run));
	const struck = kept.length === 0;
	return {text: (struck ? runs : kept).map(textsIn).join(''), struck};
}

// Nearly always there is one <t> and nothing else.
function soleText(xml: string): string | undefined {
	const from = xml.indexOf('t>');
	if (from < 1) return undefined;
	const before = xml.charCodeAt(from - 1);
	if (before !== 60 && before !== 58) return undefined;
	const end = xml.indexOf('<', from);
	if (end < 0 || xml.charCodeAt(end + 1) !== 47) return undefined;
	// Runs and reading aids would come before or behind.
	const isAlone =
		!/<(?:\w+:)?r(?:Ph)?[\s>]/u.test(xml) && xml.indexOf('t>', xml.indexOf('>', end)) < 0;
	return isAlone ? xml.slice(from + 2, end) : undefined;
}

function textsIn(xml: string): string {
	let text = '';
	for (const [, found] of xml.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</gu)) text += found;
	return plainXmlText(text);
}
