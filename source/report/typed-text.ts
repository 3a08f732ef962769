import type {Form} from '../form/form.ts';
import type {Message} from '../text/say.ts';
import {plainText, stretchesOf} from './pieces-of.ts';
import {readReference} from './read-reference.ts';
import {canonicalOf} from './reference.ts';
import {typedOf} from './typed-of.ts';

/** A text with its references by names, as a person edits it: 全年新收{三.新收}件. */
export function typedText(text: string, form: Form): string {
	return rewritten(text, (asked) => {
		const {reference} = readReference(asked, form);
		return reference ? typedOf(reference, form) : asked;
	});
}

/**
A text as a person wrote it, with its references as they are kept. What is no reference stays open in its braces.

@returns with it what of it is unknown, and where in the canonical text
*/
export function canonicalText(
	typed: string,
	form: Form,
): {text: string; open: ReadonlyArray<{asked: string; why: Message}>} {
	const open: Array<{asked: string; why: Message}> = [];
	const text = rewritten(typed, (asked) => {
		const {reference, why} = readReference(asked, form);
		if (!reference) open.push({asked, why});
		return reference ? canonicalOf(reference) : asked;
	});
	return {text, open};
}

function rewritten(text: string, write: (asked: string) => string): string {
	return stretchesOf(text)
		.map((one) => (one.kind === 'text' ? plainText(one.text) : `{${write(one.asked)}}`))
		.join('');
}
