import type {Form} from '../form/form.ts';
import {keyOf} from './check-version.ts';
import type {InForce} from './in-force.ts';
import {isVersion} from './is-version.ts';
import type {RolledUp, UnitRolled} from './rolled-up.ts';
import {differingCells} from './stand-unit.ts';
import {touchedBy} from './touched-by.ts';

/**
What changed since the last 上报: units adopted anew or no more, and those whose adopted return is another or was changed, with the
number of cells. The same figures in another file, as a stamped copy brings them, change nothing of what was handed in.
*/
export function changesSinceClosed(
	units: readonly UnitRolled[],
	form: Form,
	force: InForce,
): RolledUp['sinceClosed'] {
	const {closed} = force;
	const last = closed.at(-1);
	if (!last) return undefined;
	const changed: Array<{unit: string; cells: number}> = [];
	for (const one of units) {
		const before = last.adopted[one.unit.code];
		const now = one.summed && one.head ? adoptedKey(one) : undefined;
		if (before === now) continue;
		const cells =
			before === undefined || now === undefined
				? form.cells.length
				: cellsSince(one, {before, now}, form, {force, number: last.number});
		if (cells > 0) changed.push({unit: one.unit.code, cells});
	}

	return {number: closed.length, units: changed};
}

function cellsSince(
	one: UnitRolled,
	{before, now}: {before: string; now: string},
	form: Form,
	{force, number}: {force: InForce; number: number},
): number {
	const [digest = '', figures] = before.split('#');
	if (figures === now.split('#')[1]) return 0;
	const then = one.versions.find((version) => isVersion(version, digest));
	if (!then || !one.head) return form.cells.length;
	if (then !== one.head) return differingCells(form, then, one.head).length;
	const touched = [...touchedBy(one, {form}, force).values()].filter(
		(decision) => decision.number > number,
	);
	// Another file that says the same; else something that was amended is so no more.
	return touched.length > 0 ? touched.length : digest === one.head.digest ? 1 : 0;
}

/** What a 上报 remembers of a unit: the digest, and the figures as they counted. */
export function adoptedKey({head}: Pick<UnitRolled, 'head'>): string {
	return head ? `${head.digest}#${keyOf(head.figures)}` : '';
}
