import {readdirSync, readFileSync} from 'node:fs';
import {type Rule, ruleBook} from '../../source/check/rule-book.ts';
import type {Entry, Figures} from '../../source/draft/draft.ts';
import {type Form, form} from '../../source/form/form.ts';
import {parseQuantity} from '../../source/form/quantity.ts';
import {formSchema} from '../../source/form/schema.ts';
import type {Report} from '../corpus/reports.ts';

export type {Report};

const root = new URL('../../', import.meta.url);

/** A form file with its form and rules. */
export function readForm(id: string) {
	const file = formSchema.parse(
		JSON.parse(readFileSync(new URL(`templates/${id}.json`, root), 'utf8')),
	);
	const made = form(file);
	return {file, form: made, rules: ruleBook(made, file)};
}

const forms = new Map<string, {form: Form; rules: Rule[]}>();

export function formOf(id: string) {
	const known = forms.get(id) ?? readForm(id);
	forms.set(id, known);
	return known;
}

/** A published report as it stands in the fixtures. */
export function readReport(name: string): Report {
	const path = new URL(`test/fixtures/reports/${name}.json`, root);
	return {name, ...JSON.parse(readFileSync(path, 'utf8'))};
}

export function reportNames(): string[] {
	return readdirSync(new URL('test/fixtures/reports/', root))
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -5));
}

/** Cells as a source writes them: entries as values, totals as stated. Unknown addresses are left out. */
export function written(
	form: Form,
	cells: Readonly<Record<string, number | string | null>>,
): Figures {
	const figures: Record<string, Entry> = {};
	for (const [address, as] of Object.entries(cells)) {
		const value = typeof as === 'string' ? blankOrFigure(as) : as;
		const kind = form.cell.get(address)?.kind;
		if (kind === 'entry') figures[address] = {value};
		else if (kind === 'total') figures[address] = {value: null, stated: value};
	}

	return figures;
}

function blankOrFigure(text: string): number | null {
	const parsed = parseQuantity(text);
	return parsed.kind === 'figure' ? parsed.value : null;
}

/** A return where every entry is 0 and nothing is stated, but for these cells. */
export function nearlyEmpty(form: Form, cells: Readonly<Record<string, number | null>>): Figures {
	const zeros = form.cells.filter(({kind}) => kind === 'entry').map(({address}) => [address, 0]);
	return written(form, {...Object.fromEntries(zeros), ...cells});
}
