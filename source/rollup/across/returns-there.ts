import {otherForm} from '../question-message.ts';
import {type Found, finding, type Scene} from './scene.ts';

/**
G2: a unit that must report has one return of the year, in the year's form. MISSING, TWICE (versions whose order nobody has
settled), YEAR, FORM: another year's form is refused, never mapped.
*/
export function returnsThere({standing, form, year}: Scene): Found[] {
	const found: Found[] = [];
	for (const {unit, state, ground, files, head, open, versions} of standing.values()) {
		if (state === 'exempt' || ground === 'children' || unit.requirement === 'copy') continue;
		const base = {unit: unit.code} as const;
		if (state === 'missing') {
			const years = files.filter(({is}) => is === 'otherYear').map(({year: own}) => own ?? 0);
			found.push(
				years.length > 0
					? finding({
							...base,
							rule: 'G2-YEAR',
							text: {key: 'rollUp.g2.year', values: {found: years[0]!, year}},
						})
					: finding({
							...base,
							rule: 'G2-MISSING',
							text: {key: 'rollUp.g2.missing', values: {year}},
						}),
			);
		}

		if (open)
			found.push(
				finding({
					...base,
					rule: 'G2-TWICE',
					text: {key: 'rollUp.g2.twice', values: {count: versions.length}},
				}),
			);
		const other = head?.read.notes.find(({key}) => key === otherForm);
		if (other && head?.read.form === form.id)
			found.push(
				finding({
					...base,
					rule: 'G2-FORM',
					text: {
						key: 'rollUp.g2.partForm',
						values: {
							title: String(other.values?.title ?? ''),
							old: String(other.values?.document ?? ''),
							document: form.basis.document,
						},
					},
				}),
			);
		if (head && head.read.form !== form.id)
			found.push(
				finding({
					...base,
					rule: 'G2-FORM',
					text: {
						key: 'rollUp.g2.form',
						values: {form: head.read.form, document: form.basis.document},
					},
				}),
			);
	}

	return found;
}
