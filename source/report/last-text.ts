import type {LastYear} from '../draft/draft.ts';
import type {PartId} from '../draft/paragraph.ts';
import {shownText} from './shown-text.ts';
import type {Sources} from './sources.ts';

/**
A part of last year's report as it was printed, paragraph by paragraph; none where it is not known.

@param sources - of this year's draft: they know last year's figures
*/
export function lastText(
	lastYear: Pick<LastYear, 'text'> | undefined,
	part: PartId,
	{unit, year, form, last}: Sources,
): readonly string[] {
	const then: Sources = {form, figure: () => null, ...last, unit, year: year - 1};
	return (lastYear?.text?.[part] ?? []).map((text) => shownText(text, then));
}
