import type {Session} from '../../desk/session.ts';
import {close, groundOf, open, topOf} from '../../program/layer.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {typed} from '../../program/typing.ts';
import {goOn, stay} from '../../program/updated.ts';
import {ask, type Updated} from '../ask.ts';
import type {Browse} from './state.ts';

type Of<Type extends Outcome['type']> = Extract<Outcome, {type: Type}>;

/** A folder is shown, also where a file was asked for and a folder is there: in the browser that asked for it, else in a new one over the page that asked. */
function folder(session: Session, outcome: Of<'folder'>, request: Request, own: Layer): Updated {
	if (request.type !== 'listFolder' && request.type !== 'readFile') return stay(session);
	const under = own.page === 'browse' ? close(session, own) : session;
	if (request.type === 'readFile' && request.purpose === 'import' && !request.newDraft)
		if (groundOf(session).page === 'start') return askWhatFor(under, outcome.folder);
	return stay(
		open<Session, Browse>(under, {
			page: 'browse',
			purpose: request.purpose,
			folder: outcome.folder,
			entries: outcome.entries,
			chosen: 0,
			typing: typed(request.type === 'listFolder' ? request.typed : ''),
		}),
	);
}

// A whole folder instead of a file, and no draft open: most likely it holds the returns of many units.
function askWhatFor(session: Session, folder: string): Updated {
	return ask(session, {
		title: folder,
		choices: [
			{
				label: {key: 'screen.start.rollUp'},
				does: {type: 'openRollUp', wanted: {folders: [folder]}},
			},
			{
				label: {key: 'command.import'},
				does: {type: 'browse', purpose: 'import', folder},
			},
		],
	});
}

/** A file was read: the browser goes, and the page that it was opened for takes what was read. */
function fileRead(session: Session, outcome: Of<'fileRead'>, request: Request): Updated {
	if (request.type !== 'readFile') return stay(session);
	const {path, reading, time} = outcome;
	const {purpose, newDraft} = request;
	const under = topOf(session).page === 'browse' ? close(session) : session;
	return purpose === 'lastYear'
		? goOn(under, {type: 'takeLastYear', reading, time})
		: goOn(under, {type: 'takeReading', path, reading, ...(newDraft && {newDraft})});
}

export const answers = {folder, fileRead};
