import {shownText} from '../../../report/shown-text.ts';
import {type ProseCheck, said} from './check.ts';

/** A part is no longer than local notices allow, as the form says. */
export const length: ProseCheck = (rule, {text}) =>
	(text.sources.form.parts ?? []).flatMap(({id, limit}) => {
		if (limit === undefined) return [];
		const shown = text.parts[id].map((one) => shownText(one.text, text.sources)).join('');
		const left = [...shown.replaceAll(/\s/gu, '')].length;
		return [said(rule, id, {}, {left, right: limit, holds: left <= limit})];
	});
