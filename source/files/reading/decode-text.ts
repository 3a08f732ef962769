/** What office files call their encodings, as `TextDecoder` calls them. */
const names: Readonly<Record<string, string>> = {
	gb2312: 'gb18030',
	gbk: 'gb18030',
	'x-gbk': 'gb18030',
	cp936: 'gb18030',
	'windows-936': 'gb18030',
};

/**
Decodes a text strictly: by its mark, else UTF-8, else what it declares, else GB18030, else Big5.

@param declared - the charset named inside, if any
@returns nothing when it is no text in any of them, or holds control characters
*/
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
	const marked = markOf(bytes);
	const wanted = declared?.trim().toLowerCase();
	const order = marked
		? [marked]
		: [
				'utf-8',
				...(wanted ? [names[wanted] ?? wanted] : []),
				...unmarked(bytes),
				'gb18030',
				'big5',
			];
	for (const label of order) {
		const text = decodeAs(bytes, label);
		if (text !== undefined && isPlain(text)) return text;
	}

	return undefined;
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
	try {
		return new TextDecoder(label, {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
}

function markOf(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

// UTF-16 without a mark: every other byte of its commas and line ends is zero.
function unmarked(bytes: Uint8Array): string[] {
	const head = bytes.subarray(0, 1000);
	const zeros = [0, 0];
	for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]!++;
	if (zeros[0]! + zeros[1]! < 2) return [];
	return [zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be'];
}

function isPlain(text: string): boolean {
	const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
	// One that came along with a paste makes no report another kind of file: it is dropped where the text is read.
	const isWritten = (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= text.length / 2;
	return controls <= text.length / (isWritten && !text.includes('\0') ? 20 : 1000);
}

const codePages: Readonly<Record<number, string>> = {
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gb18030',
	949: 'euc-kr',
	950: 'big5',
	1200: 'utf-16le',
	1201: 'utf-16be',
	10000: 'macintosh',
	28591: 'latin1',
	54936: 'gb18030',
	65001: 'utf-8',
};

/** A text of an old workbook in its code page. */
export function decodeCodePage(page: number, bytes: Uint8Array): string {
	const label = codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'latin1');
	return new TextDecoder(label, {ignoreBOM: true}).decode(bytes);
}

/** The code pages of old workbooks, in the shape that SheetJS asks for. */
export const codePageTable = {
	utils: {
		decode: (page: number, bytes: string | ArrayLike<number>): string =>
			decodeCodePage(
				page,
				typeof bytes === 'string'
					? Uint8Array.from(bytes, (one) => one.codePointAt(0)!)
					: Uint8Array.from(bytes),
			),
	},
};
