import {keepTyped} from '../../desk/keep-typed.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {close, open, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {typed} from '../../program/typing.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {figureEntries} from './figure-entries.ts';
import {ownHandlers} from './own-list.ts';
import {sourcesHere} from './part-here.ts';
import type {
	Figure,
	FigureAction,
	FigureChoice,
	FigureEntry,
	FigurePurpose,
	TextAction,
} from './state.ts';

/** Lays the list of figures over the text. */
export function openFigures(session: Session, purpose: FigurePurpose): Session {
	const {desk} = session;
	if (!desk) return session;
	const found = figureEntries('', sourcesHere(desk, session.forms));
	return open<Session, FigureChoice>(session, {
		page: 'figure',
		purpose,
		typing: typed(),
		chosen: 0,
		...found,
	});
}

const typing = typingHandlers<Session, FigureChoice>((session, own, by) => {
	const {desk} = session;
	const next = by(own.typing);
	const isOther = next.text !== own.typing.text;
	const found = desk && isOther ? figureEntries(next.text, sourcesHere(desk, session.forms)) : own;
	const {entries, why} = found;
	return put<Session>(session, {...own, typing: next, entries, why, chosen: 0} as FigureChoice);
});

/** Choosing a figure by its name, as one types; `}` takes it, `{` is a brace after all. */
const choosing: Handlers<Session, FigureChoice, FigureAction, Next | TextAction> = {
	...typing,
	...listHandlers<Session, FigureChoice, FigureEntry, Next | TextAction>({
		...chosenInLayer,
		entries: (_session, {entries}) => entries,
		take,
	}),
	pointFigure(session, {time}, own) {
		if (own.purpose !== 'insert') return stay(session);
		const kept = keepTyped(close(session, own), time);
		const pointed = pointAtFigure(kept.session, time);
		return {...pointed, requests: [...kept.requests, ...pointed.requests]};
	},
	text(session, action, own) {
		const {text, time} = action;
		if (/^[{｛]$/.test(text) && own.typing.text === '' && own.purpose === 'insert')
			return goOn<Session, TextAction>(close(session, own), {type: 'insertBrace', time});
		if (/^[}｝]$/.test(text)) return take(session, own, own.entries[own.chosen], time);
		return typing.text(session, action, own);
	},
};

type Answer = (session: Session, action: never, own: never) => Updated<Next | TextAction>;

/** Both lists of figures: those of the tables, and those of the text alone. */
export const figureHandlers = Object.fromEntries(
	Object.keys(choosing).map((type) => [
		type,
		(session: Session, action: never, own: Figure) => {
			const handlers = own.purpose === 'own' ? ownHandlers : choosing;
			return (handlers[type as FigureAction['type']] as Answer)(session, action, own as never);
		},
	]),
) as unknown as Handlers<Session, Figure, FigureAction, Next | TextAction>;

function take(
	session: Session,
	own: FigureChoice,
	entry: FigureEntry | undefined,
	time: string,
): Updated<TextAction> {
	if (!entry) {
		// What is typed and is no figure stays open in the text, to be mended there.
		const why = own.why ?? ({key: 'session.text.noFigureNamed'} as const);
		return tell(session, 'bad', why);
	}

	const {purpose} = own;
	return goOn<Session, TextAction>(close(session, own), {
		type: 'insertFigure',
		ref: entry.ref,
		purpose,
		time,
	});
}

// A figure is pointed at in the tables: the editor waits meanwhile.
function pointAtFigure(session: Session, time: string): Updated {
	const {desk} = session;
	const editor = desk?.text.editor;
	if (!desk || !editor) return stay(session);
	const {editor: _, ...text} = desk.text;
	const pointing = {tab: desk.tab as 'overview', editor: {...editor, typedAt: time}};
	const there = putDesk(session, {tab: desk.table, text: {...text, pointing}});
	return tell(there, 'plain', {key: 'session.text.pointing'});
}
