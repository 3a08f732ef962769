import type {Form} from '../../form/form.ts';
import {blankWorkbook} from '../../workbook/export/blank-workbook.ts';
import type {CheckReport} from '../../workbook/export/check-report.ts';
import {reportSheet} from '../../workbook/export/report-workbook.ts';
import {writeZip} from '../write-zip.ts';
import {type FillableWorkbook, openWorkbook} from './open-workbook.ts';

const opened = new WeakMap<Form, FillableWorkbook>();

/** The blank submission workbook of a form, made from the form as it is now and opened once. */
export function openTemplate(form: Form): FillableWorkbook {
	let book = opened.get(form);
	if (book) return book;
	book = openWorkbook(made(form), `${form.id}.xlsx`);
	opened.set(form, book);
	return book;
}

/** The blank submission workbook with a 校验报告 behind its tables. */
export function templateWithReport(form: Form, report: CheckReport): FillableWorkbook {
	const bytes = made(form, (numberOf) => reportSheet(report, numberOf));
	return openWorkbook(bytes, `${form.id}.xlsx`);
}

function made(form: Form, behind?: Parameters<typeof blankWorkbook>[1]): Uint8Array {
	return writeZip(
		blankWorkbook(form, behind).map(({name, text}) => ({
			name,
			bytes: new TextEncoder().encode(text),
		})),
	);
}
