const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/** The text of XML, references and escapes of the format resolved. */
export function plainXmlText(raw: string): string {
	let text = raw;
	if (text.includes('&'))
		text = text.replaceAll(
			/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));/gu,
			(whole, ten, hex, name) => {
				if (name !== undefined) return entities[name as string] ?? whole;
				const code = ten === undefined ? Number.parseInt(hex as string, 16) : Number(ten);
				return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
			},
		);
	if (text.includes('_x'))
		text = text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		);
	return text;
}

/**
The text of a string of a workbook, and whether all of it is struck out. Reading aids and struck runs are no part of
it.
*/
export function richText(xml: string): {text: string; struck: boolean} {
	const plain = xml.replaceAll(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/gu, '');
	const runs = plain.match(/<(?:\w+:)?r[\s>][\s\S]*?<\/(?:\w+:)?r>/gu);
	if (!runs) return {text: textsIn(plain), struck: false};
	const isStruck = (run: string) =>
		/<(?:\w+:)?d?strike(?:\s*\/>|\s*>|\s+val=["'](?:1|true)["'])/u.test(run);
	const kept = runs.filter((run) => !isStruck(run));
	const struck = kept.length === 0;
	return {text: (struck ? runs : kept).map(textsIn).join(''), struck};
}

function textsIn(xml: string): string {
	let text = '';
	for (const [, found] of xml.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</gu)) text += found;
	return plainXmlText(text);
}
