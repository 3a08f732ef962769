import {mentionsOf} from '../report/mentions-of.ts';
import {plainText} from '../report/pieces-of.ts';
import type {Sources} from '../report/sources.ts';
import type {ReadParagraph, TextReading} from './text-reading.ts';

/** A figure of the tables in a text, as `--json` tells it. */
export type ToldReference = {at: number; ref: string; value: number | null; shown: string};

/** Figure words in a text, as `--json` tells them. */
export type ToldMention = {at: number; words: string; value: number; proposes: readonly string[]};

export type ToldParagraph = {
	text: string;
	source: string;
	refs: readonly ToldReference[];
	mentions: readonly ToldMention[];
};

/** The text of a report, as `--json` tells it: nothing of it where there is no text. */
export type ToldText = {
	parts?: Readonly<Record<string, {paragraphs: readonly ToldParagraph[]}>>;
	opening?: string;
	footer?: readonly string[];
};

/** The parts of a reading that are text, as `read --json` and `check --json` tell them. */
export function toldText(text: TextReading | undefined, sources: Sources): ToldText {
	if (!text) return {};
	const parts = Object.entries(text.parts).map(([part, paragraphs]) => [
		part,
		{paragraphs: paragraphs.map((one) => toldParagraph(one, sources))},
	]);
	return {
		parts: Object.fromEntries(parts) as ToldText['parts'],
		opening: text.opening.map(({text: words}) => words).join('\n'),
		footer: text.footer,
	};
}

function toldParagraph({text, source, refs}: ReadParagraph, sources: Sources): ToldParagraph {
	// A brace of a file is no reference: doubled for the finding, its places are those of the doubled text.
	const mentions = /[{}]/u.test(text) ? unbraced(text, sources) : mentionsOf(text, sources);
	return {
		text,
		source,
		refs: refs.map(({at, ref, value, shown}) => ({at, ref, value, shown})),
		mentions: mentions
			.filter(
				(one) => !refs.some(({at, length}) => one.at < at + length && at < one.at + one.length),
			)
			.map(({at, words, value, proposes}) => ({at, words, value, proposes})),
	};
}

function unbraced(text: string, sources: Sources): ReturnType<typeof mentionsOf> {
	return mentionsOf(plainText(text), sources).map((one) => {
		const before =
			plainText(text)
				.slice(0, one.at)
				.match(/\{\{|\}\}/gu)?.length ?? 0;
		return {...one, at: one.at - before};
	});
}
