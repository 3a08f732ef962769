import type {Beside, TextBlock, TextMark} from '../../workbook/text-block.ts';
import {nothingBeside} from './docx-beside.ts';

/** So much text of a document is read; a report has a hundredth of it. */
export const mostText = 2 * 2 ** 20;

const dropped =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD]/u;
const pinyin = /(?<=\p{Script=Han})\s*[(（]\s*(?:[a-zß-ɏ]|\p{M})+\s*[)）]/gu;
/** A part of the report that is text, by its title, in 简体 or 繁体. */
const partTitle =
	/[总總]\s*[体體的]\s*(?:工\s*作\s*)?情\s*[况況]|概\s*述|主要[问問][题題]|存在的?[^，。]{0,12}[问問][题題]|其[他它][^，。]{0,8}(?:[报報]告|[说說]明|事[项項])/u;

/** Of the names in a document only those of references matter, copies of them included. */
const carrier = /^gj_\d+/u;

// 统(tǒng)计: the reading of one character behind it.
const syllable = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü]{1,3}(?:ng|n|r)?|ng?|m)$/u;

function withoutPinyin(text: string): string {
	return text.replaceAll(pinyin, (whole, index: number) => {
		const letters = whole.normalize('NFD').replaceAll(/[^a-z]/gu, '');
		return index > 0 && syllable.test(letters) ? '' : whole;
	});
}

/**
Gathers the paragraphs and tables of a document in order.

@param tight - blanks between Chinese characters are line ends of its source, no words of it
*/
export function textBlocks({tight = false}: {tight?: boolean} = {}) {
	const blocks: TextBlock[] = [];
	const beside: Beside = {...nothingBeside};
	let length = 0;
	let count = 0;
	// What stands around a report in a page is not counted: only what lies behind its first heading, pictures before its last.
	let hasTitle = false;
	let pictures = 0;
	return {
		/**
		@param source - where it stands, if that is not its number among the paragraphs
		@param isPartial - some of its words were left out
		*/
		paragraph(
			raw: string,
			marks: readonly TextMark[] = [],
			source?: string,
			isPartial = false,
		): void {
			const read = marks.length > 0 ? raw : withoutPinyin(raw);
			const lines = linesOf(read, marks, beside, tight);
			if (lines.length === 0) return;
			count++;
			if (lines.some(({text}) => isTitled(text))) {
				if (hasTitle) beside.pictures += pictures;
				hasTitle = true;
				pictures = 0;
			}

			if (hasTitle && isPartial) beside.leftOut++;
			for (const line of lines) {
				length += line.text.length;
				if (length > mostText) beside.cut = true;
				else
					blocks.push({
						is: 'paragraph',
						text: line.text,
						source: source ?? `p${count}`,
						...(line.marks.length > 0 && {marks: line.marks}),
						...(line.indent && {indent: true as const}),
					});
			}
		},
		/** A picture outside of every table that holds figures. */
		picture(): void {
			pictures++;
		},
		table(sheet: string): void {
			blocks.push({is: 'table', sheet});
		},
		/** What was gathered, where it holds a part of the report that is text. */
		told(counted: Partial<Beside> = {}): {blocks?: readonly TextBlock[]; beside?: Beside} {
			const {cut, controls} = beside;
			return hasTitle ? {blocks, beside: {...beside, ...counted, cut, controls}} : {};
		},
	};
}

function isTitled(text: string): boolean {
	return partTitle.test(text.slice(0, 200));
}

// One paragraph for each line, without control characters and marks of writing direction, blanks put together.
function linesOf(raw: string, marks: readonly TextMark[], beside: Beside, tight: boolean) {
	const lines: Array<{text: string; marks: TextMark[]; indent: boolean}> = [];
	let text = '';
	let places: number[] = [];
	let from = 0;
	const end = (to: number) => {
		const lead = text.length - text.trimStart().length;
		const clean = text.trim();
		const place = (at: number) => Math.min(clean.length, Math.max(0, placeOf(places, at) - lead));
		if (clean !== '')
			lines.push({
				text: clean,
				indent: /^(?:\s{2}|\u3000|\t)/u.test(raw.slice(from, to)),
				marks: marks
					.filter(({name, at}) => carrier.test(name) && at >= from && at <= to)
					.map(({name, at, length}) => {
						const start = place(at);
						return {name, at: start, length: place(at + length) - start};
					}),
			});
		text = '';
		places = [];
	};

	for (let at = 0; at < raw.length; at++) {
		const one = raw[at]!;
		if (one === '\n' || one === '\r') {
			end(at);
			from = at + 1;
		} else if (dropped.test(one)) beside.controls++;
		else if (!/\s/u.test(one)) {
			places.push(at);
			text += one;
		} else if (!text.endsWith(' ') && !(tight && isBetweenHan(text, raw, at))) {
			places.push(at);
			text += ' ';
		}
	}

	end(raw.length);
	return lines;
}

const han = /[\p{Script=Han}\u3001-\u301F\uFF01-\uFF65“”‘’…—]/u;

function isBetweenHan(before: string, raw: string, at: number): boolean {
	if (!han.test(before.at(-1) ?? '')) return false;
	return han.test(/\S/u.exec(raw.slice(at, at + 200))?.[0] ?? '');
}

// Where a place of the raw text is in what was kept of it.
function placeOf(places: readonly number[], at: number): number {
	const found = places.findIndex((place) => place >= at);
	return found < 0 ? places.length : found;
}
