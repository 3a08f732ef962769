/**
Full-width forms as an input method sends them, in plain ASCII: ：／？ａ. Nothing else folds: ①, ² and ⓐ are no digits and
no letters.
*/
export function fromFullWidth(text: string): string {
	return text
		.replaceAll(/[\uFF01-\uFF5E]/gu, (character) =>
			String.fromCodePoint(character.codePointAt(0)! - 0xfee0),
		)
		.replaceAll('\u3000', ' ');
}
