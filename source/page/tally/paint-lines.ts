import {cellOf} from '../../desk/geometry.ts';
import type {Session} from '../../desk/session.ts';
import {labelOf} from '../../form/label-of.ts';
import {cut} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece} from '../../look/paper.ts';
import {marks, styled} from '../../look/style.ts';
import {say} from '../../text/say.ts';
import {linesBehind} from './line-handlers.ts';
import type {LedgerLines} from './state.ts';

/** The lines of the ledger behind a cell, and whether it is still the ledger it was. */
export function paintLines(paper: Paper<Session>, own: LedgerLines): Piece {
	const {theme, session, lines} = paper;
	const {desk, language, size} = session;
	if (!desk) return plainPiece([]);
	const {entries, count} = linesBehind(own);
	const label = labelOf(cellOf(desk.form, own.address));
	const file = desk.draft.header.ledger?.file.split(/[\\/]/u).at(-1) ?? '';
	const mark = marks[own.is === undefined ? 'faint' : own.is === 'same' ? 'good' : 'bad'];
	const state = say(language, `screen.ledgerLines.${own.is ?? 'looking'}`, {file});
	const head = [
		titleRule(theme, say(language, 'screen.ledgerLines.title', {label, count}), size.columns, {
			chosen: own.chosen,
			of: entries.length,
		}),
		styled(theme, cut(`   ${mark.sign} ${state}`, size.columns), ...mark.styles),
	];
	const list = entries.map(
		(line, index): ListLine => ({text: `   ${line}`, index, target: {on: 'line', index}}),
	);
	return stack([
		plainPiece(head),
		listPage(paper, 'ledgerLines', list, own.chosen, lines - head.length),
	]);
}
