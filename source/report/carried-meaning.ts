import type {Meaning} from './meaning.ts';
import {filler, information, isOnRequests, otherThing, type Surroundings} from './surroundings.ts';

type Patterns = {
	forwardBehind: RegExp;
	overNow: RegExp;
	forward: RegExp;
	over: RegExp;
};

const moves = '(?:结转|转结|转入|遗留|顺延|延续|转)';
const anyLast = '上年度?|上一年度?|去年度?|上个年度|以前年度|往年';
const anyNext = '下(?:一|个)?(?:年度?|期)|次年度?|明年度?|来年';
const until = `(?:(?:继续)?(?:办理|答复|处理)?${filler})$`;
const underway = /(?:尚未办结|未办结|正在办理|尚在办理|剩余|尚有|仍有)(?:的|有)?$/u;
const underwayBehind =
	/^ ?(?:的?(?:依申请公开|(?:政府)?信息公开)?(?:申请|事项)?)(?:(?:尚|正|仍|还)(?:未办结|在(?:办理|处理|审查))|跨年度?(?:办理|答复)|(?:延|顺延|转|留)[至到入](?:次|下|明)年)/u;
const byYear = new Map<number | undefined, Patterns>();

/** 上年结转 and 结转下年, before the number or behind it; 2023年结转 too, where the year of the report is known. */
export function carriedMeaning(at: Surroundings): Meaning | undefined {
	const {before, after} = at;
	const {forwardBehind, overNow, forward, over} = patternsFor(at.year);
	if (forwardBehind.test(after) && !/^ ?[^,。;]{0,6}办结/u.test(after)) return 'carriedForward';
	if (underwayBehind.test(after) && (isOnRequests(at) || information.test(after.slice(0, 12))))
		return 'carriedForward';
	if (overNow.test(before)) return 'carriedOver';
	if (forward.test(before)) return 'carriedForward';
	if (over.test(before)) return 'carriedOver';
	if (!underway.test(before) || !isOnRequests(at) || otherThing.test(before)) return undefined;
	const isLeft = /(?:剩余|尚有|仍有)(?:的|有)?$/u.test(before);
	return isLeft && !/办/u.test(after.slice(0, 10)) ? undefined : 'carriedForward';
}

function patternsFor(year: number | undefined): Patterns {
	const known = byYear.get(year);
	if (known) return known;
	const last = year === undefined ? `(?:${anyLast})` : `(?:${anyLast}|${year - 1}年度?)`;
	const next = year === undefined ? `(?:${anyNext})` : `(?:${anyNext}|${year + 1}年度?)`;
	const now = year === undefined ? '本年度?' : `(?:本年度?|${year}年度?)`;
	const from = `${last}度?的?(?:${moves}(?:至今|至本年度?|到本年度?|过来)?|未办结|未完成)`;
	const made: Patterns = {
		forwardBehind: new RegExp(
			`^ ?[^,、。;()]{0,14}?(?:已|将|需|均|按规定)?${moves}[至到入]?${next}`,
			'u',
		),
		overNow: new RegExp(`${moves}[至到入]?${now}度?${until}`, 'u'),
		forward: new RegExp(`(?:${moves}[至到入]?${next}|${next}${moves})${until}`, 'u'),
		over: new RegExp(`(?:${from}|${moves}[自了]?${last})${until}`, 'u'),
	};
	if (byYear.size > 100) byYear.clear();
	byYear.set(year, made);
	return made;
}
