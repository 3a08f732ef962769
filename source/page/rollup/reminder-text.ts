import type {RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import {type Language, say} from '../../text/say.ts';

/** Whether nothing at all came of a unit that is due: then it is reminded, and nothing is sent back. */
export function isReminded({state, files}: UnitRolled): boolean {
	return state === 'missing' && files.length === 0;
}

/** 催报 to one unit, to be pasted into a message. */
export function reminderText(
	{unit}: UnitRolled,
	{year, office = ''}: RolledUp,
	language: Language,
): string {
	const {deadline = ''} = unit;
	return say(language, deadline ? 'rollUp.message.remindBy' : 'rollUp.message.remind', {
		units: unit.name,
		year,
		office,
		deadline,
		count: 1,
	});
}
