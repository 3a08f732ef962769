import type {Draft} from '../../draft/draft.ts';
import {openingOfDraft, type PartId, paragraphsOf, partIds} from '../../draft/paragraph.ts';
import type {Form} from '../../form/form.ts';

/**
What the two codes of a state of a draft are made of: each is the first twelve digits of the sha256 of such a text.
The figures: form, unit, year, every figure that stands in a cell, 信息处理费. The full one: besides, the words that
stand in cells and the text as it is shown.

@param shown - a paragraph with its references as figures
*/
export function codeTexts(
	draft: Draft,
	form: Form,
	shown: (text: string) => string,
): {figures: string; full: string} {
	const {header} = draft;
	const {fees} = header;
	const figures = [
		`form ${draft.form}`,
		`unit ${header.unit}`,
		`year ${header.year}`,
		...figureLines(draft, form).map(([address, value]) => `${address} ${value}`),
		...(fees === undefined
			? []
			: [fees === 'none' ? 'fees none' : `fees ${fees.notices} ${fees.total} ${fees.paid}`]),
	].join('\n');
	const full = [
		figures,
		...form.cells.flatMap(({address}) => {
			const {text, remark} = draft.figures[address] ?? {};
			return text === undefined && remark === undefined
				? []
				: [`${address} ${text ?? ''} ${remark ?? ''}`];
		}),
		...openingOfDraft(draft.paragraphs).map(({text}) => `opening ${JSON.stringify(shown(text))}`),
		...partIds.flatMap((part) => textLines(draft, part, shown)),
	].join('\n');
	return {figures, full};
}

/** The figures that stand in cells, in the order of the form; totals follow from them. */
export function figureLines({figures}: Draft, form: Form): Array<readonly [string, number]> {
	return form.cells.flatMap(({address, kind}) => {
		const value = kind === 'entry' ? (figures[address]?.value ?? null) : null;
		return value === null ? [] : [[address, value] as const];
	});
}

/** The paragraphs of a part as they are shown. */
export function textLines(
	{paragraphs}: Draft,
	part: PartId,
	shown: (text: string) => string,
): string[] {
	return paragraphsOf(paragraphs, part).map(
		({role, text}) => `${part} ${role} ${JSON.stringify(shown(text))}`,
	);
}
