import {judgeHeads} from './judge-heads.ts';
import type {Judging} from './judging.ts';
import type {PlacedSheet} from './places.ts';
import type {Role} from './role.ts';

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
	const shown = found.filter(
		({sheet}) => !sheet.hidden || hiddenSheets === 'count' || hidden.length === found.length,
	);
	const counted = ofOneLedger(shown, state);
	for (const at of counted) {
		const {sheet, label} = at;
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
	}

	for (const at of counted) judgeHeads(at, state);
	judgeOffices(counted, state);
	return counted;
}

// Sheets with equal heads are one ledger. Another head may be that of a list of reviews, or of an older ledger.
function ofOneLedger(sheets: readonly PlacedSheet[], state: Judging): PlacedSheet[] {
	const byHead = new Map<string, PlacedSheet[]>();
	for (const at of sheets) {
		const key = headOf(at);
		byHead.set(key, [...(byHead.get(key) ?? []), at]);
	}

	const {otherSheets} = state.rules;
	if (byHead.size < 2 || otherSheets === 'count') return [...sheets];
	const linesOf = (group: readonly PlacedSheet[]) =>
		group.reduce((sum, {sheet}) => sum + sheet.lines.length, 0);
	const [main = [], ...others] = [...byHead.values()].toSorted(
		(one, other) => linesOf(other) - linesOf(one),
	);
	const rest = others.flat().filter(({sheet}) => sheet.lines.length > 0);
	if (rest.length > 0 && otherSheets === undefined)
		state.ask(
			'otherSheets',
			rest.flatMap(({sheet, label}) => sheet.lines.map(({row}) => `${label}!${row}`)),
			'ledger.otherSheets',
			['leaveOut', 'count'],
			undefined,
			{sheets: rest.map(({label}) => label).join('、')},
		);
	return main;
}

// What counts of a head: which days there are, and whether types and results stand in one column or in many.
function headOf({sheet: {columns = []}}: PlacedSheet): string {
	const has = (...roles: Role[]) => columns.some(({role}) => roles.includes(role));
	const ticks = (family: string) => columns.some(({tick}) => tick?.family === family);
	return [
		has('received', 'submitted'),
		has('answered', 'signed'),
		has('type') || ticks('type'),
		has('result', 'resultDetail') || ticks('result'),
	].join();
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
