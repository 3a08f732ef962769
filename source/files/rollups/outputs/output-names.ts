import {isRefusedName} from '../../refused-name.ts';
import {digestOf} from '../../writing/digest-of.ts';
import {oneLine} from './one-line.ts';

/** A name has at most 255 bytes in most file systems; what is written beside it, and owner files, need some. */
const mostBytes = 220;

/**
A name that every file system takes, from words that may hold anything: what no name may hold becomes its full-width
twin, and what is too long is cut, told apart from others by a few digits.

@param ending - with its dot
*/
export function outputName(words: string, ending: string): string {
	let name = oneLine(words)
		.normalize('NFC')
		.replaceAll(/[\\/:*?"<>|]/gu, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0))
		.replaceAll(/^[\s.~]+|[\s.]+$/gu, '');
	if (name === '') name = '_';
	if (isRefusedName(name + ending)) name = `_${name}`;
	if (lengthOf(name + ending) <= mostBytes) return name + ending;
	const mark = `～${digestOf(new TextEncoder().encode(words)).slice(0, 6)}`;
	let cut = '';
	for (const character of name) {
		if (lengthOf(cut + character + mark + ending) > mostBytes) break;
		cut += character;
	}

	return cut + mark + ending;
}

/**
Names for several outputs of one folder, in their order: those that would be one, in any case of their letters, are
numbered.
*/
export function outputNames(words: readonly string[], ending: string): string[] {
	const taken = new Set<string>();
	return words.map((one) => {
		let name = outputName(one, ending);
		for (let number = 2; taken.has(keyOf(name)); number++)
			name = outputName(`${one}-${number}`, ending);
		taken.add(keyOf(name));
		return name;
	});
}

function keyOf(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

function lengthOf(text: string): number {
	return new TextEncoder().encode(text).length;
}
