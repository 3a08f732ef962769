// Makes templates/demo.xlsx, the report of a real bureau, out of its published figures in templates/demo.json:
// `npm run demo-workbook`. What the bureau's web page lost stays blank.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {checkReturn} from '../check/check-return.ts';
import {emptyDraft} from '../draft/draft.ts';
import {loadForms} from '../files/load-forms.ts';
import {templatesFolder} from '../files/templates-folder.ts';
import {fillWorkbook} from '../files/writing/fill-workbook.ts';
import {openTemplate} from '../files/writing/open-template.ts';
import {demoSchema} from '../form/schema.ts';
import {selectForm} from '../form/select-form.ts';
import {planExport} from '../workbook/export/plan-export.ts';
import {customProperties} from '../workbook/export/workbook-parts.ts';

const place = path.join(templatesFolder(), 'demo');
const {forms, rules} = loadForms();
const {unit, year, figures} = demoSchema.parse(JSON.parse(readFileSync(`${place}.json`, 'utf8')));
const form = selectForm(forms, year);
const draft = {
	...emptyDraft('demo', form.id, {unit, year}),
	figures: Object.fromEntries(
		Object.entries(figures).map(([address, value]) => [address, {value}]),
	),
};
const plan = planExport(draft, form, checkReturn({forms, rules}, draft));
const {bytes} = fillWorkbook(openTemplate(form), plan.sheets, {
	'docProps/custom.xml': customProperties(plan.properties),
});
writeFileSync(`${place}.xlsx`, bytes);
