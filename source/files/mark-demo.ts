import type {ExportRequest, Outcome} from '../program/request.ts';
import {exportFile} from '../workbook/export/export-file.ts';
import {kindOf} from '../workbook/export/kinds.ts';

const mark = '（试用）';

/**
An export of a demonstration: its file is named 试用, and so is the unit wherever the file names it. A copy of the
superior's workbook is chosen by the unit's name: there the file's name says it alone.
*/
export function markDemo(request: ExportRequest): ExportRequest {
	const {draft, name, into} = request;
	const {header} = draft;
	const marked = {...draft, header: {...header, unit: `${header.unit}${mark}`}};
	return {
		...request,
		draft: into === undefined ? marked : draft,
		name: name.includes(mark) ? name : name.replace(/(\.[A-Za-z]\w{1,4})?$/, `${mark}$1`),
	};
}

/**
Its receipt says so too, and the question whether a file is to be replaced names that file.

@param request - as marked
*/
export function markedReceipt(outcome: Outcome, {kind, name, into}: ExportRequest): Outcome {
	const file = exportFile(kindOf(kind), name, into);
	if (outcome.type === 'exists') return {...outcome, file};
	if (outcome.type !== 'exported') return outcome;
	const words = {key: 'session.receipt.demo'} as const;
	return {...outcome, lines: [...outcome.lines, {words, mark: 'plain'}]};
}
