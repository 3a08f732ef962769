import {distance} from '../workbook/import/fold-label.ts';
import {foldWord} from './fold-word.ts';
import type {TickFamily, ValueKind} from './role.ts';
import {valueKey, type WordBook} from './word-book.ts';

/** What a word of a ledger means, or that a person is asked, with what is proposed. */
export type Resolved =
	| {is: 'known'; id: string; own?: true}
	| {is: 'asked'; propose?: string; why: 'unknown' | 'group' | 'judgement' | 'conflict'};

const unknown: Resolved = {is: 'asked', why: 'unknown'};

/** What one word means. Tolerant to numbering, brackets, widths and the words of its group; never a guess. */
export function resolveWord(kind: ValueKind, word: string, book: WordBook): Resolved {
	const own = ownOf(kind, word, book);
	if (own) return own;
	const folded = foldWord(word);
	if (kind === 'result') return orSeveral(resultWord(folded, undefined, book), word, book);
	if (kind === 'type') return typeWord(folded, word, book);
	return plainWord(kind, folded, book);
}

/**
What a result with its detail means. The group that stands beside a detail settles which of two it is: a detail under
无法提供 is one of its three rows or a question.
*/
export function resolveResult(result: string, detail: string, book: WordBook): Resolved {
	if (detail === '') return resolveWord('result', result, book);
	const own = ownOf('result', `${result}|${detail}`, book);
	if (own) return own;
	const [first, second] = [foldWord(result), foldWord(detail)];
	if (first === '') return resolveWord('result', detail, book);
	const group = book.resultGroups.get(first);
	if (group !== undefined) return ownOf('result', detail, book) ?? resultWord(second, group, book);
	const alone = resolveWord('result', result, book);
	if (alone.is === 'asked' || alone.own) return alone;
	// 区分处理 counts as this and as nothing else, whatever its parts are.
	if (alone.id === 'partlyDisclosed') return alone;
	const beside = resultWord(second, undefined, book);
	const speaksAgainst =
		beside.is === 'known' ? beside.id !== alone.id : mentionsOther(second, alone.id, book);
	return speaksAgainst ? {is: 'asked', why: 'conflict', propose: alone.id} : alone;
}

/** What a tick column stands for: its leaf head within its groups. */
export function resolveTick(
	family: TickFamily,
	leaf: string,
	groups: readonly string[],
	book: WordBook,
): Resolved {
	const kind = family === 'type' || family === 'result' || family === 'review' ? family : 'suit';
	for (const key of [leaf, ...groups.map((group) => `${group}|${leaf}`)]) {
		const own = ownOf(kind, key, book);
		if (own) return own;
	}

	const folded = foldWord(leaf);
	if (kind === 'type') return typeWord(folded, leaf, book);
	if (kind !== 'result') return plainWord(kind, folded, book);
	const group = groups.map((one) => book.resultGroups.get(foldWord(one))).find(Boolean);
	return resultWord(folded, group, book);
}

function ownOf(kind: ValueKind, word: string, book: WordBook): Resolved | undefined {
	const {own} = book.values[kind];
	const id = own.get(word.trim()) ?? own.get(valueKey(word));
	return id === undefined ? undefined : {is: 'known', id, own: true};
}

// Several items in one paper: some given and some not is 部分公开, which is asked.
function orSeveral(found: Resolved, word: string, book: WordBook): Resolved {
	const parts = word.split(/[、，,；;/\n]|和|及/u).filter((one) => one.trim() !== '');
	if (found.is === 'known' || found.propose !== undefined || parts.length < 2) return found;
	const ids = parts.map((one) => resultWord(foldWord(one), undefined, book));
	const given = new Set(ids.flatMap((one) => (one.is === 'known' ? [one.id] : [])));
	if (given.size < 2 || ids.some(({is}) => is === 'asked')) return found;
	const isGiven = given.has('disclosed') || given.has('partlyDisclosed');
	return {is: 'asked', why: 'judgement', ...(isGiven && {propose: 'partlyDisclosed'})};
}

function plainWord(kind: ValueKind, folded: string, book: WordBook): Resolved {
	const {known, proposed} = book.values[kind];
	const id = known.get(folded);
	if (id !== undefined) return {is: 'known', id};
	const propose = proposed.get(folded);
	if (propose !== undefined) return {is: 'asked', why: 'judgement', propose};
	const near = nearest(folded, known, () => true);
	return near === undefined ? unknown : {is: 'known', id: near};
}

function typeWord(folded: string, word: string, book: WordBook): Resolved {
	if (book.organisation.has(folded)) return {is: 'asked', why: 'group'};
	const rest = withoutGroup(folded, book.organisation);
	for (const one of [folded, ...rest]) {
		const found = plainWord('type', one, book);
		if (found.is === 'known' || found.propose !== undefined) return found;
	}

	// 联名: one application, of the type of the first who is named; asked all the same.
	const parts = word.split(/[、,，;；/和及+]/u).map((one) => one.trim());
	const first = parts.length > 1 ? plainWord('type', foldWord(parts[0]!), book) : unknown;
	return first.is === 'known' ? {is: 'asked', why: 'judgement', propose: first.id} : unknown;
}

function resultWord(folded: string, group: string | undefined, book: WordBook): Resolved {
	const {known, proposed} = book.values.result;
	const isIn = (id: string) => group === undefined || groupOf(id) === group;
	if (group === undefined && book.resultGroups.has(folded))
		return {is: 'asked', why: 'group', ...(groupRest(folded, book) && {propose: 'other.rest'})};
	// 3.其他 is a row of its own where its group stands beside it.
	if (group === 'other' && groupRest(folded, book)) return {is: 'known', id: 'other.rest'};
	const id = known.get(folded);
	if (id !== undefined)
		return isIn(id) ? {is: 'known', id} : {is: 'asked', why: 'conflict', propose: id};
	const propose = proposed.get(folded);
	if (propose !== undefined) {
		const isSettled = group !== undefined && isIn(propose) && book.settledByGroup.has(propose);
		return isSettled ? {is: 'known', id: propose} : {is: 'asked', why: 'judgement', propose};
	}

	if (group === undefined)
		for (const [words, inside] of book.resultGroups) {
			if (!folded.startsWith(words) || folded === words) continue;
			const found = resultWord(behind(folded, words), inside, book);
			if (found.is === 'known') return found;
		}

	const near = nearest(folded, known, isIn);
	return near === undefined ? unknown : {is: 'known', id: near};
}

function groupOf(id: string): string | undefined {
	return id.includes('.') ? id.slice(0, id.indexOf('.')) : undefined;
}

// 其他, the word of a group and of its last row.
function groupRest(folded: string, book: WordBook): boolean {
	return book.resultGroups.get(folded) === 'other';
}

function* withoutGroup(folded: string, words: ReadonlySet<string>): Generator<string> {
	for (const one of words)
		if (folded.startsWith(one) && folded.length > one.length) yield behind(folded, one);
}

// （五）不予处理2.重复申请: the number of its row stands between the group and the word.
function behind(folded: string, group: string): string {
	return folded.slice(group.length).replace(/^\d{1,2}(?=\p{Script=Han})/u, '');
}

// Signs that turn a meaning round: what differs in one of them is another word, not a slip.
const telling = /[不未无非三四一二两予已]/gu;

/** The meaning of the one word that is a single letter away, where no other meaning is near. */
function nearest(
	folded: string,
	known: ReadonlyMap<string, string>,
	may: (id: string) => boolean,
): string | undefined {
	if (folded.length < 5) return undefined;
	const signs = folded.match(telling)?.join('') ?? '';
	const close = new Set<string>();
	const near = new Set<string>();
	for (const [word, id] of known) {
		if (Math.abs(word.length - folded.length) > 2) continue;
		const far = distance(word, folded, 2);
		if (far > 2) continue;
		near.add(id);
		if (far === 1 && word.length >= 5 && (word.match(telling)?.join('') ?? '') === signs)
			close.add(id);
	}

	const [id] = close;
	return close.size === 1 && near.size === 1 && may(id!) ? id : undefined;
}

function mentionsOther(folded: string, id: string, book: WordBook): boolean {
	const {known, proposed} = book.values.result;
	const own = [...known].filter(([, one]) => one === id).map(([word]) => word);
	let text = folded;
	for (const word of own.toSorted((one, other) => other.length - one.length))
		text = text.replaceAll(word, '');
	return [...known, ...proposed, ...book.resultGroups].some(
		([word, one]) => one !== id && word.length >= 3 && text.includes(word),
	);
}
