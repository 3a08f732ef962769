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
		'(?:政府信息公开)?(?:工作|年度|本年度)?(?:的)?总体(?:工作)?(?:情况|概况)|概述|基本情况',
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

const first = String.raw`(?:第?[一二三四五六七八九十]{1,2}(?:部分|章)?[、.,:]?|第?\d{1,2}(?:部分|章)?[、.,:])?`;
const second = String.raw`[(\[][一二三四五六七八九十]{1,2}[)\]][、.]?`;
const found = titles.map(
	([part, words]) => [part, new RegExp(`^(?<mark>${second}|${first})(?:${words})`, 'u')] as const,
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
		if (!match) continue;
		const mark = match.groups?.mark ?? '';
		const rest = flat.slice(match[0].length);
		const level = /^[([]/u.test(mark) ? 2 : 1;
		if (part === 'other' && !/其[他它]/u.test(match[0]) && mark === '') continue;
		if (/^[。:;,]?$/u.test(rest)) return {part, level, end: text.length, isListed: false};
		if (/^[.…·_\-—]*\d{1,3}$/u.test(rest)) return {part, level, end: text.length, isListed: true};
		// 一、总体情况。2024年，… but not 总体情况良好.
		const isFollowed = level === 1 && mark !== '' && /^(?:[。:;]|20\d\d年|\()/u.test(rest);
		if (isFollowed && rest.length > 9) {
			const from = match[0].length + (/^[。:;]/u.test(rest) ? 1 : 0);
			return {part, level, end: places[from] ?? text.length, isListed: false};
		}
	}

	return undefined;
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
