import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import type {Quantity} from '../form/quantity.ts';
import {type Language, say} from '../text/say.ts';
import type {Example} from './rule.ts';

/** An example of the rule book in words: the figures that differ from an all-zero return, of this year and last. */
export function sayExample(example: Example, form: Form, language: Language): string {
	const {cells, last} = example;
	const terms = (figures: Readonly<Record<Address, Quantity>>) =>
		Object.entries(figures)
			.map(([address, value]) => {
				const cell = form.cell.get(address);
				const name = cell ? labelOf(cell) : '';
				const blank = say(language, 'check.blank');
				return say(language, 'check.term', {name, value: value ?? blank});
			})
			.join(say(language, 'check.comma'));
	const before =
		last === null
			? say(language, 'check.exampleNoLast')
			: last && Object.keys(last).length > 0
				? say(language, 'check.exampleLast', {terms: terms(last)})
				: '';
	return [
		...textTerms(example, language),
		terms(cells),
		before,
		say(language, 'check.exampleAllZero'),
	]
		.filter(Boolean)
		.join(say(language, 'check.semicolon'));
}

const longest = 80;

// What the text says, this year and last, and what was tied in it; long texts are cut.
function textTerms({text, lastText, ties = [], unit}: Example, language: Language): string[] {
	const said = (parts: Example['text']) => {
		const whole = Object.values(parts ?? {})
			.flat()
			.join('');
		return whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
	};

	return [
		...(unit ? [unit] : []),
		...(text ? [say(language, 'check.exampleText', {text: said(text)})] : []),
		...(lastText ? [say(language, 'check.exampleLastText', {text: said(lastText)})] : []),
		...ties.map((tie) => say(language, 'check.exampleTie', tie)),
	];
}
