import type {Form} from '../form/form.ts';
import type {Message} from '../text/say.ts';
import type {Standing} from './across/scene.ts';
import {askPeople} from './ask-people.ts';
import {checkSum, findingsOfSum} from './check-sum.ts';
import type {Decision} from './decision.ts';
import type {InForce} from './in-force.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {AcrossFinding, FileRolled, RolledUp, RollUpCounts, UnitRolled} from './rolled-up.ts';
import type {Roster} from './roster.ts';
import {changesSinceClosed} from './since-closed.ts';
import {addUnit, copySums, noSums, totalsOf} from './sum-units.ts';
import type {Sums} from './sums.ts';
import {whoIsSummed} from './who-is-summed.ts';

/** What is known before anything is added up. */
export type Unsettled = {
	units: readonly UnitRolled[];
	files: readonly FileRolled[];
	roster: Roster;
	form: Form;
	decisions: readonly Decision[];
	force: InForce;
	standing: ReadonlyMap<string, Standing>;
	/** Of the sum itself. */
	across: readonly AcrossFinding[];
	isFound: boolean;
	options: RollUpOptions;
	/** The same roll-up before, with the same figures: its sums go on. */
	before?: RolledUp;
};

/** Adds up who is adopted, counts, and says whether all of it is complete. */
export function addUp(given: Unsettled): RolledUp {
	const {files, roster, form, decisions, force, standing, isFound, options} = given;
	const {summed, instead} = whoIsSummed(given.units, roster, force, options);
	const units = given.units.map(
		(one): UnitRolled =>
			summed.has(one.unit.code) === one.summed ? one : {...one, summed: !one.summed},
	);
	const sums = sumsOf(summed, given);
	const totals = totalsOf(form, sums);
	const inSum = [...summed].map((code) => standing.get(code)!);
	const checked = checkSum(form, totals, sums, options);
	const across = [...given.across, ...findingsOfSum(form, totals, inSum, checked)];
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
		byCode: new Map(units.map((one) => [one.unit.code, one])),
		files,
		totals,
		counts,
		across,
		checked,
		questions,
		provisional,
		complete,
		exit: isUnreadable ? 3 : complete ? 0 : 1,
		notes: notesOf(roster, isFound, instead),
		...(sinceClosed && {sinceClosed}),
		decisions,
		acrossSum: given.across,
		sums,
		isFound,
	};
}

// Only who came and who went, where there were sums before.
function sumsOf(summed: ReadonlySet<string>, {form, standing, before}: Unsettled): Sums {
	const sums = before ? copySums(before.sums) : noSums(form);
	for (const {unit, summed: was} of before?.units ?? [])
		if (was && !summed.has(unit.code)) addUnit(sums, form, before!.byCode.get(unit.code)!, -1);
	for (const code of summed)
		if (!before?.byCode.get(code)?.summed) addUnit(sums, form, standing.get(code)!);
	return sums;
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

function notesOf(roster: Roster, isFound: boolean, instead: readonly UnitRolled[]): Message[] {
	const notes: Message[] = [];
	if (isFound) notes.push({key: 'rollUp.note.noRoster'});
	else if (!roster.hasCodes) notes.push({key: 'rollUp.note.noCodes'});
	for (const {unit} of instead)
		notes.push({key: 'rollUp.note.parentUsed', values: {unit: unit.name}});
	return notes;
}
