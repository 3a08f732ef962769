import type {Meaning} from './meaning.ts';
import type {Surroundings} from './surroundings.ts';

/** 信息处理费: what was asked for and what came in, in 元, and how many notices told of it. Never 行政事业性收费. */
export function feeMeaning({before, after, sentence, number}: Surroundings): Meaning | undefined {
	if (number.sort === 'money') {
		// 未收取信息处理费；许可证收费12.6万元.
		if (/信息处理费[^。]*[,;][^。]*(?:收费|收入|经费|预算|罚|许可|事业性)[^,;]*$/u.test(before))
			return undefined;
		if (!/信息处理费/u.test(before)) {
			// 收取信息处理费2件，共计380元.
			const isTold =
				(/收取[^。]*信息处理费/u.test(sentence) &&
					/^[,、]?(?:共计?|合计|总计|金额)?(?:为|:)?$/u.test(before)) ||
				(/信息处理费/u.test(sentence) &&
					/^[,、]?(?:实收|实际收取|已收)(?:取|到)?(?:共计?)?$/u.test(before));
			return isTold || /^ ?的?信息处理费/u.test(after) ? 'fee.paid' : undefined;
		}

		const isAsked = /(?:总额|应收|通知|金额)[^,。;]*$/u.test(before);
		return isAsked && !/实收|收取/u.test(before) ? 'fee.total' : 'fee.paid';
	}

	if (number.unit === '') return undefined;
	if (/(?:信息处理费|收费)的?(?:收费)?通知书?(?:共计?|数|:)*$/u.test(before)) return 'fee.notices';
	return /^[^,。;]{0,14}收取信息处理费/u.test(after) ? 'fee.notices' : undefined;
}
