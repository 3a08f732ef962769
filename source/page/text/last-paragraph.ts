import type {Desk} from '../../desk/desk.ts';
import {lastText} from '../../report/last-text.ts';
import {shownText} from '../../report/shown-text.ts';
import type {Sources} from '../../report/sources.ts';
import {partHere} from './part-here.ts';

/** Last year's paragraph that is most like the one under the cursor; nothing where none is like it. */
export function lastParagraph(desk: Desk, sources: Sources): string | undefined {
	const {part, here, paragraphs} = partHere(desk);
	const all = lastText(desk.draft.header.lastYear, part, sources);
	if (!here) return all[0];
	const own = pairsOf(shownText(here.text, sources));
	let best: string | undefined;
	let most = 0.15;
	for (const text of all) {
		const pairs = pairsOf(text);
		let common = 0;
		for (const pair of own) if (pairs.has(pair)) common++;
		const share = common / Math.max(1, own.size + pairs.size - common);
		if (share > most) {
			most = share;
			best = text;
		}
	}

	// Where nothing is alike, that of the same place of a text with as many paragraphs.
	return best ?? (all.length === paragraphs.length ? all[paragraphs.indexOf(here)] : undefined);
}

// Figures differ from year to year: they count nothing.
function pairsOf(text: string): ReadonlySet<string> {
	const letters = [...text.replaceAll(/[\d\s，。、；：]/gu, '')];
	return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
