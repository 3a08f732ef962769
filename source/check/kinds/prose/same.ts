import {type PartId, partIds} from '../../../draft/paragraph.ts';
import {likeness} from '../../../report/likeness.ts';
import {shownText} from '../../../report/shown-text.ts';
import {type ProseCheck, said} from './check.ts';

/** From here on a text counts as last year's. */
const least = 0.9;
/** A short part is a standard sentence, and may well be the same every year. */
const shortest = 120;

/** A part is not last year's over again. */
export const same: ProseCheck = (rule, {text}) => {
	const last = text.lastText;
	if (!last) return [];
	const results = partIds.flatMap((part: PartId) => {
		// Figures count nothing, and so do references that may stand in their place.
		const before = (last[part] ?? []).join('').replaceAll(/\{[^{}]*\}/gu, '');
		const now = text.parts[part].map((one) => shownText(one.text, text.sources)).join('');
		if (before.length < shortest || now.length < shortest) return [];
		const alike = likeness(before, now);
		return [said(rule, part, {}, {left: Math.floor(alike * 100), right: 90, holds: alike < least})];
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
