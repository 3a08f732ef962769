import type {Form} from '../form/form.ts';
import type {Message} from '../text/say.ts';
import {switched} from './across/all-rules.ts';
import {nameList} from './across/scene.ts';
import {askPeople} from './ask-people.ts';
import {checkSum, findingsOfSum} from './check-sum.ts';
import type {Decision} from './decision.ts';
import type {InForce} from './in-force.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {AcrossFinding, FileRolled, RolledUp, RollUpCounts, UnitRolled} from './rolled-up.ts';
import type {Roster} from './roster.ts';
import {changesSinceClosed} from './since-closed.ts';
import {addUnit, addUnits, copySums, noSums, totalsOf} from './sum-units.ts';
import type {Sums} from './sums.ts';
import {isSummed, whoIsSummed} from './who-is-summed.ts';

/** What is known before anything is added up. */
export type Unsettled = {
	units: readonly UnitRolled[];
	files: readonly FileRolled[];
	roster: Roster;
	form: Form;
	decisions: readonly Decision[];
	force: InForce;
	/** Of the sum itself. */
	across: readonly AcrossFinding[];
	isFound: boolean;
	options: RollUpOptions;
	/** The same roll-up before, with the same figures: its sums go on. */
	before?: RolledUp;
	/** Which of the units are others than before, by their places. */
	changed?: readonly number[];
};

/** Adds up who is adopted, counts, and says whether all of it is complete. */
export function addUp(given: Unsettled): RolledUp {
	const {files, roster, form, decisions, force, isFound, options, before} = given;
	const {units, instead} = before ? moved(given) : flagged(given);
	const sums = sumsOf(units, given);
	const totals = totalsOf(form, sums);
	const inSum = () => units.filter(({summed}) => summed);
	const checked = checkSum(form, totals, sums, options);
	const ofSum = findingsOfSum(form, totals, inSum, sums);
	const across = [...given.across, ...ofSum.flatMap((one) => switched(one, force) ?? [])];
	const questions = askPeople(units, files);
	const counts = countAll(units, files, questions.length, isFound);
	const provisional = units.some(({summed: isIn, state}) => isIn && state !== 'adopted');
	const isBlocked =
		across.some(({blocks}) => blocks) ||
		units.some(
			({state, across: own}) =>
				state !== 'adopted' && state !== 'exempt' && own.some(({blocks}) => blocks),
		);
	const isDone = counts.due !== null && counts.adopted >= counts.due && counts.asked === 0;
	const complete = isDone && !isBlocked && !provisional;
	const isUnreadable = files.some(({is}) => is === 'unreadable');
	const sinceClosed = changesSinceClosed(units, form, force);
	return {
		...(options.office !== undefined && {office: options.office}),
		year: options.year,
		form,
		roster,
		units,
		byCode: byCodeOf(units, given),
		files,
		totals,
		counts,
		across,
		checked,
		questions,
		provisional,
		complete,
		exit: isUnreadable ? 3 : complete ? 0 : 1,
		notes: [
			...notesOf(roster, isFound, instead, sums.units === 0 && counts.received > 0),
			...(options.last ? withoutLast(units) : []),
		],
		...(sinceClosed && {sinceClosed}),
		decisions,
		acrossSum: given.across,
		sums,
		isFound,
	};
}

// A set of those that count, worked out over all.
function flagged({units: all, roster, force, options}: Unsettled) {
	const {summed, instead} = whoIsSummed(all, roster, force, options);
	const units = all.map(
		(one): UnitRolled =>
			summed.has(one.unit.code) === one.summed ? one : {...one, summed: !one.summed},
	);
	return {units, instead};
}

// Only who has changed is looked at, unless a unit may stand for others.
function moved(given: Unsettled) {
	const {units: all, changed = [], force, options} = given;
	if (options.parents === 'use') return flagged(given);
	const units = [...all];
	for (const index of changed) {
		const one = units[index]!;
		const summed = isSummed(one, force, options);
		if (summed !== one.summed) units[index] = {...one, summed};
	}

	return {units, instead: []};
}

// Only who came and who went, where there were sums before.
function sumsOf(units: readonly UnitRolled[], {form, before}: Unsettled): Sums {
	if (!before) {
		const sums = noSums(form);
		addUnits(
			sums,
			form,
			units.filter(({summed}) => summed),
		);
		return sums;
	}

	const sums = copySums(before.sums);
	for (const [index, one] of units.entries()) {
		const was = before.units[index];
		if (was === one || (was?.summed ?? false) === one.summed) continue;
		addUnit(sums, form, was?.summed ? was : one, was?.summed ? -1 : 1);
	}

	return sums;
}

function byCodeOf(
	units: readonly UnitRolled[],
	{before, changed = [], options}: Unsettled,
): Map<string, UnitRolled> {
	if (!before || options.parents === 'use')
		return new Map(units.map((one) => [one.unit.code, one]));
	const byCode = new Map(before.byCode);
	for (const index of changed) byCode.set(units[index]!.unit.code, units[index]!);
	return byCode;
}

function countAll(
	units: readonly UnitRolled[],
	files: readonly FileRolled[],
	asked: number,
	isFound: boolean,
): RollUpCounts {
	const counts = {received: 0, adopted: 0, sentBack: 0, missing: 0, exempt: 0, due: 0};
	for (const {unit, state, ground} of units) {
		// 抄送 is looked at and counted nowhere; a 汇总 unit counts with a return of its own only.
		if (unit.requirement === 'copy') continue;
		if (ground === 'children') continue;
		if (state !== 'exempt') counts.due += 1;
		counts[state] += 1;
	}

	return {
		...counts,
		due: isFound ? null : counts.due,
		missing: isFound ? null : counts.missing,
		asked,
		files: files.length,
	};
}

// Held against no last year, and nothing else says why.
function withoutLast(units: readonly UnitRolled[]): Message[] {
	const open = units.filter(
		({unit, head, last, noLast}) => head && !last && !noLast && unit.requirement !== 'sum',
	);
	return open.length === 0
		? []
		: [{key: 'rollUp.note.noLast', values: {count: open.length, units: nameList(open)}}];
}

function notesOf(
	roster: Roster,
	isFound: boolean,
	instead: readonly UnitRolled[],
	isEmpty: boolean,
): Message[] {
	const notes: Message[] = [];
	if (isFound) notes.push({key: 'rollUp.note.noRoster'});
	else if (!roster.hasCodes) notes.push({key: 'rollUp.note.noCodes'});
	if (isEmpty) notes.push({key: 'rollUp.note.nothingAdopted'});
	for (const {unit} of instead)
		notes.push({key: 'rollUp.note.parentUsed', values: {unit: unit.name}});
	return notes;
}
