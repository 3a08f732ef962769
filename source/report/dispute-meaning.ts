import type {Meaning} from './meaning.ts';
import {isOfRequests, otherThing, type Surroundings, tail} from './surroundings.ts';

const cases = '(?:申请|案件|案|应诉|数量|数|的|被?纠错|一审|诉讼)*';
const review = tail(`(?:行政)?复议${cases}`);
const lawsuit = tail(`(?:行政)?(?:诉讼|应诉)${cases}`);

/** 行政复议和行政诉讼共3件: one figure of both. */
const both =
	/复议(?:申请|案件|案)?(?:[、和及与]|以及|或者?)(?:被?提起)?(?:行政)?(?:诉讼|应诉)[^,。;\d]{0,6}(?:共计?|合计|总计)(?:有|为)?$/u;

const amongAll =
	/(?<kind>复议|诉讼|应诉)(?![^。]*(?:复议|诉讼|应诉))[^。]*(?:其中[^,。;]{0,4}信息公开[^,。;\d]{0,8}|[,、;(](?:涉及|关于|因)?(?:政府)?信息公开(?:类|方面|领域)[^,。;\d]{0,6})$/u;
/** What follows says which of them are about information: what stands before are all of them. */
const someAre =
	/其中[^。]*信息公开|信息公开[^。,;]{0,8}(?:复议|诉讼|应诉)|^[,、;(](?:涉及|关于|因)?(?:政府)?信息公开(?:类|方面|领域)/u;
const about = '(?:政府)?信息公开';
const unrelated = new RegExp(
	`[与和同]${about}(?:工作)?(?:均|都)?(?:无关|没有关)|(?:均|都|并)?(?:不|未)(?:涉及|属于|是因)${about}|无一?[件起例宗]?(?:涉及|因)${about}`,
	'u',
);

/** 行政复议 and 行政诉讼, where they are about information. */
export function disputeMeaning({
	before,
	number,
	sentence,
	whole,
	same,
	earlier,
}: Surroundings): Meaning | undefined {
	// 行政复议23件，其中政府信息公开类5件: only the second is about information.
	const rest = whole.slice(sentence.length + (number.end - number.at));
	if (someAre.test(rest) && !/信息公开/u.test(sentence)) return undefined;
	const named = amongAll.exec(sentence)?.groups?.kind;
	if (named && !unrelated.test(whole)) return named === '复议' ? 'review' : 'lawsuit';
	if (unrelated.test(whole)) return undefined;
	const isAbout =
		/信息公开|依申请|政府信息|公开申请/u.test(whole) ||
		[...same, ...earlier].some((one) => isOfRequests(one) || !one.startsWith('fee'));
	if (!isAbout || otherThing.test(before.replaceAll(/意见|建议|投诉|举报/gu, ''))) return undefined;
	if (both.test(before)) return 'review+lawsuit';
	if (review.test(before)) return 'review';
	return lawsuit.test(before) && !/民事|刑事/u.test(before) ? 'lawsuit' : undefined;
}
