import type {Meaning} from './meaning.ts';
import {isPart} from './request-verbs.ts';
import {isCase, otherThing, type Surroundings} from './surroundings.ts';

const behind = '(?:共计?|合计|总计|为|有|达|是|:| )*$';
const alone = new RegExp(
	`(?:^|[,、;:(]|[和及与有]|其中|办理|20\\d\\d年度?|[本当全]年度?|今年|共|[局委办厅镇乡级]|街道|机关|单位)(?:依申请(?:公开)?|政府信息公开|信息公开)(?:\\p{Script=Han}{0,6}信息)?(?:申请)?(?:事项|件)?的?(?:数量?|总数|总量|件数)?${behind}`,
	'u',
);
const handled = new RegExp(
	`(?:依申请公开|公开申请|信息公开)(?:政府信息|信息|工作|申请)?的?(?:办件|办理|业务)(?:总)?(?:量|数|件数)${behind}`,
	'u',
);

/**
Applications told by a noun alone: 依申请公开5件, 政府信息公开申请30件, 办件量12件. It does not say whether they came in or were
dealt with: it may be either.
*/
export function nounMeaning(at: Surroundings): Meaning | undefined {
	const {before, same, number} = at;
	if (!isCase(at) || isPart(at) || otherThing.test(before) || same.includes('received'))
		return undefined;
	if (handled.test(before)) return 'processed|received|received+carriedOver';
	// 依申请公开信息5条 may be 5 pages of a website.
	if (!alone.test(before) || /^[条篇次人]/u.test(number.unit)) return undefined;
	return 'received|processed|received+carriedOver|disclosed+partlyDisclosed';
}
