import type {RuleBooks} from '../../check/check-return.ts';
import type {Result} from '../../check/finding.ts';
import {sayPlace} from '../../check/say-place.ts';
import {sayResult} from '../../check/say-result.ts';
import {plainTime} from '../../draft/plain-time.ts';
import '../../text/roll-up-further-text.ts';
import {type Language, say} from '../../text/say.ts';
import type {Decision} from '../decision.ts';
import {standing} from '../in-force.ts';
import type {PlannedCell, PlannedWorkbook} from '../planned.ts';
import type {RolledUp} from '../rolled-up.ts';
import {sayTitle} from './say-title.ts';
import {sayConfirmer} from './source-sheet.ts';

/**
异常数据情况说明汇总: every 待说明 of the units, with what they say to it and from whom it comes; nothing where there is none.
*/
export function explanationBook(
	rolled: RolledUp,
	{forms, rules}: RuleBooks,
	language: Language,
): PlannedWorkbook | undefined {
	const entered = standing(rolled.decisions).filter((one) => one.what === 'explain');
	const rows = rolled.units.flatMap(({unit, head, results}) => {
		const form = forms.find(({id}) => id === head?.read.form);
		if (!head || !form) return [];
		return results.filter(isToExplain).map((result): PlannedCell[] => {
			const rule = rules[form.id]?.find(({id}) => id === result.rule);
			const {explanation} = result;
			const own = entered.findLast(
				(one) => one.unit === unit.code && one.finding === `${result.rule}@${result.at}`,
			);
			return [
				unit.code,
				unit.name,
				sayPlace(result.at, form, language),
				rule ? sayResult(result, rule, form, language) : result.rule,
				explanation ? [explanation.reason, explanation.words].filter(Boolean).join('：') : '',
				say(language, explanation ? 'rollUp.further.explained' : 'rollUp.further.open'),
				explanation ? sayFrom(own, language) : '',
			];
		});
	});
	if (rows.length === 0) return undefined;
	const name = say(language, 'rollUp.further.explanations', {year: rolled.year});
	const heads = [
		say(language, 'rollUp.column.code'),
		say(language, 'rollUp.column.name'),
		say(language, 'rollUp.column.place'),
		say(language, 'rollUp.further.item'),
		say(language, 'rollUp.further.words'),
		say(language, 'rollUp.column.state'),
		say(language, 'rollUp.further.by'),
	];
	const title = [rolled.office, sayTitle(rolled, language)].filter(Boolean).join('　');
	return {
		name,
		sheets: [
			{
				name: say(language, 'rollUp.further.words'),
				heads: 2,
				rows: [[title], heads, ...rows],
				widths: [12, 26, 26, 60, 46, 9, 24],
			},
		],
	};
}

function isToExplain({level, status, causedBy}: Result): boolean {
	return (
		level === 'explain' && causedBy === undefined && (status === 'fail' || status === 'explained')
	);
}

function sayFrom(own: Decision | undefined, language: Language): string {
	if (!own) return say(language, 'rollUp.further.sent');
	return say(language, 'rollUp.further.entered', {
		who: own.who,
		when: plainTime(own.time),
		words: sayConfirmer(own, language),
	});
}
