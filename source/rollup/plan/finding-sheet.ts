import '../../text/verb-text.ts';
import type {RuleBooks} from '../../check/check-return.ts';
import {sayPlace} from '../../check/say-place.ts';
import {labelOf} from '../../form/label-of.ts';
import {type Language, say} from '../../text/say.ts';
import type {PlannedCell, PlannedSheet} from '../planned.ts';
import type {RolledUp} from '../rolled-up.ts';
import {unitFindings} from './unit-findings.ts';

/** 校验: what is amiss of the sum, across units, and of each unit. */
export function findingSheet(rolled: RolledUp, books: RuleBooks, language: Language): PlannedSheet {
	const heads = (
		['code', 'name', 'rule', 'level', 'place', 'source', 'problem', 'others'] as const
	).map((id) => say(language, `rollUp.column.${id}`));
	const rows: PlannedCell[][] = rolled.across.map(({rule, level, at, text, others}) => [
		'',
		rolled.office ?? '',
		rule,
		say(language, `line.level.${level}`),
		sayPlace(at, rolled.form, language),
		'',
		say(language, text.key, text.values),
		others.join('、'),
	]);
	for (const one of rolled.units) {
		const {unit, head, across} = one;
		for (const {rule, level, stage, status, at, text, others, cells} of across)
			rows.push([
				unit.code,
				unit.name,
				stage === 'trial' ? `${rule}（${say(language, 'rollUp.trial')}）` : rule,
				say(language, status === 'unchecked' ? 'line.level.unchecked' : `line.level.${level}`),
				rolled.form.cell.has(at) ? labelOf(rolled.form.cell.get(at)!) : '',
				cells[0]?.source ?? '',
				say(language, text.key, text.values),
				others.join('、'),
			]);
		if (!head) continue;
		const form = books.forms.find(({id}) => id === head.read.form) ?? rolled.form;
		const own = unitFindings({...one, across: []}, form, books.rules[form.id] ?? [], language);
		for (const line of own)
			rows.push([
				unit.code,
				unit.name,
				line.rule ?? line.table,
				say(language, `line.level.${line.level}`),
				[line.row, line.column].filter(Boolean).join(' · '),
				line.source,
				line.problem,
				'',
			]);
	}

	return {
		name: say(language, 'rollUp.sheet.findings'),
		heads: 1,
		rows: [heads, ...rows],
		widths: [14, 28, 16, 8, 40, 24, 70, 20],
	};
}
