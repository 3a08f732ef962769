import type {Face} from '../look/face.ts';
import {paintQuestions} from '../look/paint-questions.ts';
import type {Paper} from '../look/paper.ts';
import type {Mode} from '../program/mode.ts';
import type {QuestionsLayer} from '../program/questions.ts';
import type {Room} from '../program/room.ts';
import type {AnyAction} from '../program/updated.ts';
import type {Message, Sentence} from '../text/say.ts';
import type {Session} from './session.ts';

/** One page of the program: what it answers, offers, paints and says. Its own folder has what it remembers. */
export type Page<A extends AnyAction> = Room<Session, A> &
	Face<Session> & {readonly words: Readonly<Record<string, Sentence>>};

/** What the mode of a page of questions has in common with others. */
export const questionModes: readonly Mode[] = ['dialog', 'questions', 'typing'];

/** How every page of questions is painted, and shows why what it asked for was refused. */
export const questionsFace = {
	paint: (paper: Paper<Session>, own: QuestionsLayer) => paintQuestions(paper, own),
	refused: (own: QuestionsLayer, why: Message): QuestionsLayer => ({...own, why}),
};
