import {soleSuspects} from '../../check/sole-suspects.ts';
import type {Desk} from '../../desk/desk.ts';
import {findingWords} from '../../desk/finding-words.ts';
import {findingsAt} from '../../desk/findings-at.ts';
import {cellOf, sectionOf} from '../../desk/geometry.ts';
import {levelWord, markOf} from '../../desk/level-words.ts';
import {paintFrame} from '../../desk/paint-frame.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {cut, cutStart, displayWidth, fit, wrap} from '../../look/display-width.ts';
import type {Piece} from '../../look/frame.ts';
import {noticeLines} from '../../look/notice-lines.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {marks, styled, type Theme} from '../../look/style.ts';
import {typingWindow} from '../../look/typing-window.ts';
import {wordsOf} from '../../look/words.ts';
import {say} from '../../text/say.ts';
import {besideWidth, withLastYear} from './beside.ts';
import {paintTable} from './paint-table.ts';
import {showsLastYear} from './shows-last-year.ts';
import {figureWords, statusParts} from './status-lines.ts';

/** The table between the frame of its draft and what is known of the cell under the cursor. */
export function paint(paper: Paper<Session>, _own: unknown, drawer?: Piece): Piece {
	const {theme, session, view, lines} = paper;
	const {desk} = session;
	if (!desk) return plainPiece([]);
	const count = lines >= 22 ? 3 : 2;
	return paintFrame(paper, desk, drawer, {
		least: count + 1,
		middle(room) {
			const {columns} = session.size;
			const beside = showsLastYear(session);
			const painted = paintTable(
				theme,
				desk,
				sectionOf(desk.form, desk.table),
				{
					columns: beside ? columns - besideWidth : columns,
					lines: room,
					grouped: session.settings.grouped,
				},
				view.tops[desk.table] ?? 0,
			);
			view.tops[desk.table] = painted.top;
			return beside ? withLastYear(theme, session.language, desk, painted) : painted;
		},
		foot: (free, table) =>
			statusPiece(theme, session, desk, {count, free}, table?.isCramped ?? false),
	});
}

/** The cell with its label, figure and findings as one line. */
export function speak(session: Session): string[] {
	const {language, desk} = session;
	if (!desk) return [];
	const cell = cellOf(desk.form, cursorOf(desk));
	const [label = '', ...parts] = statusParts(language, desk);
	const value = desk.editor ? desk.editor.text : figureWords(language, desk, cell);
	const why = desk.editor?.why ? [wordsOf(language, desk.editor.why)] : [];
	const findings = findingsAt(desk, cell.address).map(
		(result) => `${levelWord(language, result)}，${findingWords(session, desk, result)}`,
	);
	const line = [say(language, 'screen.spoken.cell', {label, value}), ...why, ...findings, ...parts];
	return [line.join('；')];
}

/**
A rule, what is known of the cell, what the checks or the program have to say about it.

@param count - the lines below the rule; where the table leaves lines `free`, a long finding takes of them
*/
function statusPiece(
	theme: Theme,
	session: Session,
	desk: Desk,
	{count, free}: {count: number; free: number},
	isCramped: boolean,
): Piece {
	const {columns} = session.size;
	const rule = styled(theme, '─'.repeat(columns), 'dim');
	const editing = editorLine(theme, session, desk, isCramped);
	const notices = editing?.lines.slice(0, 1) ?? noticeLines(theme, session, columns, count - 1);
	const said = notices.length;
	const all = count + free - said;
	// What is known of the cell takes every line that would stay empty, but leaves one for a finding.
	const hasFinding = findingsAt(desk, cursorOf(desk)).length > 0;
	const labels = statusLines(
		theme,
		session,
		desk,
		isCramped,
		Math.max(1, all - (hasFinding ? 1 : 0)),
	);
	const finding = findingLines(theme, session, desk, Math.max(0, all - labels.length));
	const rest = Math.max(0, count - said - labels.length - finding.length);
	const below = [...finding, ...Array<string>(rest).fill('')];
	below.push(...notices);
	const cursor = editing?.cursor && {x: editing.cursor.x, y: labels.length + below.length};
	return {lines: [rule, ...labels, ...below], zones: [], cursor};
}

/** What is known of the cell, on as many lines as it needs of those there are; only then is it cut. */
function statusLines(
	theme: Theme,
	{language, size}: Session,
	desk: Desk,
	isCramped: boolean,
	most: number,
): string[] {
	const [label = '', ...rest] = statusParts(language, desk);
	const whole = figureWords(language, desk, cellOf(desk.form, cursorOf(desk)));
	const parts = isCramped ? [say(language, 'screen.whole', {value: whole}), ...rest] : rest;
	const lines = [` ${label}`];
	for (const part of parts) {
		const line = lines.at(-1)!;
		const left = size.columns - displayWidth(line) - displayWidth(part);
		const [first = '', ...more] = wrap(part, size.columns - 3);
		if (left < 2 && lines.length + more.length < most)
			lines.push(...[first, ...more].map((text) => `   ${text}`));
		else if (left < 2 && part === parts.at(-1))
			// Of where a figure came from the cell says most.
			lines[lines.length - 1] = `${line}  ${cutStart(part, size.columns - displayWidth(line) - 2)}`;
		else lines[lines.length - 1] = line + (left >= 6 ? '      ' : '  ') + part;
	}

	const head = ` ${label}`;
	return lines.map((line, row) => {
		const shown = cut(line, size.columns);
		if (row > 0) return shown;
		return shown.startsWith(head)
			? styled(theme, head, 'bold') + shown.slice(head.length)
			: styled(theme, shown, 'bold');
	});
}

/** What is typed, in full, where the cell has no room for it: a remark, or why it was not taken. */
function editorLine(
	theme: Theme,
	{language, size}: Session,
	{editor}: Desk,
	isCramped: boolean,
): Piece | undefined {
	if (!editor) return undefined;
	if (editor.why) {
		const why = ` ${marks.bad.sign} ${wordsOf(language, editor.why)}`;
		return {lines: [styled(theme, cut(why, size.columns), ...marks.bad.styles)], zones: []};
	}

	const name = say(language, `screen.editing.${editor.field}`);
	if (editor.field !== 'remark') {
		const whole = isCramped ? `${name}: ${editor.text}` : editor.field === 'stated' ? name : '';
		return whole === '' ? undefined : {lines: [cut(` ${whole}`, size.columns)], zones: []};
	}

	const before = ` ${name}: `;
	const room = size.columns - displayWidth(before) - 1;
	const {text, caret} = typingWindow(editor, room);
	return {
		lines: [
			before +
				styled(theme, fit(text, Math.min(room, Math.max(20, displayWidth(text) + 1))), 'underline'),
		],
		zones: [],
		cursor: {x: displayWidth(before) + caret, y: 0},
	};
}

/** The first finding at the cell, on at most `count` lines, with the key that accepts its only suspect. */
function findingLines(theme: Theme, session: Session, desk: Desk, count: number): string[] {
	const findings = findingsAt(desk, cellOf(desk.form, cursorOf(desk)).address);
	const [first] = findings;
	if (!first || count === 0) return [];
	const {language, size} = session;
	const keys = [
		...(first.status === 'fail' && soleSuspects(first).length > 0 && !desk.readOnly
			? [say(language, 'screen.accept', {key: session.settings.lettersOff ? 'F4' : 'a'})]
			: []),
		...(findings.length > 1 ? [say(language, 'screen.more', {count: findings.length - 1})] : []),
	].join('   ');
	const mark = marks[markOf(first)];
	const head = ` ${mark.sign} ${levelWord(language, first)}  `;
	const from = displayWidth(head);
	const tail = keys ? displayWidth(keys) + 3 : 0;
	const words = findingWords(session, desk, first);
	const width = size.columns - from;
	const whole = wrap(words, width);
	const fits = whole.length <= count && displayWidth(whole.at(-1)!) + tail <= width;
	const lines = fits ? whole : wrap(words, width - tail);
	const shown = lines.slice(0, count);
	if (lines.length > count) shown[count - 1] = cut(lines.slice(count - 1).join(''), width - tail);
	return shown.map((text, row) => {
		const before = row === 0 ? styled(theme, head, 'bold', ...mark.styles) : ' '.repeat(from);
		const isLast = row === shown.length - 1;
		return before + text + (isLast && keys ? `   ${styled(theme, keys, 'bold')}` : '');
	});
}
