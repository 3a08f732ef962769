import '../text/prose-text.ts';
import {type Language, say} from '../text/say.ts';
import type {FigureAnswer, PartPlan} from '../workbook/import/report/plan-text.ts';
import type {Note} from '../workbook/note.ts';

type Answers = Readonly<Record<string, FigureAnswer>>;

/** What was asked for all figures that a file tells otherwise; where a table cannot be changed, its figure stays. */
export function answersTo(plans: readonly PartPlan[], answer: FigureAnswer | undefined): Answers {
	if (answer === undefined) return {};
	return Object.fromEntries(
		plans
			.flatMap(({figures}) => figures)
			.map(({key, address}) => [
				key,
				answer === 'cell' && address === undefined ? 'table' : answer,
			]),
	);
}

/** That figures were told otherwise and nobody has said what is meant: not in silence. */
export function openFigures(plans: readonly PartPlan[], answers: Answers): Note[] {
	const open = plans.flatMap(({figures}) => figures).filter(({key}) => answers[key] === undefined);
	return open.map(({name, after, shown}) => ({
		key: 'text.figureKept',
		values: {name: name.replaceAll('.', ''), after, shown},
		blocks: true,
	}));
}

/** What an import makes of the text, for people: 改 3 段 · 增 1 段 · 正文改动引用数 1 处：3525→3552（表中3525）. */
export function textPlanLines(plans: readonly PartPlan[], language: Language): string[] {
	if (plans.length === 0) return [];
	const count = (kind: string) =>
		plans.flatMap(({paragraphs}) => paragraphs).filter((one) => one.kind === kind).length;
	const figures = plans.flatMap((plan) => plan.figures);
	const said = figures.map(({before, after, shown}) =>
		say(language, 'text.figureChanged', {before, after, shown}),
	);
	const counts = (['changed', 'added', 'removed', 'moved', 'same'] as const)
		.filter((kind) => count(kind) > 0)
		.map((kind) => say(language, `text.count.${kind}`, {count: count(kind)}));
	const told = say(language, 'text.figuresChanged', {
		count: figures.length,
		figures: said.join(say(language, 'check.semicolon')),
	});
	return [[...counts, ...(figures.length > 0 ? [told] : [])].join(' · ')];
}

/** The same for `--json`; nothing where the file holds no text. */
export function tellText(plans: readonly PartPlan[], answers: Answers) {
	if (plans.length === 0) return {};
	return {
		text: plans.map(({part, isOpening, paragraphs, figures}) => ({
			part: isOpening ? 'opening' : part,
			paragraphs,
			figures: figures.map(({key, ...figure}) => ({...figure, taken: answers[key] ?? 'table'})),
		})),
	};
}
