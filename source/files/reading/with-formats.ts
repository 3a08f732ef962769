// Number formats that a workbook may use without saying what they are, as a Chinese office program shows them.
const builtIn: Readonly<Record<number, string>> = {
	5: '"¥"#,##0;"¥"-#,##0',
	6: '"¥"#,##0;[Red]"¥"-#,##0',
	7: '"¥"#,##0.00;"¥"-#,##0.00',
	8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
	23: 'General',
	24: 'General',
	25: 'General',
	26: 'General',
	27: 'yyyy"年"m"月"',
	28: 'm"月"d"日"',
	29: 'm"月"d"日"',
	30: 'm-d-yy',
	31: 'yyyy"年"m"月"d"日"',
	32: 'h"时"mm"分"',
	33: 'h"时"mm"分"ss"秒"',
	34: 'h"时"mm"分"',
	35: 'h"时"mm"分"ss"秒"',
	36: 'yyyy"年"m"月"',
	41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
	42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
	43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
	44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
	50: 'yyyy"年"m"月"',
	51: 'm"月"d"日"',
	52: 'yyyy"年"m"月"',
	53: 'm"月"d"日"',
	54: 'm"月"d"日"',
	55: 'h"时"mm"分"',
	56: 'h"时"mm"分"ss"秒"',
	57: 'yyyy"年"m"月"',
	58: 'm"月"d"日"',
	59: '0',
	60: '0.00',
	61: '#,##0',
	62: '#,##0.00',
	67: '0%',
	68: '0.00%',
	69: '# ?/?',
	70: '# ??/??',
	71: 'm/d/yy',
};

/** What a built-in number format is, where the library does not know it. */
export function builtInFormat(id: number): string | undefined {
	return builtIn[id];
}

/** The styles of a workbook with every built-in format that its cells use written out. */
export function withFormats(bytes: Uint8Array): Uint8Array {
	const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const used = new Set<number>();
	for (const [, id] of xml.matchAll(/\bnumFmtId=["'](\d+)["']/gu)) used.add(Number(id));
	const missing = [...used].filter(
		(id) =>
			builtIn[id] && !new RegExp(`<(?:\\w+:)?numFmt [^>]*numFmtId=["']${id}["']`, 'u').test(xml),
	);
	if (missing.length === 0) return bytes;
	const root = /<((?:\w+:)?)styleSheet[^>]*>/u.exec(xml);
	if (!root) return bytes;
	const formats = missing
		.map((id) => `<${root[1]}numFmt numFmtId="${id}" formatCode="${inAttribute(builtIn[id]!)}"/>`)
		.join('');
	const own = new RegExp(`<${root[1]}numFmts[^>]*[^/]>`, 'u').exec(xml);
	const [at, text] = own
		? [own.index + own[0].length, formats]
		: [root.index + root[0].length, `<${root[1]}numFmts>${formats}</${root[1]}numFmts>`];
	const before = Buffer.from(xml.slice(0, at), 'latin1');
	return Buffer.concat([before, Buffer.from(text, 'utf8'), Buffer.from(xml.slice(at), 'latin1')]);
}

function inAttribute(format: string): string {
	return format.replaceAll('"', '&quot;');
}
