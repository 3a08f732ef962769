import {waitingWords} from '../program/pending.ts';
import type {Program} from '../program/program.ts';
import {cut} from './display-width.ts';
import {marks, styled, type Theme} from './style.ts';
import {wordsOf} from './words.ts';

/** One line for the clerk, or that something slow is under way. */
export function noticeLine(theme: Theme, session: Program, columns: number): string | undefined {
	const {language, notice} = session;
	const waiting = waitingWords(session);
	if (waiting) return styled(theme, cut(` ${wordsOf(language, waiting)}`, columns), 'bold');
	if (!notice) return undefined;
	const {sign, styles} = marks[notice.level];
	return styled(theme, cut(` ${sign} ${wordsOf(language, notice.message)}`, columns), ...styles);
}
