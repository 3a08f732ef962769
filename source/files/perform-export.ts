import path from 'node:path';
import {checkReturn} from '../check/check-return.ts';
import type {DraftStore} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import type {ExportRequest, Outcome} from '../program/request.ts';
import {reviewSteps} from '../report/review/review-steps.ts';
import {exportFile} from '../workbook/export/export-file.ts';
import {kindOf} from '../workbook/export/kinds.ts';
import type {Forms} from './load-forms.ts';
import {fullPath} from './read-folder.ts';
import {receiptLines} from './receipt-lines.ts';
import {exportDraft} from './writing/export-draft.ts';
import {handInRecord} from './writing/hand-in-record.ts';
import {yearsBefore} from './writing/years-before.ts';

/**
Exports the open draft. What is handed in is kept as a copy in the draft's folder, and the draft's record of it
comes back for the session to keep.

@param drafts - absent when the draft is open read-only: then nothing is recorded
@throws Failure `export.*`
*/
export async function performExport(
	request: ExportRequest,
	forms: Forms,
	drafts: DraftStore | undefined,
): Promise<Outcome> {
	const {draft, folder, name, into, head, reportInside, corrections} = request;
	const {override, examinedBy, force, time} = request;
	const kind = kindOf(request.kind);
	// Only who hands in the whole report is held up by its text.
	const checked = checkReturn(forms, draft, kind.whole ? {text: 'handIn'} : {});
	const out = path.join(fullPath(folder), exportFile(kind, name, into));
	try {
		const receipt = await exportDraft({
			draft,
			form: checked.form,
			forms: forms.forms,
			rules: checked.rules,
			checked,
			out,
			kind,
			force,
			time,
			...(kind.earlier && {earlier: yearsBefore(draft, drafts)}),
			...(override && {override}),
			...(override && examinedBy && {examinedBy}),
			...(into && {into: fullPath(into), head}),
			...(kind.whole && {reviewSteps: reviewSteps(request.reviewSteps)}),
			...(reportInside && {reportInside}),
			...(corrections && {corrections}),
		});
		const record =
			kind.handIn && drafts ? handInRecord(draft, receipt, drafts, time, corrections) : undefined;
		return {
			type: 'exported',
			file: receipt.file,
			lines: receiptLines(receipt, record, corrections),
			...(record && {header: {handedIn: [...(draft.header.handedIn ?? []), record]}}),
			time,
		};
	} catch (error) {
		if (error instanceof Failure && error.code === 'export.exists' && !force)
			return {type: 'exists'};
		throw error;
	}
}
