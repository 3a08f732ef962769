import type {Result} from '../../check/finding.ts';
import {sayWords} from '../../check/say-result.ts';
import type {Desk} from '../../desk/desk.ts';
import {findingFigures} from '../../desk/finding-figures.ts';
import {findingWords} from '../../desk/finding-words.ts';
import {levelWord, markOf} from '../../desk/level-words.ts';
import {paintFrame} from '../../desk/paint-frame.ts';
import type {Session} from '../../desk/session.ts';
import {shownFindings} from '../../desk/shown-findings.ts';
import {cut, wrap} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {noticeLines} from '../../look/notice-lines.ts';
import {type ListLine, paintList, titleRule} from '../../look/paint-list.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {marks, styled} from '../../look/style.ts';
import {say} from '../../text/say.ts';

/** Every finding on a line, the chosen one in full below, between the frame of the draft and what is said. */
export function paint(paper: Paper<Session>, _own: unknown, drawer?: Piece): Piece {
	const {theme, session} = paper;
	const {desk} = session;
	if (!desk) return plainPiece([]);
	const {columns} = session.size;
	const rule = styled(theme, '─'.repeat(columns), 'dim');
	const foot = plainPiece([rule, ...noticeLines(theme, session, columns)]);
	return paintFrame(paper, desk, drawer, {
		least: foot.lines.length,
		middle: (lines) => paintFindings({...paper, lines}, desk),
		foot: () => foot,
	});
}

function paintFindings({theme, session, view, lines}: Paper<Session>, desk: Desk): Piece {
	const {language, size} = session;
	const {columns} = size;
	const entries = shownFindings(desk);
	const summary = say(language, 'screen.summary', {...desk.checked.tally});
	const count = `${Math.min(desk.finding, entries.length - 1) + 1}/${entries.length}`;
	const order = say(language, desk.byPlace ? 'screen.byPlace' : 'screen.byWeight');
	const head = plainPiece([
		styled(
			theme,
			cut(` ${entries.length > 0 ? `${count}　` : ''}${summary}　${order}`, columns),
			'dim',
		),
	]);
	if (entries.length === 0)
		return stack([head, plainPiece(['', ` ${say(language, 'screen.noFindings')}`])]);
	const at = Math.min(desk.finding, entries.length - 1);
	const details = detailLines(session, desk, entries[at]!)
		.flatMap((line) => wrap(line, columns - 4))
		.map((line) => `   ${line}`);
	const unused = lines - 2 - entries.length;
	const below = Math.min(details.length, Math.max(3, Math.floor(lines / 3), unused));
	const height = Math.max(1, lines - 2 - below);
	const list = paintList(
		theme,
		entries.map((result, index) => lineOf(session, desk, result, index)),
		at,
		{columns, height},
		view.tops.findings ?? 0,
	);
	view.tops.findings = list.top;
	const gap = plainPiece(Array<string>(height - list.lines.length).fill(''));
	const foot = plainPiece([titleRule(theme, '', columns), ...details.slice(0, below)]);
	return stack([head, list, gap, foot]);
}

/** The chosen finding in the words of its rule. */
export function speak(session: Session): string[] {
	const {language, desk} = session;
	const result = desk && shownFindings(desk)[desk.finding];
	return desk && result
		? [`${levelWord(language, result)}，${findingWords(session, desk, result)}`]
		: [say(language, 'screen.noFindings')];
}

function lineOf(session: Session, desk: Desk, result: Result, index: number): ListLine {
	const {sign, styles} = marks[markOf(result)];
	return {
		text: `${sign} ${levelWord(session.language, result)}  ${findingWords(session, desk, result)}`,
		styles,
		index,
		target: {on: 'line', index},
	};
}

function detailLines(session: Session, desk: Desk, result: Result): string[] {
	const {language} = session;
	const rule = desk.rules.find(({id}) => id === result.rule);
	const lines = [findingWords(session, desk, result), findingFigures(language, desk, result)];
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
