import type {Header} from '../../draft/draft.ts';
import {sheetWidths} from './blank-workbook.ts';
import type {ExportSubject, Made} from './kind.ts';
import {type PaperPart, paperSheet} from './paper-sheet.ts';
import {reviewMark} from './plan-export.ts';
import {preflight} from './preflight.ts';
import {printedTables} from './printed-tables.ts';
import {reportTitle} from './report-title.ts';
import {sharedTexts, type TextPart, workbookParts} from './workbook-parts.ts';

/**
The page that is signed and stamped: all tables on one A4 page, with the people who answer for them below. While
something blocks hand-in it says so at its head.
*/
export function stampedPage(subject: ExportSubject): Extract<Made, {make: 'parts'}> {
	return {make: 'parts', parts: stampedParts(subject)};
}

/** The same as the parts of a workbook. */
export function stampedParts(subject: ExportSubject): TextPart[] {
	const {draft, form, checked} = subject;
	const {unit, year} = draft.header;
	const title = reportTitle(unit, year);
	const {blocked} = preflight(subject);
	const tables = printedTables(draft, form, checked).flatMap((table, index): PaperPart[] => [
		{text: table.title, look: 'headLabel', height: 24},
		{table, shares: sheetWidths(form.sections[index]!)},
	]);
	const parts: PaperPart[] = [
		...(blocked ? [{text: reviewMark, look: 'mark', height: 18} as const] : []),
		{text: title, look: 'title', height: 32},
		{text: `填报单位（盖章）：${unit}`, look: 'headLabel', height: 22},
		...tables,
		...signatures(draft.header).map((text) => ({text, look: 'headLabel', height: 26}) as const),
	];
	const texts = sharedTexts();
	const sheet = paperSheet(
		{name: '盖章页', parts, heads: 1, fit: 'page', ...(blocked && {pageHead: reviewMark})},
		texts.numberOf,
	);
	return workbookParts(title, [sheet], texts, {});
}

// Who is known is named; for who is not there is room to sign.
function signatures({preparer, reviewer, head, phone, date}: Header): string[] {
	const line = '＿＿＿＿＿＿';
	return [
		`填报人：${preparer || line}　　　审核人：${reviewer || line}　　　负责人：${head || line}`,
		`联系电话：${phone || line}　　　填报日期：${date || '＿＿＿＿年＿＿月＿＿日'}`,
	];
}
