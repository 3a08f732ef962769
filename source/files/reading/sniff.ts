import {Failure} from '../../failure.ts';

/** What a file is by its first bytes; archives and compound files are told apart further by their parts. */
export type Kind = 'zip' | 'cfb' | 'biff' | 'html' | 'xml' | 'mht' | 'text';

/**
Tells what a file is by its content, never by its extension.

@throws Failure for what cannot be read, saying what to do (exit 3)
*/
export function sniff(bytes: Uint8Array, file: string): Kind {
	const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
	const begins = (text: string) => starts(...[...text].map((one) => one.codePointAt(0)!));
	if (bytes.length === 0) throw new Failure('read.empty', {file});
	if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'cfb';
	if (begins('PK')) return 'zip';
	if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes.length > 64) return 'biff';
	if (begins('%TSD-Header-###%') || starts(0x62, 0x14, 0x23, 0x65))
		throw new Failure('read.secured', {file});
	if (begins('%PDF')) throw new Failure('read.pdf', {file});
	if (isPicture(bytes)) throw new Failure('read.picture', {file});
	if (begins('Rar!') || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x1f, 0x8b) || begins('BZh'))
		throw new Failure('read.archive', {file});
	if (begins('{\\rtf')) throw new Failure('read.word', {file});
	const head = headText(bytes);
	if (/^[a-z][a-z-]*:\s/iu.test(head) && /^mime-version:/imu.test(head)) return 'mht';
	if (/^<(?:!doctype html|html|head|body|table|meta|style|div|p\b|!--)/iu.test(head)) return 'html';
	if (/^<\?xml|^<[a-z]+:?[a-z]*[\s>]/iu.test(head))
		return /<(?:html|table|body)[\s>]/iu.test(head) && !/<\w*:?Workbook\b/u.test(head)
			? 'html'
			: 'xml';
	return 'text';
}

const pictures = [
	/^\xff\xd8\xff/,
	/^\x89PNG\r/,
	/^GIF8[79]a/,
	/^(?:II\*\0|MM\0\*)/,
	/^RIFF.{4}WEBP/s,
	/^BM.{4}\0{4}/s,
];

/** A photograph or a scan. */
function isPicture(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length));
	return pictures.some((one) => one.test(head.toString('latin1')));
}

// Enough of the beginning to see markup, whatever the encoding.
function headText(bytes: Uint8Array): string {
	const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const label = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1';
	const text = new TextDecoder(label).decode(bytes.subarray(0, 4096));
	return text.replace(/^(?:\uFEFF|ï»¿)/u, '').trimStart();
}
