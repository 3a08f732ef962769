import {type Past, pastOf} from '../../check/past-of.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Address} from '../../form/form.ts';
import type {Language} from '../../text/say.ts';

/** Every value a cell has held, or every transaction of the draft: when, who, how; newest first. */
export function historyLines(
	{history, form}: Desk,
	language: Language,
	address?: Address,
): readonly Past[] {
	return pastOf(history.steps, form, language, address).toReversed();
}
