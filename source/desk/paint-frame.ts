import {type Piece, stack} from '../look/frame.ts';
import type {Paper} from '../look/paper.ts';
import {plainPiece} from '../look/paper.ts';
import type {Desk} from './desk.ts';
import {paintTabs, paintTitle} from './paint-heading.ts';
import type {Session} from './session.ts';

/**
What every page of a draft has around it: the first line and the tabs above; a drawer, or what `foot` gives, below.

@param note - said beside the name of the open tab
@param least - the lines the foot needs at least
@param middle - paints the page itself into the lines there are
@param foot - given the lines that the page leaves free
*/
export function paintFrame<Middle extends Piece>(
	{theme, session, lines}: Paper<Session>,
	desk: Desk,
	drawer: Piece | undefined,
	{
		note,
		least,
		middle,
		foot,
	}: {
		note?: string;
		least: number;
		middle(lines: number): Middle | undefined;
		foot(free: number, middle: Middle | undefined): Piece;
	},
): Piece {
	const {columns} = session.size;
	const title = plainPiece([paintTitle(theme, session, desk)]);
	const tabs = paintTabs(theme, session.language, desk, columns, note);
	const room = lines - 2 - (drawer?.lines.length ?? least);
	const page = room > 0 ? middle(room) : undefined;
	const taken = page?.lines.length ?? 0;
	const below = drawer ?? foot(Math.max(0, room - taken), page);
	const gap = Math.max(0, lines - 2 - taken - below.lines.length);
	const free = plainPiece(Array<string>(gap).fill(''));
	const above = [title, tabs, page ?? plainPiece([])];
	if (!drawer) return stack([...above, free, below]);
	// A dialog stands right below what it is about, however large the screen.
	return {...stack([...above, below, free]), drawerAt: 2 + taken};
}
