import type {Meant} from './meant.ts';
import type {NumberWords} from './number-words.ts';

/** By how much what came in changed over last year, told right behind it: 收到86件，比上年增加12件，增长16.2%. */
export type ChangeInText = {
	/** What came in this year. */
	figure: Meant;
	/** 12件, or 16.2%. */
	change: NumberWords;
	isShare: boolean;
	isDown: boolean;
	/** Where its words begin: 增长16.2%. */
	from: number;
};

const last = '(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?(?:的?\\d+件)?(?:相比)?';
const course = '(?<course>增长|增加|上升|增多|增幅|下降|减少|降低|降幅|回落)(?:了|为|达|达到)?';
const told = new RegExp(
	`^[,(、;](?:申请量|申请数量?|数量)?(?:同比|[比较与和同]${last}[,]?)(?:(?:增加|减少|上升|下降|增长)了?\\d+件[,、;])?(?:同比)?${course}$`,
	'u',
);

/**
The changes over last year that a paragraph tells. What is about so much, and 百分点, is none.

@param found - the figures of the paragraph with what they mean
@param numbers - all numbers in it
*/
export function changesIn(
	flat: string,
	found: readonly Meant[],
	numbers: readonly NumberWords[],
): ChangeInText[] {
	const received = found.filter(
		({meaning, vague, claim}) => meaning === 'received' && !vague && !claim,
	);
	return numbers.flatMap((change): ChangeInText[] => {
		const isShare = change.sort === 'share' && change.unit === '%';
		if (change.vague || change.numerals || change.reference) return [];
		if (!isShare && !(change.sort === 'count' && change.unit === '件')) return [];
		const figure = received.findLast(({end}) => end <= change.at && change.at - end < 60);
		const match = figure && told.exec(flat.slice(figure.end, change.at));
		if (!match) return [];
		const {course: way} = match.groups!;
		const from = flat.lastIndexOf(way!, change.at);
		return [{figure, change, isShare, isDown: /^(?:下降|减少|降|回落)/u.test(way!), from}];
	});
}
