import type {Judging} from './judging.ts';
import type {PlacedSheet} from './places.ts';

/**
Which sheets are the ledger, and what is to be known of them: hidden ones, hidden lines, sums that do not agree, heads
of which two say the same.
*/
export function judgeSheets(sheets: readonly PlacedSheet[], state: Judging): PlacedSheet[] {
	const found = sheets.filter(({sheet}) => sheet.columns);
	const hidden = found.filter(({sheet}) => sheet.hidden);
	const {hiddenSheets} = state.rules;
	// A hidden sheet may be an old copy or the half of the ledger.
	if (hidden.length > 0 && hidden.length < found.length && hiddenSheets === undefined)
		state.ask(
			'hiddenSheets',
			hidden.flatMap((at) => at.sheet.lines.map(({row}) => `${at.label}!${row}`)),
			'ledger.hiddenSheets',
			['leaveOut', 'count'],
			'leaveOut',
			{sheets: hidden.map(({label}) => label).join('、')},
		);
	const counted = found.filter(
		({sheet}) => !sheet.hidden || hiddenSheets === 'count' || hidden.length === found.length,
	);
	for (const {sheet, label} of counted) {
		for (const {row, hidden: isHidden} of sheet.lines)
			if (isHidden)
				state.join(
					'L-HIDDEN',
					`${label}!${row}`,
					sheet.filtered ? 'ledger.filteredLines' : 'ledger.hiddenLines',
					{sheet: label},
				);
		for (const {row, stated, since, all} of sheet.totals) {
			const may = [since.lines, since.pieces, all.lines, all.pieces];
			if (!may.includes(stated))
				state.say('L-TOTAL', [`${label}!${row}`], 'ledger.total', {
					stated,
					counted: since.lines === 0 ? all.pieces : since.pieces,
				});
		}

		if (sheet.numbersOnly > 0)
			state.say('L-SAID', [], 'ledger.numbersOnly', {sheet: label, lines: sheet.numbersOnly});
		for (const {path, insteadOf, isAlike} of sheet.columns ?? [])
			if (isAlike)
				state.say('L-HEAD', [`${label}!${sheet.headRows?.[0] ?? 1}`], 'ledger.sameHeads', {
					head: path.join('/'),
				});
			else if (insteadOf)
				state.join('L-SAID', `${label}!${sheet.headRows?.[0] ?? 1}`, 'ledger.secondColumn', {
					head: path.join('/'),
				});
	}

	judgeOffices(counted, state);
	return counted;
}

// Lines of several offices are no ledger of one.
function judgeOffices(sheets: readonly PlacedSheet[], state: Judging): void {
	const byOffice = new Map<string, string[]>();
	for (const {sheet, ledger, label} of sheets)
		for (const {office, row} of sheet.lines) {
			if (office === undefined) continue;
			const name = ledger.words[office]!;
			byOffice.set(name, [...(byOffice.get(name) ?? []), `${label}!${row}`]);
		}

	const {unit} = state.wish;
	if (byOffice.size < 2 || state.rules.offices === 'together') return;
	if (unit !== undefined && byOffice.has(unit)) return;
	state.ask('offices', [...byOffice.values()].flat(), 'ledger.offices', ['together'], undefined, {
		count: byOffice.size,
	});
}
