import {piecesOf} from '../../../report/pieces-of.ts';
import {everyParagraph, heldAgainst, type ProseCheck, said} from './check.ts';

/** Every reference has a figure: no blank, no unknown name, no last year that is not there. */
export const reference: ProseCheck = (rule, grounds) =>
	everyParagraph(grounds.text).flatMap((place) =>
		piecesOf(place.text, grounds.text.sources).flatMap((piece) => {
			if (piece.kind === 'text') return [];
			const held = heldAgainst(piece.ref, grounds);
			const prose = {
				from: piece.at,
				words: piece.shown,
				name: held?.name ?? piece.ref,
				...(piece.why && {variant: piece.why}),
			};
			const cells = held?.cells ?? [];
			return [said(rule, place, prose, {cells, left: piece.value, holds: piece.why === undefined})];
		}),
	);
