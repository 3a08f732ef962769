import path from 'node:path';
import {setImmediate as breath} from 'node:timers/promises';
import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import {plainName} from '../../text/plain-name.ts';
import type {SheetWrites} from '../../workbook/export/cell-write.ts';
import {codeProperty} from '../../workbook/export/code-property.ts';
import {withEnding} from '../../workbook/export/export-file.ts';
import {exportName} from '../../workbook/export/export-name.ts';
import {kindOf} from '../../workbook/export/kinds.ts';
import {headPlaces} from '../../workbook/export/submission-layout.ts';
import {customProperties} from '../../workbook/export/workbook-parts.ts';
import {digestOf} from './digest-of.ts';
import {fillWorkbook} from './fill-workbook.ts';
import {openTemplate} from './open-template.ts';
import {readBack} from './read-back.ts';
import {isReplaceable, refuseTarget, saveFile} from './save-file.ts';

export type BlankForms = {
	form: Form;
	year: number;
	/** 单位全称 of each; none: one form without a unit. */
	units: readonly string[];
	/** Their 单位代码, by the names: kept in the file, so that what comes back is known by it. */
	codes?: ReadonlyMap<string, string>;
	/** The folder they go into; each file is named 单位＋年度＋政府信息公开工作年度报告. */
	folder: string;
	/** For a single form: its file instead. */
	out?: string;
	force?: boolean;
};

/** A blank form that was written. */
export type BlankForm = {unit: string; year: number; file: string; digest: string};

/**
Writes blank submission workbooks with unit and year filled in. Every target is looked at before the first is
written.

@throws Failure `export.*` (exit 3); `export.sameName` (exit 2) when two units would get one file
*/
export async function exportBlankForms(wish: BlankForms): Promise<BlankForm[]> {
	const {form, year, units, codes, folder, out, force = false} = wish;
	if (!form.fill) throw new Failure('export.readOnlyForm', {form: form.basis.document}, 2);
	const targets = new Map<string, {unit: string; code?: string}>();
	for (const given of units.length === 0 ? [''] : units) {
		const unit = plainName(given);
		const proposed = path.join(folder, `${exportName(unit, year)}.xlsx`);
		if (out !== undefined) isReplaceable(path.resolve(out));
		const file = path.resolve(out === undefined ? proposed : withEnding(kindOf('return'), out));
		if (targets.has(file)) throw new Failure('export.sameName', {unit, path: file}, 2);
		refuseTarget(file, force);
		const code = codes?.get(given);
		targets.set(file, {unit, ...(code !== undefined && {code})});
	}

	const written: BlankForm[] = [];
	for (const [file, {unit, code}] of targets) {
		const book = openTemplate(form);
		const sheets = headOf(form, unit, year);
		const {bytes} = fillWorkbook(book, sheets, code === undefined ? {} : propertiesOf(form, code));
		await readBack(bytes, book, sheets, file);
		await saveFile(file, bytes, {force});
		// An interrupt comes in between two of them.
		await breath();
		written.push({unit, year, file, digest: digestOf(bytes)});
	}

	return written;
}

function propertiesOf(form: Form, code: string): Record<string, string> {
	const properties = {gouji: form.id, [codeProperty]: code};
	return {'docProps/custom.xml': customProperties(properties)};
}

function headOf(form: Form, unit: string, year: number): SheetWrites[] {
	return form.sections.map((section, index) => {
		const places = headPlaces(section);
		const follows = index === 0 ? {} : ({result: true} as const);
		return {
			sheet: section.part,
			cells: [
				{ref: places.unit.ref, value: index === 0 && unit === '' ? null : unit, ...follows},
				{ref: places.year.ref, value: year, ...follows},
			],
		};
	});
}
