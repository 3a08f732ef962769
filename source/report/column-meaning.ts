import {applicants, type Meaning} from './meaning.ts';
import {receives} from './request-verbs.ts';
import {information, type Surroundings, tail} from './surroundings.ts';

const tails = applicants.map(([words, column]) => [tail(words), column] as const);
const behind = applicants.map(([words, column]) => {
	const said = `^ ?(?:申请)?(?:均|全部)?(?:为|属于?|由|来自|是|系)(?:${words})`;
	return [new RegExp(said, 'u'), column] as const;
});
/** 自然人申请政府信息公开申请: what stands between the applicant and the number. */
const appliedFor =
	/(?:网上|书面|当面)?(?:提交|提出)?的?(?:申请公开|政府信息公开申请|申请|政务公开信息|政府信息公开|信息公开)+(?:政务公开|政府|信息)*$/u;

/** 本年新收申请中，自然人18件. */
const amongReceived = /(?:新收|收到|受理|接收)[^,。;]{0,16}申请[^,。;]{0,4}中[,:]/u;

/** Who asked: a column of 本年新收. */
export function columnMeaning({
	before,
	after,
	sentence,
	same,
	earlier,
}: Surroundings): Meaning | undefined {
	const isReceived =
		[...same, ...earlier].some((meaning) => meaning.startsWith('received')) ||
		amongReceived.test(sentence);
	if (!isReceived && !(receives.test(sentence) && information.test(sentence))) return undefined;
	const next = behind.find(([words]) => words.test(after));
	if (next) return `received.${next[1]}`;
	if (!isReceived) return undefined;
	const who = before.replace(appliedFor, '');
	const own = tails.find(([words]) => words.test(who));
	// 法律服务机构6件，其他3件: the last of them.
	const isLast = same.filter((one) => one.startsWith('received.')).length > 1;
	if (!own && isLast && /^[,、;]?其他$/u.test(before)) return 'received.otherOrganisation';
	return own && `received.${own[1]}`;
}
