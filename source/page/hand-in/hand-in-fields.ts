import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {Draft} from '../../draft/draft.ts';
import {hasText} from '../../draft/paragraph.ts';
import type {Opened} from '../../program/layer.ts';
import type {Line} from '../../program/line.ts';
import {plainPath} from '../../program/plain-path.ts';
import {choiceField, type Field, filledIn, textField} from '../../program/questions.ts';
import {typed} from '../../program/typing.ts';
import {correctionsSinceHandIn, nextHandIn} from '../../workbook/export/corrections.ts';
import {behindName, endingOf, exportFile} from '../../workbook/export/export-file.ts';
import {exportName, titledName} from '../../workbook/export/export-name.ts';
import type {ExportOption, Kind} from '../../workbook/export/kind.ts';
import {kindOf, kinds} from '../../workbook/export/kinds.ts';
import {preflight} from '../../workbook/export/preflight.ts';
import type {HandIn} from './state.ts';

/** What can go in besides the figures: the names at the head of the superior's workbook, the 校验报告 behind our tables. */
const besides = {model: ['nothing', 'head'], own: ['nothing', 'report']} as const;

const order = ['kind', 'into', 'besides', 'folder', 'name', 'override', 'examinedBy'] as const;

/**
The pre-flight list with the way to mend each line, what to make, where to put it. While something blocks, 送审稿 is
proposed, and 报送表 asks for a 特殊情况说明. What was typed before the page was left to mend something stands in it again.
*/
export function handInFields(
	{folder, left, language, settings}: Session,
	desk: Desk,
): Opened<HandIn> {
	const {lines, blocked} = preflight(desk);
	const {draft, form, history} = desk;
	const {unit, year} = draft.header;
	const number = nextHandIn(draft.header, correctionsSinceHandIn(draft, history.steps, form));
	const proposed = {
		handIn: exportName(unit, year, number),
		other: exportName(unit, year),
		whole: titledName(unit, year),
	};
	const offered = kindsFor(draft);
	const kept = left?.page === 'hand-in' ? (left as HandIn) : undefined;
	const fields = [
		choiceField(
			'kind',
			{key: 'session.field.export'},
			offered.map(({id, name}) => ({id, label: name[language]})),
			offered.find(({handIn}) => handIn !== blocked)?.id,
		),
		textField('into', {key: 'session.field.into'}),
		besidesField('own', settings.besides?.own),
		textField('folder', {key: 'session.field.folder'}, folder),
		textField('name', {key: 'session.field.name'}, proposed.other),
		...(blocked
			? [
					textField('override', {key: 'session.field.override'}),
					textField('examinedBy', {key: 'session.field.examinedBy'}, desk.draft.header.reviewer),
				]
			: []),
	];
	return fitExport({
		page: 'hand-in',
		aside: [],
		proposed,
		besides: settings.besides ?? {},
		title: {key: 'command.export'},
		lines: lines.flatMap(({ok, blocks, message, mend}): Line[] => [
			{words: message, mark: ok ? 'good' : blocks ? 'bad' : 'plain'},
			...(mend ? [{words: mend, mark: 'faint', indent: 1} as const] : []),
		]),
		fields: fields.map((field) => withKept(field, kept)),
		focus: 0,
		accept: {key: 'session.accept.export'},
	});
}

/** Fields that are there only for kinds of export that take one of these options. */
const meantFor: Partial<Record<string, readonly ExportOption[]>> = {
	into: ['into'],
	besides: ['head', 'reportInside'],
	override: ['override'],
	examinedBy: ['override'],
};

/** The page with the fields of the chosen kind only, and behind the name what the file's ending will be. */
export function fitExport<Own extends Opened<HandIn>>(own: Own): Own {
	const kind = kindOf(filledIn(own, 'kind'));
	const all = order.flatMap((id) =>
		[...own.fields, ...own.aside].filter((field) => field.id === id),
	);
	const isMeant = ({id}: Field) =>
		meantFor[id]?.some((option) => kind.options.includes(option)) ?? true;
	const into = kind.options.includes('into')
		? plainPath(filledIn({fields: all}, 'into'))
		: undefined;
	const named = exportFile(kind, filledIn({fields: all}, 'name'), into);
	// An ending that was typed and fits is the file’s.
	const unit = behindName(kind, into).replace(/\.\w+$/, '') + endingOf(named);
	const whose = into === undefined ? 'own' : 'model';
	const fitField = (field: Field): Field => {
		if (field.id === 'besides' && field.kind === 'choice') return fitBesides(field, whose, own);
		if (field.id !== 'name' || field.kind !== 'text') return field;
		const name = own.proposed[kind.whole ? 'whole' : kind.handIn ? 'handIn' : 'other'];
		const {text} = field.typing;
		const isOther = text !== name && Object.values(own.proposed).includes(text);
		return {...field, unit, ...(isOther && {typing: typed(name), fresh: true})};
	};
	return {
		...own,
		aside: all.filter((field) => !isMeant(field)),
		fields: all.filter(isMeant).map(fitField),
	};
}

// The whole report is offered where there is any of it besides the tables.
function kindsFor({paragraphs, header}: Draft): readonly Kind[] {
	const isBegun = hasText(paragraphs) || header.review !== undefined;
	return (kinds as readonly Kind[]).filter(({whole}) => isBegun || !whole);
}

type BesidesOf = keyof typeof besides;

function besidesField(whose: BesidesOf, chosen?: string): Field {
	const choices = besides[whose].map((id) => ({
		id,
		label: {key: `session.besides.${id}`} as const,
	}));
	return choiceField('besides', {key: 'session.field.besides'}, choices, chosen);
}

// What was chosen stands while it can be chosen; else what was chosen last time for such a workbook.
function fitBesides(
	field: Extract<Field, {kind: 'choice'}>,
	whose: BesidesOf,
	{besides: last}: Pick<HandIn, 'besides'>,
): Field {
	const fits = besides[whose].every((id, at) => field.choices[at]?.id === id);
	return fits ? field : besidesField(whose, last[whose]);
}

// What to make is proposed anew: what blocked may be mended by now.
function withKept(field: Field, kept: HandIn | undefined): Field {
	const before = [...(kept?.fields ?? []), ...(kept?.aside ?? [])].find(({id}) => id === field.id);
	const isProposal =
		before?.kind === 'text' &&
		field.id === 'name' &&
		Object.values(kept?.proposed ?? {}).includes(before.typing.text);
	if (field.kind === 'text' && before?.kind === 'text' && !isProposal)
		return {...field, typing: before.typing};
	if (field.kind === 'choice' && before?.kind === 'choice' && field.id !== 'kind')
		return {...before, label: field.label};
	return field;
}
