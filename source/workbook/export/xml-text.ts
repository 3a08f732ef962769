/** Text as it stands between tags: control characters and literal `_x0041_` in the escapes of the format. */
export function xmlText(text: string): string {
	if (!/[_&<>\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/.test(text)) return text;
	return text
		.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
		.replaceAll(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, escaped)
		.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escaped)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

function escaped(character: string): string {
	return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text inside a quoted attribute. */
export function xmlAttribute(text: string): string {
	if (/^[\w.]*$/.test(text)) return text;
	return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
