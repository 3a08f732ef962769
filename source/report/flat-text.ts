const wide = /[\uFF01-\uFF5E\u3000]/gu;

/** The text with full-width signs and digits as plain ones: as long as before, so that every place stays. */
export function flatText(text: string): string {
	return text.replaceAll(wide, (one) =>
		one === '\u3000' ? ' ' : String.fromCodePoint(one.codePointAt(0)! - 0xfe_e0),
	);
}
