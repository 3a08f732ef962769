import type {RuleBooks} from '../../check/check-return.ts';
import {Failure} from '../../failure.ts';
import {labelOf} from '../../form/label-of.ts';
import {type Language, say} from '../../text/say.ts';
import {sumFigures} from '../check-sum.ts';
import type {PlannedOutputs, PlannedSheet} from '../planned.ts';
import type {RolledUp, UnitRolled} from '../rolled-up.ts';
import {findingSheet} from './finding-sheet.ts';
import {isFaulty, planFeedback} from './plan-feedback.ts';
import {messages, reminderTable} from './reminders.ts';
import {rolledJson} from './rolled-json.ts';
import {sayTitle} from './say-title.ts';
import {sourceSheet} from './source-sheet.ts';
import {detailSheet, detailTable, stateSheet} from './unit-rows.ts';

/** More rows than this go into a workbook of their own. */
const mostRows = 5000;

export type OutputsWish = {
	language: Language;
	books: RuleBooks;
	/** Which units get a 退回单, besides that they need one. */
	only?: (unit: UnitRolled) => boolean;
	contact?: string;
	deadline?: string;
};

/**
Everything a roll-up writes, as plain values: the same for the same input.

@throws Failure `rollUp.beyond` (exit 3) where a total is beyond what a workbook holds exactly
*/
export function planOutputs(
	rolled: RolledUp,
	{language, books, only = () => true, contact, deadline}: OutputsWish,
): PlannedOutputs {
	const {year, form, office} = rolled;
	refuseBeyond(rolled);
	const details = detailSheet(rolled, language);
	const isLong = details.rows.length - details.heads > mostRows;
	const elsewhere = say(language, 'rollUp.out.detailsBook', {year});
	const pointer: PlannedSheet = {
		name: details.name,
		heads: 1,
		rows: [[say(language, 'rollUp.sheet.elsewhere', {file: `${elsewhere}.xlsx`})]],
	};
	const title = sayTitle(rolled, language);
	const feedback = rolled.units
		.filter((one) => isFaulty(one) && only(one))
		.map((one) =>
			planFeedback(one, rolled, {
				language,
				books,
				...(contact && {contact}),
				...(deadline && {deadline}),
			}),
		);
	const told = feedback.map(({message}) => message).join('\n\n');
	return {
		workbook: {
			name: say(language, 'rollUp.out.workbook', {year}),
			statutory: {
				unit: office ?? '',
				year,
				form: form.id,
				title,
				figures: sumFigures(form, rolled.totals),
			},
			sheets: [
				isLong ? pointer : details,
				stateSheet(rolled, language),
				findingSheet(rolled, books, language),
				sourceSheet(rolled, language),
			],
		},
		...(isLong && {details: {name: elsewhere, sheets: [details]}}),
		table: detailTable(rolled, language),
		reminders: reminderTable(rolled, language),
		feedback,
		json: rolledJson(rolled, language),
		messages: `${messages(rolled, language)}${told ? `\n${told}\n` : ''}`,
	};
}

function refuseBeyond({form, totals}: RolledUp): void {
	const at = totals.findIndex(({digits}) => digits !== undefined);
	const cell = form.cells[at];
	if (cell)
		throw new Failure('rollUp.beyond', {place: labelOf(cell), digits: totals[at]!.digits!}, 3);
}
