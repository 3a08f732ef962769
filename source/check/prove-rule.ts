import type {Entry, Figures} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import {evaluate} from './evaluate.ts';
import {exampleText} from './example-text.ts';
import type {Result} from './finding.ts';
import {grounds} from './grounds.ts';
import type {Example, Rule} from './rule.ts';

/** Which example of a rule is not borne out, and where. */
export type Unproven = {example: 'pass' | 'fail'; at: string};

/**
Holds a rule against its own examples: it passes everywhere on the one, and fires on the other.
A rule that is off is proven as if it were on.
*/
export function proveRule(form: Form, rule: Rule): Unproven | undefined {
	const alone: Rule = {...rule, stage: 'on', repeats: undefined};
	const outcome = (which: 'pass' | 'fail') => tryOut(form, alone, rule.examples[which]);
	const passes = outcome('pass');
	const stray = passes.find(({status}) => status !== 'pass');
	if (stray || passes.length === 0) return {example: 'pass', at: stray?.at ?? ''};
	const fires: Result['status'] = rule.kind === 'lastYear' ? 'unchecked' : 'fail';
	return outcome('fail').some(({status}) => status === fires)
		? undefined
		: {example: 'fail', at: ''};
}

function tryOut(form: Form, rule: Rule, example: Example): readonly Result[] {
	const {cells, last} = example;
	const year = example.year ?? rule.years?.from ?? form.years.from;
	const figures = last === null ? undefined : nearlyEmpty(form, last ?? {});
	const ground = grounds({
		form,
		figures: nearlyEmpty(form, cells),
		year,
		...(rule.kind === 'prose' && {text: exampleText(example)}),
		...(figures && {
			lastYear: {year: year - 1, form: form.id, figures, origin: 'example'},
		}),
	});
	return evaluate(rule, ground);
}

/** A return where every entry is 0 and nothing is stated, but for these cells. */
function nearlyEmpty(form: Form, cells: Example['cells']): Figures {
	const figures: Record<string, Entry> = {};
	for (const {address, kind} of form.cells) {
		const given = cells[address];
		if (kind === 'entry') figures[address] = {value: given === undefined ? 0 : given};
		else if (given !== undefined) figures[address] = {value: null, stated: given};
	}

	return figures;
}
