import type {Draft} from '../../../draft/draft.ts';
import {
	openingOfDraft,
	type Paragraph,
	type PartId,
	paragraphsOf,
} from '../../../draft/paragraph.ts';
import {piecesOf} from '../../../report/pieces-of.ts';
import {type Sources, sourcesOf} from '../../../report/sources.ts';
import type {ExportSubject, MarkedReport, Reported} from '../kind.ts';
import {reviewMark} from '../plan-export.ts';
import {preflight} from '../preflight.ts';
import {printedTables} from '../printed-tables.ts';
import {reportTitle} from '../report-title.ts';
import {chineseDate} from './chinese-date.ts';
import {openingOf} from './opening.ts';
import type {PrintedParagraph, PrintedPart, WholeReport} from './whole-report.ts';

/** What every page says of a report that passed its checks and still waits for those who read it. */
export const waitingMark = '送审稿  供审签使用';

/** The parts that are text, where a form has no words of its own for them. */
const usualParts = [
	{id: 'overview', title: '一、总体情况', place: 'before'},
	{id: 'problems', title: '五、存在的主要问题及改进情况', place: 'behind'},
	{id: 'other', title: '六、其他需要报告的事项', place: 'behind'},
] as const;

/** The report that is published. */
export function wholeReportOf(subject: ExportSubject): Reported {
	return {make: 'report', report: planned(subject)};
}

/** The same, marked as 送审稿 with its codes. */
export function markedReportOf(subject: ExportSubject): MarkedReport {
	const {codes} = subject;
	const mark = preflight(subject).blocked ? reviewMark : waitingMark;
	return {make: 'report', report: {...planned(subject), mark, ...(codes && {codes})}};
}

function planned(subject: ExportSubject): WholeReport {
	const {draft, form, forms = [], checked, fonts = 'official', time, opening} = subject;
	const {unit, year, date, lastYear} = draft.header;
	const sources = sourcesOf(
		draft,
		form,
		forms.find(({id}) => id === lastYear?.form),
	);
	const text = (place: 'before' | 'behind') =>
		(form.parts ?? usualParts)
			.filter((part) => part.place === place)
			.map(({id, title}): PrintedPart => ({title, paragraphs: textOf(draft, id, sources)}));
	return {
		title: reportTitle(unit, year),
		unit,
		year,
		fonts,
		date: chineseDate(date, time),
		opening:
			opening?.map((text) => ({role: 'body', pieces: [{text}]})) ?? openingIn(draft, form, sources),
		parts: [
			...text('before'),
			...printedTables(draft, form, checked).map((table) => ({
				title: table.title,
				paragraphs: [],
				table,
			})),
			...text('behind'),
		],
	};
}

// The words of the office, else those of the form.
function openingIn(
	draft: Draft,
	form: ExportSubject['form'],
	sources: Sources,
): PrintedParagraph[] {
	const own = openingOfDraft(draft.paragraphs);
	return own.length > 0 ? own.map((one) => printed(one, sources)) : openingOf(draft.header, form);
}

function textOf({paragraphs}: Draft, part: PartId, sources: Sources): PrintedParagraph[] {
	return paragraphsOf(paragraphs, part).map((one) => printed(one, sources));
}

function printed({role, text}: Paragraph, sources: Sources): PrintedParagraph {
	return {
		role,
		pieces: piecesOf(text, sources).map((piece) =>
			piece.kind === 'text'
				? {text: piece.text}
				: // What is no figure of the tables is tied to none.
					{text: piece.shown, ...(piece.why !== 'unknown' && {ref: piece.ref})},
		),
	};
}
