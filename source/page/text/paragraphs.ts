import type {Desk} from '../../desk/desk.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {TextEditor} from '../../desk/text-place.ts';
import {freshIds, isOpening, openingOfDraft, paragraphsOf} from '../../draft/paragraph.ts';
import {type Handlers, type Updated as Made, stay, tell} from '../../program/updated.ts';
import {cellsOfTerm} from '../../report/cells-of-term.ts';
import {readReference} from '../../report/read-reference.ts';
import {typedText} from '../../report/typed-text.ts';
import {ask, type Next} from '../ask.ts';
import {figuresHere} from './figures-here.ts';
import {partHere, sourcesHere} from './part-here.ts';
import type {TextAction} from './state.ts';
import {write} from './write.ts';
import {move, placeBeside, remove} from './written.ts';

type Paragraphs = Extract<
	TextAction,
	{
		type:
			| 'goParagraph'
			| 'goFigure'
			| 'enterText'
			| 'editText'
			| 'newParagraph'
			| 'removeParagraph'
			| 'moveParagraph'
			| 'askSentence'
			| 'insertSentence';
	}
>;

/** What is done to whole paragraphs. */
export const paragraphs: Handlers<Session, Desk, Paragraphs, Next | TextAction> = {
	goParagraph(session, {by}, desk) {
		const {part, paragraphs: all, here} = partHere(desk);
		const last = all.length - 1;
		const at = here ? all.indexOf(here) : 0;
		const to = by === 'first' ? 0 : by === 'last' ? last : Math.max(0, Math.min(last, at + by));
		const next = all[to];
		if (!next) return stay(session);
		const {figure: _, ...text} = desk.text;
		return stay(putDesk(session, {text: {...text, at: {...text.at, [part]: next.id}}}));
	},
	goFigure(session, {by}, desk) {
		const {here} = partHere(desk);
		const all = here ? figuresHere(here, sourcesHere(desk, session.forms)) : [];
		if (all.length === 0) return tell(session, 'plain', {key: 'session.text.noFigure'});
		const at = all.findIndex((one) => one.at === desk.text.figure);
		const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
		// Past the ends none is chosen: Enter edits again.
		const {figure: _, ...text} = desk.text;
		const chosen = all[next];
		return stay(putDesk(session, {text: {...text, ...(chosen && {figure: chosen.at})}}));
	},
	enterText(session, {time}, desk) {
		const {part, here} = partHere(desk);
		const {figure} = desk.text;
		const chosen =
			here && figure !== undefined
				? figuresHere(here, sourcesHere(desk, session.forms)).find(({at}) => at === figure)
				: undefined;
		if (!chosen) return beginWriting(session, desk, 'start', time);
		const ref =
			chosen.kind === 'reference'
				? chosen.piece.ref
				: (tiedTo(chosen.tie?.means) ?? chosen.mention.proposes[0]);
		const {reference} = readReference(ref ?? '', desk.form);
		const [term] = reference && reference.kind !== 'word' ? reference.terms : [];
		const cell = term && 'section' in term ? cellsOfTerm(desk.form, term)[0] : undefined;
		if (!cell) return tell(session, 'plain', {key: 'session.text.noCell'});
		const from = {tab: part, figure, cell: cell.address};
		return stay(putDesk(session, {...moveTo(desk, cell.address), text: {...desk.text, from}}));
	},
	editText: (session, {time}, desk) =>
		beginWriting(session, desk, desk.text.figure ?? 'start', time),
	newParagraph(session, {side, time}, desk) {
		if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		return stay(openFresh(session, desk, side, time));
	},
	removeParagraph(session, {time}, desk) {
		const {here} = partHere(desk);
		if (!here) return tell(session, 'plain', {key: 'session.text.empty'});
		return write(session, desk, time, (typed) => remove(typed, here.id), {
			said: {key: 'session.text.removed'},
		});
	},
	moveParagraph(session, {by, time}, desk) {
		const {here} = partHere(desk);
		return here ? write(session, desk, time, (typed) => move(typed, here.id, by)) : stay(session);
	},
	askSentence(session, _action, desk) {
		const {part} = partHere(desk);
		const own = desk.form.parts?.find(({id}) => id === part);
		const sentences = own?.sentences ?? [];
		if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		if (sentences.length === 0) return tell(session, 'plain', {key: 'session.text.noSentence'});
		// What the fees of the header say comes first.
		const {fees} = desk.draft.header;
		const fitting = fees === 'none' ? 'noFees' : fees ? 'fees' : undefined;
		const chosen = sentences.findIndex(({first}) => first !== undefined && first === fitting);
		return ask<TextAction>(session, {
			title: {key: 'session.text.sentences'},
			lines: own?.hints.map((hint) => ({
				words: session.language === 'zh' ? hint.zh : (hint.en ?? hint.zh),
				mark: 'faint' as const,
			})),
			chosen: Math.max(0, chosen),
			choices: [
				...sentences.map(({title, text}) => ({
					label: {
						key: 'session.text.sentence',
						values: {title, text: sentenceShown(text, desk)},
					} as const,
					does: {type: 'insertSentence', text} as const,
				})),
				{label: {key: 'session.cancel'} as const},
			],
		});
	},
	insertSentence(session, {text, time}, desk) {
		const {part, here} = partHere(desk);
		return write(session, desk, time, (typed) => {
			const [id = ''] = freshIds(typed.paragraphs, typed.revision, 1);
			const beside = here && isOpening(here.id) ? undefined : here?.id;
			const place = placeBeside(typed.paragraphs, part, beside, 'below');
			return {
				changes: [...typed.changes, {paragraph: id, after: {...place, role: 'body', text}}],
				at: id,
			};
		});
	},
};

function sentenceShown(text: string, {form}: Desk): string {
	return typedText(text, form);
}

/** What a tie means, where it means a figure. */
export function tiedTo(means: string | undefined): string | undefined {
	return means === 'none' ? undefined : means;
}

/** Opens the editor of the paragraph under the cursor; of an empty part, that of its first paragraph. */
export function beginWriting(
	session: Session,
	desk: Desk,
	at: 'start' | 'end' | number,
	time: string,
): Made<Session> {
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const {part, here} = partHere(desk);
	if (!here) return stay(openFresh(session, desk, 'below', time));
	const {text} = here;
	const caret = at === 'start' ? 0 : at === 'end' ? text.length : at;
	return stay(put(session, desk, part, {paragraph: here.id, text, caret, typedAt: time}));
}

function openFresh(session: Session, desk: Desk, side: 'below' | 'above', time: string): Session {
	const {part, here} = partHere(desk);
	const {paragraphs: all, revision} = desk.draft;
	// Below the opening the part itself begins; where it has no word yet, below any paragraph of the opening.
	const own = paragraphsOf(all, part);
	const isEnd = own.length === 0 || openingOfDraft(all).at(-1)?.id === here?.id;
	const begins = here !== undefined && isOpening(here.id) && isEnd && side === 'below';
	const [id = ''] = freshIds(all, revision, 1, begins ? undefined : here?.id);
	const fresh = begins
		? placeBeside(all, part, own[0]?.id, 'above')
		: placeBeside(all, part, here?.id, side);
	return put(session, desk, part, {paragraph: id, text: '', caret: 0, typedAt: time, fresh});
}

function put(session: Session, desk: Desk, part: string, editor: TextEditor): Session {
	const {figure: _, ...text} = desk.text;
	const at = editor.fresh ? text.at : {...text.at, [part]: editor.paragraph};
	return putDesk(session, {text: {...text, at, editor}});
}
