import type {Meaning} from './meaning.ts';
import type {NumberWords} from './number-words.ts';

/** Where a number stands, in flat text. */
export type Surroundings = {
	number: NumberWords;
	/** The words up to the number before it in its sentence, and those behind it up to the next. */
	before: string;
	after: string;
	/** Its sentence up to it, and the whole of it. */
	sentence: string;
	whole: string;
	/** What the numbers before it were taken for, the last one first: in its sentence, and in the one before. */
	same: readonly Meaning[];
	earlier: readonly Meaning[];
	/** That of the report. */
	year?: number;
};

/** An application for information. */
export const information =
	/依?申请公开|公开(?:的|类)?申请|政府信息(?:公开)?的?申请|依申请|信息公开申请|信息申请|申请(?:政府|公开)?信息/u;

/** What is counted beside applications, and none of them. */
export const otherThing =
	/信箱|热线|12345|提案|建议|(?<!复)议案|投诉|举报|留言|信访|来信|咨询|网民|诉求|工单|反馈|问卷|意见|许可|处罚|案件查|政务服务|群众来|互动|监督检查|线索|求助|稿件/u;

/** Words that may stand between what is counted and how many there are. */
export const filler = String.raw`(?:政府|信息|公开|申请|事项|案件|案|件|数量|数|总数|总量|类|情况|决定书?|答复书?|告知书?|内容|的|了|共计?|合计|总计|累计|有|为|达到?|分别|各|均|就|[:\s“”"'、]|其中|发生|计)*`;

/** Words at the end, with nothing of their own behind them. */
export const tail = (words: string) => new RegExp(`(?:${words})${filler},?$`, 'u');

/** Whether it counts cases: not 人次 of a training, not 期 of a gazette. */
export function isCase({number: {unit}}: Surroundings): boolean {
	return /^(?:|[件笔条宗起例项份个次人]|件次|人次)$/u.test(unit);
}

/** Whether what is told before it, or its sentence, is about applications. */
export function isOnRequests({same, earlier, sentence, before}: Surroundings): boolean {
	if (otherThing.test(before)) return false;
	return [...same, ...earlier].some(isOfRequests) || information.test(sentence);
}

/** Whether a meaning is of table 三. */
export function isOfRequests(meaning: Meaning): boolean {
	return !/^(?:review|lawsuit|fee)/u.test(meaning);
}
