import type {Header} from '../../../draft/draft.ts';
import type {Form} from '../../../form/form.ts';
import type {PrintedParagraph} from './whole-report.ts';

/** What stands above part 一: on what ground the report is made, of which time, and whom to ask. */
export function openingOf(
	{unit, year, phone}: Pick<Header, 'unit' | 'year' | 'phone'>,
	{basis}: Pick<Form, 'basis'>,
): PrintedParagraph[] {
	const ask = phone ? `如对本报告有疑问，请与${unit}联系（联系电话：${phone}）。` : '';
	const text = `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》（${basis.document}）要求，编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。${ask}`;
	return [{role: 'body', pieces: [{text}]}];
}
