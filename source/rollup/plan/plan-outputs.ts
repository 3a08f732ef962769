import type {RuleBooks} from '../../check/check-return.ts';
import {type Language, say} from '../../text/say.ts';
import {sumFigures} from '../check-sum.ts';
import type {PlannedOutputs, PlannedSheet} from '../planned.ts';
import type {RolledUp, UnitRolled} from '../rolled-up.ts';
import {beyondWorkbook} from './beyond-workbook.ts';
import {findingSheet} from './finding-sheet.ts';
import {isFaulty, planFeedback} from './plan-feedback.ts';
import {messages, reminderTable} from './reminders.ts';
import {rolledJson} from './rolled-json.ts';
import {sayTitle} from './say-title.ts';
import {sourceSheet} from './source-sheet.ts';
import {detailSheet, detailTable, isInDetails, stateSheet} from './unit-rows.ts';

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
Everything a roll-up writes, as plain values: the same for the same input. What is large, the rows of all units and what is
known of all files, is made when it is asked for, and each time anew: of ten thousand units it is not kept side by side. Where a total is beyond what a workbook holds exactly, there
is no table of the sum, and all else is as ever.
*/
export function planOutputs(
	rolled: RolledUp,
	{language, books, only = () => true, contact, deadline}: OutputsWish,
): PlannedOutputs {
	const {year, form, office} = rolled;
	const title = sayTitle(rolled, language);
	const refused = beyondWorkbook(rolled);
	const name = say(language, 'rollUp.out.workbook', {year});
	const isLong = !refused && rolled.units.filter(isInDetails).length > mostRows;
	const details = () => detailSheet(rolled, title, language);
	const elsewhere = say(language, 'rollUp.out.detailsBook', {year});
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
		workbook: refused
			? {name, sheets: [], refused}
			: {
					name,
					statutory: {
						unit: office ?? '',
						year,
						form: form.id,
						title,
						figures: sumFigures(form, rolled.totals),
					},
					sheets: [
						isLong ? pointerTo(elsewhere, title, language) : details(),
						titled(stateSheet(rolled, language), title),
						titled(findingSheet(rolled, books, language), title),
						titled(sourceSheet(rolled, language), title),
					],
				},
		...(isLong && {
			details: {
				name: elsewhere,
				get sheets() {
					return [details()];
				},
			},
		}),
		table: detailTable(rolled, language),
		reminders: reminderTable(rolled, language),
		feedback,
		json: () => rolledJson(rolled, language),
		messages: `${messages(rolled, language)}${told ? `\n${told}\n` : ''}`,
	};
}

/** What the sum stands for, above whatever a sheet says: sheets are printed and copied one by one. */
function titled(sheet: PlannedSheet, title: string): PlannedSheet {
	return {...sheet, heads: sheet.heads + 1, rows: [[title], ...sheet.rows]};
}

function pointerTo(file: string, title: string, language: Language): PlannedSheet {
	const words = say(language, 'rollUp.sheet.elsewhere', {file: `${file}.xlsx`});
	return {name: say(language, 'rollUp.sheet.details'), heads: 2, rows: [[title], [words]]};
}
