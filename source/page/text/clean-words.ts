/**
Words from outside as a text keeps them: what cannot be seen, and what turns the direction of writing, is left out.

@returns them line by line, without empty lines, and how many characters were left out
*/
export function cleanWords(words: string): {lines: readonly string[]; dropped: number} {
	const broken = words.replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replaceAll('\t', ' ');
	const clean = broken.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
	const lines = clean
		.split('\n')
		.map((line) => line.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
		.filter((line) => line !== '');
	return {lines, dropped: [...broken].length - [...clean].length};
}
