import {catalogue} from './catalogue.ts';

export type Language = 'zh' | 'en';
export type MessageKey = keyof typeof catalogue;
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

/** A sentence of the catalogue in one language. Statutory labels among the values stay Chinese. */
export function say(language: Language, key: MessageKey, values?: Values): string {
	return fill(catalogue[key][language], values);
}
