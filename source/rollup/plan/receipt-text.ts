import {type Language, say} from '../../text/say.ts';
import type {RolledUp, UnitRolled} from '../rolled-up.ts';
import {shownPath} from './source-sheet.ts';

/** 收件回执 to a unit whose return is adopted or received; nothing where none is. */
export function receiptText(
	{unit, state, head, decision}: UnitRolled,
	{year}: Pick<RolledUp, 'year'>,
	language: Language,
): string | undefined {
	if (!head || (state !== 'adopted' && state !== 'received')) return undefined;
	const first = head.files[0];
	const amended = head.amended.size > 0 || head.zeroed !== undefined || !first;
	const values = {
		unit: unit.name,
		year,
		number: head.number,
		file: first ? shownPath(first) : say(language, 'rollUp.taken'),
		state: say(language, `rollUp.state.${state}`),
		time: decision?.time ?? '',
	};
	return (
		say(language, 'rollUp.message.receipt', values) +
		(amended ? say(language, 'rollUp.message.stampToCome') : '')
	);
}
