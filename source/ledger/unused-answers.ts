import {headPlace} from './head-place.ts';
import type {Judged} from './judge-ledger.ts';
import type {LedgerFinding} from './ledger-finding.ts';
import type {Mapping} from './mapping.ts';
import {headKey} from './word-book.ts';

/** What a mapping file names and no ledger has: columns, and single lines. Words may be those of another year. */
export function unusedAnswers(
	{sheets}: Judged,
	{heads = {}, rules = {}}: Mapping,
): LedgerFinding[] {
	const known = new Set(
		sheets.flatMap(({sheet}) =>
			(sheet.columns ?? []).flatMap((one) => [
				one.path.join('/'),
				headKey(one.path),
				headPlace(one),
			]),
		),
	);
	const lines = new Set(
		sheets.flatMap(({sheet, label}) => sheet.lines.map(({row}) => `${label}!${row}`)),
	);
	const noHeads = Object.keys(heads).filter(
		(head) => !known.has(head) && !known.has(headKey(head.split('/'))),
	);
	const noLines = Object.keys(rules.lines ?? {}).filter((line) => !lines.has(line));
	const said = (key: 'ledger.noSuchHeads' | 'ledger.noSuchLines', names: string[]) =>
		names.length === 0
			? []
			: [
					{
						rule: 'L-SAID' as const,
						lines: [],
						key,
						values: {names: names.slice(0, 20).join('、')},
					},
				];
	return [...said('ledger.noSuchHeads', noHeads), ...said('ledger.noSuchLines', noLines)];
}
