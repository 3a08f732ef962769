import type {ListInText} from './lists-in.ts';

/** A total that its parts do not add up to. */
export type WrongList = ListInText & {sum: number};

/**
Lists whose parts contradict their total: together more than it, or so little apart that they are meant to be all of
it. A list that is open, or whose parts plainly overlap, is none.
*/
export function wrongLists(lists: readonly ListInText[]): WrongList[] {
	return lists.flatMap((list) => {
		const {total, parts, others, isOpen, isOpened, isSum, isShared} = list;
		if (isOpen || !(isOpened || isSum)) return [];
		const sum = parts.reduce((before, {value}) => before + value, 0);
		if (isReached(list, [total.value, ...others])) return [];
		if (isShared && sum <= Math.max(...others)) return [];
		const off = sum - total.value;
		const near = Math.abs(off) <= Math.max(2, total.value * 0.02);
		return near || (off > 0 && !isOverlapping(list, sum)) ? [{...list, sum}] : [];
	});
}

// The first parts are all of it, and what follows is something else.
function isReached({parts}: ListInText, totals: readonly number[]): boolean {
	let sum = 0;
	return parts.some(({value}, index) => {
		sum += value;
		return index > 0 && totals.includes(sum);
	});
}

// Many kinds that are far more than the total count one thing under several of them.
function isOverlapping({total, parts, isClosed, isOpened}: ListInText, sum: number): boolean {
	if (!isOpened) return parts.length < 2 || sum > total.value * 1.25;
	return !isClosed && parts.length > 3 && sum > total.value * 1.25;
}
