import {type PartId, partIds} from '../../../draft/paragraph.ts';
import {flatText} from '../../../report/flat-text.ts';
import {shownText} from '../../../report/shown-text.ts';
import type {Placed} from '../../text-grounds.ts';
import {type ProseCheck, said} from './check.ts';

/** Where a report says which year it tells of. */
const periods =
	/(?:统计(?:期限|时限|时间|周期|区间|范围)|时间范围|所列数据)[^。;]{0,16}?(?<from>20\d\d)年|(?<title>20\d\d)年度?(?:政府信息公开(?:工作)?)?(?:年度报告|年报)/gu;

/** The period told in the text is the year of the report. */
export const year: ProseCheck = (rule, grounds) => {
	const {text, year: reported} = grounds;
	if (reported === undefined) return [];
	const told = (words: string, place: PartId | Placed, isOpening: boolean) =>
		[...flatText(words).matchAll(periods)].map((match) => {
			const named = Number(match.groups?.from ?? match.groups?.title);
			const prose = {
				words: match[0],
				...(!isOpening && {from: match.index}),
				variant: isOpening ? 'opening' : undefined,
			};
			return said(rule, place, prose, {left: named, right: reported, holds: named === reported});
		});
	const results = [
		...(text.opening ?? []).flatMap((words) => told(words, 'overview', true)),
		...partIds.flatMap((part) =>
			text.parts[part].flatMap((place) => told(shownText(place.text, text.sources), place, false)),
		),
	];
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
