import {foldHead, foldWord} from './fold-word.ts';
import type {LedgerWords} from './ledger-words.ts';
import type {Mapping} from './mapping.ts';
import type {Role, ValueKind} from './role.ts';

/** A vocabulary of one kind, folded: what each word means. */
export type Vocabulary = {
	known: ReadonlyMap<string, string>;
	proposed: ReadonlyMap<string, string>;
	/** What the user's or the office's file says, as written and folded. */
	own: ReadonlyMap<string, string>;
};

/** All words a ledger is read with: the shipped ones and what was answered before. */
export type WordBook = {
	heads: ReadonlyMap<string, {role: Role; rank: number}>;
	ownHeads: ReadonlyMap<string, Role>;
	names: ReadonlySet<string>;
	values: Readonly<Record<ValueKind, Vocabulary>>;
	/** Groups of results by their words: 不予公开 is `refused`. */
	resultGroups: ReadonlyMap<string, string>;
	openGroups: ReadonlySet<string>;
	typeGroups: ReadonlySet<string>;
	organisation: ReadonlySet<string>;
	settledByGroup: ReadonlySet<string>;
	totals: ReadonlySet<string>;
	voids: ReadonlySet<string>;
	ticks: ReadonlySet<string>;
	blanks: ReadonlySet<string>;
	returns: readonly string[];
};

/** The words of a ledger, made ready for looking up. */
export function wordBook(shipped: LedgerWords, mapping: Mapping = {}): WordBook {
	const heads = new Map<string, {role: Role; rank: number}>();
	for (const [role, list] of Object.entries(shipped.heads))
		for (const [rank, word] of list.entries())
			if (!heads.has(foldHead(word))) heads.set(foldHead(word), {role: role as Role, rank});
	const ownHeads = new Map<string, Role>();
	for (const [head, role] of Object.entries(mapping.heads ?? {})) {
		ownHeads.set(headKey(head.split('/')), role);
		ownHeads.set(head, role);
	}

	const vocabulary = (kind: ValueKind, listed: 'type' | 'result' | 'outcome' | 'suitKind') => ({
		known: inverted(shipped.values[listed]),
		proposed: inverted(shipped.proposed[listed]),
		own: ownWords(kind, mapping),
	});
	return {
		heads,
		ownHeads,
		names: foldedSet(shipped.names),
		values: {
			type: vocabulary('type', 'type'),
			result: vocabulary('result', 'result'),
			review: vocabulary('review', 'outcome'),
			suit: vocabulary('suit', 'outcome'),
			suitKind: vocabulary('suitKind', 'suitKind'),
		},
		resultGroups: inverted(shipped.groups.result),
		openGroups: foldedSet(shipped.groups.open),
		typeGroups: foldedSet(Object.values(shipped.groups.type).flat()),
		organisation: foldedSet(shipped.groups.type.organisation ?? []),
		settledByGroup: new Set(shipped.settledByGroup),
		totals: foldedSet(shipped.totals),
		voids: foldedSet(shipped.voids),
		ticks: new Set(shipped.ticks),
		blanks: new Set(shipped.blanks),
		returns: shipped.returns.map(foldWord),
	};
}

/** The key under which a head is looked up: each of its lines folded. */
export function headKey(path: readonly string[]): string {
	return path.map(foldHead).join('/');
}

/** The key of a value: a result with its detail is `无法提供|不掌握`. */
export function valueKey(word: string): string {
	return word.split('|').map(foldWord).join('|').replace(/\|+$/u, '');
}

// How a suit ended is said in the words of reviews, too.
function ownWords(kind: ValueKind, {values = {}}: Mapping): Map<string, string> {
	const own = new Map<string, string>();
	const given = kind === 'suit' ? {...values.review, ...values.suit} : (values[kind] ?? {});
	for (const [word, meaning] of Object.entries(given)) own.set(valueKey(word), meaning);
	for (const [word, meaning] of Object.entries(given)) own.set(word.trim(), meaning);
	return own;
}

function inverted(lists: Readonly<Record<string, readonly string[]>>): Map<string, string> {
	return new Map(
		Object.entries(lists).flatMap(([id, words]) =>
			words.map((word): [string, string] => [foldWord(word), id]),
		),
	);
}

function foldedSet(words: readonly string[]): Set<string> {
	return new Set(words.map(foldWord));
}
