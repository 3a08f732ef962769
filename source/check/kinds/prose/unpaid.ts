import {resultCell} from '../../year.ts';
import {type ProseCheck, said} from './check.ts';

const address = 'requests/other.feeUnpaid/total';

/** Applications given up for an unpaid fee (（六）2) mean that notices of it went out: part 六 tells of them. */
export const unpaid: ProseCheck = (rule, grounds) => {
	const own = grounds.form.cell.get(address);
	if (!own) return [];
	const cell = resultCell(grounds, own);
	const {fees, parts} = grounds.text;
	const count = fees && fees !== 'none' ? fees.notices : null;
	const isTold =
		(count ?? 0) > 0 ||
		parts.other.some(
			(one) =>
				/收费通知|(?:发出|制发|出具)[^，。；]{0,10}通知|信息处理费[^。；]{0,20}(?:[1-9]|\{)/u.test(
					one.text,
				) && !/未(?:发出|制发|出具|收取)|无信息处理费?/u.test(one.text),
		);
	const lacks = cell.value === null ? {lacks: 'blank' as const} : {};
	const holds = (cell.value ?? 0) === 0 || isTold;
	return [said(rule, 'other', {}, {left: cell.value, cells: [cell], holds, ...lacks})];
};
