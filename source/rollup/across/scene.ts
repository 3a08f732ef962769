import type {Address, Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import {placeOf} from '../return-figures.ts';
import type {AcrossFinding, UnitRolled} from '../rolled-up.ts';
import type {Roster} from '../roster.ts';

/** A unit as the rules across units see it, before they have spoken. */
export type Standing = Omit<UnitRolled, 'across' | 'summed'>;

/** All that the rules across units look at. */
export type Scene = {
	form: Form;
	year: number;
	office?: string;
	roster: Roster;
	standing: ReadonlyMap<string, Standing>;
};

/** What a rule has found. How much it says is no part of it: the list of the rules has that. */
export type Found = Omit<AcrossFinding, 'level' | 'stage' | 'blocks'>;

/** What was found, with what most of it leaves out. */
export function finding(given: Pick<Found, 'rule' | 'text'> & Partial<Found>): Found {
	return {
		status: 'fail',
		others: [],
		at: '',
		left: null,
		right: null,
		difference: null,
		cells: [],
		...given,
	};
}

/** What was found, as much as its rule says. */
export function weighed(
	found: Found,
	{level, stage}: Pick<AcrossFinding, 'level' | 'stage'>,
): AcrossFinding {
	return {...found, level, stage, blocks: stage === 'on' && level === 'must'};
}

/** The figure of a cell, as it counts. */
export function figureAt({form}: Scene, {effective}: Standing, address: Address): Quantity {
	return effective?.[placeOf(form, address)] ?? null;
}

/** Where more than these have the same, no finding names them all: ten thousand findings would name ten thousand units each. */
export const mostOthers = 100;

/** Names of units in one text, the first few, and how many there are. */
export function nameList(units: ReadonlyArray<{unit: {name: string}}>, most = 5): string {
	const names = units.slice(0, most).map(({unit}) => unit.name);
	return names.join('、') + (units.length > most ? '…' : '');
}
