/** What of the style of a cell matters in a ledger. */
export type CellLook = {date: boolean; struck: boolean};

const plain: CellLook = {date: false, struck: false};
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** By style of a cell (`s`): whether it shows a date, and whether it is struck out. */
export function cellLooks(xml: string): CellLook[] {
	const formats = new Map<number, string>();
	for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/gu)) {
		const id = /\bnumFmtId=["'](\d+)/u.exec(tag)?.[1];
		formats.set(Number(id), /\bformatCode=["']([^"']*)/u.exec(tag)?.[1] ?? '');
	}

	const fonts = /<(?:\w+:)?fonts[\s>][\s\S]*?<\/(?:\w+:)?fonts>/u.exec(xml)?.[0] ?? '';
	const struck = (
		fonts.match(/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?font>)/gu) ?? []
	).map((font) => /<(?:\w+:)?strike(?:\s*\/>|\s*>|\s+val=["'](?:1|true)["'])/u.test(font));
	const styles = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/u.exec(xml)?.[0] ?? '';
	return (styles.match(/<(?:\w+:)?xf\s[^>]*>/gu) ?? []).map((tag) => {
		const format = Number(/\bnumFmtId=["'](\d+)/u.exec(tag)?.[1] ?? 0);
		const font = Number(/\bfontId=["'](\d+)/u.exec(tag)?.[1] ?? 0);
		const code = formats.get(format);
		const date = code === undefined ? builtIn.has(format) : isDateFormat(code);
		return date || struck[font] ? {date, struck: struck[font] ?? false} : plain;
	});
}

/** Whether a number format shows days: years, or months with days; `[红色]`, quoted words and colours apart. */
export function isDateFormat(code: string): boolean {
	const bare = code.replaceAll(/&quot;[^&]*&quot;|"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();
	if (/general|[0#?]/u.test(bare) && !/y/u.test(bare)) return false;
	return /y|m.*d|d.*m/u.test(bare);
}
