import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Form} from '../../form/form.ts';
import {blankWorkbook} from '../../workbook/export/blank-workbook.ts';
import type {CheckReport} from '../../workbook/export/check-report.ts';
import {reportSheet} from '../../workbook/export/report-workbook.ts';
import {templatesFolder} from '../load-forms.ts';
import {writeZip} from '../zip.ts';
import {type FillableWorkbook, openWorkbook} from './open-workbook.ts';

const opened = new WeakMap<Form, FillableWorkbook>();

/** The blank submission workbook of a form, opened once; a form of the user's own without one gets it made. */
export function openTemplate(form: Form): FillableWorkbook {
	let book = opened.get(form);
	if (book) return book;
	const file = path.join(templatesFolder(), `${form.id}.xlsx`);
	const bytes = existsSync(file) ? readFileSync(file) : made(form);
	book = openWorkbook(bytes, path.basename(file));
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
