import type {Form} from '../form/form.ts';
import {keyOf} from './check-version.ts';
import type {InForce} from './in-force.ts';
import type {RolledUp, UnitRolled} from './rolled-up.ts';
import {differingCells} from './stand-unit.ts';

/**
What changed since the last 上报: units adopted anew or no more, and those whose adopted return is another or was changed, with the
number of cells.
*/
export function changesSinceClosed(
	units: readonly UnitRolled[],
	form: Form,
	{closed}: InForce,
): RolledUp['sinceClosed'] {
	const last = closed.at(-1);
	if (!last) return undefined;
	const changed: Array<{unit: string; cells: number}> = [];
	for (const one of units) {
		const {unit, head, versions} = one;
		const before = last.adopted[unit.code];
		const now = one.summed && head ? adoptedKey(one) : undefined;
		if (before === now) continue;
		const [digest = ''] = (before ?? '').split('#');
		const then = versions.find((version) => version.digest === digest);
		const cells =
			then && head && now !== undefined && then !== head
				? differingCells(form, then, head).length
				: then && now !== undefined
					? Math.max(1, head?.amended.size ?? 0)
					: form.cells.length;
		changed.push({unit: unit.code, cells});
	}

	return {number: closed.length, units: changed};
}

/** What a 上报 remembers of a unit: the digest, and the figures as they counted. */
export function adoptedKey({head}: Pick<UnitRolled, 'head'>): string {
	return head ? `${head.digest}#${keyOf(head.figures)}` : '';
}
