import {nowhere} from '../../../rollup/plan/plan-feedback.ts';
import {withoutStop} from '../../../rollup/plan/sentences.ts';
import type {Feedback} from '../../../rollup/planned.ts';
import type {CheckReport} from '../../../workbook/export/check-report.ts';
import {plainTexts} from '../../../workbook/export/plain-texts.ts';
import {reportWorkbook} from '../../../workbook/export/report-workbook.ts';
import {writeZip} from '../../write-zip.ts';
import {textBytes} from '../../writing/text-bytes.ts';
import {feedbackColumns} from './feedback-columns.ts';
import {feedbackDocx} from './feedback-docx.ts';

/** As `--feedback` takes it. */
export type FeedbackKind = 'xlsx' | 'docx' | 'txt';

/** The bytes of a 审核反馈意见（退回修改）. @param file - its path: a text for the Notepad of Windows has its ends */
export async function makeFeedback(
	given: Feedback,
	kind: FeedbackKind,
	file: string,
): Promise<Uint8Array> {
	const feedback = plainTexts(given);
	if (kind === 'docx') return feedbackDocx(feedback);
	if (kind === 'txt') return textBytes(feedbackText(feedback), file);
	const parts = reportWorkbook(feedbackReport(feedback));
	return writeZip(parts.map(({name, text}) => ({name, bytes: new TextEncoder().encode(text)})));
}

function feedbackReport({title, opening, lines, blanks, closing}: Feedback): CheckReport {
	const columns = feedbackColumns.map(({head, width}) => ({head, width}));
	const rows = lines.map((line) => feedbackColumns.map(({of}) => of(line)));
	// In the table it is wrapped like all else, however many cells it names.
	if (blanks !== undefined) {
		const line = {...nowhere, number: lines.length + 1, problem: blanks};
		rows.push(feedbackColumns.map(({of}) => of(line)));
	}

	return {
		title,
		head: opening.map(labelled),
		tables: [
			{title: '需要核对、修改的内容', columns, rows},
			...closing.map((one) => ({title: one, columns: [], rows: []})),
		],
	};
}

// 江城区教育局： is whom it goes to; 审核的文件：a.xlsx stands in two cells; what is asked ends where the table begins.
function labelled(line: string, index: number): readonly [string, string] {
	if (index === 0) return ['致', line.replace(/[：:]$/u, '')];
	if (line.endsWith('：')) return ['说明', `${line.slice(0, -1)}。`];
	const [, label, value] = /^([^：]{2,8})：(.+)$/u.exec(line) ?? [];
	return label !== undefined && value !== undefined ? [label, value] : ['说明', line];
}

function feedbackText({title, opening, lines, blanks, closing}: Feedback): string {
	const told = lines.map((line) => {
		const [number, ...rest] = feedbackColumns;
		const facts = rest.flatMap(({head, of}) =>
			of(line) === '' ? [] : [`${head}：${withoutStop(of(line))}`],
		);
		return `${number!.of(line)}. ${facts.join('；')}`;
	});
	const all = [title, '', ...opening, '', ...told];
	if (blanks !== undefined) all.push('', blanks);
	return `${[...all, '', ...closing].join('\n')}\n`;
}
