import type {Rule, Term} from './rule.ts';

/** A place that a rule names, with the field that names it; that of an example is one cell. */
export type Named = {field: string; pattern: string; example?: true};

/** Every place a rule names, its examples included. */
export function rulePlaces(rule: Rule): Named[] {
	const named: Named[] = [];
	const put = (field: string, pattern: string) => named.push({field, pattern});
	const putAll = (field: string, terms: readonly Term[] = []) => {
		for (const [index, term] of terms.entries())
			put(`${field}.${index}`, typeof term === 'string' ? term : term.last);
	};

	switch (rule.kind) {
		case 'sum': {
			put('section', `${rule.section}/*/*`);
			break;
		}

		case 'balance': {
			for (const side of ['left', 'right'] as const)
				putAll(
					side,
					rule[side].map((row) => `${rule.section}/${row}/*`),
				);
			break;
		}

		case 'range':
		case 'filled': {
			putAll(
				'sections',
				rule.sections.map((section) => `${section}/*/*`),
			);
			break;
		}

		case 'chain': {
			for (const [index, {of, plus, minus}] of rule.links.entries()) {
				put(`links.${index}.of`, of);
				putAll(`links.${index}.plus`, plus);
				putAll(`links.${index}.minus`, minus);
			}

			break;
		}

		case 'ratio': {
			for (const [index, {of}] of rule.cells.entries()) put(`cells.${index}.of`, of);
			break;
		}

		case 'same': {
			for (const [index, {section}] of rule.tables.entries())
				put(`tables.${index}.section`, `${section}/*/*`);
			break;
		}

		case 'limit': {
			for (const [index, one] of rule.limits.entries()) {
				put(`limits.${index}.at`, one.at);
				for (const side of ['left', 'right', 'whileZero'] as const)
					putAll(`limits.${index}.${side}`, one[side]);
			}

			break;
		}

		case 'condition': {
			put('at', rule.at);
			putAll('whenZero', rule.whenZero);
			putAll('thenZero', rule.thenZero);
			break;
		}

		case 'coincidence': {
			for (const [index, {of, sum, unlessZero}] of rule.pairs.entries()) {
				put(`pairs.${index}.of`, of);
				put(`pairs.${index}.unlessZero`, unlessZero);
				putAll(`pairs.${index}.sum`, sum);
			}

			break;
		}

		case 'prose':
		case 'lastYear': {
			break;
		}
	}

	for (const which of ['pass', 'fail'] as const) {
		const {cells, last} = rule.examples[which];
		for (const address of Object.keys({...cells, ...last}))
			named.push({field: `examples.${which}`, pattern: address, example: true});
	}

	return named;
}
