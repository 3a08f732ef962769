import type {Layer, Program} from '../program/program.ts';
import type {Piece} from './frame.ts';
import type {Paper} from './paper.ts';

/** How a page is seen. */
export type Face<S extends Program> = {
	/** It takes the whole screen; another page leaves what lies under it in sight above. */
	readonly whole?: true;
	/** A dialog lies over it as it does over the page under all others. */
	readonly takesDrawer?: true;
	/**
	@param own - its layer
	@param drawer - a page over it that takes the place of its last lines
	*/
	paint(paper: Paper<S>, own: Layer, drawer?: Piece): Piece;
	/** For a screen reader; absent: the painted lines without what is drawn. */
	speak?(session: S, own: Layer): string[];
};

/** The face of a layer, and the hints of the bottom line. */
export type Faces<S extends Program> = {
	faceOf(session: S, layer: Layer): Face<S>;
	hints(session: S): ReadonlyArray<{id: string; key: string; name: string}>;
};
