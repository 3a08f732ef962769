import {canChange} from '../../desk/can-change.ts';
import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {onDesk} from '../../desk/handlers.ts';
import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {confirmation} from '../../draft/confirmation.ts';
import type {Found} from '../../draft/draft.ts';
import type {DraftNote} from '../../draft/draft-notes.ts';
import type {QuestionsAction} from '../../program/action.ts';
import type {Command} from '../../program/command.ts';
import {close, open, put} from '../../program/layer.ts';
import type {Line} from '../../program/line.ts';
import {
	filledIn,
	type QuestionsLayer,
	questionsHandlers,
	textField,
	withReason,
} from '../../program/questions.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import {plainName} from '../../text/plain-name.ts';
import type {Ask, Next, Updated} from '../ask.ts';
import {words} from './words.ts';

/** What was lost or mended of the open draft; a person's words confirm its state, Esc leaves it as it is. */
type Confirming = QuestionsLayer & {readonly page: 'confirm'};

type ConfirmAsk = Extract<Ask, {type: 'askConfirm'}>;

const handlers: Handlers<Session, Confirming, QuestionsAction, Next> = questionsHandlers<
	Session,
	Confirming,
	Next
>({accept});

function accept(session: Session, own: Confirming, time: string): Updated {
	const {desk, layers} = session;
	const because = plainName(filledIn(own, 'because'));
	if (because === '')
		return stay(put(session, withReason(own, 'because', {key: 'session.confirm.becauseMissing'})));
	// Another window may have confirmed it meanwhile: then nothing is left to confirm here.
	if (!desk?.draft.header.unconfirmed) return stay(close(session, own));
	return commit(close(session, own), confirmation(desk.draft, {because, time}), {
		layers,
		said: {key: 'session.confirmed'},
	});
}

const asks: Handlers<Session, unknown, ConfirmAsk, Next> = {
	askConfirm: onDesk((session, {notes = []}, {draft, readOnly}) => {
		const {unconfirmed} = draft.header;
		if (!unconfirmed) return tell(session, 'plain', {key: 'session.confirm.nothing'});
		if (readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		return stay(
			open<Session, Confirming>(session, {
				page: 'confirm',
				title: {key: 'session.confirm.title'},
				lines: toldLines(unconfirmed, notes),
				fields: [textField('because', {key: 'session.confirm.because'})],
				focus: 0,
				accept: {key: 'session.confirm.accept'},
			}),
		);
	}),
};

const sentences = {
	'draft.older': 'session.confirm.older',
	'draft.mended': 'session.confirm.mended',
	'draft.historyGap': 'session.confirm.historyGap',
} as const;

// What was found stands in the draft itself; where the damaged files lie, and what else there is, came with its opening.
function toldLines(found: readonly Found[], notes: readonly DraftNote[]): Line[] {
	const folder = notes.find(({values}) => values?.folder !== undefined)?.values?.folder;
	return [
		...found.map(({code, values}): Line => ({words: {key: sentences[code], values}, mark: 'bad'})),
		...notes
			.filter(({blocks}) => !blocks)
			.map(({key, values}): Line => ({words: {key, ...(values && {values})}, mark: 'plain'})),
		...(folder === undefined
			? []
			: [{words: {key: 'session.confirm.folder', values: {folder}}, mark: 'faint'} as const]),
		{words: {key: 'session.confirm.until'}, mark: 'plain'},
	];
}

const awaits = ({draft}: Desk) => draft.header.unconfirmed !== undefined;

const commands: ReadonlyArray<Command<Session, ConfirmAsk>> = [
	{
		id: 'confirmState',
		name: 'command.confirmState',
		initials: 'qrhfnr',
		keys: [],
		modes: ['draft'],
		group: 'check',
		applies: (session) => canChange(session, awaits),
		action: () => ({type: 'askConfirm'}),
	},
];

/** 确认恢复内容: what a damaged draft was recovered to stands once a person has said why. */
export const confirm = {
	id: 'confirm',
	words,
	modes: {confirm: questionModes},
	commands,
	handlers,
	asks,
	...questionsFace,
} satisfies Page<Next>;
