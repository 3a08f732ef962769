import type {Desk} from '../../desk/desk.ts';
import {sectionOf} from '../../desk/geometry.ts';
import type {Session} from '../../desk/session.ts';
import {goOn} from '../../program/updated.ts';
import {matchBlock} from '../../workbook/import/match-block.ts';
import type {Updated} from '../ask.ts';
import {blockOf} from './block-text.ts';
import {pasteReading} from './paste-reading.ts';

/** Cells of a sheet: matched as a foreign sheet is where they bring their labels, else laid out from the cursor. */
export function pasteBlock(session: Session, {text}: {text: string}, desk: Desk): Updated {
	const block = blockOf(text);
	const match = matchBlock(block, desk.form, sectionOf(desk.form, desk.table));
	const reading = match.positional
		? pasteReading(desk, block, text === session.clipboard)
		: match.reading;
	return goOn(session, {type: 'showPreview', how: 'pasted', reading});
}
