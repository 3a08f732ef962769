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
	const words = wordsOf(language, notice.message);
	const whole = wrap(words, Math.max(8, columns - 4));
	const rows = whole.slice(0, Math.max(1, most));
	if (whole.length > rows.length)
		rows[rows.length - 1] = cut(whole.slice(rows.length - 1).join(''), columns - 3);
	return rows.map((row, index) => styled(theme, ` ${index === 0 ? sign : ' '} ${row}`, ...styles));
}
