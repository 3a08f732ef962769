import type {Language, Message} from '../text/say.ts';
import type {LetterRun} from './letter-run.ts';
import type {Answer, Progress, Request} from './request.ts';
import type {Settings} from './settings.ts';

/** A page as it lies on the screen: its own state stands beside these two. Ids are never used twice. */
export type Layer = {readonly page: string; readonly id: number};

/** A request whose answer is still wanted. */
export type Pending = {
	id: number;
	/** The layer that lay on top when it was asked, and that the answer is for. */
	by: number;
	request: Request;
	progress?: Progress;
	/** The answer, come while another page lay over the one it is for. */
	held?: Answer;
};

/** One line for the clerk. Gone at the next key. */
export type Notice = {level: 'good' | 'plain' | 'bad'; message: Message};

/** What the kernel keeps of the running program. Pages add what they stand on. */
export type Program = {
	language: Language;
	/** Columns and rows of the terminal. */
	size: {columns: number; rows: number};
	/** Ambiguous-width characters are drawn two columns wide here: paint safe ones instead. */
	wideAmbiguous: boolean;
	mouse: boolean;
	/** What the person has chosen for all drafts. */
	settings: Settings;
	/** From the page under all others to the one that takes the keys; never empty. */
	layers: readonly Layer[];
	/** Requests whose answers are still wanted. */
	pending: readonly Pending[];
	/** The id of the next layer or request. */
	nextId: number;
	notice?: Notice;
	/** Letters typed a moment ago where letters are commands. */
	run?: LetterRun;
	/** The program has been asked to end. */
	ended?: true;
};
