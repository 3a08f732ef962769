import type {Meaning} from './meaning.ts';
import {isOfRequests, otherThing, type Surroundings, tail} from './surroundings.ts';

const cases = '(?:申请|案件|案|应诉|数量|数|的|被?纠错|一审|诉讼)*';
const review = tail(`(?:行政)?复议${cases}`);
const lawsuit = tail(`(?:行政)?(?:诉讼|应诉)${cases}`);

const amongAll =
	/行政(?<kind>复议|诉讼|应诉)(?![^。]*(?:复议|诉讼|应诉))[^。]*其中[^,。;]{0,4}信息公开[^,。;\d]{0,8}$/u;

/** 行政复议 and 行政诉讼, where they are about information. */
export function disputeMeaning({
	before,
	after,
	sentence,
	whole,
	same,
	earlier,
}: Surroundings): Meaning | undefined {
	// 行政复议23件，其中政府信息公开类5件: only the second is about information.
	if (/^[^。]{0,4}其中[^。]*信息公开/u.test(after) && !/信息公开/u.test(sentence)) return undefined;
	const named = amongAll.exec(sentence)?.groups?.kind;
	if (named) return named === '复议' ? 'review' : 'lawsuit';
	if (/[与和]政府?信息公开(?:工作)?(?:均|都)?(?:无关|没有关)/u.test(whole)) return undefined;
	const isAbout =
		/信息公开|依申请|政府信息|公开申请/u.test(whole) ||
		[...same, ...earlier].some((one) => isOfRequests(one) || !one.startsWith('fee'));
	if (!isAbout || otherThing.test(before.replaceAll(/意见|建议|投诉|举报/gu, ''))) return undefined;
	if (review.test(before)) return 'review';
	return lawsuit.test(before) && !/民事|刑事/u.test(before) ? 'lawsuit' : undefined;
}
