import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import {isOpening, type Paragraph, type ParagraphId} from '../../draft/paragraph.ts';
import type {Sources} from '../../report/sources.ts';
import {type Layout, layoutOf, type Row} from './layout.ts';
import {partHere} from './part-here.ts';

/** What stands before every line of the text. */
export const gutter = 3;
/** From so many columns on last year stands beside the text, not below. */
export const wide = 100;

/** How many columns a line of the text has. */
export function textWidth({size: {columns}, desk}: Session): number {
	const room = desk?.text.beside && columns >= wide ? Math.floor(columns / 2) : columns;
	return Math.max(10, room - gutter - 2);
}

/** A paragraph as it stands on the screen: what the draft holds, or what is being typed. */
export type Standing = {
	id: ParagraphId;
	role: Paragraph['role'];
	text: string;
	/** As the draft has it; absent while it is in the editor: its figures are not looked for before it is done. */
	kept?: Paragraph;
	layout: Layout;
};

/** The paragraphs of the part, the one in the editor as it is typed. */
export function standing(desk: Desk, sources: Sources, width: number): readonly Standing[] {
	const {part, paragraphs} = partHere(desk);
	const {editor} = desk.text;
	const all = paragraphs.map((own): Standing => {
		const text = editor?.paragraph === own.id ? editor.text : own.text;
		return {
			id: own.id,
			role: own.role,
			text,
			...(editor?.paragraph !== own.id && {kept: own}),
			layout: layoutOf(text, sources, width),
		};
	});
	const {fresh} = editor ?? {};
	if (!editor || fresh?.part !== part) return all;
	const isAbove = isOpening(editor.paragraph);
	const at = paragraphs.findIndex(({id, order}) =>
		isOpening(id) === isAbove ? order > fresh.order : isAbove,
	);
	const own: Standing = {
		id: editor.paragraph,
		role: 'body',
		text: editor.text,
		layout: layoutOf(editor.text, sources, width),
	};
	return all.toSpliced(at === -1 ? all.length : at, 0, own);
}

/** A line of the part, with the paragraph it belongs to. */
export type PartRow = {of: Standing; row: Row; isFirst: boolean};

/** The part line by line. */
export function rowsOf(paragraphs: readonly Standing[]): readonly PartRow[] {
	return paragraphs.flatMap((of) =>
		of.layout.rows.map((row, index) => ({of, row, isFirst: index === 0})),
	);
}
