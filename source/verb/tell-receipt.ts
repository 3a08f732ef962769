import type {Receipt} from '../files/writing/export-draft.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

/** A receipt on the command line: what was written, what the superior's formulas say, what went with it. */
export function tellReceipt(receipt: Receipt, call: Call): void {
	if (call.json) {
		call.print(printableJson(receipt));
		return;
	}

	const {file, unit, year, figures, digest, override, report} = receipt;
	call.print(say(call.language, 'line.exported', {file, unit, year, figures, digest}));
	if (!receipt.checksPassed) call.print(`  ${say(call.language, 'export.notPassed')}`);
	const {differsFromStated} = receipt;
	if (differsFromStated > 0) {
		call.print(`  ${say(call.language, 'export.differsFromStated', {count: differsFromStated})}`);
	}

	if (receipt.comparisons) {
		call.print(say(call.language, 'export.untouched', {parts: receipt.untouched ?? 0}));
		const apart = receipt.comparisons.filter(({ours, theirs}) => ours !== theirs);
		call.print(
			say(call.language, 'export.formulas', {
				count: receipt.comparisons.length,
				apart: apart.length,
			}),
		);
		for (const {label, source, ours, theirs} of apart) {
			const key = theirs === undefined ? 'export.formulaUnknown' : 'export.formulaApart';
			call.print(say(call.language, key, {label, source, ours: ours ?? '', theirs: theirs ?? ''}));
		}
	}

	const {remarksLeft} = receipt;
	if (remarksLeft) call.print(say(call.language, 'export.remarksLeft', {count: remarksLeft}));
	if (override) call.print(say(call.language, 'line.overridden', {override}));
	if (report) call.print(say(call.language, 'export.reportBeside', {report}));
}
