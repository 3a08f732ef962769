import {draftMeant} from '../../desk/draft-meant.ts';
import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {QuestionsAction} from '../../program/action.ts';
import type {Command} from '../../program/command.ts';
import {close, open} from '../../program/layer.ts';
import {plainPath} from '../../program/plain-path.ts';
import {
	filledIn,
	type QuestionsLayer,
	questionsHandlers,
	textField,
} from '../../program/questions.ts';
import type {Outcome} from '../../program/request.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {words} from './words.ts';

/** 草稿包 of a draft: asks for the folder it goes to. */
type Archive = QuestionsLayer & {readonly page: 'archive'; draft: string};

type ArchiveAsk = {type: 'askArchive'; id: string};

const handlers: Handlers<Session, Archive, QuestionsAction, Next> = questionsHandlers<
	Session,
	Archive,
	Next
>({
	accept(session, own) {
		const folder = plainPath(filledIn(own, 'folder')) ?? session.folder;
		return stay(close(session, own), {type: 'archive', id: own.draft, folder});
	},
});

const asks: Handlers<Session, unknown, ArchiveAsk, Next> = {
	askArchive: (session, {id}) =>
		stay(
			open<Session, Archive>(session, {
				page: 'archive',
				draft: id,
				title: {key: 'command.archive'},
				lines: [{words: {key: 'session.archiveIntro'}}],
				fields: [textField('folder', {key: 'session.field.folder'}, session.folder)],
				focus: 0,
				accept: {key: 'session.accept.archive'},
			}),
		),
};

function archived(session: Session, {file}: Extract<Outcome, {type: 'archived'}>): Updated {
	return tell(session, 'good', {key: 'session.archived', values: {file}});
}

const commands: ReadonlyArray<Command<Session, ArchiveAsk>> = [
	{
		id: 'archive',
		name: 'command.archive',
		initials: 'dbcg',
		keys: [],
		modes: ['ground'],
		group: 'file',
		applies: (session) => draftMeant(session) !== undefined,
		action: (session) => ({type: 'askArchive', id: draftMeant(session) ?? ''}),
	},
];

/** 草稿包: draft, history and handed-in copies in one file. */
export const archive = {
	id: 'archive',
	words,
	modes: {archive: questionModes},
	commands,
	handlers,
	asks,
	answers: {archived},
	...questionsFace,
} satisfies Page<Next | ArchiveAsk>;
