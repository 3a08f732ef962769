import type {Unit} from '../../rollup/unit.ts';
import {initialsOf, matchesInitials} from './initials-of.ts';

/** How a unit can be looked for. */
type Names = {
	/** All its names and its code, folded, parted by line ends. */
	text: string;
	/** The first initial of every character of every name; `all` where a character has several. */
	initials: string;
	all?: ReadonlyArray<readonly string[]>;
};

const known = new WeakMap<readonly Unit[], readonly Names[]>();

/**
Which units are meant: by a part of a name or of another name, of the code, or by initials in pinyin.

@param units - of the roster; found by their places
@param sought - folded
*/
export function soughtIn(units: readonly Unit[], sought: string): (index: number) => boolean {
	if (sought === '') return () => true;
	const names = namesIn(units);
	if (!/^[a-z0-9]+$/.test(sought)) return (index) => names[index]!.text.includes(sought);
	return (index) => {
		const {text, initials, all} = names[index]!;
		if (initials.includes(sought) || text.includes(sought)) return true;
		return all?.some((one) => matchesInitials(sought, one)) ?? false;
	};
}

/** The names of the units, made ready once. */
export function namesIn(units: readonly Unit[]): readonly Names[] {
	const names = known.get(units) ?? units.map(namesOf);
	known.set(units, names);
	return names;
}

function namesOf({name, aliases, code}: Unit): Names {
	const all = [name, ...aliases];
	const initials = all.map((one) => initialsOf(one));
	const isSeveral = initials.some((one) => one.some((letters) => letters.length > 1));
	return {
		text: [...all, code].join('\n').normalize('NFKC').toLowerCase(),
		initials: initials.map((one) => one.map(([first]) => first).join('')).join('\n'),
		...(isSeveral && {all: initials}),
	};
}
