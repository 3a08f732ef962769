import {isSplice, type TextChange} from '../draft/change-text.ts';
import type {ParagraphId, PartId, Tie} from '../draft/paragraph.ts';
import type {Step} from '../draft/transaction.ts';
import type {Form} from '../form/form.ts';
import {type Language, say} from '../text/say.ts';

/** In which part each paragraph of the history stands, or stood. */
export function partsInHistory(steps: readonly Step[]): ReadonlyMap<ParagraphId, PartId> {
	const parts = new Map<ParagraphId, PartId>();
	for (const {changes} of steps)
		for (const change of changes)
			if ('paragraph' in change && !isSplice(change)) {
				const part = (change.after ?? change.before)?.part;
				if (part) parts.set(change.paragraph, part);
			}
	return parts;
}

/** What was done to the text: `一、总体情况  “旧” → “新”`, of several changes the first and how many. */
export function pastOfText(
	changes: readonly TextChange[],
	parts: ReadonlyMap<ParagraphId, PartId>,
	form: Form,
	language: Language,
): string {
	const [first] = changes;
	if (!first) return '';
	const id = parts.get(first.paragraph);
	const part = form.parts?.find((one) => one.id === id)?.title ?? '';
	const said = changeWords(first, part, language);
	if (changes.length === 1) return said;
	return `${said}  ${say(language, 'past.changes', {count: changes.length})}`;
}

function changeWords(change: TextChange, part: string, language: Language): string {
	if (!isSplice(change)) {
		const {before, after} = change;
		const key = before ? (after ? 'past.moved' : 'past.removed') : 'past.added';
		const text = cut(after?.text ?? before?.text ?? '');
		return say(language, key, {part, before: text, after: text});
	}

	const {before, after, ties} = change;
	if (before !== '' || after !== '') {
		const key = before === '' ? 'past.put' : after === '' ? 'past.taken' : 'past.text';
		return say(language, key, {part, before: cut(before), after: cut(after)});
	}

	return [
		...(ties?.after ?? []).map((tie) => tieWords(tie, language)),
		...(ties?.before ?? [])
			.filter((tie) => ties?.after?.every((one) => one.at !== tie.at) ?? true)
			.map(({words}) => say(language, 'past.untie', {words: cut(words)})),
	].join(say(language, 'check.semicolon'));
}

function tieWords({words, means}: Tie, language: Language): string {
	if (means === 'none') return say(language, 'past.tieNone', {words: cut(words)});
	return say(language, 'past.tie', {words: cut(words), means});
}

const longest = 24;

function cut(text: string): string {
	const all = [...text];
	return all.length > longest ? `${all.slice(0, longest - 1).join('')}…` : text;
}
