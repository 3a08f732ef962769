import type {Form} from '../../form/form.ts';
import {endingOf} from '../../workbook/export/export-file.ts';
import type {Made} from '../../workbook/export/kind.ts';
import type {TextPart} from '../../workbook/export/workbook-parts.ts';
import {customProperties} from '../../workbook/export/workbook-parts.ts';
import type {Note} from '../../workbook/note.ts';
import {writeZip} from '../write-zip.ts';
import {digestOf} from './digest-of.ts';
import {exportDocx} from './export-docx.ts';
import {fillWorkbook} from './fill-workbook.ts';
import {openTemplate, templateWithReport} from './open-template.ts';
import {printToPdf} from './print-to-pdf.ts';
import {readBack} from './read-back.ts';
import {textBytes} from './text-bytes.ts';

export type MadeBytes = {
	bytes: Uint8Array;
	figures?: number;
	/** Of a workbook: the parts that were rewritten, and how many kept their bytes. */
	touched?: string[];
	untouched?: number;
	/** Of the whole report: figures of the tables that stand in its text. */
	references?: number;
	notes?: readonly Note[];
};

/**
The bytes of what a kind has made. A workbook is read back before it counts.

@param out - the file, for the failure
@throws Failure `export.notKept`
*/
export async function makeBytes(form: Form, made: Made, out: string): Promise<MadeBytes> {
	switch (made.make) {
		case 'text':
			return {bytes: textBytes(made.text, out)};
		case 'parts':
			return {bytes: zipped(made.parts)};
		case 'word':
			return {bytes: await exportDocx(made.tables, made.unit, made.year, made.title)};
		case 'report': {
			const {reportBytes} = await import('./whole/report-bytes.ts');
			return reportBytes(made.report, endingOf(out), out);
		}

		case 'sheet': {
			const {reviewSheetBytes} = await import('./whole/review-sheet-docx.ts');
			return reviewSheetBytes(made.sheet, endingOf(out));
		}

		case 'print':
			return {bytes: await printToPdf(zipped(made.parts))};
		case 'package': {
			const files = [];
			for (const {name, made: one} of made.files) {
				const {bytes} = await makeBytes(form, one, out);
				files.push({name, bytes});
			}

			const listed = files.map(({name, bytes}) => ({
				name,
				bytes: bytes.length,
				digest: digestOf(bytes),
			}));
			const list = new TextEncoder().encode(made.list.text(listed));
			return {bytes: writeZip([...files, {name: made.list.name, bytes: list}])};
		}
		case 'workbook': {
			const {plan, behind} = made;
			const book = behind ? templateWithReport(form, behind) : openTemplate(form);
			const filled = fillWorkbook(book, plan.sheets, {
				'docProps/custom.xml': customProperties(plan.properties),
			});
			await readBack(filled.bytes, book, plan.sheets, out);
			return {...filled, figures: plan.figures};
		}
	}
}

/** Parts that are texts, as one package. */
function zipped(parts: readonly TextPart[]): Uint8Array {
	return writeZip(parts.map(({name, text}) => ({name, bytes: new TextEncoder().encode(text)})));
}
