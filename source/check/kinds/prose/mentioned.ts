import type {Tie} from '../../../draft/paragraph.ts';
import {figuresIn} from '../../../report/figures-in.ts';
import {meaningsOf} from '../../../report/meaning.ts';
import type {Meant} from '../../../report/meant.ts';
import {proposedReference} from '../../../report/proposed-reference.ts';
import type {Placed, TextGrounds} from '../../text-grounds.ts';
import {everyParagraph, heldAgainst, type ProseGrounds} from './check.ts';

/** A figure of the text that may be one of the tables, with what a person has said of it. */
export type Mentioned = {
	place: Placed;
	figure: Meant;
	/** What it seems to mean, canonical: of several the one that the tables hold it for, else the likeliest. */
	proposes: string;
	tie?: Tie;
};

const found = new WeakMap<TextGrounds, readonly Mentioned[]>();

/** The figures of a text that may be those of the tables, references left out: they cannot differ. */
export function mentionedIn(grounds: ProseGrounds): readonly Mentioned[] {
	const known = found.get(grounds.text);
	if (known) return known;
	const made = lookFor(grounds);
	found.set(grounds.text, made);
	return made;
}

function lookFor(grounds: ProseGrounds): Mentioned[] {
	const {sources} = grounds.text;
	return everyParagraph(grounds.text).flatMap((place) =>
		figuresIn(place.text, sources).found.flatMap((figure): Mentioned[] => {
			if (figure.reference !== undefined || figure.meaning === undefined || figure.vague) return [];
			const tie = place.ties?.find(
				(one) => one.at < figure.at + figure.length && figure.at < one.at + one.length,
			);
			const all = meaningsOf(figure.meaning).map((one) => proposedReference(one, sources.form));
			const isHeld = (ref: string) => heldAgainst(ref, grounds)?.value === figure.value;
			const proposes = (all.length > 1 ? all.find(isHeld) : undefined) ?? all[0]!;
			return [{place, figure, proposes, ...(tie && {tie})}];
		}),
	);
}
