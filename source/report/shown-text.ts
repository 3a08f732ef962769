import {piecesOf} from './pieces-of.ts';
import type {Sources} from './sources.ts';

/** A text as it is printed: every reference as its value, 〔未填〕 where there is none. */
export function shownText(text: string, sources: Sources): string {
	return piecesOf(text, sources)
		.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown))
		.join('');
}
