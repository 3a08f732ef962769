import {foldWord} from './fold-word.ts';
import {resolveTick} from './resolve-value.ts';
import type {TickFamily} from './role.ts';
import type {WordBook} from './word-book.ts';

/**
Under which group a tick column stands; a bare 其他 is of the group, or of its left neighbour.

@param before - that of the column on its left
*/
export function tickFamily(
	leaf: string,
	groups: readonly string[],
	before: TickFamily | undefined,
	book: WordBook,
): TickFamily | undefined {
	return disputeFamily(leaf, groups, book) ?? familyOf(leaf, groups, before, book);
}

function familyOf(
	leaf: string,
	groups: readonly string[],
	before: TickFamily | undefined,
	book: WordBook,
): 'type' | 'result' | undefined {
	const above = groups.map(foldWord);
	const inType = above.some((one) => book.typeGroups.has(one) || book.organisation.has(one));
	const inResult = above.some((one) => book.resultGroups.has(one) || book.openGroups.has(one));
	const isType = resolveTick('type', leaf, groups, book).is === 'known';
	const isResult = resolveTick('result', leaf, groups, book).is === 'known';
	if (inType && !inResult && isType) return 'type';
	if (inResult && !inType) return isResult || before === 'result' ? 'result' : undefined;
	if (isType && isResult) return before === 'type' || before === 'result' ? before : undefined;
	if (isType) return 'type';
	const isRest = before === 'result' && book.resultGroups.get(foldWord(leaf)) === 'other';
	return isResult || isRest ? 'result' : undefined;
}

// 维持, 纠正, 其他 and 尚未审结 as columns under 行政复议 or a kind of suit, as table 四 itself has them.
function disputeFamily(
	leaf: string,
	groups: readonly string[],
	book: WordBook,
): Exclude<TickFamily, 'type' | 'result'> | undefined {
	const above = groups.map(foldWord).join(' ');
	if (!/复议|诉讼|起诉/u.test(above)) return undefined;
	if (resolveTick('review', leaf, groups, book).is !== 'known') return undefined;
	if (/复议后|经复议(?!直接)|经过复议/u.test(above.replaceAll(/未经(?:过)?复议/gu, '直接')))
		return 'afterReview';
	if (/未经(?:过)?复议|直接/u.test(above)) return 'direct';
	return /诉讼|起诉/u.test(above) ? 'suit' : 'review';
}
