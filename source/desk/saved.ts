import type {Layer} from '../program/program.ts';
import type {QuestionsLayer} from '../program/questions.ts';
import type {Outcome} from '../program/request.ts';
import {stay, tell, type Updated} from '../program/updated.ts';
import {putDesk} from './put-desk.ts';
import type {Session} from './session.ts';

/** The draft store kept a change. */
export function saved(session: Session): Updated<Session> {
	return stay(putDesk(session, {before: undefined}));
}

/**
The draft store refused a change: the draft as it was is back, and with it what was typed, in the editor or in the page
it was typed into.
*/
export function refused(
	session: Session,
	{why}: Extract<Outcome, {type: 'refused'}>,
): Updated<Session> {
	const {before} = session.desk ?? {};
	if (!before) return tell(session, 'bad', why);
	const {editor, text} = before.desk;
	const lost = why.key === 'draft.lostLock' ? ({takenOver: true} as const) : {};
	const desk = {
		...before.desk,
		...lost,
		...(editor && {editor: {...editor, why}}),
		...(text.editor && {text: {...text, editor: {...text.editor, why}}}),
	};
	const layers = before.layers.map((layer) => ('fields' in layer ? asked(layer, why) : layer));
	return tell({...session, desk, layers}, 'bad', why);
}

function asked(layer: Layer, why: QuestionsLayer['why']): Layer {
	return {...layer, why} as QuestionsLayer;
}
