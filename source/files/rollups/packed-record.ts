import {figuresOfText, textOfFigures} from '../../rollup/few-bytes.ts';
import type {ReturnRead} from '../../rollup/record.ts';

/**
A return as it crosses the border of a reader and lies in the cache: three texts, which cost next to nothing to hand over.
*/
export type PackedReturn = {
	/** Where each cell stood; returns of one layout have the same. */
	sources: string;
	figures: string;
	/** All else, as JSON. */
	read: string;
};

// No sheet has this sign in its name: Excel and WPS refuse it.
const between = '\n';

/** @param read - of which only plain values are left */
export function packed({sources, figures, ...read}: ReturnRead): PackedReturn {
	return {
		sources: sources.join(between),
		figures: textOfFigures(figures),
		// Whoever reads it back finds room for both in the object.
		read: JSON.stringify({...read, figures: 0, sources: 0}),
	};
}

/** The places in a text of them. */
export function sourcesOf(text: string): readonly string[] {
	return text.split(between);
}

export type Unpack = (packed: PackedReturn) => ReturnRead;

/** Unpacks returns so that those of one layout share one list of sources. */
export function unpacker(): Unpack {
	const known = new Map<string, readonly string[]>();
	return ({sources: text, figures, read}) => {
		let sources = known.get(text);
		if (!sources) {
			sources = sourcesOf(text);
			known.set(text, sources);
		}

		return unpackedReturn(JSON.parse(read), figures, sources);
	};
}

const none: readonly never[] = Object.freeze([]);
const shared = ['faults', 'questions', 'missing', 'notes', 'results'] as const;
const forms = new Map<string, string>();

/**
A return as it is kept in memory, of which there may be a hundred thousand: what is empty in nearly all of them is one
thing for all, and its figures take a byte each where they can.

@param read - becomes the return
@param figures - as text
*/
export function unpackedReturn(
	read: Omit<ReturnRead, 'figures' | 'sources'>,
	figures: string,
	sources: readonly string[],
): ReturnRead {
	const made: Record<string, unknown> & typeof read = read;
	made.figures = figuresOfText(figures);
	made.sources = sources;
	for (const name of shared) if (made[name]?.length === 0) made[name] = none;
	const form = forms.get(read.form) ?? read.form;
	forms.set(form, form);
	made.form = form;
	return made as unknown as ReturnRead;
}
