import '../text/verb-text.ts';
import {effectOf} from '../check/effect-of.ts';
import {type Draft, type Entry, emptyDraft} from '../draft/draft.ts';
import type {OpenDraft} from '../draft/draft-store.ts';
import {touchesSum} from '../draft/touches-sum.ts';
import type {Transaction} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import type {Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {changes, type ImportPlan, planImport} from '../workbook/import/plan-import.ts';
import {importChanges, planImportText} from '../workbook/import/report/import-text.ts';
import type {FigureAnswer, PartPlan} from '../workbook/import/report/plan-text.ts';
import {bareName} from '../workbook/import/same-unit.ts';
import type {Note} from '../workbook/note.ts';
import {hasDoubts} from '../workbook/told-file.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import type {Call, Exit} from './call.ts';
import {printDoubts} from './print-doubts.ts';
import {readFileReturn} from './read-file-return.ts';
import {summedFailure} from './summed-failure.ts';
import {noteLines} from './tell-notes.ts';
import {answersTo, openFigures, tellText, textPlanLines} from './tell-text.ts';
import {textLines} from './text-lines.ts';
import {troubleNotes} from './trouble-notes.ts';

export type ImportOptions = {
	dryRun?: boolean;
	/** What becomes of figures of the tables that the text tells otherwise. */
	figures?: FigureAnswer;
};

/** What an import makes of the findings: how many it breaks and heals, and what stays blank. */
type Effect = {broken: number; healed: number; blanks: number};

/**
`import FILE`: takes a file into the draft of its unit and year, which is made where there is none.
Faults and what is uncertain are told and not taken.

@throws Failure `line.noYear`, `line.noUnit` (exit 1) when neither the file nor the call says them
*/
export async function importVerb(
	call: Call,
	file: string,
	{dryRun = false, figures}: ImportOptions,
): Promise<Exit> {
	const {reading, form} = await readFileReturn(file, call);
	const {unit, year} = reading;
	if (year === undefined) throw new Failure('line.noYear', {file}, 1);
	if (!unit) throw new Failure('line.noUnit', {file}, 1);
	if (!form.fill) throw new Failure('line.readOnlyForm', {form: form.basis.document}, 2);
	const known = call
		.drafts()
		.list()
		.filter((one) => bareName(one.unit) === bareName(unit) && one.year === year);
	if (known.length > 1)
		throw new Failure(
			'line.severalDrafts',
			{unit, year, ids: known.map(({id}) => id).join('、')},
			1,
		);
	const id = known[0]?.id;
	const fresh = emptyDraft('', form.id, {unit, year});
	if (id === undefined && changes(planImport(fresh, reading, form)).length === 0 && !reading.text) {
		if (!call.json) printDoubts(reading, form, call);
		for (const line of noteLines(reading.notes, call)) call.warn(line);
		throw new Failure('line.nothingToImport', {file, unit, year}, 1);
	}

	const open = openDraft(call, id, form, {unit, year}, dryRun);
	try {
		const draft = open?.draft ?? fresh;
		if (draft.form !== form.id) throw new Failure('line.otherForm', {file, id: draft.id}, 1);
		// A draft that cannot be read may be the one of this unit.
		const unread = id === undefined ? call.drafts().list().flatMap(troubleNotes) : [];
		const own = [...unread, ...(open?.notes ?? [])];
		const plan = planImport(draft, reading, form);
		const cells = changes(plan);
		const lastForm = call.forms.forms.find((one) => one.id === draft.header.lastYear?.form);
		const text = planImportText(draft, reading, form, cells, lastForm);
		const answers = answersTo(text, figures);
		const changed = openFigures(text, answers);
		const read = [...reading.notes, ...changed];
		const notes = [...read, ...own];
		const transaction: Transaction = {
			how: 'imported',
			changes: importChanges(draft, cells, text, form, {answers}),
			time: call.now(),
			who: call.who,
			from: reading.file,
		};
		if (touchesSum(draft, transaction)) throw await summedFailure(draft.id);
		const effect = effectIn(draft, transaction, call);
		if (!dryRun && transaction.changes.length > 0) open?.commit(transaction);
		if (call.json) {
			for (const line of noteLines(notes, call)) call.warn(line);
			call.print(
				printableJson({
					file,
					...tell(plan, effect, notes, draft.id, dryRun, call),
					...tellText(text, answers),
				}),
			);
		} else {
			for (const line of noteLines(own, call)) call.warn(line);
			print(plan, effect, read, {draft, form, call, dryRun, text});
		}

		return hasDoubts({...reading, notes}) ? 1 : 0;
	} finally {
		open?.close();
	}
}

// A dry run leaves nothing behind: it looks at the draft there is, and makes none.
function openDraft(
	call: Call,
	id: string | undefined,
	form: Form,
	header: {unit: string; year: number},
	dryRun: boolean,
): OpenDraft | undefined {
	if (id !== undefined) return call.drafts().open(id, dryRun ? 'read' : 'write');
	return dryRun ? undefined : call.drafts().create(form.id, header);
}

function effectIn(draft: Draft, transaction: Transaction, call: Call): Effect {
	const {broken, healed, after} = effectOf(call.forms, draft, transaction);
	return {broken: broken.length, healed: healed.length, blanks: after.tally.blanks};
}

function tell(
	{reading, tables}: ImportPlan,
	effect: Effect,
	notes: readonly Note[],
	draft: string,
	dryRun: boolean,
	call: Call,
) {
	const {form, unit, year, faults, unmatched, ambiguous, missing} = reading;
	return {
		form,
		unit,
		year,
		draft,
		dryRun,
		tables,
		faults,
		unmatched,
		ambiguous,
		missing,
		notes: toldNotes(notes, call),
		...effect,
	};
}

function print(
	{reading, tables}: ImportPlan,
	effect: Effect,
	notes: readonly Note[],
	{
		draft,
		form,
		call,
		dryRun,
		text,
	}: {draft: Draft; form: Form; call: Call; dryRun: boolean; text: readonly PartPlan[]},
): void {
	const {language} = call;
	const {lines, rest} = textLines(notes, call);
	const left = {faults: reading.faults.length, ambiguous: reading.ambiguous.length};
	// What was not taken comes before what was.
	if (left.faults + left.ambiguous > 0) call.print(say(language, 'line.importLeft', left));
	for (const {title, changes: changed, same, notFound, blank} of tables) {
		const values = {
			title,
			changed: changed.length,
			same: same.length,
			notFound: notFound.length,
			blank: blank.length,
		};
		call.print(say(language, 'line.importTable', values));
		for (const {address, before, after} of dryRun ? changed : []) {
			const cell = form.cell.get(address);
			const values = {
				label: cell ? labelOf(cell) : '',
				before: figureOf(before),
				after: figureOf(after),
				source: after.source?.split('|').at(-1) ?? '',
			};
			call.print(say(language, 'line.importChange', values));
		}
	}

	for (const line of [...lines, ...textPlanLines(text, language)]) call.print(line);
	printDoubts(reading, form, call);
	for (const one of reading.unmatched) call.print(say(language, 'line.unmatched', one));
	for (const line of noteLines(rest, call)) call.print(`  ${line}`);
	call.print(say(language, 'line.importEffect', effect));
	call.print(
		say(language, dryRun ? 'line.importDry' : 'line.imported', {
			id: draft.id,
			unit: reading.unit ?? '',
			year: reading.year ?? '',
		}),
	);
}

function figureOf({value, stated, text}: Entry): string {
	return String(stated ?? value ?? text ?? '—');
}
