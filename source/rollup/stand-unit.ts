import type {Address, Form} from '../form/form.ts';
import type {Standing} from './across/scene.ts';
import {checkVersion} from './check-version.ts';
import {dueDay} from './deadline.ts';
import type {UnitDecisions} from './in-force.ts';
import {isVersion} from './is-version.ts';
import {makeVersions} from './make-versions.ts';
import {noCounts} from './no-counts.ts';
import type {Placing} from './place-files.ts';
import {blanksOf, effectiveFigures} from './return-figures.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {UnitRolled, Version} from './rolled-up.ts';
import type {StateGround, UnitState} from './state.ts';
import type {Unit} from './unit.ts';

/**
Where a unit stands by its own files and decisions, before the rules across units have spoken and before anything is adopted
without a hand. What its files are is written into them.
*/
export function standUnit(
	unit: Unit,
	files: readonly Placing[],
	decided: UnitDecisions,
	last: Pick<UnitRolled, 'last' | 'noLast'>,
	form: Form,
	options: RollUpOptions,
): Standing {
	const returns = files.filter(({is}) => is === 'return');
	const {versions, open, twice} = makeVersions(unit.code, returns, decided, form);
	const head = headOf(versions, decided);
	for (const version of versions)
		for (const file of version.files as readonly Placing[]) {
			file.version = version.number;
			file.is = version === head ? 'return' : 'version';
		}

	for (const file of twice as ReadonlySet<Placing>) file.is = 'twice';
	tellAttachments(files, versions.length > 0);
	const checkedBy = options.books.forms.find(({id}) => id === head?.read.form);
	const checked =
		head && checkedBy ? checkVersion(head, checkedBy, last.last, decided, options) : undefined;
	const isOpen = open && decided.state?.what !== 'adopt';
	const {results = [], counts = noCounts} = checked ?? {};
	const newer = newerOf(versions, head, decided, form);
	const told = decided.receivedAt.at(-1);
	// Earlier journals have the time that was told in place of their own.
	const received = told?.at ?? told?.time ?? head?.read.handIn?.time;
	const late = daysLate(received, unit.deadline, options.year);
	return {
		unit,
		...stateOf(unit, versions, head, decided, files),
		versions,
		...(head && {head}),
		...(isOpen && {open: true}),
		...(newer && {newer}),
		files,
		counts,
		results,
		...last,
		sentBack: decided.sentBack.length,
		...(late > 0 && {late}),
		...(received !== undefined && {receivedAt: received}),
		remarks: decided.remarks,
		...(head?.read.form === form.id && {effective: effectiveFigures(form, head.figures)}),
		doubtful: doubtfulCells(form, head, results),
	};
}

function headOf(versions: readonly Version[], {state}: UnitDecisions): Version | undefined {
	const adopted =
		state?.what === 'adopt' ? versions.find((one) => isVersion(one, state.digest)) : undefined;
	return adopted ?? versions.at(-1);
}

function stateOf(
	unit: Unit,
	versions: readonly Version[],
	head: Version | undefined,
	{state: decision}: UnitDecisions,
	files: readonly Placing[],
): {state: UnitState; ground: StateGround; decision?: NonNullable<UnitDecisions['state']>} {
	const by = (state: UnitState) => ({state, ground: 'decision', decision: decision!}) as const;
	if (decision?.what === 'exempt') return by('exempt');
	if (decision?.what === 'adopt' && head && isVersion(head, decision.digest)) return by('adopted');
	if (decision?.what === 'sendBack') {
		const newest = versions.at(-1);
		if (!newest || isVersion(newest, decision.digest)) return by('sentBack');
	}

	if (unit.requirement === 'exempt') return {state: 'exempt', ground: 'roster'};
	if (head) return {state: 'received', ground: 'open'};
	if (unit.requirement === 'copy') return {state: 'exempt', ground: 'roster'};
	if (unit.requirement === 'sum') return {state: 'received', ground: 'children'};
	return {state: 'missing', ground: files.length > 0 ? 'files' : 'none'};
}

function newerOf(
	versions: readonly Version[],
	head: Version | undefined,
	{state}: UnitDecisions,
	form: Form,
): UnitRolled['newer'] {
	const newest = versions.at(-1);
	if (state?.what !== 'adopt' || !head || !newest || newest === head) return undefined;
	return {version: newest, cells: differingCells(form, head, newest)};
}

/** Addresses in which two versions differ, totals by what counts. */
export function differingCells(form: Form, one: Version, other: Version): Address[] {
	if (one.read.form !== form.id || other.read.form !== form.id)
		return form.cells.map(({address}) => address);
	const [left, right] = [one, other].map(({figures}) => effectiveFigures(form, figures));
	return form.cells.flatMap(({address}, index) =>
		(left![index] ?? null) === (right![index] ?? null) ? [] : [address],
	);
}

// A picture or a PDF is the stamped copy where its unit's return lies too; alone it is what nobody can read.
function tellAttachments(files: readonly Placing[], isThere: boolean): void {
	for (const file of files) if (file.is === 'attachment' && !isThere) file.is = 'unreadable';
}

const none: ReadonlySet<Address> = new Set();

function doubtfulCells(
	form: Form,
	head: Version | undefined,
	results: Standing['results'],
): ReadonlySet<Address> {
	if (!head) return none;
	const doubtful = new Set<Address>();
	for (const at of blanksOf(form, head.figures)) doubtful.add(form.cells[at]!.address);
	for (const {status, level, cells} of results)
		if (status === 'fail' && level === 'must')
			for (const {address, last} of cells) if (!last) doubtful.add(address);
	return doubtful.size > 0 ? doubtful : none;
}

// As told the days are: nothing is known of hours.
function daysLate(
	received: string | undefined,
	deadline: string | undefined,
	year: number,
): number {
	const [sent, due] = [dueDay(received, year), dueDay(deadline, year)];
	return sent === undefined || due === undefined ? 0 : sent - due;
}
