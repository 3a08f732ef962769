import {type Meaning, outcomes} from './meaning.ts';
import {isCase, isOnRequests, type Surroundings, tail} from './surroundings.ts';

const tails = outcomes.map(([words, meaning]) => [tail(words), meaning] as const);
const ends = outcomes.map(
	([words, meaning]) => [new RegExp(`(?:${words})$`, 'u'), meaning] as const,
);
const behind = /^ ?(?:申请)?(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)/u;

/** What became of applications: 予以公开, 不予公开 …, their reasons; before the number, or behind it. */
export function outcomeMeaning(at: Surroundings): Meaning | undefined {
	const {before, sentence, after} = at;
	if (!isCase(at) && !isOnRequests(at)) return undefined;
	const found = tails.find(([words]) => words.test(before));
	if (!found) {
		const next = behind.exec(after.replace(/^ ?(?:均|全部)?(?:已|为|作出|属于?)/u, ''));
		return next && isOnRequests(at) ? ends.find(([words]) => words.test(next[0]))?.[1] : undefined;
	}

	// 主动公开 and what a website shows are no answers to an application.
	if (/主动(?:予以|全部)?公开[^,。;]*$/u.test(before)) return undefined;
	if (!isOnRequests(at) && /公告|网站|栏目|政策|预算|决算/u.test(sentence)) return undefined;
	return found[1];
}
