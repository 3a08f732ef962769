import type {Entry, LastYear} from '../draft/draft.ts';
import type {Address} from '../form/form.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import {putLastYear} from './form-last-year.ts';
import {formFor, newDraftForm} from './form-new-draft.ts';
import {openDesk} from './open-desk.ts';
import {preview} from './preview.ts';
import {deskOf, stay, tell, tellDone} from './put-desk.ts';
import type {Request, Updated} from './request.ts';
import type {Desk, Session} from './session.ts';
import {typed} from './typing.ts';

type Answer<Type extends Action['type']> = Extract<Action, {type: Type}>;

/** What the world answered to a request: lists, an open draft, a read file, a finished export, a refusal. */
export function updateAnswer(before: Session, action: Action): Updated | undefined {
	const session: Session = {...before, waiting: undefined};
	switch (action.type) {
		case 'listed': {
			const {drafts, bin, recent} = action;
			return stay({...session, at: {page: 'start', drafts, bin, recent, chosen: 0}});
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
			return fileRead(session, action);
		case 'lastYearFound':
			return lastYearFound(session, action);
		case 'exported':
			return exported(session, action);
		case 'exists':
			return stay({
				...session,
				dialog: {
					dialog: 'choice',
					title: {key: 'command.export'},
					lines: [{words: {key: 'session.existsAsk', values: {name: action.request.name}}}],
					choices: [
						{label: {key: 'session.cancel'}},
						{
							label: {key: 'session.existsYes'},
							does: {type: 'exportNow', request: {...action.request, force: true}},
						},
					],
					chosen: 0,
				},
			});
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
	const open: Session = {...session, dialog: undefined, at: {page: 'desk', desk}};
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

function fileRead(session: Session, action: Answer<'fileRead'>): Updated {
	const {path, purpose, readings} = action;
	const [only] = readings;
	const {dialog} = session;
	if (purpose === 'model' && dialog?.dialog === 'browse' && dialog.back) {
		const fields = dialog.back.fields.map((field) =>
			field.id === 'into' && field.kind === 'text' ? {...field, typing: typed(path)} : field,
		);
		return stay({...session, dialog: {...dialog.back, fields}});
	}

	const closed = {...session, dialog: undefined};
	if (!only?.form) return tell(session, 'bad', {key: 'session.noTables', values: {file: path}});
	if (readings.length > 1)
		return stay({
			...session,
			dialog: {
				dialog: 'choice',
				title: {key: 'session.severalReturns'},
				lines: [],
				choices: [
					...readings.map((reading) => ({
						label: {
							key: 'session.returnOf',
							values: {unit: reading.unit ?? '？', year: reading.year ?? '？'},
						} as const,
						does: {...action, readings: [reading]},
					})),
					{label: {key: 'session.cancel'}},
				],
				chosen: 0,
			},
		});
	return purpose === 'lastYear'
		? takeLastYear(closed, only, action.time)
		: takeReading(closed, only, path);
}

function takeReading(session: Session, reading: Reading, path: string): Updated {
	const desk = deskOf(session);
	const given = {how: 'imported', file: reading.file, reading, without: []} as const;
	if (desk && reading.form !== desk.form.id) return otherForm(session, desk, reading);
	if (desk) return stay({...session, dialog: preview(session, desk, given)});
	const drafts = session.at.page === 'start' ? session.at.drafts : [];
	const match = drafts.find(({unit, year}) => unit === reading.unit && year === reading.year);
	if (match) return stay(session, {type: 'open', id: match.id, mode: 'write', reading});
	const {unit, year} = reading;
	const form = year === undefined ? undefined : formFor(session.forms, year);
	// Nothing is left open: straight to the preview.
	if (unit && year !== undefined && form)
		return stay(session, {type: 'create', form: form.id, header: {unit, year}, reading});
	return stay({...session, dialog: newDraftForm(session, {reading, path})});
}

// Figures of another form cannot be taken over; they can serve as last year's.
function otherForm(session: Session, desk: Desk, reading: Reading): Updated {
	const theirs = session.forms.find(({id}) => id === reading.form);
	return tell(session, 'bad', {
		key: 'session.otherForm',
		values: {
			file: reading.file,
			theirs: theirs?.basis.document ?? '',
			ours: desk.form.basis.document,
		},
	});
}

/** A reading as last year's return: figures, and of totals what was stated. */
function lastYearOf(reading: Reading, year: number): LastYear {
	const figures: Record<Address, Entry> = {};
	for (const [address, {value, stated, remark}] of Object.entries(reading.cells)) {
		const entry: Entry = stated === undefined ? {value} : {value: null, stated};
		if (value !== null || typeof stated === 'number')
			figures[address] = {...entry, ...(remark && {remark})};
	}

	return {year: reading.year ?? year, form: reading.form ?? '', figures, origin: reading.file};
}

function takeLastYear(session: Session, reading: Reading, time: string): Updated {
	const desk = deskOf(session);
	if (!desk) {
		const lastYear = lastYearOf(reading, session.thisYear - 2);
		const {unit} = reading;
		return stay({...session, dialog: newDraftForm(session, {lastYear, ...(unit && {unit})})});
	}

	const {year} = desk.draft.header;
	if (reading.year !== undefined && reading.year !== year - 1)
		return tell(session, 'bad', {
			key: 'session.notLastYear',
			values: {year: reading.year, expected: year - 1},
		});
	return tellDone(putLastYear(session, desk, lastYearOf(reading, year - 1), time), {
		key: 'session.lastYearTaken',
		values: {year: year - 1, file: reading.file},
	});
}

// A draft of the year before is taken as last year; asked for in vain, a file is looked for.
function lastYearFound(session: Session, action: Answer<'lastYearFound'>): Updated {
	const {lastYear, quiet, time} = action;
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

function exported(session: Session, action: Answer<'exported'>): Updated {
	const {file, lines, header, time} = action;
	const receipt: Session = {
		...session,
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
