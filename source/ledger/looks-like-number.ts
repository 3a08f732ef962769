const shape =
	/^[\p{Script=Latin}\d\-—–_/\\.·()[\]〔〕【】{}<>《》#№]*(?:(?:依申请|依申|申请|申|公开|公|受理|受|第|号|件|年|字|登|信|政|网|函|补|当|邮|编)[\p{Script=Latin}\d\-—–_/\\.·()[\]〔〕【】{}#№]*)*$/u;

/**
Whether a text is the registered number of an application: figures with letters, brackets and the few words that
numbers are written with. The number of a person or of a telephone is none.
*/
export function looksLikeNumber(given: string): boolean {
	const text = given.normalize('NFKC').replaceAll(/\s+/gu, '');
	if (text.length > 40 || !/\d/u.test(text) || !shape.test(text)) return false;
	if (/\p{Script=Latin}{8,}/u.test(text)) return false;
	return !/(?<!\d)(?:\d{17}[\dXx]|\d{15}|1[3-9]\d{9})(?!\d)/u.test(text);
}
