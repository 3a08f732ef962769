import type {RuleBooks} from '../../../check/check-return.ts';
import type {PlannedOutputs, PlannedTable, PlannedWorkbook} from '../../../rollup/planned.ts';
import {textBytes} from '../../writing/text-bytes.ts';
import {type FeedbackKind, makeFeedback} from './make-feedback.ts';
import {makeTable} from './make-table.ts';
import {makeWorkbook} from './make-workbook.ts';
import {outputName, outputNames} from './output-names.ts';
import type {Output} from './write-outputs.ts';

/** What a roll-up plans to write, as files to be made. */
export function outputsOf(
	planned: PlannedOutputs,
	books: RuleBooks,
	feedback: FeedbackKind = 'xlsx',
): Output[] {
	const {workbook, details, table, reminders, messages} = planned;
	const names = outputNames(
		planned.feedback.map(({name}) => name),
		`.${feedback}`,
	);
	return [
		workbookOutput(workbook, books),
		...(details ? [workbookOutput(details, books)] : []),
		tableOutput(table),
		tableOutput(reminders),
		{
			name: '汇总.json',
			make: () => Buffer.concat(Array.from(planned.json(), (one) => Buffer.from(one))),
		},
		{name: '通知文字.txt', make: (file) => textBytes(messages, file)},
		...planned.feedback.map(
			(one, index): Output => ({
				name: `退回/${names[index]}`,
				make: (file) => makeFeedback(one, feedback, file),
			}),
		),
	];
}

export function workbookOutput(planned: PlannedWorkbook, books: RuleBooks): Output {
	const name = outputName(planned.name, '.xlsx');
	return {name, make: (file) => makeWorkbook(planned, books, file)};
}

export function tableOutput(planned: PlannedTable): Output {
	return {name: outputName(planned.name, '.csv'), make: () => makeTable(planned)};
}
