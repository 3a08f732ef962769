import type {Action} from './action.ts';
import {newDraftForm} from './form-new-draft.ts';
import {archiveForm} from './forms.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session, StartPage} from './session.ts';
import {startLines} from './start-lines.ts';

/** What is asked of the world: drafts, files, folders, the terminal, the end. */
export function updateWorld(session: Session, action: Action): Updated | undefined {
	switch (action.type) {
		case 'goToStart':
			return stay(session, {type: 'shut'}, {type: 'list'});
		case 'openDraft':
			return stay(
				{...session, dialog: undefined},
				{type: 'open', id: action.id, mode: action.mode ?? 'write'},
			);
		case 'browse': {
			const {purpose, folder = session.folder} = action;
			return stay(session, {type: 'listFolder', purpose, folder});
		}

		case 'openFile':
			return openFile(session, action);
		case 'deleteDraft':
			return action.sure
				? stay(session, {type: 'delete', id: action.id})
				: askDelete(session, action.id);
		case 'restoreDraft':
			return stay(session, {type: 'restore', id: action.id});
		case 'askArchive':
			return stay({...session, dialog: archiveForm(session, action.id)});
		case 'carryOn':
			return carryOn(session, action.time);
		case 'findLastYear': {
			const desk = deskOf(session);
			if (!desk) return tell(session, 'plain', {key: 'session.needsDraft'});
			const {unit, year} = desk.draft.header;
			return stay(session, {type: 'findLastYear', unit, year: year - 1, quiet: false});
		}

		case 'switchMouse': {
			const mouse = !session.mouse;
			return {
				...tell({...session, mouse}, 'plain', {
					key: mouse ? 'session.mouseOn' : 'session.mouseOff',
				}),
				requests: [{type: 'mouse', on: mouse}],
			};
		}

		case 'redraw':
			return stay(session, {type: 'redraw'});
		case 'exportNow':
			return stay({...session, waiting: {key: 'session.exporting'}}, action.request);
		case 'sayHowSaved': {
			const desk = deskOf(session);
			return desk
				? tell(session, 'good', {
						key: 'session.allSaved',
						values: {revision: desk.draft.revision},
					})
				: stay(session);
		}

		case 'quit': {
			// What is typed and cannot be taken would be lost: it is said first.
			const desk = deskOf(session);
			if (desk?.editor)
				return stay(
					putDesk(session, {editor: {...desk.editor, why: {key: 'session.typedNotTaken'}}}),
				);
			return stay({...session, ended: true}, {type: 'shut'}, {type: 'quit'});
		}

		default:
			return undefined;
	}
}

/** Enter on a line of the start page. */
export function takeStartLine(session: Session, page: StartPage, time: string): Updated {
	const line = startLines(page)[page.chosen];
	const next = (action: Action) => ({...stay(session), next: [action]});
	switch (line?.kind) {
		case 'draft':
			return next({type: 'openDraft', id: line.draft.id});
		case 'new':
			return next({type: 'openForm', what: 'newDraft', time});
		case 'import':
			return next({type: 'browse', purpose: 'import'});
		case 'lastYear':
			return next({type: 'browse', purpose: 'lastYear'});
		case 'archive':
			return next({type: 'browse', purpose: 'archive'});
		case 'bin':
			return next({type: 'openDialog', which: 'bin'});
		case 'recent':
			return next({type: 'openFile', path: line.path, purpose: 'import'});
		default:
			return stay(session);
	}
}

function openFile(
	session: Session,
	{path, purpose, newDraft}: Extract<Action, {type: 'openFile'}>,
): Updated {
	const year = (newDraft ?? deskOf(session)?.draft)?.header.year;
	return stay(
		{...session, waiting: {key: 'session.reading', values: {file: nameOf(path)}}},
		{
			type: 'readFile',
			path,
			purpose,
			...(year !== undefined && {year: purpose === 'lastYear' ? year - 1 : year}),
			...(newDraft && {newDraft}),
		},
	);
}

function askDelete(session: Session, id: string): Updated {
	const draft =
		session.at.page === 'start' ? session.at.drafts.find((one) => one.id === id) : undefined;
	if (!draft) return stay(session);
	const {unit, year} = draft;
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'command.delete'},
			lines: [{words: {key: 'session.deleteAsk', values: {unit, year}}}],
			choices: [
				{label: {key: 'session.cancel'}},
				{label: {key: 'session.deleteYes'}, does: {type: 'deleteDraft', id, sure: true}},
			],
			chosen: 0,
		},
	});
}

// Next year's draft out of this one: its figures become last year's, what it carried forward is proposed.
function carryOn(session: Session, _time: string): Updated {
	const desk = deskOf(session);
	if (!desk) return tell(session, 'plain', {key: 'session.needsDraft'});
	const {header, form, figures} = desk.draft;
	const {unit, year} = header;
	const lastYear = {year, form, figures, origin: `${unit}${year}年度`};
	return stay({...session, dialog: newDraftForm(session, {lastYear, unit})});
}

function nameOf(path: string): string {
	return path.split(/[\\/]/).at(-1) ?? path;
}
