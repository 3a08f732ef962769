import {isSplice} from '../draft/change-text.ts';
import type {Draft, Explanation} from '../draft/draft.ts';
import {
	type ParagraphId,
	type PartId,
	paragraphsOf,
	partIds,
	type Tie,
} from '../draft/paragraph.ts';
import type {Step} from '../draft/transaction.ts';
import {flatText} from './flat-text.ts';
import {lastText} from './last-text.ts';
import {mentionsOf} from './mentions-of.ts';
import {unitBehind} from './number-words.ts';
import {plainText} from './pieces-of.ts';
import {type Standing, sameFigure} from './same-figure.ts';
import {shownText} from './shown-text.ts';
import type {Sources} from './sources.ts';

/** A figure that stands in the text alone: 网站发布信息3486条. No table holds it. */
export type OwnFigure = {
	part: PartId;
	paragraph: ParagraphId;
	/** Of its paragraph in the part, from 1. */
	number: number;
	/** Its place in the canonical text, and how long it is there. */
	at: number;
	length: number;
	/** The figure with its unit: 3486条. */
	words: string;
	value: number;
	/** The words it stands among. */
	around: string;
	/** Names it among the explanations of the draft. */
	key: string;
	/** Last year's, where last year's text has it. */
	last?: string;
	/** Where it is from, as a person said; else `from`, where its paragraph came from. */
	source?: string;
	from?: string;
	/** It was said to be none of the tables; who and when, where the history knows. */
	checked?: {who?: string; time?: string};
};

type Held = Pick<Draft, 'paragraphs' | 'explanations' | 'header'>;

/**
The figures of a draft's text that stand in no table, in the order they are read, with source and who checked them.
Those that seem to be one of the tables are among them once a person has said that they are not.

@param steps - the history, which knows who said so
*/
export function ownFigures(
	{paragraphs, explanations, header}: Held,
	sources: Sources,
	steps: readonly Step[],
): OwnFigure[] {
	return partIds.flatMap((part) => {
		const last = standingIn(lastText(header.lastYear, part, sources).map(plainText), {
			...sources,
			year: sources.year - 1,
		});
		return paragraphsOf(paragraphs, part).flatMap(({id, text, ties = [], from}, index) => {
			const seen = new Map<string, number>();
			return mentionsOf(text, sources).flatMap((mention): OwnFigure[] => {
				const {at, length, value, proposes} = mention;
				const tie = ties.find((one) => one.at < at + length && at < one.at + one.length);
				if (tie ? tie.means !== 'none' : proposes.length > 0) return [];
				const words = withUnit(text, at, length);
				const nth = (seen.get(words) ?? 0) + 1;
				seen.set(words, nth);
				const key = `own@${id}|${words}${nth > 1 ? `|${nth}` : ''}`;
				const source = explanations[key]?.words;
				const before = sameFigure({text, at, length, words}, last);
				return [
					{
						part,
						paragraph: id,
						number: index + 1,
						at,
						length,
						words,
						value,
						around: around(text, at, words.length, sources),
						key,
						...(before !== undefined && {last: before}),
						...(source && {source}),
						...(from && {from}),
						...(tie && {checked: checkedIn(steps, id, tie)}),
					},
				];
			});
		});
	});
}

function standingIn(texts: readonly string[], sources: Sources): Standing[] {
	return texts.flatMap((text) =>
		mentionsOf(text, sources)
			.filter(({claim}) => !claim)
			.map(({at, length}) => ({
				text,
				at,
				length,
				words: withUnit(text, at, length),
			})),
	);
}

function withUnit(text: string, at: number, length: number): string {
	const {end} = unitBehind(flatText(text), at + length);
	return text.slice(at, Math.max(at + length, end));
}

// As much of its clause as tells it from others.
function around(text: string, at: number, length: number, sources: Sources): string {
	const before = /[^，。；：！？,;:!?\n]{0,40}$/u.exec(text.slice(0, at))![0];
	const behind = /^[^，。；：！？,;:!?\n]{0,20}/u.exec(text.slice(at + length))![0];
	return shownText(before + text.slice(at, at + length) + behind, sources);
}

// The last time that the mark came: by a key, with a paragraph that brings it, or again after it was taken back.
function checkedIn(
	steps: readonly Step[],
	id: ParagraphId,
	tie: Tie,
): {who?: string; time?: string} {
	const isIt = ({words, means}: Tie) => means === 'none' && words === tie.words;
	const step = steps.findLast(({changes}) =>
		changes.some((change) => {
			if (!('paragraph' in change) || change.paragraph !== id) return false;
			const came = isSplice(change) ? change.ties?.after : change.after?.ties;
			const went = isSplice(change) ? change.ties?.before : change.before?.ties;
			return came?.some(isIt) && !went?.some(isIt);
		}),
	);
	return step ? {time: step.time, ...(step.who && {who: step.who})} : {};
}

/** What the draft keeps of the source of a figure of the text alone: it lapses with the figure. */
export function ownSource({part, paragraph, words}: OwnFigure, source: string): Explanation {
	return {reason: '数字来源', words: source, figures: `${part}/${paragraph}|${words}`};
}
