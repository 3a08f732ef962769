import type {Entry, LastYear} from '../draft/draft.ts';
import type {Address} from '../form/form.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Action} from './action.ts';
import {askNewDraft, otherForm} from './ask-new-draft.ts';
import {draftThere} from './draft-there.ts';
import {fitExport} from './form-export.ts';
import {putLastYear} from './form-last-year.ts';
import {formFor, newDraftForm} from './form-new-draft.ts';
import {preview} from './preview.ts';
import {deskOf, stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';
import {typed} from './typing.ts';

/** A file that was read goes where it was asked for: into a preview, a new draft, last year, or the export form. */
export function takeFile(session: Session, action: Extract<Action, {type: 'fileRead'}>): Updated {
	const {path, purpose, readings} = action;
	const [only] = readings;
	const {dialog} = session;
	if (purpose === 'model' && dialog?.dialog === 'browse' && dialog.back) {
		const fields = dialog.back.fields.map((field) =>
			field.id === 'into' && field.kind === 'text' ? {...field, typing: typed(path)} : field,
		);
		return stay({...session, dialog: fitExport({...dialog.back, fields})});
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
		: takeReading(closed, only, action);
}

function takeReading(
	session: Session,
	reading: Reading,
	{path, newDraft}: Extract<Action, {type: 'fileRead'}>,
): Updated {
	if (newDraft) return askNewDraft(session, newDraft, reading);
	const desk = deskOf(session);
	const given = {how: 'imported', file: reading.file, reading, without: []} as const;
	if (desk && reading.form !== desk.form.id) return otherForm(session, desk.form, reading);
	if (desk) return stay({...session, dialog: preview(session, desk, given)});
	const match = draftThere(session, reading.unit, reading.year);
	if (match) return stay(session, {type: 'open', id: match.id, mode: 'write', reading});
	const {unit, year} = reading;
	const form = year === undefined ? undefined : formFor(session.forms, year);
	// Nothing is left open: straight to the preview.
	if (unit && year !== undefined && form)
		return askNewDraft(session, {form: form.id, header: {unit, year}}, reading);
	return stay({...session, dialog: newDraftForm(session, {reading, path})});
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
	// What a file does not say for certain is not compared with, and that is said.
	const left = reading.faults.length + reading.ambiguous.length;
	return tellDone(putLastYear(session, desk, lastYearOf(reading, year - 1), time), {
		key: left === 0 ? 'session.lastYearTaken' : 'session.lastYearPartly',
		values: {year: year - 1, file: reading.file, left},
	});
}
