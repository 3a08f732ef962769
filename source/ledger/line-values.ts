import type {PlacedSheet} from './places.ts';
import {type Resolved, resolveResult, resolveTick, resolveWord} from './resolve-value.ts';
import type {TickFamily, ValueKind} from './role.ts';
import type {TakenLine} from './taken.ts';
import type {WordBook} from './word-book.ts';

/** What a line says of one thing. */
export type LineValue =
	| {is: 'none'}
	| {is: 'known'; id: string}
	/** A word that a person is asked about. */
	| {is: 'asked'; word: string; resolved: Extract<Resolved, {is: 'asked'}>}
	/** Several ticks, or something else than a tick. */
	| {is: 'several'}
	| {is: 'odd'};

/** Looks words up, each once, and remembers what became of each: the mapping that was used. */
export type Lookup = {
	value(at: PlacedSheet, line: TakenLine, kind: ValueKind | 'direct' | 'afterReview'): LineValue;
	used: Record<ValueKind, Map<string, string>>;
	/** Words that were looked up, known or not: by kind. */
	seen: Record<ValueKind, Set<string>>;
};

const none: LineValue = {is: 'none'};

/** Makes the lookup for one counting. */
export function lookup(book: WordBook): Lookup {
	const kinds = () => ({
		type: new Map(),
		result: new Map(),
		review: new Map(),
		suit: new Map(),
		suitKind: new Map(),
	});
	const used: Lookup['used'] = kinds();
	const seen: Lookup['seen'] = {
		type: new Set(),
		result: new Set(),
		review: new Set(),
		suit: new Set(),
		suitKind: new Set(),
	};
	const memo = new Map<string, LineValue>();
	const remember = (kind: ValueKind, word: string, resolve: () => Resolved): LineValue => {
		const key = `${kind} ${word}`;
		const known = memo.get(key);
		if (known) return known;
		const resolved = resolve();
		const value: LineValue =
			resolved.is === 'known' ? {is: 'known', id: resolved.id} : {is: 'asked', word, resolved};
		memo.set(key, value);
		seen[kind].add(word);
		if (resolved.is === 'known') used[kind].set(word, resolved.id);
		return value;
	};

	const ofTicks = (at: PlacedSheet, line: TakenLine, family: TickFamily): LineValue => {
		const columns = at.sheet.columns ?? [];
		const mine = (list: readonly number[] | undefined) =>
			columns.filter(({column, tick}) => tick?.family === family && list?.includes(column));
		if (mine(line.oddTicks).length > 0) return {is: 'odd'};
		const ticked = mine(line.ticks);
		if (ticked.length > 1) return {is: 'several'};
		const tick = ticked[0]?.tick;
		if (!tick) return none;
		const {leaf, groups} = tick;
		// A leaf such as 其他 means one thing in each group: by its groups it is one word.
		const kind = family === 'direct' || family === 'afterReview' ? 'suit' : family;
		return remember(kind, leaf, () => resolveTick(family, leaf, groups, book));
	};

	return {
		used,
		seen,
		value(at, line, kind) {
			const word = (place: number | undefined) =>
				place === undefined ? '' : (at.ledger.words[place] ?? '');
			const isTicked = (family: string) =>
				at.sheet.columns?.some(({tick}) => tick?.family === family) ?? false;
			switch (kind) {
				case 'type':
				case 'result': {
					const written = kind === 'type' ? word(line.type) : word(line.result);
					const detail = kind === 'type' ? '' : word(line.detail);
					const ticked = isTicked(kind) ? ofTicks(at, line, kind) : none;
					if (written === '' && detail === '') return ticked;
					if (ticked.is !== 'none') return {is: 'several'};
					if (kind === 'type')
						return remember('type', written, () => resolveWord('type', written, book));
					const key = detail === '' ? written : `${written}|${detail}`;
					return remember('result', key, () => resolveResult(written, detail, book));
				}

				case 'direct':
				case 'afterReview':
				case 'suit':
				case 'review':
				case 'suitKind': {
					const written = word(line[kind]);
					const ticked = kind !== 'suitKind' && isTicked(kind) ? ofTicks(at, line, kind) : none;
					if (written === '') return ticked;
					if (ticked.is !== 'none') return {is: 'several'};
					const of: ValueKind = kind === 'direct' || kind === 'afterReview' ? 'suit' : kind;
					return remember(of, written, () => resolveWord(of, written, book));
				}
			}
		},
	};
}
