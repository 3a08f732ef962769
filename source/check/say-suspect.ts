import type {Figures, LedgerMark} from '../draft/draft.ts';
import {exactDifference} from '../form/exact.ts';
import type {Form} from '../form/form.ts';
import {rowName} from '../form/label-of.ts';
import {type Language, type MessageKey, say} from '../text/say.ts';
import type {Result, Suspect} from './finding.ts';
import {sayLedgerLines} from './say-ledger-lines.ts';
import {sayCell} from './say-place.ts';
import {saySource} from './say-source.ts';
import {alternatives} from './sole-suspects.ts';

/** How many ways out a sentence names; the rest are in the list. */
const named = 3;

/**
The cells that are probably wrong, as a sentence: one, a pair, or what it could be. Empty when nothing is known.

@param figures - with it, workbook cells are named too
@param made - with it, the lines of the ledger that the draft was counted from
*/
export function saySuspects(
	result: Result,
	form: Form,
	language: Language,
	figures?: Figures,
	made?: LedgerMark['made'],
): string {
	const only = result.only
		? say(language, result.only === 'column' ? 'check.onlyColumn' : 'check.onlyRow')
		: '';
	const ways = alternatives(result.suspects);
	const [first] = ways;
	if (!first) return only;
	const ledger =
		(made && sayLedgerLines(ways, made, form, language)) || say(language, 'check.seeLedger');
	if (first[0]?.from === null) return say(language, 'check.implied', {to: first[0].to, ledger});
	const offset = ways.every((way) => way.every(({why}) => why === 'offset'));
	if (offset && ways.length > named)
		return sayManyOffsets(first, ways.length, form, language, ledger);
	const told = ways
		.slice(0, named)
		.map((way) =>
			offset ? sayOffset(way, form, language) : sayWay(way, result.at, form, language, figures),
		);
	const more = ways.length > named ? say(language, 'check.andMore', {count: ways.length}) : '';
	const suspect = told.join(say(language, 'check.or')) + more;
	const key = keyOf(result, ways, offset && sameRow(first, form), offset);
	return [only, say(language, key, {suspect, count: countOf(first), cells: first.length, ledger})]
		.filter(Boolean)
		.join(say(language, 'check.stop'));
}

function keyOf(
	{only}: Result,
	ways: readonly Suspect[][],
	betweenColumns: boolean,
	offset: boolean,
): MessageKey {
	if (offset) return betweenColumns ? 'check.offsetColumns' : 'check.offsetRows';
	if (only) return 'check.suspectLikely';
	const more = (ways[0]?.length ?? 0) > 1;
	if (ways.length === 1) return more ? 'check.suspectMore' : 'check.suspect';
	return more ? 'check.suspectOneOf' : 'check.suspectOne';
}

function countOf([one]: readonly Suspect[]): number {
	return Math.abs(exactDifference(one?.to ?? 0, one?.from ?? 0));
}

/** Which lines have one too many and one too few, where it could be any of their cells. */
function sayManyOffsets(
	way: readonly Suspect[],
	ways: number,
	form: Form,
	language: Language,
	ledger: string,
): string {
	const line = (suspect?: Suspect) => {
		const [section, row, column] = (suspect?.address ?? '').split('/');
		const at = sameRow(way, form) ? `${section}/${row}/*` : `${section}/*/${column}`;
		return sayCell(suspect?.address ?? '', at, form, language);
	};

	return say(language, 'check.offsetMany', {
		count: countOf(way),
		ways,
		ledger,
		more: line(way.find(({from, to}) => (from ?? 0) > to)),
		fewer: line(way.find(({from, to}) => (from ?? 0) < to)),
	});
}

function sameRow(way: readonly Suspect[], form: Form): boolean {
	return new Set(way.map(({address}) => form.cell.get(address)?.row.id)).size === 1;
}

function sayWay(
	way: readonly Suspect[],
	at: string,
	form: Form,
	language: Language,
	figures?: Figures,
): string {
	return way
		.map(({address, from, to, why}) => {
			const source = figures?.[address]?.source;
			return say(language, source ? 'check.suspectCellAt' : 'check.suspectCell', {
				name: sayCell(address, at, form, language),
				from: from ?? say(language, 'check.blank'),
				to,
				why: say(language, `check.why.${why}`),
				source: source ? saySource(source, language) : '',
			});
		})
		.join(say(language, 'check.semicolon'));
}

function sayOffset(way: readonly Suspect[], form: Form, language: Language): string {
	const cell = form.cell.get(way[0]?.address ?? '');
	const [section, row, column] = (way[0]?.address ?? '').split('/');
	const inRow = sameRow(way, form);
	const at = inRow ? `${section}/${row}/*` : `${section}/*/${column}`;
	const line = inRow
		? cell && rowName(cell.row)
		: say(language, 'check.column', {column: cell?.column.label ?? ''});
	const cells = way.map(({address, from, to}) =>
		say(language, 'check.offsetCell', {
			name: sayCell(address, at, form, language),
			from: from ?? say(language, 'check.blank'),
			to,
		}),
	);
	return [line, ...cells].join(say(language, 'check.comma'));
}
