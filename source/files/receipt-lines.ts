import type {HandedIn} from '../draft/draft.ts';
import type {Line} from '../program/line.ts';
import {type Correction, isUnchanged, redoAfterCorrection} from '../workbook/export/corrections.ts';
import type {Receipt} from './writing/export-draft.ts';

/** How many corrections are shown one by one. */
const shown = 8;

/** A receipt as the screen shows it: what was written, what was proven, and after a second hand-in what changed. */
export function receiptLines(
	receipt: Receipt,
	record: HandedIn | undefined,
	corrections?: readonly Correction[],
): Line[] {
	const {unit, year, figures, digest, untouched, override, examinedBy, report, remarksLeft} =
		receipt;
	return [
		{words: {key: 'session.receipt.what', values: {unit, year, figures}}, mark: 'good'},
		{words: {key: 'export.digest', values: {digest: digest.slice(0, 16)}}, mark: 'faint'},
		...(receipt.references
			? [line({key: 'export.references', values: {count: receipt.references}}, 'good')]
			: []),
		...provenLines(receipt),
		...(untouched === undefined || receipt.comparisons === undefined
			? []
			: [line({key: 'session.receipt.untouched', values: {parts: untouched}}, 'plain')]),
		...(remarksLeft
			? [line({key: 'session.receipt.remarksLeft', values: {count: remarksLeft}}, 'bad')]
			: []),
		...(receipt.notes ?? []).map(({key, values}) => line({key, values}, 'bad')),
		...formulaLines(receipt),
		...(override ? [line({key: 'session.receipt.override', values: {override}}, 'plain')] : []),
		...(examinedBy
			? [line({key: 'session.receipt.examinedBy', values: {name: examinedBy}}, 'plain')]
			: []),
		...(report ? [line({key: 'session.receipt.report', values: {file: report}}, 'plain')] : []),
		...(record ? handInLines(record, corrections) : []),
	];
}

function line(words: Line['words'], mark: Line['mark'], indent?: number): Line {
	return {words, mark, ...(indent !== undefined && {indent})};
}

// Tables for other programs and a 送审稿 go out whatever the checks say: then the receipt says it.
function provenLines({kind, checksPassed, differsFromStated}: Receipt): Line[] {
	if (kind === 'report') return [];
	return [
		...(checksPassed ? [] : [line({key: 'export.notPassed'}, 'bad')]),
		...(differsFromStated === 0
			? []
			: [line({key: 'export.differsFromStated', values: {count: differsFromStated}}, 'bad')]),
	];
}

function formulaLines({comparisons = []}: Receipt): Line[] {
	const apart = comparisons.filter(({ours, theirs}) => theirs !== undefined && theirs !== ours);
	if (comparisons.length === 0) return [];
	if (apart.length === 0)
		return [line({key: 'session.receipt.formulas', values: {cells: comparisons.length}}, 'good')];
	return apart.map(({label, source, ours, theirs}) =>
		line(
			{
				key: 'session.receipt.formula',
				values: {label, source, ours: ours ?? '', theirs: theirs ?? ''},
			},
			'bad',
		),
	);
}

function handInLines({number}: HandedIn, given: readonly Correction[] | undefined): Line[] {
	if (isUnchanged(given)) return [line({key: 'export.unchanged', values: {number}}, 'good')];
	const corrections = given ?? [];
	if (number === 1) return [line({key: 'session.receipt.first'}, 'plain')];
	const rest = corrections.length - shown;
	return [
		line({key: 'session.receipt.again', values: {number}}, 'plain'),
		line({key: 'session.receipt.corrections', values: {cells: corrections.length}}, 'plain'),
		...corrections
			.slice(0, shown)
			.map(({label, before, after}) =>
				line({key: 'session.receipt.correction', values: {label, before, after}}, 'plain', 1),
			),
		...(rest > 0 ? [line({key: 'session.receipt.more', values: {count: rest}}, 'faint', 1)] : []),
		line({key: 'session.receipt.redo'}, 'bad'),
		...redoAfterCorrection.map((words) => line(words, 'plain', 1)),
	];
}
