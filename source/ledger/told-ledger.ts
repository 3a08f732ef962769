import type {Address, Form} from '../form/form.ts';
import {type Language, say} from '../text/say.ts';
import {totalOf} from './booking.ts';
import type {Comparison} from './compare-ledger.ts';
import type {Judged} from './judge-ledger.ts';
import {findingLevels, type LedgerFinding} from './ledger-finding.ts';
import {lineRanges} from './places.ts';
import {sayExplanation} from './say-explanation.ts';

/** A finding as `tally --json` tells it. */
export function toldFinding(
	{rule, lines, key, values, unchecked}: LedgerFinding,
	language: Language,
) {
	return {
		rule,
		level: unchecked ? 'unchecked' : findingLevels[rule],
		lines,
		text: say(language, key, values),
		...(typeof values?.word === 'string' && {word: values.word}),
	};
}

/** What is told besides: the comparison with a filled table, one cell, one line. */
export type ToldBesides = {
	form: Form;
	comparison?: Comparison;
	cell?: Address;
	line?: string;
};

/** What `tally --json` says of a ledger: no name, no content, no text of a cell but the words that are asked about. */
export function toldLedger(judged: Judged, language: Language, besides: ToldBesides) {
	const {form, comparison, cell, line} = besides;
	const ledgers = [...new Set(judged.sheets.map(({ledger}) => ledger))];
	const one = <T>(values: T[]): T | T[] => (values.length === 1 ? values[0]! : values);
	return {
		ledger: {
			file: one(ledgers.map(({file}) => file)),
			sha256: one(ledgers.map(({sha256}) => sha256)),
			sheets: judged.sheets.map(({sheet, label}) => ({
				name: label,
				...(sheet.hidden && {hidden: true}),
				head: sheet.headRows ?? null,
				lines: {read: sheet.read, ...sheet.kinds},
			})),
		},
		mapping: judged.mapping,
		figures: judged.figures,
		madeOf: Object.fromEntries(
			Object.entries(judged.madeOf).map(([address, lines]) => [address, lineRanges(lines)]),
		),
		findings: judged.findings.map((finding) => toldFinding(finding, language)),
		...(comparison && {compare: toldComparison(comparison, form, language)}),
		...(cell && {
			cell: {
				address: cell,
				counted: judged.figures[cell] ?? null,
				lines: lineRanges(judged.madeOf[cell] ?? []),
			},
		}),
		...(line && {line: {at: line, cells: cellsOfLine(judged, line)}}),
		open: {lines: judged.open, questions: judged.questions},
	};
}

/** What one line adds to which cells, totals with them. */
export function cellsOfLine({bookings}: Judged, place: string): Record<Address, number> {
	const cells: Record<Address, number> = {};
	for (const booking of bookings)
		if (booking.place === place)
			for (const {address, count} of booking.cells)
				for (const one of [address, totalOf(address)]) cells[one] = (cells[one] ?? 0) + count;
	return cells;
}

function toldComparison({equal, cells, explanations}: Comparison, form: Form, language: Language) {
	return {
		equal,
		cells: cells.map(({address, filled, counted, lines, explained, follows}) => ({
			address,
			filled,
			counted,
			lines: lineRanges(lines),
			...(follows && {follows}),
			explanations: explained,
		})),
		explanations: explanations.map((one) => ({
			kind: one.kind,
			count: one.count,
			line: one.lines[0],
			lines: one.lines,
			heals: one.delta.map(([address]) => address),
			text: sayExplanation(one, cells, form, language),
		})),
	};
}
