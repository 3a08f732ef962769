import {once} from '../../text/once.ts';
import {simplify} from './fold-label.ts';
import {wording} from './wording.ts';

/** A year that a text names, and how surely. */
export type YearTold = {year: number; sure: boolean};

const chinese = '〇一二三四五六七八九';

/** A text without spaces, in 简体, its year in digits. */
export function yearText(text: string): string {
	return yearInDigits(simplify(text.normalize('NFKC')).replaceAll(/[\s　]+/gu, ''));
}

/** A text with its year in digits: 二〇二三年 is 2023年. */
export function yearInDigits(text: string): string {
	return text
		.replaceAll(/[○零](?=[〇○零一二三四五六七八九]*年)/gu, '〇')
		.replaceAll(/二〇[〇一二三四五六七八九]{2}(?=年)/gu, (year) =>
			[...year].map((digit) => chinese.indexOf(digit)).join(''),
		);
}

// 2022-2023学年 and 2022—2023年 are no year that is reported on.
const spans = /20\d{2}年?度?[-–—―~～至到/]{1,2}20\d{2}(?:学年|年度?)?|20\d{2}学年(?:度)?/gu;

// 2024年上半年, 2024年第三季度, 2024年12月: a part of a year is none. 2024年1月5日, 2024年1-12月 and 1月1日至12月31日 are not meant.
const parts =
	/20\d{2}年(?:度)?(?:[上下]半年(?:度)?|前?第?[一二三四1-4]个?季度?|(?!1月?[-–—―~～至到]12月)\d{1,2}月?[-–—―~～至到]\d{1,2}月(?!\d{1,2}日)份?|\d{1,2}月份?(?!\d|[-–—―~～至到]))/gu;

// 《2021年…通知》 and 2021年版 date a document, 国办公开办函〔2021〕30号 its number.
const documents =
	/《[^《》]*(?:通知|办法|条例|规定|意见|函|格式|样式)》|20\d{2}年?(?:版|修订|修正|印发|发布|制定|制表|启用|样式|格式)|[[(【〔]20\d{2}[\])】〕]第?\d+号/gu;

/** Most texts of a table name none: not worth folding. */
export const mayNameYear = /[2２][0０]|二\s*[〇○零0Ｏ]/u;

/** The reporting year that a text names: a title, a period, a sheet or file name. Dates of filling in do not count. */
export function yearIn(text: string): YearTold | undefined {
	if (!mayNameYear.test(text)) return undefined;
	const words = yearText(text)
		.replaceAll(spans, '')
		.replaceAll(parts, '')
		.replaceAll(documents, '');
	const title =
		/(20\d{2})年度?[^。；]{0,40}?(?:信息公开|年度报告|年报)/u.exec(words) ??
		/(?:信息公开|年度报告|年报)[^。；]{0,12}?(20\d{2})年/u.exec(words) ??
		/(20\d{2})年1月1日(?:起)?至(?:20\d{2}年)?12月31日/u.exec(words) ??
		/(?:年度|年份)[:：](20\d{2})/u.exec(words);
	if (title) return {year: Number(title[1]), sure: true};
	const bare =
		/(?<!\d)(20\d{2})年度?(?!\d{1,2}月)/u.exec(words) ??
		/^(20\d{2})$/u.exec(words) ??
		/(?<!\d)(20\d{2})(?!\d)(?![-./年]\d)/u.exec(words.length < 60 ? words : '');
	return bare ? {year: Number(bare[1]), sure: false} : undefined;
}

/** What the label of a year ends with. */
const labelEnds = once(() => new Set([':', ...wording.yearNames.map((name) => name.at(-1)!)]));

/** Whether a text is the label of a year: 年度, 报告年度：. */
export function isYearLabel(text: string): boolean {
	const end = text.trimEnd().at(-1)?.normalize('NFKC');
	// Most texts are none, which the last character shows.
	if (end === undefined || !labelEnds().has(simplify(end))) return false;
	return wording.yearNames.includes(yearText(text).replace(/[:：]$/u, ''));
}

/** Whether a text may name a part of a year. */
export const mayBePart = /[上下]半年|季|月/u;

/** Whether a text names a part of a year, and no whole one. A sentence is no title. */
export function isPartOfYear(text: string): boolean {
	if (text.length > 100 || /[，。；]/u.test(text) || !mayBePart.test(text)) return false;
	return withoutParts(text) !== yearText(text) && yearIn(text) === undefined;
}

/** Whether that is the title of a report or a table. */
export function isPartTitle(text: string): boolean {
	return isPartOfYear(text) && /信息公[开開]|年报|统计表|月报|季报/u.test(withoutParts(text));
}

function withoutParts(text: string): string {
	return yearText(text).replaceAll(parts, '');
}

/** Titles stand high on a sheet; far below there is only more of the same. */
export const mostRows = 400;

/** The lines of a cell that can be titles: a web page laid out by tables holds whole chapters in one cell. */
export function linesOf(text: string): string[] {
	if (text.length < 7) return [];
	return text
		.split('\n')
		.slice(0, 200)
		.map((line) => line.trim())
		.filter((line) => line.length > 6 && line.length < 120);
}

/** A file's name without its ending. */
export function stem(name: string): string {
	return name.replace(/\.[^.]*$/u, '');
}
