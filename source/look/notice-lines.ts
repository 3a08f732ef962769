import {waitingWords} from '../program/pending.ts';
import type {Program} from '../program/program.ts';
import {cut, wrap} from './display-width.ts';
import {marks, styled, type Theme} from './style.ts';
import {wordsOf} from './words.ts';

/**
What is to be told, or that something slow is under way; none where there is nothing. What to do stands at the end of a
sentence, so it wraps rather than being cut off, on at most so many lines.
*/
export function noticeLines(
	theme: Theme,
	session: Program,
	columns: number,
	most = 3,
): readonly string[] {
	const {language, notice} = session;
	const waiting = waitingWords(session);
	if (waiting) return [styled(theme, cut(` ${wordsOf(language, waiting)}`, columns), 'bold')];
	if (!notice) return [];
	const {sign, styles} = marks[notice.level];
	const rows = wrap(wordsOf(language, notice.message), Math.max(8, columns - 4));
	const last = Math.max(1, most) - 1;
	if (rows.length > last)
		rows.splice(last, rows.length, cut(rows.slice(last).join(''), columns - 3));
	return rows.map((row, at) => styled(theme, ` ${at === 0 ? sign : ' '} ${row}`, ...styles));
}
