import {Failure} from '../failure.ts';
import {withoutLast} from '../files/rollups/earlier-years.ts';
import {type AllOutputsWish, allOutputs} from '../files/rollups/outputs/all-outputs.ts';
import {type Output, writeOutputs as writeFiles} from '../files/rollups/outputs/write-outputs.ts';
import type {Work} from '../files/rollups/roll-up-work.ts';
import {sayOld} from '../rollup/plan/say-old.ts';
import type {RolledUp, UnitRolled} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import {type Call, type Exit, worse} from './call.ts';
import {failureText} from './failure-text.ts';
import {findUnit} from './rollup-find.ts';
import type {RollUpWish} from './rollup-options.ts';
import {noteLines} from './tell-notes.ts';

/** Options that say what is written, and nothing else. */
const onlyWritten = ['into', 'published', 'feedback', 'only', 'parquet'] as const;

/** Writes what was asked for. What cannot be written is said, and takes nothing else with it. @throws Failure `rollUp.unknownUnit` (exit 2) */
export async function writeOutputs(
	work: Work,
	rolled: RolledUp,
	call: Call,
	wish: RollUpWish,
): Promise<{outputs: string[]; exit: Exit}> {
	const {out} = work.run;
	const {language} = call;
	if (out === undefined) {
		const unwritten = onlyWritten.filter((option) => wish[option] !== undefined);
		const options = unwritten.map((option) => `--${option}`).join(say(language, 'check.comma'));
		if (options !== '') call.warn(say(language, 'rollUp.line.needsOut', {options}));
		return {outputs: [], exit: 0};
	}

	// A unit that is not there is a wrong call, and no trouble of writing.
	const wanted = outputsWish(rolled, call, wish);
	try {
		const outputs = await allOutputs(work, rolled, wanted);
		const {written, failed, left} = await writeFiles(out, outputs, {
			force: wish.force ?? false,
			someUnits: (wish.only ?? []).length > 0,
		});
		for (const {name, failure, old} of failed) {
			call.warn(failureText(failure, language).text);
			if (old !== undefined) call.warn(sayOld(name, old, language));
		}

		for (const {notes = []} of written)
			for (const line of noteLines(notes, call)) call.warn(line.trim());
		if (left.length > 0)
			call.warn(
				say(language, 'rollUp.line.left', {names: left.join(say(language, 'check.comma'))}),
			);
		sayNoYears(work, rolled, outputs, call);
		const exits = failed.map(({failure}) => failure.exitCode);
		return {
			outputs: written.map(({file}) => file),
			exit: exits.reduce<Exit>((worst, one) => worse(worst, one), 0),
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		call.warn(failureText(error, language).text);
		return {outputs: [], exit: 3};
	}
}

// Whoever gave last year's returns looks for the table of the years: why there is none is said.
function sayNoYears(
	{run}: Work,
	rolled: RolledUp,
	outputs: readonly Output[],
	{warn, language}: Call,
): void {
	const lacking = run.last === undefined ? [] : withoutLast(rolled);
	const years = say(language, 'rollUp.further.years', {year: rolled.year});
	if (lacking.length === 0 || outputs.some(({name}) => name.startsWith(years))) return;
	const units = lacking.slice(0, 5).map(({unit}) => unit.name);
	const more = lacking.length > units.length ? '…' : '';
	warn(
		say(language, 'rollUp.line.noYears', {
			name: years,
			count: lacking.length,
			units: units.join('、') + more,
		}),
	);
}

/** What of all outputs the call asks for. */
export function outputsWish(rolled: RolledUp, call: Call, wish: RollUpWish): AllOutputsWish {
	const {language, forms: books, home, now} = call;
	const {feedback, contact, deadline, into, parquet, published} = wish;
	return {
		language,
		books,
		home,
		now,
		only: onlyOf(rolled, wish.only ?? []),
		...(feedback && {feedback}),
		...(contact && {contact}),
		...(deadline && {deadline}),
		...(into !== undefined && {into}),
		...(parquet && {parquet}),
		...(published !== undefined && {published}),
	};
}

/**
`--only missing|faulty|changed|UNIT…`: which units get a 退回单. faulty is what they all are; missing is those that sent nothing of
the year; changed is those with a newer return, or that have been sent back before.

@throws Failure `rollUp.unknownUnit` (exit 2)
*/
function onlyOf(rolled: RolledUp, only: readonly string[]): (one: UnitRolled) => boolean {
	if (only.length === 0) return () => true;
	const kinds = new Set(only);
	const named = only.filter((one) => !['missing', 'faulty', 'changed'].includes(one));
	const codes = new Set(named.map((name) => findUnit(rolled, name).unit.code));
	return ({unit, state, newer, sentBack}) =>
		codes.has(unit.code) ||
		(kinds.has('missing') && state === 'missing') ||
		(kinds.has('faulty') && state !== 'missing') ||
		(kinds.has('changed') && (newer !== undefined || sentBack > 0));
}
