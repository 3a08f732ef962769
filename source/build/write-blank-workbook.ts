// Makes templates/<form>.xlsx, the blank submission workbook, out of templates/<form>.json: `npm run blank-workbook`.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {writeZip} from '../files/write-zip.ts';
import {form} from '../form/form.ts';
import {formSchema} from '../form/schema.ts';
import {blankWorkbook} from '../workbook/export/blank-workbook.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
for (const file of readdirSync(templates).filter((name) => /^\d.*\.json$/.test(name))) {
	const checked = formSchema.parse(JSON.parse(readFileSync(`${templates}${file}`, 'utf8')));
	if (!checked.fill) continue;
	const parts = blankWorkbook(form(checked)).map(({name, text}) => ({
		name,
		bytes: new TextEncoder().encode(text),
	}));
	writeFileSync(`${templates}${checked.id}.xlsx`, writeZip(parts));
}
