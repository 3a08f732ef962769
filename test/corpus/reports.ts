import {readdirSync, readFileSync} from 'node:fs';
import {type Form, form} from '../../source/form/form.ts';
import {formSchema} from '../../source/form/schema.ts';

/** A published report as figures: what a return of that unit and year says. */
export type Report = {
	name: string;
	unit: string;
	year: number;
	form: string;
	complete: boolean;
	cells: Record<string, number | string | null>;
};

const root = new URL('../../', import.meta.url);

/** The forms of `templates/`, the one in force first. */
export const forms: Form[] = ['2021', '2019'].map((id) =>
	form(formSchema.parse(JSON.parse(readFileSync(new URL(`templates/${id}.json`, root), 'utf8')))),
);

/** All published reports of the fixtures. */
export const reports: Report[] = readdirSync(new URL('test/fixtures/reports/', root))
	.sort()
	.map((file) => ({
		name: file.replace('.json', ''),
		...(JSON.parse(readFileSync(new URL(`test/fixtures/reports/${file}`, root), 'utf8')) as Omit<
			Report,
			'name'
		>),
	}));

/** The reports of the 2021 form, the 洪泽 2024 hybrid excepted. */
export const reports2021: Report[] = reports.filter(
	(report) => report.form === '2021' && !report.name.startsWith('hongze'),
);
