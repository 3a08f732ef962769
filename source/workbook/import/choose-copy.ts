import {bareName, isSameUnit} from './same-unit.ts';

/** What is known of one of several copies of a table before it is read or filled. */
export type Copy = {
	/** The year it names. */
	year?: number;
	/** The unit it names. */
	unit?: string;
	/** Its sheet, or its rows, are not shown. */
	hidden: boolean;
	/** How many of its cells hold anything. */
	filled: number;
	/** It explains or shows the form. */
	aside: boolean;
};

/** The copy that is looked for. */
export type Wanted = {year?: number; unit?: string};

/** What is left of the copies. */
export type CopyChoice<C extends Copy> = {
	/** One: it counts. Several: nothing decides between them, and nothing of them may be taken or filled. */
	copies: C[];
	/** What is left names another year or another unit than the one that is wanted. */
	other?: 'year' | 'unit';
};

/**
Which copy of a table counts, when a file holds several. A worked example never does beside another; then the year
decides, then the unit, then what is shown before what is hidden, then, for reading, what is filled before what is
blank, and for filling the other way round. Of year and unit the one that is wanted comes first, then what names
none; a copy of another year or unit is left only where there is no better one, and `other` says so.

@param to - whether the copy is read or filled
*/
export function chooseCopy<C extends Copy>(
	all: readonly C[],
	wanted: Wanted,
	to: 'read' | 'fill',
): CopyChoice<C> {
	const {year, unit} = wanted;
	let copies = firstOf(all, [({aside}) => !aside]);
	if (year !== undefined)
		copies = firstOf(copies, [(one) => one.year === year, (one) => one.year === undefined]);
	if (unit !== undefined)
		copies = firstOf(copies, [
			(one) => one.unit !== undefined && bareName(one.unit) === bareName(unit),
			(one) => one.unit !== undefined && isSameUnit(one.unit, unit),
			(one) => one.unit === undefined,
		]);
	copies = firstOf(copies, [({hidden}) => !hidden]);
	copies = firstOf(copies, [({filled}) => filled > 0 === (to === 'read')]);
	const other =
		year !== undefined && copies.some((one) => one.year !== undefined && one.year !== year)
			? 'year'
			: unit !== undefined &&
					copies.some((one) => one.unit !== undefined && !isSameUnit(one.unit, unit))
				? 'unit'
				: undefined;
	return {copies, ...(other && {other})};
}

// Those that meet the first test that any of them meets; all of them where none does.
function firstOf<C>(copies: readonly C[], tests: ReadonlyArray<(copy: C) => boolean>): C[] {
	for (const meets of tests) {
		const left = copies.filter((copy) => meets(copy));
		if (left.length > 0) return left;
	}

	return [...copies];
}
