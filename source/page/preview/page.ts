import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {plainPiece} from '../../look/paper.ts';
import {late} from '../../program/late.ts';
import {lateAsks} from '../../program/late-asks.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome, Request} from '../../program/request.ts';
import type {Handlers} from '../../program/updated.ts';
import type {MessageKey} from '../../text/say.ts';
import type {Next, Updated} from '../ask.ts';
import {commands} from './commands.ts';
import type {Preview, PreviewAction, PreviewAsk} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first wanted. */
const whole = late(async () => (await import('./whole.ts')).whole);

/** What an import or a pasted block would change, before anything changes. */
export const preview = {
	id: 'preview',
	words,
	modes: {preview: ['dialog', 'list']},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<
			Session,
			Preview,
			PreviewAction,
			Next | PreviewAction
		>;
	},
	...lateAsks<Session, PreviewAsk, Next>(whole, {
		takeReading: true,
		showPreview: true,
		previewNewDraft: true,
	}),
	// Its own question only: of an open draft the page of last year takes it.
	answers: {
		lastYearFound: (
			session: Session,
			outcome: Extract<Outcome, {type: 'lastYearFound'}>,
			request: Request,
			own: Layer,
		): Updated<PreviewAction> =>
			whole.part!.lastYearFound(session, outcome, request, own as Preview),
	},
	confirmName(_session: Session, {lines, chosen}: Preview): MessageKey {
		const line = lines[chosen];
		const asks = line?.kind === 'note' && line.question !== undefined;
		return asks ? 'command.hint.answer' : 'command.hint.takeOver';
	},
	whole: true,
	paint: (paper, own) => whole.part?.paint(paper, own as Preview) ?? plainPiece([]),
} satisfies Page<Next | PreviewAction>;
