import '../../text/review-text.ts';
import type {Session} from '../../desk/session.ts';
import {displayWidth, fit} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {paintTyping} from '../../look/paint-field.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece} from '../../look/paper.ts';
import type {OwnFigure} from '../../report/own-figures.ts';
import {type Language, say} from '../../text/say.ts';
import {checkedWords, originOf} from '../../workbook/told-own.ts';
import type {OwnList} from './state.ts';

/** The figures of the text alone, and of the chosen one where it is from and who checked it. */
export function paintOwn(paper: Paper<Session>, own: OwnList): Piece {
	const {theme, session, lines} = paper;
	const {language, size, desk} = session;
	const {entries, chosen, isNaming} = own;
	const checked = entries.filter((one) => one.checked).length;
	const title = say(language, 'screen.own.title', {checked, count: entries.length});
	const parts = desk?.form.parts ?? [];
	const list = entries.map((one, index): ListLine => {
		const place = parts.find(({id}) => id === one.part)?.short ?? '';
		return {
			text: `${one.checked ? ' ' : '●'} ${place.slice(0, 1)}${one.number}  ${fit(one.words, 10)}  ${one.around}`,
			right: rightOf(one, language),
			index,
			target: {on: 'line', index},
		};
	});
	const figure = entries[chosen];
	const foot: Piece = plainPiece(figure ? [detailOf(figure, language)] : []);
	const label = `   ${say(language, 'screen.own.source')}`;
	const typing = paintTyping(theme, own.typing, Math.min(60, size.columns - 16), true);
	const field: Piece = isNaming
		? {
				lines: [label + typing.text],
				zones: [],
				cursor: {x: displayWidth(label) + typing.caret, y: 0},
			}
		: foot;
	return stack([
		plainPiece([titleRule(theme, title, size.columns, {chosen, of: entries.length})]),
		listPage(paper, 'own', list, chosen, Math.max(1, Math.min(10, lines - 3, entries.length))),
		field,
	]);
}

function rightOf({last, source, checked}: OwnFigure, language: Language): string {
	return [
		...(last === undefined ? [] : [say(language, 'screen.text.last', {figure: last})]),
		say(language, source ? 'screen.own.hasSource' : 'screen.own.noSource'),
		say(language, checked ? 'screen.own.checked' : 'screen.own.open'),
	].join('  ');
}

function detailOf(figure: OwnFigure, language: Language): string {
	return `   “${figure.words}”  ${originOf(figure, language)}  ${checkedWords(figure, language)}`;
}
