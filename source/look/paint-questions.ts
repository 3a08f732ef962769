import {isAtEnd, type Questions} from '../program/questions.ts';
import {say} from '../text/say.ts';
import {cut, displayWidth} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {paintField} from './paint-field.ts';
import {titleLines} from './paint-list.ts';
import {type Paper, plainPiece, shortened, wordLines} from './paper.ts';
import {styled} from './style.ts';
import {wordsOf} from './words.ts';

/** Fields to fill, what is to be known above them, what Enter does below. */
export function paintQuestions(paper: Paper, own: Questions): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const labelWidth = Math.min(
		Math.max(30, size.columns - 34),
		Math.max(0, ...own.fields.map(({label}) => displayWidth(wordsOf(language, label)))),
	);
	const fields = own.fields.map((field, index) =>
		paintField(theme, language, field, {
			index,
			hasKeys: index === own.focus,
			labelWidth,
			columns: size.columns,
		}),
	);
	const why = own.why === undefined ? [] : wordLines(paper, [{words: own.why, mark: 'bad'}]);
	const accept = acceptLine(paper, own);
	const title = plainPiece(titleLines(theme, wordsOf(language, own.title), size.columns));
	const below = stack([...fields, plainPiece(why), accept]);
	const room = Math.max(0, lines - title.lines.length - below.lines.length);
	const above = plainPiece(shortened(wordLines(paper, own.lines), room));
	const whole = stack([title, above, below]);
	return keptInSight(whole, lines, whole.cursor?.y ?? whole.lines.length - 1);
}

// What is done at the end, by the key that does it from here; a click does it from anywhere.
function acceptLine({theme, session}: Paper, own: Questions): Piece {
	const {language, size} = session;
	const name = wordsOf(language, own.accept);
	const isEnd = isAtEnd(own);
	const hasKeys = own.focus === own.fields.length;
	const said = hasKeys ? `[${name}]` : `${isEnd ? 'Enter' : 'Ctrl+S'} ${name}`;
	const others = [
		...(isEnd ? [] : [`Enter ${say(language, 'command.field.next')}`]),
		`Esc ${say(language, 'screen.cancel')}`,
	];
	const to = 3 + displayWidth(said);
	const rest = cut(['', ...others].join('    '), size.columns - to);
	const look = hasKeys ? (['bold', 'inverse'] as const) : (['dim'] as const);
	return {
		lines: [(hasKeys ? ' > ' : '   ') + styled(theme, said, ...look) + styled(theme, rest, 'dim')],
		zones: [{line: 0, from: 3, to, target: {on: 'command', id: 'acceptAll'}}],
	};
}

/** Where even the fields are more than the room, the lines around the cursor are shown. */
function keptInSight(whole: Piece, lines: number, at: number): Piece {
	if (whole.lines.length <= lines) return whole;
	const from = Math.max(0, Math.min(at - Math.floor(lines / 2), whole.lines.length - lines));
	return {
		lines: whole.lines.slice(from, from + lines),
		zones: whole.zones.map((zone) => ({...zone, line: zone.line - from})),
		...(whole.cursor && {cursor: {x: whole.cursor.x, y: at - from}}),
	};
}
