import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {PartId} from '../../draft/paragraph.ts';
import type {CellChange} from '../../draft/transaction.ts';
import {planImportText, type TextChosen} from '../../workbook/import/report/import-text.ts';
import type {
	ChangedFigure,
	FigureAnswer,
	ParagraphPlan,
	PartPlan,
} from '../../workbook/import/report/plan-text.ts';
import type {Reading} from '../../workbook/reading.ts';
import type {Given, PreviewLine} from './state.ts';

/** What a reading means for the parts that are text; a pasted block holds none. */
export function textPlans(
	{forms}: Pick<Session, 'forms'>,
	{draft, form}: Desk,
	{how}: Pick<Given, 'how'>,
	reading: Reading,
	cells: readonly CellChange[],
): PartPlan[] {
	if (how === 'pasted') return [];
	const lastForm = forms.find(({id}) => id === draft.header.lastYear?.form);
	return planImportText(draft, reading, form, cells, lastForm);
}

/** Each part with its paragraphs that change, and the figures it tells otherwise. */
export function textLines(plans: readonly PartPlan[], chosen: TextChosen = {}): PreviewLine[] {
	const {without = [], answers = {}} = chosen;
	return plans.flatMap(({part, title, paragraphs, figures}): PreviewLine[] => {
		const taken = !without.includes(part);
		const counts = countsOf(paragraphs);
		return [
			{kind: 'part', part, title, counts, taken: taken ? 'all' : 'none'},
			...figures.map(
				(figure): PreviewLine => ({
					kind: 'figure',
					figure,
					answer: answers[figure.key] ?? 'table',
					taken,
				}),
			),
			...paragraphs
				.filter(({kind}) => kind !== 'same')
				.map((plan): PreviewLine => ({kind: 'paragraph', part, plan, taken})),
		];
	});
}

function countsOf(paragraphs: readonly ParagraphPlan[]): Record<ParagraphPlan['kind'], number> {
	const counts = {same: 0, changed: 0, added: 0, removed: 0, moved: 0};
	for (const {kind} of paragraphs) counts[kind]++;
	return counts;
}

/** A part left out, or taken in again. */
export function togglePart(chosen: TextChosen = {}, part: PartId): TextChosen {
	const {without = []} = chosen;
	const next = without.includes(part) ? without.filter((one) => one !== part) : [...without, part];
	return {...chosen, without: next};
}

/** The next of what can become of a figure: 保留表中数, 改表 where it is one cell, 作手填数. */
export function nextAnswer(chosen: TextChosen = {}, {key, address}: ChangedFigure): TextChosen {
	const ways: FigureAnswer[] =
		address === undefined ? ['table', 'typed'] : ['table', 'cell', 'typed'];
	const now = chosen.answers?.[key] ?? 'table';
	const next = ways[(ways.indexOf(now) + 1) % ways.length]!;
	return {...chosen, answers: {...chosen.answers, [key]: next}};
}
