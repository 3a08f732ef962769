import type {Desk} from '../../desk/desk.ts';
import {
	openingOfDraft,
	type Paragraph,
	type ParagraphId,
	type PartId,
	paragraphsOf,
} from '../../draft/paragraph.ts';
import type {Form} from '../../form/form.ts';
import {type Sources, sourcesOf} from '../../report/sources.ts';

type Placed = Paragraph & {id: ParagraphId};

/** The part whose tab is open, its paragraphs in order, and the one under the cursor. */
export type PartHere = {
	part: PartId;
	paragraphs: readonly Placed[];
	here: Placed | undefined;
};

const ordered = new WeakMap<object, Map<PartId, readonly Placed[]>>();

/** The part whose tab is open, as the draft has it. */
export function partHere({draft, tab, text}: Pick<Desk, 'draft' | 'tab' | 'text'>): PartHere {
	const part = tab as PartId;
	const all = ordered.get(draft.paragraphs) ?? new Map<PartId, readonly Placed[]>();
	ordered.set(draft.paragraphs, all);
	const paragraphs = all.get(part) ?? [
		...(part === 'overview' ? openingOfDraft(draft.paragraphs) : []),
		...paragraphsOf(draft.paragraphs, part),
	];
	all.set(part, paragraphs);
	const here = paragraphs.find(({id}) => id === text.at[part]) ?? paragraphs[0];
	return {part, paragraphs, here};
}

const made = new WeakMap<object, {header: object; form: Form; sources: Sources}>();

/** What the references of the open draft are valued by; the same value while no figure has changed. */
export function sourcesHere(
	{draft, form}: Pick<Desk, 'draft' | 'form'>,
	forms: readonly Form[],
): Sources {
	const {figures, header} = draft;
	const known = made.get(figures);
	if (known?.header === header && known.form === form) return known.sources;
	const lastForm = forms.find(({id}) => id === header.lastYear?.form);
	const sources = sourcesOf(draft, form, lastForm);
	made.set(figures, {header, form, sources});
	return sources;
}
