import path from 'node:path';
import type {DraftStore} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import type {Action} from '../session/action.ts';
import type {ExportKind as AskedKind} from '../session/dialog.ts';
import {recheck} from '../session/recheck.ts';
import type {ExportRequest} from '../session/request.ts';
import {exportFile} from '../workbook/export/export-name.ts';
import {type ExportKind, kindOf} from '../workbook/export/kinds.ts';
import type {Forms} from './load-forms.ts';
import {fullPath} from './read-folder.ts';
import {receiptLines} from './receipt-lines.ts';
import {exportDraft} from './writing/export-draft.ts';
import {handInRecord} from './writing/hand-in-record.ts';

const kinds: Record<AskedKind, ExportKind> = {
	handIn: 'return',
	forReview: 'review',
	report: 'report',
	docx: 'docx',
	html: 'html',
	csv: 'csv',
};

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
): Promise<Action> {
	const {draft, folder, name, into, head, reportInside, corrections} = request;
	const {override, force, time} = request;
	const form = forms.forms.find(({id}) => id === draft.form);
	if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
	const kind = kindOf(kinds[request.kind]);
	const out = path.join(fullPath(folder), exportFile(kind, name, into));
	try {
		const receipt = await exportDraft({
			draft,
			form,
			forms: forms.forms,
			rules: forms.rules[form.id] ?? [],
			checked: recheck(forms, form, draft),
			out,
			kind,
			force,
			...(override && {override}),
			...(into && {into: fullPath(into), head}),
			...(reportInside && {reportInside}),
			...(corrections && {corrections}),
		});
		const record = kind.handIn && drafts ? handInRecord(draft, receipt, drafts, time) : undefined;
		return {
			type: 'exported',
			file: receipt.file,
			lines: receiptLines(receipt, record, corrections),
			...(record && {header: {handedIn: [...(draft.header.handedIn ?? []), record]}}),
			time,
		};
	} catch (error) {
		if (error instanceof Failure && error.code === 'export.exists' && !force)
			return {type: 'exists', request};
		throw error;
	}
}
