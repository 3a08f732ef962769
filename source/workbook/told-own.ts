import {saySource} from '../check/say-source.ts';
import type {Draft} from '../draft/draft.ts';
import {hasText} from '../draft/paragraph.ts';
import type {Step} from '../draft/transaction.ts';
import type {Form} from '../form/form.ts';
import {type OwnFigure, ownFigures} from '../report/own-figures.ts';
import {sourcesOf} from '../report/sources.ts';
import {momentWords} from '../text/moment-words.ts';
import {type Language, say} from '../text/say.ts';

/** A figure of the text alone, as `--json` tells it; `at` as findings have it. */
export type ToldOwn = {
	at: string;
	words: string;
	value: number;
	around: string;
	lastYear: string | null;
	source: string | null;
	from: string | null;
	checked: {who: string | null; time: string | null} | null;
};

/** The figures of a draft that stand in its text alone, with source and who checked them. */
export function ownOf(
	draft: Draft,
	form: Form,
	forms: readonly Form[],
	steps: readonly Step[],
): readonly OwnFigure[] {
	const lastForm = forms.find(({id}) => id === draft.header.lastYear?.form);
	return ownFigures(draft, sourcesOf(draft, form, lastForm), steps);
}

/** The same for `--json`; nothing where there is no text. */
export function toldOwn(own: readonly OwnFigure[], draft: Draft): {own?: readonly ToldOwn[]} {
	if (!hasText(draft.paragraphs)) return {};
	return {
		own: own.map(({part, paragraph, at, words, value, around, last, source, from, checked}) => ({
			at: `${part}/${paragraph}#${at}`,
			words,
			value,
			around,
			lastYear: last ?? null,
			source: source ?? null,
			from: from ?? null,
			checked: checked ? {who: checked.who ?? null, time: checked.time ?? null} : null,
		})),
	};
}

/** The same for people, a line for each, with a head that counts them. */
export function ownLines(
	own: readonly OwnFigure[],
	{parts = []}: Form,
	language: Language,
): string[] {
	if (own.length === 0) return [];
	const checked = own.filter((one) => one.checked).length;
	return [
		say(language, 'review.own', {count: own.length, checked}),
		...own.map((one) => {
			const title = parts.find(({id}) => id === one.part)?.title ?? '';
			return `  ${[
				say(language, 'check.paragraph', {title, number: one.number}),
				`“${one.words}”`,
				one.around,
				...(one.last === undefined ? [] : [say(language, 'review.ownLast', {figure: one.last})]),
				originOf(one, language),
				checkedWords(one, language),
			].join('　')}`;
		}),
	];
}

/** Where a figure of the text alone is from: as a person said, else where its paragraph came from. */
export function originOf({source, from}: OwnFigure, language: Language): string {
	const place = /\|p(\d+)$/u.exec(from ?? '')?.[1];
	const file = place && from ? saySource(from.slice(0, from.lastIndexOf('|')), language) : '';
	const read = place
		? say(language, 'review.ownParagraph', {file, number: place})
		: from && saySource(from, language);
	return say(language, 'review.ownSource', {
		source: source ?? (read || say(language, 'review.ownTyped')),
	});
}

/** Who checked it, and when. */
export function checkedWords({checked}: OwnFigure, language: Language): string {
	if (!checked) return say(language, 'review.ownOpen');
	const {who = '', time} = checked;
	return say(language, 'review.ownChecked', {who, time: time ? momentWords(time) : ''}).trim();
}
