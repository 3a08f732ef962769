import type {Fees} from '../draft/draft.ts';
import {
	openingOfDraft,
	type Paragraph,
	type ParagraphId,
	type Paragraphs,
	type PartId,
	paragraphsOf,
	partIds,
} from '../draft/paragraph.ts';
import {shownText} from '../report/shown-text.ts';
import type {Sources} from '../report/sources.ts';

/**
`writing`: a draft that is being written: rules speak, and stop nothing. `file`: a file as it is judged: what its level
says blocks, figures that nobody can have tied are a hint. `handIn`: the report is to be handed in: they are 待说明.
*/
export type TextPhase = 'writing' | 'file' | 'handIn';

/** The text of a return, as it is to be checked. */
export type TextInput = {
	paragraphs: Paragraphs;
	/** What stands above part 一 of a file; a draft's own is among its paragraphs. */
	opening?: readonly string[];
	unit?: string;
	/** 单位类别. */
	kind?: string;
	fees?: Fees | 'none';
	/** Last year's parts, paragraph by paragraph. */
	lastText?: Readonly<Partial<Record<PartId, readonly string[]>>>;
	phase: TextPhase;
};

/** A paragraph with its id, its place in its part from 1, and the part. */
export type Placed = Paragraph & {id: ParagraphId; number: number};

/** What the rules for text may look at. */
export type TextGrounds = Omit<TextInput, 'paragraphs' | 'unit' | 'kind'> & {
	parts: Readonly<Record<PartId, readonly Placed[]>>;
	isGovernment: boolean;
	sources: Sources;
};

/** The text of a return made ready for its rules. */
export function textGrounds(input: TextInput, sources: Sources): TextGrounds {
	const {paragraphs, unit = '', kind = '', ...rest} = input;
	const own = openingOfDraft(paragraphs).map(({text}) => shownText(text, sources));
	const parts = partIds.map((part) => [
		part,
		paragraphsOf(paragraphs, part).map((one, index) => ({...one, number: index + 1})),
	]);
	return {
		...(own.length > 0 && {opening: own}),
		...rest,
		parts: Object.fromEntries(parts) as TextGrounds['parts'],
		isGovernment: isGovernment(unit, kind),
		sources,
	};
}

// 各级人民政府, by what the draft says of the unit, else by its name; its 办公室 reports for it.
function isGovernment(unit: string, kind: string): boolean {
	if (/部门|局|委/u.test(kind)) return false;
	return (
		/政府|乡镇|街道/u.test(kind) || /(?:人民政府(?:办公[厅室])?|[镇乡]政府)$/u.test(unit.trim())
	);
}
