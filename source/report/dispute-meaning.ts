import type {Meaning} from './meaning.ts';
import {isOfRequests, otherThing, type Surroundings, tail} from './surroundings.ts';

const cases = '(?:申请|案件|案|应诉|数量|数|的|被?纠错|一审|诉讼)*';
const review = tail(`(?:行政)?复议${cases}`);
const lawsuit = tail(`(?:行政)?(?:诉讼|应诉)${cases}`);

/** 行政复议 and 行政诉讼, where they are about information. */
export function disputeMeaning({before, whole, same, earlier}: Surroundings): Meaning | undefined {
	const isAbout =
		/信息公开|依申请|政府信息|公开申请/u.test(whole) ||
		[...same, ...earlier].some((one) => isOfRequests(one) || !one.startsWith('fee'));
	if (!isAbout || otherThing.test(before.replaceAll(/意见|建议|投诉|举报/gu, ''))) return undefined;
	if (review.test(before)) return 'review';
	return lawsuit.test(before) && !/民事|刑事/u.test(before) ? 'lawsuit' : undefined;
}
