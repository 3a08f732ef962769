import {type Language, say} from '../text/say.ts';
import type {Judged} from './judge-ledger.ts';
import {findingLevels, type LedgerFinding} from './ledger-finding.ts';
import {lineRanges} from './places.ts';

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

/** What `tally --json` says of a ledger: no name, no content, no text of a cell but the words that are asked about. */
export function toldLedger(judged: Judged, language: Language) {
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
		open: {lines: judged.open, questions: judged.questions},
	};
}
