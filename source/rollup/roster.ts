import type {Unit} from './unit.ts';

/** 单位名册: who must report in one year. */
export type Roster = {
	/** Where it came from, for messages; absent: the units are those found. */
	file?: string;
	/** Those that exist in the year, in the order of the rows. */
	units: readonly Unit[];
	/** Every unit of the list by its code, those before and after the year included (for 由来). */
	byCode: ReadonlyMap<string, Unit>;
	/** Those of the year below each unit, by its code. */
	children: ReadonlyMap<string, readonly Unit[]>;
	/** Whether the list has codes; without, the folded name is the key, which is said once. */
	hasCodes: boolean;
	/** The units are those found: nobody says that two names are one unit, or that they are not. */
	isFound?: true;
};
