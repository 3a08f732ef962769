import type {Kind} from './kind.ts';

/**
Everything a draft can be exported as: choices, questions, help, endings and the block on hand-in come from here. A
kind is loaded when it is written. Where an ending names several kinds, the first is meant that is not the whole report.
*/
export const kinds = [
	{
		id: 'return',
		name: {zh: '报送表', en: 'submission workbook'},
		suffix: '',
		endings: ['.xlsx'],
		options: ['into', 'head', 'reportInside', 'override'],
		handIn: true,
		async write(subject) {
			const {workbookOf} = await import('./plan-export.ts');
			return workbookOf(subject);
		},
	},
	{
		id: 'review',
		name: {zh: '送审稿', en: 'draft for a leader to see'},
		suffix: '（送审稿）',
		endings: ['.xlsx'],
		options: ['reportInside'],
		handIn: false,
		async write(subject) {
			const {markedWorkbookOf} = await import('./plan-export.ts');
			return markedWorkbookOf(subject);
		},
	},
	{
		id: 'whole',
		name: {zh: '年度报告', en: 'the whole report, parts 一 to 六'},
		suffix: '',
		endings: ['.docx', '.html', '.htm', '.md', '.txt', '.pdf'],
		options: [],
		whole: true,
		handIn: true,
		async write(subject) {
			const {wholeReportOf} = await import('./whole/plan-whole-report.ts');
			return wholeReportOf(subject);
		},
	},
	{
		id: 'whole-review',
		name: {zh: '年度报告送审稿', en: 'the whole report for a leader to see'},
		suffix: '（送审稿）',
		endings: ['.docx', '.html', '.htm', '.md', '.txt', '.pdf'],
		options: [],
		whole: true,
		handIn: false,
		async write(subject) {
			const {markedReportOf} = await import('./whole/plan-whole-report.ts');
			return markedReportOf(subject);
		},
	},
	{
		id: 'review-sheet',
		name: {zh: '审签单', en: 'review sheet, one page'},
		suffix: '（审签单）',
		endings: ['.docx', '.pdf'],
		options: [],
		whole: true,
		handIn: false,
		async write(subject) {
			const {reviewSheetOf} = await import('./whole/plan-review-sheet.ts');
			return reviewSheetOf(subject);
		},
	},
	{
		id: 'report',
		name: {zh: '校验报告', en: 'report of the checks'},
		suffix: '（校验报告）',
		endings: ['.xlsx', '.txt'],
		options: [],
		handIn: false,
		async write(subject, ending) {
			const {reportOf} = await import('./report-workbook.ts');
			return reportOf(subject, ending);
		},
	},
	{
		id: 'docx',
		name: {zh: 'Word 表格', en: 'tables for Word'},
		suffix: '',
		endings: ['.docx'],
		options: [],
		handIn: false,
		async write({draft, form, checked}) {
			const {printedTables} = await import('./printed-tables.ts');
			const {unit, year} = draft.header;
			return {make: 'word', tables: printedTables(draft, form, checked), unit, year};
		},
	},
	{
		id: 'html',
		name: {zh: '网页表格', en: 'tables for a web page'},
		suffix: '',
		endings: ['.html', '.htm'],
		options: [],
		handIn: false,
		async write({draft, form, checked}) {
			const {exportHtml} = await import('./export-html.ts');
			const {printedTables} = await import('./printed-tables.ts');
			const {unit, year} = draft.header;
			return {make: 'text', text: exportHtml(printedTables(draft, form, checked), unit, year)};
		},
	},
	{
		id: 'csv',
		name: {zh: '明细 CSV', en: 'CSV, a line for each cell'},
		suffix: '',
		endings: ['.csv'],
		options: [],
		handIn: false,
		async write({draft, form, checked}) {
			const {exportCsv} = await import('./export-csv.ts');
			return {make: 'text', text: exportCsv(draft, form, checked)};
		},
	},
	{
		id: 'stamp',
		name: {zh: '盖章页', en: 'all tables on one page, to be signed and stamped'},
		suffix: '（盖章页）',
		endings: ['.xlsx'],
		options: [],
		handIn: false,
		async write(subject) {
			const {stampedPage} = await import('./stamped-page.ts');
			return stampedPage(subject);
		},
	},
	{
		id: 'pdf',
		name: {zh: '打印稿 PDF', en: 'the same as PDF (LibreOffice makes it)'},
		suffix: '（打印稿）',
		endings: ['.pdf'],
		options: [],
		handIn: false,
		async write(subject) {
			const {stampedParts} = await import('./stamped-page.ts');
			return {make: 'print', parts: stampedParts(subject)};
		},
	},
	{
		id: 'compare',
		name: {zh: '年度对比表', en: 'this year beside those before'},
		suffix: '（年度对比表）',
		endings: ['.xlsx'],
		options: [],
		earlier: true,
		handIn: false,
		async write(subject) {
			const {comparedWorkbook} = await import('./compare-years.ts');
			return comparedWorkbook(subject);
		},
	},
	{
		id: 'compare-docx',
		name: {zh: '年度对比表（Word）', en: 'the same for Word'},
		suffix: '（年度对比表）',
		endings: ['.docx'],
		options: [],
		earlier: true,
		handIn: false,
		async write(subject) {
			const {comparedWord} = await import('./compare-years.ts');
			return comparedWord(subject);
		},
	},
	{
		id: 'package',
		name: {zh: '报送包', en: 'workbook, Word and a list of digests in one file'},
		suffix: '（报送包）',
		endings: ['.zip'],
		options: ['override'],
		handIn: true,
		async write(subject) {
			const {handInPackage} = await import('./hand-in-package.ts');
			return handInPackage(subject);
		},
	},
] as const satisfies readonly Kind[];

/** `return`, `review` … */
export type ExportKind = (typeof kinds)[number]['id'];

/** @throws TypeError when no kind has the id */
export function kindOf(id: string): Kind {
	const found = kinds.find((kind) => kind.id === id);
	if (!found) throw new TypeError(`no kind of export is called ${id}`);
	return found;
}
