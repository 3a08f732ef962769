import {Failure} from '../failure.ts';
import {outputsOf} from '../files/rollups/outputs/planned-outputs.ts';
import {writeOutputs as writeFiles} from '../files/rollups/outputs/write-outputs.ts';
import type {Work} from '../files/rollups/roll-up-work.ts';
import {planOutputs} from '../rollup/plan/plan-outputs.ts';
import type {RolledUp, UnitRolled} from '../rollup/rolled-up.ts';
import type {Call, Exit} from './call.ts';
import {failureText} from './failure-text.ts';
import {findUnit} from './rollup-find.ts';
import type {RollUpWish} from './rollup-options.ts';

/** Writes what was asked for. What cannot be written is said, and takes nothing else with it. */
export async function writeOutputs(
	{run}: Work,
	rolled: RolledUp,
	call: Call,
	wish: RollUpWish,
): Promise<{outputs: string[]; exit: Exit}> {
	const {out} = run;
	if (out === undefined) return {outputs: [], exit: 0};
	const {language, forms: books} = call;
	const {feedback, force = false, contact, deadline} = wish;
	const planned = planOutputs(rolled, {
		language,
		books,
		only: onlyOf(rolled, wish.only ?? []),
		...(contact && {contact}),
		...(deadline && {deadline}),
	});
	try {
		const {written} = await writeFiles(out, outputsOf(planned, books, feedback), {force});
		return {outputs: written.map(({file}) => file), exit: 0};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		call.warn(failureText(error, language).text);
		return {outputs: [], exit: 3};
	}
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
