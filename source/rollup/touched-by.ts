import type {Address} from '../form/form.ts';
import type {Decision} from './decision.ts';
import {decisionsOf, type InForce} from './in-force.ts';
import {placeOf} from './return-figures.ts';
import type {RolledUp, UnitRolled} from './rolled-up.ts';

/** Which of a unit's figures are not as they stand in its file: the decision behind each. */
export function touchedBy(
	{unit, head}: Pick<UnitRolled, 'unit' | 'head'>,
	{form}: Pick<RolledUp, 'form'>,
	force: InForce,
): ReadonlyMap<Address, Decision> {
	const touched = new Map<Address, Decision>();
	if (!head || head.read.form !== form.id) return touched;
	// 代填: no file holds any of it.
	if (head.files.length === 0)
		for (const [address, {decision}] of decisionsOf(force, unit.code).taken ?? [])
			touched.set(address, decision);
	for (const [address, decision] of head.amended) touched.set(address, decision);
	if (!head.zeroed) return touched;
	for (const {address, kind} of form.cells) {
		const isBlank = (head.read.figures[placeOf(form, address)] ?? null) === null;
		if (kind === 'entry' && isBlank && !touched.has(address)) touched.set(address, head.zeroed);
	}

	return touched;
}
