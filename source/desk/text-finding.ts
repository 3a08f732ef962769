import type {Result} from '../check/finding.ts';
import type {ParagraphId, PartId} from '../draft/paragraph.ts';
import {partIds} from '../draft/paragraph.ts';
import type {Desk} from './desk.ts';
import {openTab} from './move-to.ts';
import {shownFindings} from './shown-findings.ts';

/** Where in the text a finding is: `overview/p3#12`, or the part alone; nothing for one of the tables. */
export function textPlaceOf({
	at,
}: Pick<Result, 'at'>): {part: PartId; paragraph?: ParagraphId; figure?: number} | undefined {
	const [, name, paragraph, figure] = /^([a-z]+)(?:\/([\da-z-]+)(?:#(\d+))?)?$/.exec(at) ?? [];
	const part = partIds.find((one) => one === name);
	if (!part) return undefined;
	return {
		part,
		...(paragraph !== undefined && {paragraph}),
		...(figure !== undefined && {figure: Number(figure)}),
	};
}

/** Goes to where a finding is in the text. */
export function showInText(desk: Desk, result: Result): Partial<Desk> | undefined {
	const place = textPlaceOf(result);
	if (!place || !desk.form.parts?.some(({id}) => id === place.part)) return undefined;
	const {part, paragraph, figure} = place;
	const {figure: _, ...text} = desk.text;
	return {
		...openTab(desk, part),
		text: {
			...text,
			...(paragraph !== undefined && {at: {...text.at, [part]: paragraph}}),
			...(figure !== undefined && {figure}),
		},
	};
}

/** What the checks say of a paragraph; first of all of the chosen figure. */
export function findingsInText(desk: Desk, paragraph: ParagraphId | undefined): readonly Result[] {
	// Asked at every key: most findings are of the tables.
	const place = paragraph === undefined ? desk.tab : `${desk.tab}/${paragraph}`;
	const own = shownFindings(desk).filter(
		({at}) => at === place || (paragraph !== undefined && at.startsWith(`${place}#`)),
	);
	const {figure} = desk.text;
	const isChosen = (result: Result) => textPlaceOf(result)?.figure === figure;
	if (figure === undefined) return own;
	return [...own.filter(isChosen), ...own.filter((result) => !isChosen(result))];
}
