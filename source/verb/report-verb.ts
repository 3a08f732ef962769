import '../text/whole-text.ts';
import {Failure} from '../failure.ts';
import type {FontSet} from '../workbook/export/whole/whole-report.ts';
import type {Call, Exit} from './call.ts';
import {exportVerb} from './export-verb.ts';

export type ReportOptions = {
	/** A file, or a folder for a file of the default name; its ending says what it is. */
	out?: string;
	/** Marked as 送审稿, and possible whatever the checks say. */
	review?: boolean;
	/** 审签单 instead of the report. */
	sheet?: boolean;
	fonts?: FontSet;
	force?: boolean;
	last?: string;
};

/**
`report DRAFT|FILE`: the whole report as a file, in the format that the ending of `-o` says; a final one is a hand-in,
and refused while something blocks. With `--sheet` the 审签单 of a draft.

@throws Failure `export.*`; `export.sheetAlone` (exit 2)
*/
export async function reportVerb(
	call: Call,
	name: string,
	{sheet, review, ...options}: ReportOptions,
): Promise<Exit> {
	if (sheet && (review || options.fonts)) throw new Failure('export.sheetAlone', {}, 2);
	const as = sheet ? 'review-sheet' : review ? 'whole-review' : 'whole';
	return exportVerb(call, name, {...options, as});
}
