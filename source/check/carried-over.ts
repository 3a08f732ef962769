import type {Address, Form} from '../form/form.ts';
import {along} from './along.ts';
import {cellsAt} from './cells-at.ts';
import type {Rule} from './rule.ts';

/** A figure that is last year's figure of another cell, by a rule of the form: 上年结转. */
export type CarriedOver = {from: Address; to: Address};

/**
Which entries begin the year as a figure of the year before: those that a chain ties to one other cell of last year
and to nothing else. A stock that follows from last year's and this year's figures is no such entry.
*/
export function carriedOver(form: Form, rules: readonly Rule[]): CarriedOver[] {
	return rules.flatMap((rule) => {
		if (rule.kind !== 'chain' || rule.stage === 'off') return [];
		return rule.links.flatMap(({of, plus: [term, ...more], minus = []}) => {
			if (!term || typeof term === 'string' || more.length + minus.length > 0) return [];
			return cellsAt(form, of)
				.filter(({kind}) => kind === 'entry')
				.map(({address}) => ({from: along(term.last, address), to: address}));
		});
	});
}
