import {type Meaning, outcomes} from './meaning.ts';
import {receives} from './request-verbs.ts';
import {
	information,
	isCase,
	isOfRequests,
	isOnRequests,
	type Surroundings,
	tail,
} from './surroundings.ts';

const tails = outcomes.map(([words, meaning]) => [tail(words), meaning] as const);
const ends = outcomes.map(
	([words, meaning]) => [new RegExp(`(?:${words})$`, 'u'), meaning] as const,
);
const joined = outcomes.map(
	([words, meaning]) =>
		[new RegExp(`(?:${words})(?:的|申请|事项)*(?:[、和及与]|以及)$`, 'u'), meaning] as const,
);
const behind = new RegExp(`^ ?(?:申请)?(?:${outcomes.map(([words]) => words).join('|')})`, 'u');
/** 答复7份，其中公开5份: not what a website shows. */
const barely = /^(?:[,、;:(]|其中|均?已)*公开$/u;

/** What became of applications: 予以公开, 不予公开 …, their reasons; before the number, or behind it. */
export function outcomeMeaning(at: Surroundings): Meaning | undefined {
	const {before, sentence, after, same, earlier, number} = at;
	if (!isCase(at) && !isOnRequests(at)) return undefined;
	const found = tails.find(([words]) => words.test(before));
	// 2件予以公开，1件为本机关不掌握: what ends with a comma is said of the number before.
	const isOver = /[,、;]$/u.test(before);
	if (!found || isOver) {
		const next = behind.exec(
			after.replace(/^ ?(?:(?:均|全部)(?=已|为|作出|属))?(?:已|为|作出|属于?|因)?/u, ''),
		);
		if (next && isOnRequests(at)) return ends.find(([words]) => words.test(next[0]))?.[1];
		if (found && isOver && !/^(?:[,、;。)]|$)/u.test(after.trim())) return undefined;
		if (!found) {
			const isTold = same.some(isOfRequests) && !/主动|网站|栏目/u.test(sentence);
			const isOne = /^[件份宗例起项个]$/u.test(number.unit);
			return barely.test(before) && isTold && isOne
				? 'disclosed|disclosed+partlyDisclosed'
				: undefined;
		}
	}

	// 主动公开 and what a website shows are no answers to an application.
	if (/主动(?:予以|全部)?公开[^,。;]*$/u.test(before)) return undefined;
	if (!isOnRequests(at) && /公告|网站|栏目|政策|预算|决算/u.test(sentence)) return undefined;
	// 收到投诉举报类申请12件 says what they are about, and not what became of them.
	if (found[1] === 'declined.petition' && receives.test(before)) return undefined;
	// 投诉举报类1205件, 重复申请3件: a reason is one of applications for information only beside them.
	const isReason = found[1].includes('.');
	if (isReason && ![...same, ...earlier].some(isOfRequests) && !information.test(sentence))
		return undefined;
	return withJoined(found[1], before);
}

// 予以公开和不予公开共12件: one figure of both.
function withJoined(meaning: Meaning, before: string): Meaning {
	if (!/(?:共计?|合计|总计)$/u.test(before)) return meaning;
	const words = outcomes.find(([, one]) => one === meaning)![0];
	const at = [...before.matchAll(new RegExp(words, 'gu'))].at(-1)!.index;
	const other = joined.find(([lead]) => lead.test(before.slice(0, at)))?.[1];
	return other && other !== meaning ? `${other}+${meaning}` : meaning;
}
