import {type ProseCheck, said} from './check.ts';

const told =
	/信息处理费|信息处理收费|信息公开[^，。；]{0,8}收费|(?:申请|信息公开)[^，。；]{0,16}收取[^，。；]{0,8}费/u;
const clear = /信息处理费/u;

/** Part 六 tells of 信息处理费, by that name; and no more came in than was asked for. */
export const fee: ProseCheck = (rule, {text}) => {
	const own = text.parts.other;
	const {fees} = text;
	const paid =
		fees && fees !== 'none' && fees.paid !== null && fees.total !== null
			? [
					said(
						rule,
						'other',
						{variant: 'paid', bound: 'other|paid'},
						{left: fees.paid, right: fees.total, holds: fees.paid <= fees.total},
					),
				]
			: [];
	// An empty part is said to be one, and lacks the sentence too.
	const place = own.find((one) => told.test(one.text));
	if (!place) return [said(rule, 'other', {}, {holds: false}), ...paid];
	if (clear.test(place.text)) return [said(rule, place, {}, {holds: true}), ...paid];
	const words = told.exec(place.text)?.[0] ?? '';
	return [said(rule, place, {variant: 'wording', words}, {holds: false, level: 'hint'}), ...paid];
};
