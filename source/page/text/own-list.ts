import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import {spliceOf, type TextChange} from '../../draft/change-text.ts';
import type {ExplanationChange} from '../../draft/transaction.ts';
import {close, open, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {typed} from '../../program/typing.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import {type OwnFigure, ownFigures, ownSource} from '../../report/own-figures.ts';
import type {Next, Updated} from '../ask.ts';
import {partHere, sourcesHere} from './part-here.ts';
import type {FigureAction, OwnList, TextAction} from './state.ts';

/** Lays the figures of the text alone over it, the first of the paragraph under the cursor chosen. */
export function openOwn(session: Session, desk: Desk): Updated<TextAction> {
	const entries = entriesOf(session, desk);
	if (entries.length === 0) return tell(session, 'plain', {key: 'session.text.noOwn'});
	const {part, here} = partHere(desk);
	const {figure} = desk.text;
	const first = [
		entries.findIndex((one) => one.paragraph === here?.id && one.at === figure),
		entries.findIndex((one) => one.paragraph === here?.id),
		entries.findIndex((one) => one.part === part),
	].find((at) => at >= 0);
	return stay(
		open<Session, OwnList>(session, {
			page: 'figure',
			purpose: 'own',
			entries,
			typing: typed(),
			chosen: first ?? 0,
		}),
	);
}

const typing = typingHandlers<Session, OwnList>((session, own, by) =>
	own.isNaming ? put<Session>(session, {...own, typing: by(own.typing)} as OwnList) : session,
);

/** The list: Enter goes to the figure, `x` marks it as checked or takes that back, `e` says where it is from. */
export const ownHandlers: Handlers<Session, OwnList, FigureAction, Next | TextAction> = {
	...typing,
	...listHandlers<Session, OwnList, OwnFigure, Next | TextAction>({
		...chosenInLayer,
		entries: (_session, {entries}) => entries,
		choose: (session, own, chosen) =>
			put(session, {...own, chosen: own.isNaming ? own.chosen : chosen} as OwnList),
		take(session, own, figure, time) {
			if (!figure) return stay(close(session, own));
			if (own.isNaming) return named(session, own, figure, time);
			return goOn<Session, TextAction>(close(session, own), {type: 'goOwn', figure});
		},
		leave(session, {isNaming, ...own}) {
			return stay(isNaming ? put<Session>(session, own as OwnList) : close(session, own));
		},
	}),
	pointFigure: (session) => stay(session),
	text(session, action, own) {
		const figure = own.entries[own.chosen];
		if (own.isNaming || !figure) return typing.text(session, action, own);
		const key = action.text.normalize('NFKC').toLowerCase();
		if (key === 'x') return marked(session, own, figure, action.time);
		if (key !== 'e') return stay(session);
		if (session.desk?.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		const naming = {...own, typing: typed(figure.source), isNaming: true as const};
		return stay(put<Session>(session, naming));
	},
};

function entriesOf(session: Session, desk: Desk): readonly OwnFigure[] {
	return ownFigures(desk.draft, sourcesHere(desk, session.forms), desk.history.steps);
}

function marked(session: Session, own: OwnList, figure: OwnFigure, time: string): Updated {
	const {desk} = session;
	const paragraph = desk?.draft.paragraphs[figure.paragraph];
	if (!desk || !paragraph) return stay(session);
	const {at, length, words} = figure;
	const tie = {at, length, words: paragraph.text.slice(at, at + length), means: 'none'};
	const change: TextChange = figure.checked
		? {
				paragraph: figure.paragraph,
				at,
				before: '',
				after: '',
				ties: {
					before: paragraph.ties?.filter((one) => one.at < at + length && at < one.at + one.length),
				},
			}
		: spliceOf(paragraph, figure.paragraph, at, 0, '', [tie]);
	const key = figure.checked ? 'session.text.ownOpen' : 'session.text.ownChecked';
	return renewed(
		commit(session, {how: 'tied', changes: [change], time}, {said: {key, values: {words}}}),
		own,
		1,
	);
}

function named(session: Session, own: OwnList, figure: OwnFigure, time: string): Updated {
	const {isNaming: _, ...list} = own;
	const before = session.desk?.draft.explanations[figure.key];
	const words = own.typing.text.trim();
	if (words === (before?.words ?? '')) return stay(put<Session>(session, list as OwnList));
	const change: ExplanationChange = {
		explanation: figure.key,
		...(before && {before}),
		...(words !== '' && {after: ownSource(figure, words)}),
	};
	return renewed(commit(session, {how: 'explained', changes: [change], time}), list as OwnList, 0);
}

// The list as the draft has it now; what was chosen stays so, or the next one.
function renewed(made: Updated, own: OwnList, by: 0 | 1): Updated {
	const {session} = made;
	if (!session.desk) return made;
	const entries = entriesOf(session, session.desk);
	const chosen = Math.max(0, Math.min(entries.length - 1, own.chosen + by));
	return {...made, session: put<Session>(session, {...own, entries, chosen} as OwnList)};
}
