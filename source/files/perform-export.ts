import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Draft, HandedIn} from '../draft/draft.ts';
import type {DraftStore} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import type {Action} from '../session/action.ts';
import type {ExportKind, Line} from '../session/dialog.ts';
import {recheck} from '../session/recheck.ts';
import type {ExportRequest} from '../session/request.ts';
import {type ExportFileKind, exportDraft, type Receipt} from './export-draft.ts';
import type {Forms} from './load-forms.ts';
import {fullPath} from './read-folder.ts';

const kinds: Record<ExportKind, {kind: ExportFileKind; ending: string}> = {
	handIn: {kind: 'return', ending: '.xlsx'},
	forReview: {kind: 'review', ending: '（送审稿）.xlsx'},
	report: {kind: 'report', ending: '（校验报告）.xlsx'},
	docx: {kind: 'docx', ending: '.docx'},
	html: {kind: 'html', ending: '.html'},
	csv: {kind: 'csv', ending: '.csv'},
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
	const {draft, folder, name, into, override, force, time} = request;
	const form = forms.forms.find(({id}) => id === draft.form);
	if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
	const {kind, ending} = kinds[request.kind];
	const plain = name.replace(/\.(?:xlsx|docx|html|csv)$/i, '');
	const out = path.join(fullPath(folder), `${plain}${ending}`);
	try {
		const receipt = await exportDraft({
			draft,
			form,
			rules: forms.rules[form.id] ?? [],
			checked: recheck(forms, form, draft),
			out,
			kind,
			force,
			...(override && {override}),
			...(into && {into: fullPath(into)}),
		});
		const record =
			request.kind === 'handIn' && drafts ? handedIn(draft, receipt, drafts, time) : undefined;
		return {
			type: 'exported',
			file: receipt.file,
			lines: linesOf(receipt, draft, record),
			...(record && {header: {handedIn: [...(draft.header.handedIn ?? []), record]}}),
			time,
		};
	} catch (error) {
		if (error instanceof Failure && error.code === 'export.exists' && !force)
			return {type: 'exists', request: {...request, name: plain}};
		throw error;
	}
}

function handedIn(
	draft: Draft,
	{file, digest, override}: Receipt,
	drafts: DraftStore,
	time: string,
): HandedIn {
	const copy = drafts.keepCopy(draft.id, path.basename(file), readFileSync(file));
	const number = (draft.header.handedIn?.length ?? 0) + 1;
	const {revision} = draft;
	return {time, number, file, digest, copy, revision, ...(override && {override})};
}

function linesOf(receipt: Receipt, draft: Draft, record: HandedIn | undefined): Line[] {
	const {unit, year, figures, digest, untouched, override} = receipt;
	return [
		{words: {key: 'session.receipt.what', values: {unit, year, figures}}, mark: 'good'},
		{words: {key: 'session.receipt.digest', values: {digest: digest.slice(0, 16)}}, mark: 'faint'},
		...(untouched === undefined
			? []
			: [{words: {key: 'session.receipt.untouched', values: {parts: untouched}}} as const]),
		...(override
			? [{words: {key: 'session.receipt.override', values: {override}}, mark: 'explain'} as const]
			: []),
		...(record && record.number > 1
			? [
					{
						words: {key: 'session.receipt.again', values: {number: record.number}},
						mark: 'plain',
					} as const,
				]
			: record
				? [{words: {key: 'session.receipt.first'}, mark: 'plain'} as const]
				: []),
		...(record && record.number > 1 ? redo(draft) : []),
	];
}

// After a second hand-in the same figures stand in other places too.
function redo(draft: Draft): Line[] {
	const last = draft.header.handedIn?.at(-1);
	return last
		? [{words: {key: 'session.receipt.redo', values: {since: last.time.slice(0, 10)}}, mark: 'bad'}]
		: [];
}
