import {catalogue} from './catalogue.ts';

export type Language = 'zh' | 'en';
/** One sentence in 简体 and English. */
export type Sentence = {readonly zh: string; readonly en: string};

/** What pages say: each has its own in `words.ts`, and adds their keys here. */
// biome-ignore lint/suspicious/noEmptyInterface: pages fill it
export interface PageWords {}

export type MessageKey = keyof typeof catalogue | keyof PageWords;
export type Values = Readonly<Record<string, string | number>>;

/** A sentence still without a language: what is said, and its figures and names. */
export type Message = {key: MessageKey; values?: Values};

/**
Puts values into `{name}` places; a place without a value stays visible, so that it is noticed. `{cells:cell|cells}`
is the value and, behind it, the word for one or for several.
*/
export function fill(template: string, values: Values = {}): string {
	return template.replaceAll(
		/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
		(place, name: string, one?: string, several?: string) => {
			const value = values[name];
			if (value === undefined) return place;
			return several === undefined ? String(value) : `${value} ${value === 1 ? one : several}`;
		},
	);
}

const known: Record<string, Sentence> = {...catalogue};

/**
Takes the sentences of a page up, so that they can be said from now on.

@throws TypeError when a key is known already
*/
export function learn<const Words extends Readonly<Record<string, Sentence>>>(words: Words): Words {
	for (const key of Object.keys(words))
		if (key in known) throw new TypeError(`${key} is said in two places`);
	Object.assign(known, words);
	return words;
}

/** Every sentence that can be said now, by its key. */
export function sentences(): Readonly<Record<string, Sentence>> {
	return known;
}

/** A sentence of the catalogue, or of a page, in one language. Statutory labels among the values stay Chinese. */
export function say(language: Language, key: MessageKey, values?: Values): string {
	return fill(known[key]![language], values);
}
