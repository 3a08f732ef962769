import type {Session} from '../../desk/session.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {isWriting} from '../../program/pending.ts';
import {plainPath} from '../../program/plain-path.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import {type TrialAsk, trialAsks} from './leave-trial.ts';
import {type StartLine, startLines} from './start-lines.ts';
import type {Start, StartAction, StartAsk} from './state.ts';

export const handlers: Handlers<Session, Start, StartAction, Next> = {
	...listHandlers<Session, Start, StartLine, Next>({
		...chosenInLayer,
		entries: startLines,
		take: (session, _own, line) => takeLine(session, line),
		leave: (session) => stay(session),
	}),
	// A file dropped on the page.
	paste(session, {text}) {
		const path = plainPath(text);
		return path ? goOn(session, {type: 'openFile', path, purpose: 'import'}) : stay(session);
	},
};

export const asks: Handlers<Session, unknown, StartAsk | TrialAsk, Next> = {
	...trialAsks,
	goToStart: (session) => leaving(session) ?? stay(session, {type: 'shut'}, {type: 'list'}),
	learnDrafts: (session) => stay(session, {type: 'list', meanwhile: true}),
	openDraft: (session, {id, mode = 'write'}) =>
		leaving(session) ?? stay(session, {type: 'open', id, mode}),
	deleteDraft: (session, {id, sure}) =>
		sure ? stay(session, {type: 'delete', id}) : askDelete(session, id),
};

// What is being written belongs to the open draft, which is to know of it.
function leaving(session: Session): Updated | undefined {
	return isWriting(session) ? tell(session, 'plain', {key: 'session.exporting'}) : undefined;
}

function takeLine(session: Session, line: StartLine | undefined): Updated {
	switch (line?.kind) {
		case 'draft':
			return goOn(session, {type: 'openDraft', id: line.draft.id});
		case 'new':
			return goOn(session, {type: 'askNewDraft'});
		case 'import':
		case 'lastYear':
		case 'archive':
			return goOn(session, {type: 'browse', purpose: line.kind});
		case 'rollUp':
			return goOn(session, {type: 'askRollUp'});
		case 'bin':
			return goOn(session, {type: 'openBin'});
		case 'recent':
			return goOn(session, {type: 'openFile', path: line.path, purpose: 'import'});
		case undefined:
			return stay(session);
	}
}

function askDelete(session: Session, id: string): Updated {
	const draft = session.drafts.find((one) => one.id === id);
	if (!draft) return stay(session);
	const {unit, year} = draft;
	return ask(session, {
		title: {key: 'command.delete'},
		lines: [{words: {key: 'session.deleteAsk', values: {unit, year}}}],
		choices: [
			{label: {key: 'session.cancel'}},
			{label: {key: 'session.deleteYes'}, does: {type: 'deleteDraft', id, sure: true}},
		],
	});
}
