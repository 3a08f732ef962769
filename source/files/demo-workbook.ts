import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {checkReturn} from '../check/check-return.ts';
import {emptyDraft} from '../draft/draft.ts';
import {demoSchema} from '../form/schema.ts';
import {selectForm} from '../form/select-form.ts';
import {exportName} from '../workbook/export/export-name.ts';
import {planExport} from '../workbook/export/plan-export.ts';
import {customProperties} from '../workbook/export/workbook-parts.ts';
import {jsonFile} from './json-file.ts';
import {type Forms, loadForms} from './load-forms.ts';
import {templatesFolder} from './templates-folder.ts';
import {fillWorkbook} from './writing/fill-workbook.ts';
import {openTemplate} from './writing/open-template.ts';

/** A folder for the time of a demonstration, with a workbook in it. */
export type DemoFolder = {home: string; workbook: string; remove(): void};

/** Makes the workbook of a real bureau out of its published figures. What its web page lost stays blank. */
export function demoWorkbook({forms, rules}: Forms = loadForms()): DemoFolder {
	const {unit, year, figures} = jsonFile(path.join(templatesFolder(), 'demo.json'), demoSchema);
	const form = selectForm(forms, year);
	const draft = {
		...emptyDraft('demo', form.id, {unit, year}),
		figures: Object.fromEntries(
			Object.entries(figures).map(([address, value]) => [address, {value}]),
		),
	};
	const checked = checkReturn({forms, rules}, draft);
	const plan = planExport(draft, form, checked);
	const {bytes} = fillWorkbook(openTemplate(form), plan.sheets, {
		'docProps/custom.xml': customProperties(plan.properties),
	});
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-'));
	const workbook = path.join(home, `${exportName(unit, year)}.xlsx`);
	writeFileSync(workbook, bytes);
	return {
		home,
		workbook,
		remove: () => rmSync(home, {recursive: true, force: true}),
	};
}
