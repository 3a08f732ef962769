import '../text/ledger-text.ts';
import '../text/usage-text.ts';
import {checkReturn} from '../check/check-return.ts';
import {touchesSum} from '../draft/touches-sum.ts';
import type {Transaction} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import type {LedgerTask} from '../files/ledgers/ledger-task.ts';
import {publishedCalendar} from '../files/ledgers/published-calendar.ts';
import {readLedger} from '../files/ledgers/read-ledger.ts';
import {mappingFile, rememberedMapping, rememberMapping} from '../files/ledgers/remembered.ts';
import {shippedWords} from '../files/ledgers/shipped-words.ts';
import type {Address} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import {selectForm} from '../form/select-form.ts';
import {ledgerAddresses} from '../ledger/booking.ts';
import {carriedFindings} from '../ledger/carried-findings.ts';
import {compareLedger} from '../ledger/compare-ledger.ts';
import {isBookable} from '../ledger/is-bookable.ts';
import {type Judged, judgeLedger} from '../ledger/judge-ledger.ts';
import {type Mapping, mergeMappings} from '../ledger/mapping.ts';
import {splitPlace} from '../ledger/places.ts';
import type {TakenLedger} from '../ledger/taken.ts';
import {tallyChanges} from '../ledger/tally-changes.ts';
import {toldLedger} from '../ledger/told-ledger.ts';
import {unusedAnswers} from '../ledger/unused-answers.ts';
import {wordBook} from '../ledger/word-book.ts';
import {workingDaysBy} from '../ledger/work-calendar.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {askedCell} from './asked-cell.ts';
import type {Call, Exit} from './call.ts';
import {lastYears} from './last-years.ts';
import {openTarget} from './open-target.ts';
import {printTally} from './print-tally.ts';
import {summedFailure} from './summed-failure.ts';

export type TallyOptions = {
	/** Names of sheets. */
	sheet?: readonly string[];
	/** The user's own mapping file, and answers to what was asked. */
	map?: string;
	answers?: string;
	/** Last year's return: its 四 is this year's 二. */
	last?: string;
	/** The draft that takes the figures. */
	into?: string;
	/** A filled table that is held against the ledger. */
	compare?: string;
	/** One cell, or one line. */
	cell?: string;
	line?: string;
};

type ReadLedger = (task: LedgerTask, unwanted: AbortSignal) => Promise<TakenLedger | undefined>;

/**
`tally LEDGER… --year Y`: counts tables 三 and 四 out of a ledger, with the lines behind each figure. Without `--into`
nothing is written anywhere.

@param read - reads a ledger; in a thread of its own, unless told otherwise

@throws Failure `ledger.*`, `file.*`, `read.*`, `line.*`, `usage.interrupted` (exit 130)
*/
export async function tallyVerb(
	call: Call,
	files: readonly string[],
	options: TallyOptions,
	read: ReadLedger = readLedger,
): Promise<Exit> {
	const stop = call.interrupted();
	const secrecy = say(call.language, 'ledger.secrecy');
	if (call.json) call.warn(secrecy);
	else call.print(secrecy);
	const draft = options.into === undefined ? undefined : call.drafts().open(options.into, 'write');
	let forgotten: Failure | undefined;
	try {
		const year = call.year ?? draft?.draft.header.year;
		if (year === undefined) throw new Failure('ledger.needsYear', {}, 2);
		if (draft && draft.draft.header.year !== year)
			throw new Failure(
				'ledger.otherYear',
				{id: options.into!, year, found: draft.draft.header.year},
				1,
			);
		const form = selectForm(call.forms.forms, year);
		if (!ledgerAddresses().every((address) => form.cell.has(address)))
			throw new Failure('ledger.otherForm', {year, form: form.basis.document}, 2);
		const unit = call.unit ?? draft?.draft.header.unit;
		const own = mergeMappings(
			options.map === undefined ? {} : await mappingFile(options.map, call.language),
			options.answers === undefined ? {} : await mappingFile(options.answers, call.language),
		);
		const mapping = mergeMappings(await rememberedMapping(call.home, unit), own);
		const taken = await takeAll(files, mapping, {only: options.sheet, read, stop});
		const judged = judgeLedger(taken, {
			year,
			unit,
			mapping,
			book: wordBook(shippedWords, mapping),
			workingDays: workingDaysBy(await publishedCalendar()),
		});
		const cell = options.cell === undefined ? undefined : askedCell(options.cell, form);
		if (options.line !== undefined) refuseUnlessLine(options.line, judged);
		const last = options.last === undefined ? undefined : await lastYears(options.last, call);
		const carried = last && carriedFindings(judged, (await last({unit, year})).lastYear, form);
		const comparison =
			options.compare === undefined
				? undefined
				: compareLedger(judged, form, year, await filledIn(options.compare, call));
		if (stop.aborted) throw interruption();
		if (draft) {
			const changes = tallyChanges(draft.draft, form, judged);
			const transaction: Transaction = {
				how: 'tallied',
				changes,
				time: call.now(),
				who: call.who,
				from: taken.map(({file}) => file).join('、'),
			};
			if (touchesSum(draft.draft, transaction)) throw await summedFailure(draft.draft.id);
			if (changes.length > 0) draft.commit(transaction);
			forgotten = await remembering(call, draft.draft.header.unit, own);
		}

		const all = {
			...judged,
			findings: [...judged.findings, ...(carried ?? []), ...unusedAnswers(judged, own)],
		};
		const besides = {form, comparison, cell, line: options.line};
		if (call.json) call.print(printableJson(toldLedger(all, call.language, besides)));
		else printTally(all, {...besides, year, into: draft?.draft, compared: options.compare, call});
		if (forgotten) call.warn(say(call.language, forgotten.code, forgotten.values));
		if (forgotten) return forgotten.exitCode;
		return isBookable(judged) && (comparison?.equal ?? true) ? 0 : 1;
	} finally {
		draft?.close();
	}
}

// The figures are taken over whether what was answered can be kept or not; that it was not is told.
async function remembering(call: Call, unit: string, own: Mapping): Promise<Failure | undefined> {
	if (Object.keys({...own.heads, ...own.values, ...own.rules}).length === 0) return undefined;
	try {
		await rememberMapping(call.home, unit, own);
		return undefined;
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}

// Nothing was written so far.
function interruption(): Failure {
	return new Failure('usage.interrupted', {}, 130);
}

async function takeAll(
	files: readonly string[],
	mapping: Mapping,
	{only, read, stop}: {only?: readonly string[]; read: ReadLedger; stop: AbortSignal},
): Promise<TakenLedger[]> {
	const taken: TakenLedger[] = [];
	for (const file of files) {
		const one = await read({file, mapping, ...(only && {only})}, stop);
		if (!one) throw interruption();
		// A sheet that is named is wanted, hidden or not.
		if (only) for (const sheet of one.sheets) sheet.hidden = false;
		if (one.sheets.some(({columns}) => columns)) taken.push(one);
		else if (only && one.sheets.length === 0)
			throw new Failure('ledger.noSheet', {file: one.file, sheet: only.join('、')}, 2);
		else
			throw new Failure(
				one.sheets.some(({isReturn}) => isReturn) ? 'ledger.isReturn' : 'ledger.none',
				{
					file: one.file,
				},
			);
	}

	const missing = only?.find(
		(name) => !taken.some(({sheets}) => sheets.some((one) => one.name === name)),
	);
	if (missing !== undefined)
		throw new Failure(
			'ledger.noSheet',
			{file: taken.map((one) => one.file).join('、'), sheet: missing},
			2,
		);
	return taken;
}

// What a file or a draft has filled in, totals as they are stated there, else as they add up.
async function filledIn(
	name: string,
	call: Call,
): Promise<(address: Address) => Quantity | undefined> {
	const {form, figures, draft, year, reading} = await openTarget(name, {...call, unit: undefined});
	const {totals} = checkReturn(call.forms, draft ?? {form: form.id, figures, header: {year}});
	const missing = new Set<string>(reading?.missing);
	return (address) => {
		const cell = form.cell.get(address);
		if (!cell || missing.has(address.slice(0, address.indexOf('/')))) return undefined;
		return cell.kind === 'total'
			? (totals.get(address)?.effective ?? null)
			: (figures[address]?.value ?? null);
	};
}

function refuseUnlessLine(line: string, {sheets}: Judged): void {
	const [label, row] = splitPlace(line);
	if (sheets.some((one) => one.label === label && row >= 1 && row <= one.sheet.read)) return;
	throw new Failure('ledger.noLine', {line}, 2);
}
