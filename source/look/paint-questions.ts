import type {Questions} from '../program/questions.ts';
import {say} from '../text/say.ts';
import {displayWidth} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {paintField} from './paint-field.ts';
import {titleRule} from './paint-list.ts';
import {type Paper, plainPiece, wordLines} from './paper.ts';
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
	const accept = styled(
		theme,
		`   Enter ${wordsOf(language, own.accept)}    Esc ${say(language, 'screen.cancel')}`,
		'dim',
	);
	const title = plainPiece([titleRule(theme, wordsOf(language, own.title), size.columns)]);
	const below = stack([...fields, plainPiece([...why, accept])]);
	const room = Math.max(0, lines - 1 - below.lines.length);
	const above = plainPiece(wordLines(paper, own.lines).slice(0, room));
	return keptInSight(stack([title, above, below]), lines);
}

/** Where even the fields are more than the room, the lines around the cursor are shown. */
function keptInSight(whole: Piece, lines: number): Piece {
	if (whole.lines.length <= lines) return whole;
	const at = whole.cursor?.y ?? 0;
	const from = Math.max(0, Math.min(at - Math.floor(lines / 2), whole.lines.length - lines));
	return {
		lines: whole.lines.slice(from, from + lines),
		zones: whole.zones.map((zone) => ({...zone, line: zone.line - from})),
		...(whole.cursor && {cursor: {x: whole.cursor.x, y: at - from}}),
	};
}
