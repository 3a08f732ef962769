import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {changeCell} from '../../draft/change-cell.ts';
import {spliceOf, type TextChange} from '../../draft/change-text.ts';
import type {Paragraph, ParagraphId, Tie} from '../../draft/paragraph.ts';
import {labelOf} from '../../form/label-of.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import {readReference} from '../../report/read-reference.ts';
import type {Sources} from '../../report/sources.ts';
import {valueOfReference} from '../../report/value-of.ts';
import type {Message} from '../../text/say.ts';
import type {Next, Updated} from '../ask.ts';
import {openFigures} from './figure-list.ts';
import {type FigureHere, figuresHere} from './figures-here.ts';
import {beginWriting, tiedTo} from './paragraphs.ts';
import {partHere, sourcesHere} from './part-here.ts';
import type {TextAction} from './state.ts';
import {write} from './write.ts';
import {insertLines} from './written.ts';

type Ties = Extract<
	TextAction,
	{
		type:
			| 'tie'
			| 'takeFigure'
			| 'fixTable'
			| 'notFigure'
			| 'askFigure'
			| 'insertFigure'
			| 'insertBrace';
	}
>;
type Written = Extract<FigureHere, {kind: 'mention'}>;

/** Figures of the text against the tables: references put in, written ones tied, taken or put aside. */
export const ties: Handlers<Session, Desk, Ties, Next | TextAction> = {
	tie(session, {which, time}, desk) {
		if (which === 'equal') return tieEqual(session, desk, time);
		const own = mentionHere(session, desk);
		if (!own) return tell(session, 'plain', {key: 'session.text.noMention'});
		const {here, one} = own;
		const [means] = one.mention.proposes;
		if (means === undefined) return stay(openFigures(chosen(session, desk, one), 'tie'));
		return put(session, desk, here, one, means, time);
	},
	notFigure(session, {time}, desk) {
		const own = mentionHere(session, desk);
		if (!own) return tell(session, 'plain', {key: 'session.text.noMention'});
		return put(session, desk, own.here, own.one, 'none', time);
	},
	takeFigure(session, {time}, desk) {
		const own = mentionHere(session, desk);
		if (!own) return tell(session, 'plain', {key: 'session.text.noMention'});
		const {here, one} = own;
		const means = one.tie && one.tie.means !== 'none' ? one.tie.means : one.mention.proposes[0];
		// A sentence that there was nothing is no figure that could be put in its place.
		if (means === undefined || one.mention.claim)
			return tell(session, 'plain', {key: 'session.text.nothingToTake'});
		const ref = `{${means}}`;
		const change = spliceOf(here, here.id, one.at, one.length, ref);
		const {shown} = valued(means, sourcesHere(desk, session.forms));
		return write(
			session,
			desk,
			time,
			(typed) => ({changes: [...typed.changes, change], at: here.id}),
			{
				said: {key: 'session.text.taken', values: {words: one.mention.words, shown}},
			},
		);
	},
	fixTable(session, {time}, desk) {
		const own = mentionHere(session, desk);
		const means = own && (tiedTo(own.one.tie?.means) ?? own.one.mention.proposes[0]);
		const cell = means === undefined ? undefined : desk.form.cell.get(means);
		if (!own || !cell) return tell(session, 'plain', {key: 'session.text.nothingToFix'});
		const label = labelOf(cell);
		// A total follows its addends: which of them is wrong nobody knows here.
		if (cell.kind === 'total')
			return tell(session, 'plain', {key: 'session.text.fixTotal', values: {label}});
		const {here, one} = own;
		const {value} = one.mention;
		const entry = {value, source: '正文'};
		const cells = changeCell(desk.draft.figures, cell.address, entry);
		const change = spliceOf(here, here.id, one.at, one.length, `{${means}}`);
		const {figure: _, ...text} = desk.text;
		return commit(
			session,
			{how: 'typed', changes: [change, ...cells], time},
			{after: {text}, said: {key: 'session.text.fixed', values: {label, value}}},
		);
	},
	askFigure(session, {purpose, time}, desk) {
		if (purpose === 'tie' || desk.text.editor) return stay(openFigures(session, purpose));
		const open = beginWriting(session, desk, desk.text.figure ?? 'end', time);
		return open.session.desk?.text.editor
			? {...open, session: openFigures(open.session, purpose)}
			: open;
	},
	insertFigure(session, {ref, purpose, time}, desk) {
		const {reference, why} = readReference(ref, desk.form);
		if (!reference) return tell(session, 'bad', why);
		if (purpose === 'tie') {
			const own = mentionHere(session, desk);
			return own ? put(session, desk, own.here, own.one, ref, time) : stay(session);
		}

		return insertWords(session, desk, `{${ref}}`, time);
	},
	insertBrace: (session, {time}, desk) => insertWords(session, desk, '{{', time),
};

function insertWords(
	session: Session,
	desk: Desk,
	words: string,
	time: string,
): Updated<TextAction> {
	const {editor} = desk.text;
	if (!editor) return stay(session);
	return write(session, desk, time, (typed) => insertLines(typed, editor, [words]));
}

// What the keys mean: the chosen figure, else the first that nobody has answered for, else the first that is written.
function mentionHere(
	session: Session,
	desk: Desk,
): {here: Paragraph & {id: ParagraphId}; one: Written} | undefined {
	const {here} = partHere(desk);
	if (!here) return undefined;
	const all = figuresHere(here, sourcesHere(desk, session.forms)).filter(
		(one): one is Written => one.kind === 'mention',
	);
	const {figure} = desk.text;
	const one =
		figure === undefined
			? (all.find(({tie, mention}) => !tie && mention.proposes.length > 0) ??
				all.find(({tie}) => !tie))
			: all.find(({at}) => at === figure);
	return one && {here, one};
}

function chosen(session: Session, desk: Desk, {at}: Written): Session {
	return putDesk(session, {text: {...desk.text, figure: at}});
}

function put(
	session: Session,
	desk: Desk,
	here: Paragraph & {id: ParagraphId},
	{at, length, mention: {words}}: Written,
	means: string,
	time: string,
): Updated {
	const tie: Tie = {at, length, words, means};
	const change = spliceOf(here, here.id, at, 0, '', [tie]);
	const sources = sourcesHere(desk, session.forms);
	const said: Message =
		means === 'none'
			? {key: 'session.text.notFigure', values: {words}}
			: {key: 'session.text.tied', values: {words, shown: valued(means, sources).shown}};
	const tied = write(
		session,
		desk,
		time,
		(typed) => ({changes: [...typed.changes, change], at: here.id}),
		{how: 'tied', said},
	);
	// The next one that is open is chosen, so that one key after the other answers for all of them.
	const now = tied.session.desk;
	if (!now) return tied;
	const next = partHere(now).here;
	const open =
		next &&
		figuresHere(next, sources).find(
			(one) => one.at > at && one.kind === 'mention' && !one.tie && one.mention.proposes.length > 0,
		);
	const {figure: _, ...text} = now.text;
	return {
		...tied,
		session: putDesk(tied.session, {text: {...text, ...(open && {figure: open.at})}}),
	};
}

function valued(ref: string, sources: Sources): {value: number | null; shown: string} {
	const {reference} = readReference(ref, sources.form);
	return reference ? valueOfReference(reference, sources) : {value: null, shown: ''};
}

// Every open figure of the part that says what the tables say.
function tieEqual(session: Session, desk: Desk, time: string): Updated {
	const {paragraphs} = partHere(desk);
	const sources = sourcesHere(desk, session.forms);
	const changes = paragraphs.flatMap((own): TextChange[] => {
		const equal = figuresHere(own, sources).flatMap((one): Tie[] => {
			if (one.kind !== 'mention' || one.tie || one.mention.vague) return [];
			const {at, length, mention} = one;
			const means = mention.proposes.find((ref) => valued(ref, sources).value === mention.value);
			return means === undefined ? [] : [{at, length, words: mention.words, means}];
		});
		// One splice for a paragraph: nothing of its words changes.
		return equal.length === 0 ? [] : [spliceOf(own, own.id, 0, 0, '', equal)];
	});
	const count = changes.reduce(
		(sum, change) => sum + ('ties' in change ? (change.ties?.after?.length ?? 0) : 0),
		0,
	);
	if (count === 0) return tell(session, 'plain', {key: 'session.text.noneEqual'});
	const at = partHere(desk).here?.id;
	return write(
		session,
		desk,
		time,
		(typed) => ({changes: [...typed.changes, ...changes], ...(at !== undefined && {at})}),
		{how: 'tied', said: {key: 'session.text.tiedAll', values: {count}}},
	);
}
