import {selectForm} from '../form/select-form.ts';
import '../text/roll-up-text.ts';
import {findAcross, switched} from './across/all-rules.ts';
import type {Scene, Standing} from './across/scene.ts';
import {addUp} from './add-up.ts';
import {adoptsBy} from './adopts.ts';
import {foundRoster} from './found-roster.ts';
import {decisionsOf, inForce} from './in-force.ts';
import {lastOf, lastReturns} from './last-returns.ts';
import {type Placing, placeFiles} from './place-files.ts';
import type {RollUp, UnitRolled} from './rolled-up.ts';
import {splitUnits} from './split-units.ts';
import {standUnit} from './stand-unit.ts';

/**
Many returns made one: every file is somewhere, every unit in one of five states, only what is adopted in the sum.

@param files - every file of the folders, in the order in which they are to be told
@param roster - absent: the units are those found, and nobody can say who is missing
@throws Failure `form.noneForYear` (exit 2)
*/
export const rollUp: RollUp = (files, given, decisions, options) => {
	const {books, year, office} = options;
	const form = selectForm(books.forms, year);
	const roster = given ?? foundRoster(files, year);
	const force = inForce(decisions);
	const placed = placeFiles(files, roster, force, {year, ...(office && {office})});
	const byUnit = Map.groupBy(placed, ({unit}) => unit ?? '');
	const returns = lastReturns(roster, options);
	const standing = new Map<string, Standing>();
	for (const unit of roster.units) {
		const last = lastOf(unit, returns, {roster, year, forms: books.forms});
		const own = (byUnit.get(unit.code) ?? []).filter(({is}) => isOwn(is));
		const decided = decisionsOf(force, unit.code);
		standing.set(unit.code, standUnit(unit, own, decided, last, form, options));
	}

	for (const file of placed) if (isAlone(file)) file.is = 'unreadable';
	const scene: Scene = {form, year, roster, standing, ...(office && {office})};
	const across = [
		...findAcross(scene, force),
		...splitUnits(scene, returns, options).flatMap((one) => switched(one, force) ?? []),
	];
	const acrossOf = Map.groupBy(across, ({unit}) => unit ?? '');
	const units = roster.units.map(({code}): UnitRolled => {
		const one = standing.get(code)!;
		const own = acrossOf.get(code) ?? [];
		const isAdopted = one.state === 'received' && adoptsBy(options.adopt ?? 'none', one, own);
		return {
			...one,
			...(isAdopted && {state: 'adopted', ground: options.adopt as 'valid' | 'clean'}),
			across: own,
			summed: false,
		};
	});
	return addUp({
		units,
		files: placed,
		roster,
		form,
		decisions,
		force,
		across: acrossOf.get('') ?? [],
		isFound: given === undefined,
		options,
	});
};

function isOwn(is: Placing['is']): boolean {
	return is !== 'stranger' && is !== 'asked' && is !== 'otherUnit';
}

// A picture of nobody's is one that cannot be read.
function isAlone({is, unit}: Placing): boolean {
	return is === 'attachment' && unit === undefined;
}
