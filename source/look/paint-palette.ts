import type {Palette, PaletteLine} from '../program/palette.ts';
import type {Program} from '../program/program.ts';
import {say} from '../text/say.ts';
import {type Piece, stack} from './frame.ts';
import {paintTyping} from './paint-field.ts';
import {type ListLine, titleRule} from './paint-list.ts';
import {listPage, type Paper} from './paper.ts';

/** Every command that what is typed may mean; those that do not apply now are faint. */
export function paintPalette<S extends Program, A>(
	paper: Paper<S>,
	own: Palette,
	entries: ReadonlyArray<PaletteLine<S, A>>,
): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const typing = paintTyping(theme, own.typing, Math.min(60, size.columns - 8), true);
	const title = say(language, 'screen.palette.title');
	const head: Piece = {
		lines: [
			titleRule(theme, title, size.columns, {chosen: own.chosen, of: entries.length}),
			`   :${typing.text}`,
		],
		zones: [],
		cursor: {x: 4 + typing.caret, y: 1},
	};
	const found: ListLine[] = entries.map(({name, keys, applies}, index) => ({
		// Said in words as well, for where nothing is grey.
		text: applies ? name : `${name}${say(language, 'command.notNow')}`,
		right: keys,
		styles: applies ? [] : ['dim'],
		index,
		target: {on: 'line', index},
	}));
	if (found.length === 0)
		found.push({text: `  ${say(language, 'screen.palette.none')}`, styles: ['dim']});
	const height = Math.min(12, lines - 2);
	return stack([head, listPage(paper, 'palette', found, own.chosen, height)]);
}
