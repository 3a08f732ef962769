import '../text/verb-text.ts';
import {checkReturn} from '../check/check-return.ts';
import {type Draft, emptyDraft, type LastYear} from '../draft/draft.ts';
import {mustBeConfirmed} from '../draft/must-be-confirmed.ts';
import {Failure} from '../failure.ts';
import {isFolder, joinPath} from '../files/list-files.ts';
import {readSettings} from '../files/settings-file.ts';
import {exportDraft, type Receipt} from '../files/writing/export-draft.ts';
import type {ExportWish} from '../files/writing/export-wish.ts';
import {handInRecord} from '../files/writing/hand-in-record.ts';
import {yearsBefore} from '../files/writing/years-before.ts';
import {reviewSteps} from '../report/review/review-steps.ts';
import {sourcesOf} from '../report/sources.ts';
import {correctionsSinceHandIn, nextHandIn} from '../workbook/export/corrections.ts';
import {behindName, endingOf} from '../workbook/export/export-file.ts';
import {exportName, titledName} from '../workbook/export/export-name.ts';
import type {Kind} from '../workbook/export/kind.ts';
import {type ExportKind, kindOf, kinds} from '../workbook/export/kinds.ts';
import type {FontSet} from '../workbook/export/whole/whole-report.ts';
import {paragraphsOfReading} from '../workbook/paragraphs-of.ts';
import {tablesOnly} from '../workbook/tables-only.ts';
import {hasDoubts} from '../workbook/told-file.ts';
import type {Call, Exit} from './call.ts';
import {type LastYearFound, lastYears} from './last-years.ts';
import {openTarget, type Target} from './open-target.ts';
import {noteLines} from './tell-notes.ts';
import {tellReceipt} from './tell-receipt.ts';

export type ExportOptions = {
	/** A file, or a folder for a file of the default name. */
	out?: string;
	as?: ExportKind;
	/** The superior's workbook: a copy of it is filled. */
	into?: string;
	/** Fill 填报单位, 年度, 填报人 and the like in it as well. */
	head?: boolean;
	/** The 校验报告 as a last sheet of the workbook. */
	reportInside?: boolean;
	/** 特殊情况说明 */
	override?: string;
	/** Who examined the special case. */
	examinedBy?: string;
	force?: boolean;
	last?: string;
	/** Of the whole report. */
	fonts?: FontSet;
};

// `-o 年报.docx` says what is wanted; a workbook is the return, unless another kind is named.
function wantedKind({as, out}: ExportOptions): Kind {
	if (as) return kindOf(as);
	const ending = endingOf(out ?? '');
	const fitting = (kinds as readonly Kind[]).filter(({endings}) => endings.includes(ending));
	return fitting.find(({whole}) => !whole) ?? fitting[0] ?? kinds[0];
}

/**
`export DRAFT|FILE`: read, check, and write the file that is asked for, whole or not at all. A draft that is handed
in remembers it. What a reading could not take, and a draft's state that nobody confirmed, stop the hand-in and are told
with every other file.

@throws Failure `export.*`; `line.doubts` (exit 1); `line.noYear` (exit 1) when neither the file nor `--year` says the year
*/
export async function exportVerb(call: Call, name: string, options: ExportOptions): Promise<Exit> {
	const target = await openTarget(name, call);
	const handsIn = wantedKind(options).handIn;
	if (handsIn) refuseDoubts(name, target, options, call);
	const last = await lastYearOf(target, options, call);
	const wish = {...options, lastYear: last.lastYear};
	const tell = (receipt: Receipt) =>
		tellReceipt(receipt, {...target, notes: [...target.notes, ...last.notes]}, call);
	if (!target.draft) {
		tell(await exportOf(draftOf(target, name), target, {...wish, sources: [name]}, call));
	} else if (handsIn) {
		await handIn(name, target, wish, call, tell);
	} else {
		tell(await exportOf(target.draft, target, wish, call));
	}

	if (!target.reading) return target.notes.some(({blocks}) => blocks) ? 1 : 0;
	return hasDoubts(target.reading) && !options.override?.trim() ? 1 : 0;
}

/** Findings are counted by the checks, and a reason may override them; no reason makes an unconfirmed state the office's. */
function refuseDoubts(
	file: string,
	{reading, draft, notes}: Target,
	{override}: ExportOptions,
	call: Call,
): void {
	const blocking = notes.filter(({blocks}) => blocks);
	if (draft && blocking.length > 0) {
		for (const line of noteLines(notes, call)) call.warn(line);
		mustBeConfirmed(draft);
	}

	if (!reading || override?.trim()) return;
	const count = blocking.length + reading.ambiguous.length;
	if (count > 0) throw new Failure('line.doubts', {file, count: count + reading.faults.length}, 1);
}

async function lastYearOf(
	target: Target,
	{last}: ExportOptions,
	call: Call,
): Promise<LastYearFound> {
	if (last === undefined) return {notes: []};
	const lastYearFor = await lastYears(last, call);
	const found = await lastYearFor(target);
	const [note] = found.notes;
	if (!found.lastYear && note) throw new Failure(note.key, note.values, 1);
	return found;
}

type ExportWishes = ExportOptions &
	Pick<ExportWish, 'corrections' | 'sources'> & {lastYear?: LastYear};

async function handIn(
	id: string,
	target: Target,
	wish: ExportWishes,
	call: Call,
	tell: (receipt: Receipt) => void,
): Promise<void> {
	const open = call.drafts().open(id);
	try {
		const {draft, steps} = open;
		const corrections = correctionsSinceHandIn(draft, steps, target.form);
		const time = call.now();
		const receipt = await exportOf(draft, target, {...wish, corrections}, call);
		const before = draft.header.handedIn;
		const after = [
			...(before ?? []),
			handInRecord(draft, receipt, call.drafts(), time, corrections),
		];
		open.commit({
			how: 'handedIn',
			changes: [{header: 'handedIn', before, after}],
			time,
			who: call.who,
		});
		tell(receipt);
	} finally {
		open.close();
	}
}

function exportOf(
	draft: Draft,
	{form, reading}: Target,
	{as, last: _, lastYear, out, ...options}: ExportWishes,
	call: Call,
): Promise<Receipt> {
	const kind = wantedKind({as, out});
	const opening = reading?.text?.opening.map(({text}) => text);
	const checked = checkReturn(
		call.forms,
		{...draft, ...(opening && {opening})},
		{
			...(lastYear && {lastYear}),
			// A file can declare nothing of last year: it is counted, as in `check`.
			headless: reading !== undefined,
			// Only who hands in the whole report is held up by its text.
			// A file without any text is no report.
			...(kind.whole && {text: reading?.text ? ('file' as const) : ('handIn' as const)}),
			...(reading && {doubts: kind.whole ? reading : tablesOnly(reading)}),
		},
	);
	return exportDraft({
		...options,
		draft,
		form,
		forms: call.forms.forms,
		rules: checked.rules,
		checked,
		kind,
		time: call.now(),
		...(opening && {opening}),
		// A file that is no draft has no review to tell of.
		...(kind.whole &&
			!(reading && kind.handIn) && {
				reviewSteps: reviewSteps(readSettings(call.home).reviewSteps),
			}),
		...(kind.earlier && {
			earlier: yearsBefore(
				lastYear ? {...draft, header: {...draft.header, lastYear}} : draft,
				call.drafts(),
			),
		}),
		out: outOf(draft, out, kind, options),
	});
}

// A total that the source left blank is computed here, as in a draft.
function draftOf({form, figures, unit, year, reading}: Target, file: string): Draft {
	if (year === undefined) throw new Failure('line.noYear', {file}, 1);
	const taken = Object.fromEntries(
		Object.entries(figures).map(([address, {stated, ...rest}]) => [
			address,
			stated == null ? rest : {...rest, stated},
		]),
	);
	const draft = {...emptyDraft('file', form.id, {unit: unit ?? '', year}), figures: taken};
	const paragraphs = paragraphsOfReading(reading?.text, sourcesOf(draft, form));
	return {...draft, paragraphs};
}

function outOf(
	{header}: Draft,
	out: string | undefined,
	kind: Kind,
	{into, corrections}: Pick<ExportWish, 'into' | 'corrections'>,
): string {
	const number = kind.handIn ? nextHandIn(header, corrections) : undefined;
	const {unit, year} = header;
	const stem = kind.whole ? titledName(unit, year) : exportName(unit, year, number);
	const name = `${stem}${behindName(kind, into)}`;
	if (out === undefined) return name;
	return isFolder(out) ? joinPath(out, name) : out;
}
