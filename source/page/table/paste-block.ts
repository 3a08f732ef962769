import {sectionOf} from '../../desk/geometry.ts';
import {onDesk} from '../../desk/handlers.ts';
import type {Session} from '../../desk/session.ts';
import {goOn, type Handlers} from '../../program/updated.ts';
import {matchBlock} from '../../workbook/import/match-block.ts';
import type {Next} from '../ask.ts';
import {blockOf} from './block-text.ts';
import {pasteReading} from './paste-reading.ts';
import type {TableLateAsk} from './state.ts';

const asks: Handlers<Session, unknown, TableLateAsk, Next> = {
	pasteBlock: onDesk((session, {text}, desk) => {
		const block = blockOf(text);
		const match = matchBlock(block, desk.form, sectionOf(desk.form, desk.table));
		const reading = match.positional
			? pasteReading(desk, block, text === session.clipboard)
			: match.reading;
		return goOn<Session, Next>(session, {type: 'showPreview', how: 'pasted', reading});
	}),
};

/** What of the table is loaded when a block is first pasted: it is matched as a foreign sheet is. */
export const pasteBlock = {asks};
