import type {Form} from '../form/form.ts';
import {namesOf} from './names-of.ts';
import {feeNames} from './read-named.ts';
import {canonicalOf, type Reference, type Term} from './reference.ts';

const words = {year: '年', lastYear: '上年', unit: '单位'} as const;

/** A reference as it is typed and read, without braces: 三.新收. What has no name is said as it is kept. */
export function typedOf(reference: Reference, form: Form): string {
	if (reference.kind === 'word') return words[reference.word];
	const {kind, terms, digits} = reference;
	const end = digits === undefined ? '' : `:${digits}`;
	const sum = sumOf(terms, form);
	const whole = kind === 'share' ? sumOf(reference.whole, form) : '';
	if (sum === undefined || whole === undefined) return canonicalOf(reference);
	if (kind === 'sum') return sum + end;
	return kind === 'change' ? `增减.${sum}${end}` : `占比.${sum}/${whole}${end}`;
}

function sumOf(terms: readonly Term[], form: Form): string | undefined {
	const said: string[] = [];
	for (const [index, term] of terms.entries()) {
		const name = termOf(term, form);
		if (name === undefined) return undefined;
		said.push((term.minus ? '-' : index > 0 ? '+' : '') + name);
	}

	return said.join('');
}

function termOf(term: Term, form: Form): string | undefined {
	if ('fee' in term) return feeNames[term.fee];
	const names = namesOf(form).find(({section}) => section.id === term.section);
	const row = names?.rows.find(({lines}) => lines.join('|') === term.rows.join('|'));
	const column = names?.columns.find(({lines}) => lines.join('|') === term.columns.join('|'));
	if (!names || !row || !column) return undefined;
	const isOnly = term.rows.every((id) => {
		const own = names.section.rows.find((one) => one.id === id);
		return own?.columns?.length === 1;
	});
	const isMeant = term.columns.join('|') === names.whole || isOnly;
	return [
		...(term.last ? ['上年'] : []),
		names.name,
		row.name,
		...(isMeant ? [] : [column.name]),
		...(term.yuan ? ['元'] : []),
	].join('.');
}
