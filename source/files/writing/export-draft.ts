import '../../text/whole-text.ts';
import {existsSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Checked} from '../../check/finding.ts';
import type {Rule} from '../../check/rule.ts';
import {sayTextPlace} from '../../check/say-place.ts';
import {tally} from '../../check/tally.ts';
import {told} from '../../check/told.ts';
import type {Draft} from '../../draft/draft.ts';
import {mustBeConfirmed} from '../../draft/must-be-confirmed.ts';
import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {stageWords} from '../../report/review/review-lines.ts';
import {reviewState} from '../../report/review/review-state.ts';
import {isUnchanged, nextHandIn} from '../../workbook/export/corrections.ts';
import {endingOf, withEnding} from '../../workbook/export/export-file.ts';
import type {ExportOption, Kind, Made} from '../../workbook/export/kind.ts';
import {kindOf} from '../../workbook/export/kinds.ts';
import {plainTexts} from '../../workbook/export/plain-texts.ts';
import type {Comparison} from '../../workbook/export/plan-into.ts';
import {type Preflight, preflight} from '../../workbook/export/preflight.ts';
import {reportOf} from '../../workbook/export/report-workbook.ts';
import {totalsApart} from '../../workbook/export/totals-apart.ts';
import {touchingFigures} from '../../workbook/export/whole/touching-figures.ts';
import type {Note} from '../../workbook/note.ts';
import {codesOf} from '../codes-of.ts';
import {digestOf} from './digest-of.ts';
import type {ExportWish} from './export-wish.ts';
import {fillModel} from './fill-model.ts';
import {makeBytes} from './make-bytes.ts';
import {isReplaceable, refuseTarget, saveFile} from './save-file.ts';

/** What was written, for the person and for the draft's record. */
export type Receipt = {
	kind: string;
	file: string;
	/** sha256 of the file, in hex. */
	digest: string;
	unit: string;
	year: number;
	revision: number;
	/** Figures in it. */
	figures: number;
	/** Of a workbook: the parts that were rewritten, and how many kept their bytes. */
	touched?: readonly string[];
	untouched?: number;
	/** Of the superior's workbook: its formulas beside our totals. */
	comparisons?: readonly Comparison[];
	/** Whether it could be handed in as it is; the tables and a 送审稿 go out all the same. */
	checksPassed: boolean;
	/** Stated totals that are not the sums, which the file holds. */
	differsFromStated: number;
	/** Of a hand-in where every figure is as it was handed in before: which one it still is. */
	unchanged?: number;
	override?: string;
	examinedBy?: string;
	/** The 校验报告 that goes with an override. */
	report?: string;
	/** Remarks of the draft that the handed-in workbook has no place for. */
	remarksLeft?: number;
	/** Of the whole report: figures of the tables that stand in its text. */
	references?: number;
	/** What a person should know of the superior's workbook that was filled, or of the fonts of a report. */
	notes?: readonly Note[];
};

/**
Exports a draft to a file: whole and proven, or not at all. No text in it breaks a line or holds a control.

@throws Failure `draft.unconfirmed` (exit 1) when a return is asked for from a state that nobody confirmed;
`export.blocked` (exit 1) when something else stops it; `export.*` (exit 2) when the kind has no such option or ending,
(exit 3) when the world refuses
*/
export async function exportDraft(given: ExportWish): Promise<Receipt> {
	const wish = plain(given);
	const {draft, form, checked, force = false, override, examinedBy, into} = wish;
	const kind = typeof wish.kind === 'string' ? kindOf(wish.kind) : wish.kind;
	refuseOptions(kind, wish);
	isReplaceable(path.resolve(wish.out));
	const out = path.resolve(withEnding(kind, wish.out, into));
	const list = preflight(wish);
	if (kind.handIn) mustBeConfirmed(draft);
	if (kind.handIn && list.blocked && !override) throw blocked(list, wish, kind);
	const subject = kind.handIn ? wish : withCodes(wish, given.draft);
	const made = await kind.write(subject, endingOf(out));
	// What is made decides, not what its kind says of itself: an unmarked workbook or report is handed in.
	const handIn = isHandIn(made);
	if (handIn) mustBeConfirmed(draft);
	if (handIn && list.blocked && (!override || !kind.handIn)) throw blocked(list, wish, kind);
	if (
		[...(wish.sources ?? []), ...(into === undefined ? [] : [into])].some((source) =>
			isSameFile(source, out),
		)
	)
		throw new Failure('export.ownSource', {path: out});
	refuseTarget(out, force);
	const overridden = handIn && list.blocked ? override : undefined;
	const beside = overridden ? besideOf(out, force) : undefined;
	if (beside) refuseTarget(beside, force);
	const {bytes, ...rest} = await bytesOf(wish, made, out, handIn);
	const digest = digestOf(bytes);
	if (beside) {
		const reported = {...wish, file: path.basename(out), digest, override: overridden, examinedBy};
		const report = await makeBytes(form, reportOf(reported, endingOf(beside)), beside);
		await saveFile(beside, report.bytes, {force});
	}

	try {
		await saveFile(out, bytes, {
			force,
			prove(written) {
				if (digestOf(readFileSync(written)) !== digest)
					throw new Failure('export.notKept', {path: out, where: path.basename(out)});
			},
		});
	} catch (error) {
		if (beside) rmSync(beside, {force: true});
		throw error;
	}

	const {unit, year} = draft.header;
	const notes = [...(rest.notes ?? []), ...reportNotes(made, wish, given.draft)];
	return {
		kind: kind.id,
		file: out,
		digest,
		unit,
		year,
		revision: draft.revision,
		...rest,
		...(notes.length > 0 && {notes}),
		checksPassed: !list.blocked,
		differsFromStated: totalsApart(form, draft, checked).length,
		...(handIn &&
			!kind.whole &&
			isUnchanged(wish.corrections) && {unchanged: nextHandIn(draft.header, wish.corrections)}),
		...(overridden && {override: overridden, ...(examinedBy && {examinedBy}), report: beside}),
	};
}

// What shows a state that is still looked at says which: by the codes of the draft as it is kept.
function withCodes(wish: ExportWish, draft: Draft): ExportWish {
	const {form, forms = [form]} = wish;
	const {dataCode: figures, fullCode: full} = codesOf(draft, form, forms);
	return {...wish, codes: {figures, full}};
}

/** What of a report was settled without a word of anybody: stops nothing, and is said. */
function reportNotes(
	made: Made,
	{form, forms = [form], reviewSteps}: ExportWish,
	draft: Draft,
): Note[] {
	if (made.make !== 'report') return [];
	const {date, mark} = made.report;
	const today: Note = {key: 'export.dateToday', values: {date}};
	const touching = touchingFigures(made.report);
	const dated: Note[] = [
		...(draft.header.date?.trim() ? [] : [today]),
		...(touching.length === 0
			? []
			: [
					{
						key: 'export.figuresTouch' as const,
						values: {count: touching.length, first: touching[0]!},
					},
				]),
	];
	// A report may be signed on paper.
	if (mark !== undefined || !reviewSteps) return dated;
	const state = reviewState(reviewSteps, draft.header, codesOf(draft, form, forms));
	if (!['drafting', 'submitted', 'reviewed'].includes(state.stage)) return dated;
	return [...dated, {key: 'export.notSigned', values: {stage: stageWords(state, 'zh')}}];
}

// Names and remarks may come from foreign cells: from here on each is one line, and written and read back the same.
function plain(wish: ExportWish): ExportWish {
	return {
		...wish,
		draft: plainTexts(wish.draft),
		...(wish.corrections && {corrections: plainTexts(wish.corrections)}),
		override: wish.override === undefined ? undefined : plainTexts(wish.override),
		examinedBy: wish.examinedBy === undefined ? undefined : plainTexts(wish.examinedBy),
	};
}

function isHandIn(made: Made): boolean {
	if (made.make === 'package') return made.files.some((file) => isHandIn(file.made));
	if (made.make === 'report') return made.report.mark === undefined;
	return made.make === 'workbook' && made.plan.mark === undefined;
}

// An option that means nothing for the kind is refused: who gives it expects something of it.
function refuseOptions(kind: Kind, wish: ExportWish): void {
	const given: Record<ExportOption, boolean> = {
		into: wish.into !== undefined,
		head: wish.head ?? false,
		reportInside: wish.reportInside ?? false,
		override: Boolean(wish.override),
	};
	for (const [option, isGiven] of Object.entries(given) as Array<[ExportOption, boolean]>) {
		if (!isGiven || kind.options.includes(option)) continue;
		if (option === 'into') throw new Failure('export.intoReturnOnly', {}, 2);
		throw new Failure('export.optionNotFor', {kind: kind.id, option: written[option]}, 2);
	}

	if (wish.examinedBy && !wish.override) throw new Failure('export.examinedByAlone', {}, 2);
	if (given.into && given.reportInside) throw new Failure('export.reportInsideInto', {}, 2);
	if (given.head && !given.into) throw new Failure('export.headWithoutInto', {}, 2);
}

const written: Record<ExportOption, string> = {
	into: '--into',
	head: '--head',
	reportInside: '--report-inside',
	override: '--override',
};

/** The place of the 校验报告 beside a file. One that is there is replaced only by force: it may be of an earlier hand-in. */
function besideOf(out: string, force: boolean): string {
	const stem = out.replace(/\.[^.\\/]*$/, '');
	let place = `${stem}（校验报告）.xlsx`;
	for (let number = 2; !force && existsSync(place); number++)
		place = `${stem}（校验报告）-${number}.xlsx`;
	return place;
}

type Bytes = Pick<
	Receipt,
	'figures' | 'touched' | 'untouched' | 'comparisons' | 'remarksLeft' | 'notes' | 'references'
> & {bytes: Uint8Array};

async function bytesOf(wish: ExportWish, made: Made, out: string, handIn: boolean): Promise<Bytes> {
	const {draft, form, into} = wish;
	if (made.make === 'workbook' && !form.fill)
		throw new Failure('export.readOnlyForm', {form: form.basis.document}, 2);
	const filled =
		into === undefined
			? {figures: figuresIn(wish), ...(await makeBytes(form, made, out))}
			: await fillModel(wish, into, out);
	const remarksLeft = form.cells.filter(({address}) => draft.figures[address]?.remark).length;
	return {...filled, ...(handIn && remarksLeft > 0 && {remarksLeft})};
}

function figuresIn({draft, form}: ExportWish): number {
	return form.cells.filter(({address}) => (draft.figures[address]?.value ?? null) !== null).length;
}

function isSameFile(left: string, right: string): boolean {
	const real = (file: string) => (existsSync(file) ? realpathSync(file) : path.resolve(file));
	return real(left) === real(right);
}

function blocked(
	{first}: Preflight,
	{checked, draft, form, rules}: ExportWish,
	{whole}: Kind,
): Failure {
	const {unit, year} = draft.header;
	if (first?.id === 'unit') return new Failure('export.noUnit', {}, 1);
	if (first?.id === 'year')
		return new Failure('export.wrongYear', {year, form: form.basis.document}, 1);
	if (first?.id === 'lastYear')
		return new Failure(
			whole ? 'export.reportNotCompared' : 'export.notCompared',
			{unit, year, last: year - 1},
			1,
		);
	const values = {unit, year, first: firstPlace(checked, form, rules), ...tally(checked, rules)};
	return new Failure(whole ? 'export.reportBlocked' : 'export.blocked', values, 1);
}

// In the words of the form: a cell, or a place of the text.
function firstPlace(checked: Checked, form: Form, rules: readonly Rule[]): string {
	const {findings, blanks} = told(checked, rules);
	const finding = findings.find(({blocks}) => blocks);
	if (blanks.length === 0 && finding?.prose)
		return sayTextPlace(finding.at, finding.prose, form, 'zh');
	const cell = form.cell.get(blanks[0] ?? finding?.cells[0]?.address ?? '');
	return cell ? labelOf(cell) : form.title;
}
