import type {LastYear} from '../draft/draft.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import type {PreviewDialog} from './dialog.ts';
import {exportFile} from './export-file.ts';
import {putLastYear} from './form-last-year.ts';
import {openDesk} from './open-desk.ts';
import {preview} from './preview.ts';
import {newDraftPreview} from './preview-desk.ts';
import {deskOf, stay, tell, tellDone} from './put-desk.ts';
import type {Request, Updated} from './request.ts';
import type {Session} from './session.ts';
import {takeFile} from './take-file.ts';
import {typed} from './typing.ts';
import {importedWords} from './update-preview.ts';

type Answer<Type extends Action['type']> = Extract<Action, {type: Type}>;

/** What the world answered to a request: lists, an open draft, a read file, a finished export, a refusal. */
export function updateAnswer(before: Session, action: Action): Updated | undefined {
	const session: Session = {...before, waiting: undefined};
	switch (action.type) {
		case 'listed': {
			const {drafts, bin, recent} = action;
			return stay({
				...session,
				kept: undefined,
				at: {page: 'start', drafts, bin, recent, chosen: 0},
			});
		}

		case 'opened':
			return opened(session, action);
		case 'locked':
			return locked(session, action);
		case 'folder': {
			const {purpose, folder, entries} = action;
			const {dialog} = session;
			const back =
				dialog?.dialog === 'browse' ? dialog.back : dialog?.dialog === 'form' ? dialog : undefined;
			return stay({
				...session,
				dialog: {
					dialog: 'browse',
					purpose,
					folder,
					entries,
					chosen: 0,
					typing: typed(),
					...(back && {back}),
				},
			});
		}

		case 'fileRead':
			return takeFile(session, action);
		case 'lastYearFound':
			return lastYearFound(session, action);
		case 'exported':
			return exported(session, action);
		case 'exists': {
			const {kind, name, into} = action.request;
			return stay({
				...session,
				dialog: {
					dialog: 'choice',
					title: {key: 'command.export'},
					lines: [
						{words: {key: 'session.existsAsk', values: {name: exportFile(kind, name, into)}}},
					],
					choices: [
						{label: {key: 'session.cancel'}},
						{
							label: {key: 'session.existsYes'},
							does: {type: 'exportNow', request: {...action.request, force: true}},
						},
					],
					chosen: 0,
					...(session.dialog?.dialog === 'form' && {back: session.dialog}),
				},
			});
		}

		case 'archived':
			return tell(session, 'good', {key: 'session.archived', values: {file: action.file}});
		case 'failed': {
			const {dialog} = session;
			const told = tell(session, 'bad', action.why);
			return dialog?.dialog === 'browse' || dialog?.dialog === 'form'
				? stay({...told.session, dialog: {...dialog, why: action.why}})
				: told;
		}

		default:
			return undefined;
	}
}

function opened(session: Session, action: Answer<'opened'>): Updated {
	const {reading, notes} = action;
	const desk = openDesk(session, action);
	const open: Session = {
		...session,
		dialog: undefined,
		kept: undefined,
		at: {page: 'desk', desk},
	};
	const {unit, year, lastYear} = desk.draft.header;
	// A new draft of a unit whose draft of last year is here is compared with it from the start.
	const isNew = desk.draft.revision === 0 && !lastYear && !action.readOnly;
	const requests: Request[] = isNew
		? [{type: 'findLastYear', unit, year: year - 1, quiet: true}]
		: [];
	if (reading) {
		const given = {how: 'imported', file: reading.file, reading, without: []} as const;
		return stay({...open, dialog: preview(open, desk, given)}, ...requests);
	}

	const [only, ...more] = action.steps;
	if (only?.how === 'imported' && more.length === 0 && session.dialog?.dialog === 'preview')
		return tell(open, 'good', importedWords(only.changes));
	if (notes.length === 0) return stay({...open, notice: undefined}, ...requests);
	return stay({
		...open,
		dialog: {
			dialog: 'choice',
			title: desk.draft.header.unit,
			lines: notes.map((words) => ({words})),
			choices: [{label: {key: 'session.goOn'}}],
			chosen: 0,
		},
	});
}

// Another window holds the draft: who, where, since; read only or take over.
function locked(session: Session, {id, why}: Answer<'locked'>): Updated {
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.locked'},
			lines: [{words: why, mark: 'bad'}],
			choices: [
				{label: {key: 'session.openRead'}, does: {type: 'openDraft', id, mode: 'read'}},
				{label: {key: 'session.takeOver'}, does: {type: 'openDraft', id, mode: 'takeOver'}},
				{label: {key: 'session.cancel'}},
			],
			chosen: 0,
		},
	});
}

// A draft of the year before is taken as last year; asked for in vain, a file is looked for.
function lastYearFound(session: Session, action: Answer<'lastYearFound'>): Updated {
	const {lastYear, quiet, time} = action;
	const {dialog} = session;
	// The draft is not there yet: it will have its last year from the start.
	if (quiet && dialog?.dialog === 'preview' && dialog.newDraft)
		return stay(lastYear ? withLastYear(session, dialog, lastYear) : session);
	const desk = deskOf(session);
	if (!desk) return stay(session);
	if (!lastYear)
		return {...stay(session), next: quiet ? [] : [{type: 'browse', purpose: 'lastYear'}]};
	const {year, origin} = lastYear;
	return tellDone(putLastYear(session, desk, lastYear, time), {
		key: 'session.lastYearTaken',
		values: {year, file: origin},
	});
}

function withLastYear(session: Session, shown: PreviewDialog, lastYear: LastYear): Session {
	const {form, header} = shown.newDraft!;
	const newDraft = {form, header: {...header, lastYear}};
	return {...session, dialog: newDraftPreview(session, newDraft, shown.reading)};
}

function exported(session: Session, action: Answer<'exported'>): Updated {
	const {file, lines, header, time} = action;
	const receipt: Session = {
		...session,
		kept: undefined,
		// The next export is offered beside this one.
		folder: /^(.+)[\\/]/.exec(file)?.[1] ?? session.folder,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.exported', values: {file}},
			lines,
			choices: [{label: {key: 'session.goOn'}}],
			chosen: 0,
		},
	};
	const desk = deskOf(session);
	if (!header?.handedIn || !desk) return stay(receipt);
	const before = desk.draft.header.handedIn;
	const changes = [{header: 'handedIn', ...(before && {before}), after: header.handedIn} as const];
	return commit(receipt, {how: 'handedIn', changes, time});
}
