import type {PartId} from '../draft/paragraph.ts';
import {flatText} from './flat-text.ts';

/** One of the six parts: text by the id of its part, a table by that of its section. */
export type ReportPart = PartId | 'disclosure' | 'requests' | 'disputes';

/** A heading found at the beginning of a paragraph. */
export type PartTitle = {
	part: ReportPart;
	/** 1: 一、 or none; 2: （一）, which may be one of its own within a part. */
	level: 1 | 2;
	/** Where the text goes on behind it in the same paragraph; its length where nothing does. */
	end: number;
	/** As an entry of a table of contents: dots and a page number stand behind it. */
	isListed: boolean;
};

const titles: ReadonlyArray<readonly [part: ReportPart, words: string]> = [
	[
		'disputes',
		'(?:因)?政府信息公开(?:工作)?(?:的)?(?:被)?(?:申请|提起)?行政复议[、和及与,]?(?:被)?(?:提起)?(?:行政)?诉讼(?:的)?情况',
	],
	[
		'requests',
		'(?:行政机关)?(?:收到和处理|收到及处理|受理和处理|办理)(?:政府)?信息公开申请(?:的)?情况',
	],
	['disclosure', '(?:行政机关)?主动公开(?:政府)?信息(?:的)?情况'],
	[
		'overview',
		'(?:政府信息公开)?(?:工作|年度|本年度)?(?:的)?总[体的](?:工作)?(?:情况|概况)|概述|基本情况',
	],
	[
		'problems',
		'(?:政府信息公开)?(?:工作)?(?:中)?(?:存在的?)?(?:主要)?(?:问题|不足)(?:和|及|与|、|以及)?(?:其)?(?:下一步)?改进(?:的)?(?:情况|措施|意见|方向|打算)?',
	],
	[
		'other',
		'(?:其[他它])?(?:需要|需|应当|应)?(?:报告|说明)的?(?:其[他它])?(?:事项|情况|问题)|其[他它]事项',
	],
];

/** Numbered as a part, a title may be worded more freely. */
const free: ReadonlyArray<readonly [part: ReportPart, pattern: RegExp]> = [
	[
		'problems',
		/^(?=[^。,;:]{0,30}(?:问题|不足|困难|差距))[^。,;:]{0,30}(?:改进|整改|打算|措施|对策|下一步|今后|计划)[^。,;:]{0,12}/u,
	],
	[
		'other',
		/^(?:其[他它]|需要?)[^。,;:]{0,16}(?:报告|说明|事项)[^。,;:]{0,6}?(?=[。:;(]|无$|没有$|$)/u,
	],
	['overview', /^(?:[^。,;:]{0,8}(?:总体情况|概况|概述)|总体)(?=[。:;(]|$)/u],
];

const numeral = '[一二三四五六七八九十壹贰叁肆伍陆]';
/** What offices draw in front of a heading. */
const sign = '[※■□◆◇●○▲△★☆▶►§•]?';
const first = String.raw`${sign}(?:第?${numeral}{1,2}(?:部分|章|节)?[、.,:]?|第?\d{1,2}(?:部分|章|节)?[、.,:]|[Ⅰ-Ⅵ][、.,:]?|(?:I{1,3}|IV|VI?)[、.,:]|[⒈-⒍][、]?)?`;
const second = String.raw`${sign}(?:[(\[【〔]${numeral}{1,2}[)\]】〕]|[①-⑥㈠-㈥])[、.]?`;
const found = titles.map(
	([part, words]) => [part, new RegExp(`^(?<mark>${second}|${first})(?:${words})`, 'u')] as const,
);

const isSecond = new RegExp(`^${second}`, 'u');
const freeMark = new RegExp(
	`^${sign}(?:第?[一二三四五六壹贰叁肆伍陆](?:部分|章|节)?[、.,:]|[Ⅰ-Ⅵ][、.,:]|[⒈-⒍])`,
	'u',
);

/**
The title of a part that a paragraph is, or begins with, whatever its number. A title alone on its line may lack the
number; one with its text behind it must have one.
*/
export function partTitle(text: string): PartTitle | undefined {
	if (!/情|概|问|题|不|事|说|报|其/u.test(text.slice(0, 40))) return undefined;
	const {flat, places} = withoutBlanks(text);
	for (const [part, pattern] of found) {
		const match = pattern.exec(flat);
		const mark = match?.groups?.mark ?? '';
		if (!match || (part === 'other' && !/其[他它]/u.test(match[0]) && mark === '')) continue;
		const title = titleIn(text, places, flat, part, mark, match[0].length);
		if (title) return title;
	}

	const [mark = ''] = freeMark.exec(flat) ?? [];
	if (mark === '') return undefined;
	for (const [part, pattern] of free) {
		const match = pattern.exec(flat.slice(mark.length));
		const length = mark.length + (match?.[0].length ?? 0);
		const title = match && titleIn(text, places, flat, part, mark, length);
		if (title) return title;
	}

	return undefined;
}

// What may stand behind the words of a title: nothing, a page number, or the text of the part itself.
function titleIn(
	text: string,
	places: readonly number[],
	flat: string,
	part: ReportPart,
	mark: string,
	length: number,
): PartTitle | undefined {
	const rest = flat.slice(length);
	const level = isSecond.test(mark) ? 2 : 1;
	if (/^[。:;,]?$/u.test(rest)) return {part, level, end: text.length, isListed: false};
	if (/^[.…·_\-—]*\d{1,3}$/u.test(rest)) return {part, level, end: text.length, isListed: true};
	if (level === 2 || mark === '') return undefined;
	// 一、总体情况。2024年，… and 六、其他需要报告的事项：无, but not 总体情况良好.
	const isFollowed =
		/^[。:;]./u.test(rest) ||
		/^\(.+\)/u.test(rest) ||
		/^(?:无|没有)[。;]?$/u.test(rest) ||
		/^20\d\d年.{6}/u.test(rest);
	if (!isFollowed) return undefined;
	const from = length + (/^[。:;]/u.test(rest) ? 1 : 0);
	return {part, level, end: places[from] ?? text.length, isListed: false};
}

function withoutBlanks(text: string): {flat: string; places: number[]} {
	const places: number[] = [];
	let flat = '';
	for (const [at, one] of [...flatText(text.slice(0, 120))].entries())
		if (!/\s/u.test(one)) {
			flat += one;
			places.push(at);
		}

	return {flat, places};
}
