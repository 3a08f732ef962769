import type {Result} from '../check/finding.ts';
import {sayCell} from '../check/say-place.ts';
import {sayWords} from '../check/say-result.ts';
import type {Desk, Session} from '../session/session.ts';
import {shownFindings} from '../session/shown-findings.ts';
import {type Language, say} from '../text/say.ts';
import {cut, wrap} from './display-width.ts';
import {findingWords} from './finding-words.ts';
import {type Piece, stack} from './frame.ts';
import {findingCounts} from './paint-heading.ts';
import {type ListLine, paintList, titleRule} from './paint-list.ts';
import {marks, styled, type Theme} from './style.ts';
import type {View} from './view.ts';
import {levelWord, markOf} from './words.ts';

/** The 校验 tab: every finding on a line, the chosen one in full below. */
export function paintFindings(
	theme: Theme,
	session: Session,
	desk: Desk,
	view: View,
	{columns, lines}: {columns: number; lines: number},
): Piece {
	const {language} = session;
	const findings = shownFindings(desk);
	const summary = say(language, 'screen.summary', {...findingCounts(desk)});
	const head: Piece = {lines: [styled(theme, cut(` ${summary}`, columns), 'dim')], zones: []};
	if (findings.length === 0)
		return stack([head, {lines: ['', ` ${say(language, 'screen.noFindings')}`], zones: []}]);
	const chosen = findings[Math.min(desk.finding, findings.length - 1)]!;
	const details = detailLines(session, desk, chosen)
		.flatMap((line) => wrap(line, columns - 4))
		.map((line) => `   ${line}`);
	const unused = lines - 2 - findings.length;
	const below = Math.min(details.length, Math.max(3, Math.floor(lines / 3), unused));
	const height = Math.max(1, lines - 2 - below);
	const list = paintList(
		theme,
		findings.map((result, index) => lineOf(session, desk, result, index)),
		Math.min(desk.finding, findings.length - 1),
		{columns, height},
		view.tops.findings ?? 0,
	);
	view.tops.findings = list.top;
	const gap: Piece = {lines: Array<string>(height - list.lines.length).fill(''), zones: []};
	const foot: Piece = {
		lines: [titleRule(theme, '', columns), ...details.slice(0, below)],
		zones: [],
	};
	return stack([head, list, gap, foot]);
}

function lineOf(session: Session, desk: Desk, result: Result, index: number): ListLine {
	const {sign, styles} = marks[markOf(result)];
	return {
		text: `${sign} ${levelWord(session.language, result)}  ${findingWords(session, desk, result)}`,
		styles,
		index,
		target: {on: 'finding', index},
	};
}

function detailLines(session: Session, desk: Desk, result: Result): string[] {
	const {language} = session;
	const rule = session.rules[desk.form.id]?.find(({id}) => id === result.rule);
	const lines = [findingWords(session, desk, result), figuresLine(language, desk, result)];
	if (rule) {
		lines.push(say(language, 'screen.advice', {advice: sayWords(rule.advice, language)}));
		lines.push(say(language, 'screen.rule', {basis: sayWords(rule.basis, language)}));
	}

	if (result.explanation) {
		const {reason, words} = result.explanation;
		lines.push(
			say(language, 'screen.explanation', {
				words: [reason, words].filter(Boolean).join(say(language, 'check.comma')),
			}),
		);
	}

	return lines.filter(Boolean);
}

function figuresLine(language: Language, {form}: Desk, {cells, at}: Result): string {
	if (cells.length === 0 || cells.length > 30) return '';
	const figures = cells
		.map(({address, value, last}) => {
			const name = sayCell(address, at, form, language);
			const figure = value ?? say(language, 'screen.blankCell');
			return last ? `${say(language, 'check.last', {name})} ${figure}` : `${name} ${figure}`;
		})
		.join(say(language, 'check.comma'));
	return say(language, 'screen.figures', {figures});
}
