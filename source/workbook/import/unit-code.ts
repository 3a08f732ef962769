const label =
	/^(?:单位代码|單位代碼|统一社会信用代码|統一社會信用代碼|机构代码)(?:[（(].{0,8}[）)])?[:：]?\s*/u;
const code = /^[0-9A-Z][0-9A-Z-]{2,20}$/u;

/** Whether a text is the label of a unit's code, or begins with it. */
export function isCodeLabel(text: string): boolean {
	return text.length <= 60 && label.test(text.trim());
}

/** The code that a text names behind 单位代码, or that stands beside it. @param next - what stands beside it */
export function codeAfter(text: string, next: string | undefined): string | undefined {
	if (text.length > 60) return undefined;
	const words = text.trim();
	const match = label.exec(words);
	if (!match) return undefined;
	const beside = (words.slice(match[0].length) || (next ?? '')).normalize('NFKC').trim();
	const bare = beside.split(/\s/u)[0]?.toUpperCase() ?? '';
	return code.test(bare) ? bare : undefined;
}
