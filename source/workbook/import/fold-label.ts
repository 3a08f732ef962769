import {noteMark} from '../../form/fold-figure.ts';
import {once} from '../../text/once.ts';
import {ownText} from './own-text.ts';
import {wording} from './wording.ts';

/** A label as matching sees it. */
export type Folded = {
	/** Without spaces, breaks, punctuation, quotes, enumerator and notes in brackets, in 简体. */
	core: string;
	/** Its enumerator by level and number: `一、` is 1:1, `（六）` is 2:6, `3.` is 3:3. */
	item?: string;
};

const {traditional, simplified: plain} = wording.script;
const script = once(() => new Map(Array.from(traditional, (one, at) => [one, plain[at]!])));
/** Characters with the simpler ones that labels are compared by. */
export const simplerOf = once(
	(): ReadonlyMap<string, string> =>
		new Map([
			...script(),
			...Object.entries(wording.simplified).flatMap(([to, from]) =>
				[...from].map((one): [string, string] => [one, to]),
			),
		]),
);
/** Characters that folding may take away, or make others of: those of word pairs, 注 before a number, 年度 behind one. */
export const wordLetters: ReadonlySet<string> = new Set(`注年度${wording.words.flat().join('')}`);
const pinyin = /(?<=\p{Script=Han})\s*\(\s*(?:[a-z\u00DF-\u024F]|\p{M})+\s*\)/gu;
// The mark of a note stands behind a word; in front of it the same character is an enumerator.
const notes = new RegExp(`(?<=[\\p{L})）\\]】])\\s*${noteMark}+`, 'gu');
const enumerators: ReadonlyArray<readonly [level: number, pattern: RegExp]> = [
	[1, /^第?([一二三四五六七八九十]{1,3})[、.,:]/u],
	[2, /^[([]([一二三四五六七八九十]{1,3})[)\]][、.]?/u],
	[3, /^[([]?(\d{1,2})[)\].、,](?!\d)/u],
	[3, /^(\d{1,2})(?=\p{Script=Han})/u],
];
const digits = '一二三四五六七八九';
const memo = new Map<string, Folded>();

/** Folds a text for comparison with labels: `（七）總 計` becomes core 总计, item 2:7. */
export function foldLabel(text: string): Folded {
	const known = memo.get(text);
	if (known) return known;
	const own = ownText(text);
	const folded = fold(own);
	if (memo.size > 5000) memo.clear();
	memo.set(own, folded);
	return folded;
}

/** 简体 for comparison, the ambiguous characters of labels and titles included. */
export function simplify(text: string): string {
	const simple = simplerOf();
	let simplified = text;
	if (hasAny(text, others())) {
		simplified = '';
		for (const character of text) simplified += simple.get(character) ?? character;
	}

	for (const [from, to] of wording.words) simplified = simplified.replaceAll(from, to);
	return simplified;
}

/** 1 for each of some characters, by its code, or by the first half of it. */
function codesOf(characters: Iterable<string>): Uint8Array {
	const codes = new Uint8Array(2 ** 16);
	for (const character of characters) codes[character.charCodeAt(0)] = 1;
	return codes;
}

const others = once(() => codesOf(simplerOf().keys()));
const written = once(() => codesOf(script().keys()));

// Nearly every text is in 简体 already.
function hasAny(text: string, codes: Uint8Array): boolean {
	for (let at = 0; at < text.length; at++) if (codes[text.charCodeAt(at)] === 1) return true;
	return false;
}

/** 简体 for a name: only characters that are no 简体 themselves (乾县 stays 乾县). */
export function simplifyName(text: string): string {
	if (!hasAny(text, written())) return text;
	return Array.from(text, (one) => script().get(one) ?? one).join('');
}

function fold(text: string): Folded {
	if (!text) return {core: ''};
	const letterText = simplify(
		text.replaceAll(notes, '').normalize('NFKC').toLowerCase().replaceAll(pinyin, ''),
	).replaceAll(/\s+/gu, '');
	const found = enumerators
		.map(([level, pattern]) => ({level, match: pattern.exec(letterText)}))
		.find(({match}) => match);
	// 2023年新收 is 本年新收; that it is this year and no other is for the whole table to say.
	const rest = (found ? letterText.slice(found.match![0].length) : letterText).replace(
		/^20\d{2}年度?(?=\p{Script=Han}{2})/u,
		'本年',
	);
	const core = (
		letters(rest.replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, '').replace(/[([][^)\]]*$/u, '')) ||
		letters(rest)
	).replace(/(?<=\p{Script=Han})注?\d{1,2}$/u, '');
	return found && core ? {core, item: `${found.level}:${numberOf(found.match![1]!)}`} : {core};
}

function letters(text: string): string {
	return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function numberOf(text: string): number {
	if (/\d/.test(text)) return Number(text);
	const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
	const digit = (one = '') => digits.indexOf(one) + 1;
	return (tens === '0' ? 0 : digit(tens) || 1) * 10 + digit(ones);
}

/** Changes of one character between two words, counted up to `limit`; beyond it `limit + 1`. */
export function distance(left: string, right: string, limit = 2): number {
	if (Math.abs(left.length - right.length) > limit) return limit + 1;
	let row = Array.from({length: right.length + 1}, (_, index) => index);
	for (let index = 0; index < left.length; index++) {
		const next = [index + 1];
		for (let other = 0; other < right.length; other++) {
			const same = left[index] === right[other] ? 0 : 1;
			next.push(Math.min(row[other]! + same, row[other + 1]! + 1, next[other]! + 1));
		}

		if (Math.min(...next) > limit) return limit + 1;
		row = next;
	}

	return row.at(-1)!;
}
