import '../../../text/whole-text.ts';
import {Failure} from '../../../failure.ts';
import {referencesOf, type WholeReport} from '../../../workbook/export/whole/whole-report.ts';
import type {Note} from '../../../workbook/note.ts';
import {printToPdf} from '../print-to-pdf.ts';
import {textBytes} from '../text-bytes.ts';
import {missingFonts} from './missing-fonts.ts';
import {proveReport} from './prove-report.ts';

/**
The whole report as the bytes of a file, read back and compared.

@param ending - that of the file
@throws Failure `export.notKept`; `export.noOffice`, `export.notPrinted` for a PDF
*/
export async function reportBytes(
	report: WholeReport,
	ending: string,
	out: string,
): Promise<{bytes: Uint8Array; references: number; notes: Note[]}> {
	const written = ending === '.pdf' ? '.docx' : ending;
	const bytes = await writtenAs(written, report, out);
	proveReport(bytes, report, written, out);
	const isPrinted = ending === '.docx' || ending === '.pdf';
	return {
		bytes: ending === '.pdf' ? await printToPdf(bytes, undefined, '.docx') : bytes,
		references: referencesOf(report).length,
		notes: isPrinted ? await fontNotes(report, ending) : [],
	};
}

async function writtenAs(ending: string, report: WholeReport, out: string): Promise<Uint8Array> {
	switch (ending) {
		case '.docx': {
			const {reportDocx} = await import('./report-docx.ts');
			return reportDocx(report);
		}

		case '.html':
		case '.htm': {
			const {reportHtml} = await import('../../../workbook/export/whole/report-html.ts');
			return textBytes(reportHtml(report), out);
		}

		case '.md': {
			const {reportMarkdown} = await import('../../../workbook/export/whole/report-markdown.ts');
			return textBytes(reportMarkdown(report), out);
		}

		case '.txt': {
			const {reportPlainText} = await import('../../../workbook/export/whole/report-plain-text.ts');
			return textBytes(reportPlainText(report), out);
		}

		default:
			throw new Failure('export.notKept', {path: out, where: ending});
	}
}

async function fontNotes({fonts}: WholeReport, ending: string): Promise<Note[]> {
	const missing = await missingFonts(fonts);
	if (missing?.length === 0) return [];
	if (missing === undefined) return [{key: 'export.fontsUnknown'}];
	const values = {count: missing.length, fonts: missing.join('、')};
	// What is printed here shows other faces for good.
	if (ending === '.pdf') return [{key: 'export.fontsMissingPdf', values}];
	const key = fonts === 'official' ? 'export.fontsMissing' : 'export.fontsMissingStill';
	return [{key, values}];
}
