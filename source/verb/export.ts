import {checkReturn} from '../check/check-return.ts';
import {type Draft, emptyDraft} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import {endingOf, isFolder, joinPath} from '../files/list-files.ts';
import {
	type ExportFileKind,
	type ExportWish,
	exportDraft,
	type Receipt,
} from '../files/writing/export-draft.ts';
import {handInRecord} from '../files/writing/hand-in-record.ts';
import {correctionsSinceHandIn} from '../workbook/export/corrections.ts';
import {exportName} from '../workbook/export/plan-export.ts';
import type {Call, Exit} from './call.ts';
import {openLastYear, openTarget, type Target} from './open-target.ts';
import {tellReceipt} from './tell-receipt.ts';

export type ExportOptions = {
	/** A file, or a folder for a file of the default name. */
	out?: string;
	as?: ExportFileKind;
	/** The superior's workbook: a copy of it is filled. */
	into?: string;
	/** Fill 填报单位, 年度, 填报人 and the like in it as well. */
	head?: boolean;
	/** The 校验报告 as a last sheet of the workbook. */
	reportInside?: boolean;
	/** 特殊情况说明 */
	override?: string;
	force?: boolean;
	last?: string;
};

const endings: Record<ExportFileKind, string> = {
	return: '.xlsx',
	review: '（送审稿）.xlsx',
	report: '（校验报告）.xlsx',
	docx: '.docx',
	html: '.html',
	csv: '.csv',
};

const kindByEnding: Readonly<Record<string, ExportFileKind>> = {
	'.docx': 'docx',
	'.html': 'html',
	'.htm': 'html',
	'.csv': 'csv',
	'.txt': 'report',
};

// `-o 年报.docx` says what is wanted; a workbook is the return, unless another kind is named.
function kindOf({as, out}: ExportOptions): ExportFileKind {
	return as ?? kindByEnding[endingOf(out ?? '').toLowerCase()] ?? 'return';
}

/**
`export DRAFT|FILE`: read, check, and write the file that is asked for, whole or not at all. A draft that is handed
in remembers it.

@throws Failure `export.*`; `line.noYear` (exit 1) when neither the file nor `--year` says the year
*/
export async function exportVerb(call: Call, name: string, options: ExportOptions): Promise<Exit> {
	const target = await openTarget(name, call);
	if (!target.draft) {
		const draft = draftOf(target, name);
		tellReceipt(await exportOf(draft, target, {...options, sources: [name]}, call), call);
		return 0;
	}

	if (kindOf(options) !== 'return') {
		tellReceipt(await exportOf(target.draft, target, options, call), call);
		return 0;
	}

	const open = call.drafts().open(name);
	try {
		const {draft, steps} = open;
		const corrections = correctionsSinceHandIn(draft, steps, target.form);
		const receipt = await exportOf(draft, target, {...options, corrections}, call);
		const time = call.now();
		const before = draft.header.handedIn;
		const after = [...(before ?? []), handInRecord(draft, receipt, call.drafts(), time)];
		open.commit({
			how: 'handedIn',
			changes: [{header: 'handedIn', before, after}],
			time,
			who: call.who,
		});
		tellReceipt(receipt, call);
	} finally {
		open.close();
	}

	return 0;
}

type ExportWishes = ExportOptions & Pick<ExportWish, 'corrections' | 'sources'>;

async function exportOf(
	draft: Draft,
	{form, reading}: Target,
	{as, last, out, ...options}: ExportWishes,
	call: Call,
): Promise<Receipt> {
	const kind = kindOf({as, out});
	const {unit, year} = draft.header;
	const target = {form, figures: draft.figures, unit, year};
	const checked = checkReturn(call.forms, draft, {
		...(last && {lastYear: await openLastYear(last, target, call)}),
		// A file can declare nothing of last year: it is counted, as in `check`.
		headless: reading !== undefined,
		doubts: reading,
	});
	return exportDraft({
		...options,
		draft,
		form,
		rules: checked.rules,
		checked,
		kind,
		out: outOf(draft, out, kind, options.into),
	});
}

// A total that the source left blank is computed here, as in a draft.
function draftOf({form, figures, unit, year}: Target, file: string): Draft {
	if (year === undefined) throw new Failure('line.noYear', {file}, 1);
	const taken = Object.fromEntries(
		Object.entries(figures).map(([address, {stated, ...rest}]) => [
			address,
			stated == null ? rest : {...rest, stated},
		]),
	);
	return {...emptyDraft('file', form.id, {unit: unit ?? '', year}), figures: taken};
}

function outOf(
	{header: {unit, year}}: Draft,
	out: string | undefined,
	kind: ExportFileKind,
	into?: string,
): string {
	// A copy of the superior's workbook keeps its kind.
	const ending = into === undefined ? endings[kind] : endingOf(into);
	const name = `${exportName(unit, year)}${ending}`;
	if (out === undefined) return name;
	return isFolder(out) ? joinPath(out, name) : out;
}
