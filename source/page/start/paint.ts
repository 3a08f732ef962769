import {draftLine} from '../../desk/draft-line.ts';
import {programName} from '../../desk/program-name.ts';
import type {Session} from '../../desk/session.ts';
import {cut, displayWidth, fit, wrap} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {noticeLines} from '../../look/notice-lines.ts';
import {type ListLine, paintList} from '../../look/paint-list.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {marks, styled, type Theme} from '../../look/style.ts';
import {wordsOf} from '../../look/words.ts';
import {say} from '../../text/say.ts';
import {type StartLine, startLines} from './start-lines.ts';
import type {Start} from './state.ts';

/** The first page: drafts to go on with, what to begin, files read before. */
export function paint(
	{theme, session, view, lines}: Paper<Session>,
	own: Start,
	drawer: Piece = plainPiece([]),
): Piece {
	const {language, size} = session;
	const name = ` ${programName(session)} `;
	const about = cut(`  ${say(language, 'screen.start.title')}`, size.columns - displayWidth(name));
	const title = styled(theme, name, 'inverse', 'bold') + styled(theme, about, 'bold');
	const head: Piece = {lines: [title, ...introOf(theme, session), ''], zones: []};
	// Over a page that lies on it, the bottom line says it.
	const notices = drawer.lines.length > 0 ? [] : noticeLines(theme, session, size.columns);
	const foot: Piece = {lines: [...notices], zones: []};
	const height = Math.max(1, lines - head.lines.length - foot.lines.length - drawer.lines.length);
	const list = paintList(
		theme,
		pageLines(session),
		own.chosen,
		{columns: size.columns, height},
		view.tops.start ?? 0,
	);
	view.tops.start = list.top;
	const gap: Piece = {lines: Array<string>(height - list.lines.length).fill(''), zones: []};
	if (drawer.lines.length === 0) return stack([head, list, gap, foot]);
	const drawerAt = head.lines.length + list.lines.length;
	return {...stack([head, list, drawer, gap]), drawerAt};
}

// What a demonstration is, and what to try in it.
function introOf(theme: Theme, {demo, language, size}: Session): string[] {
	if (!demo) return [];
	return (['screen.start.trial', 'screen.start.tryThis'] as const).flatMap((key) =>
		wrap(say(language, key), size.columns - 4).map((line) => styled(theme, `   ${line}`, 'dim')),
	);
}

/** The entries with their headings. */
function pageLines(session: Session): ListLine[] {
	const {language} = session;
	const heading = (text: string): ListLine => ({text, styles: ['bold']});
	const gap: ListLine = {text: ''};
	const lines: ListLine[] = [heading(say(language, 'screen.start.continue'))];
	if (session.drafts.length === 0)
		lines.push({text: `  ${say(language, 'screen.start.none')}`, styles: ['dim']});
	let part: StartLine['kind'] = 'draft';
	for (const [index, line] of startLines(session).entries()) {
		if (part === 'draft' && line.kind !== 'draft')
			lines.push(gap, heading(say(language, 'screen.start.begin')));
		if (part !== 'recent' && line.kind === 'recent')
			lines.push(gap, heading(say(language, 'screen.start.recent')));
		part = line.kind;
		lines.push(...startLine(session, line, index));
	}

	return lines;
}

function startLine(session: Session, line: StartLine, index: number): ListLine[] {
	const {language} = session;
	const target = {on: 'line', index} as const;
	if (line.kind === 'draft') {
		const {trouble, notes = []} = line.draft;
		const first = {...draftLine(session, line.draft), index, target};
		const amiss = [
			...(trouble ? [wordsOf(language, trouble)] : []),
			...(notes.some(({blocks}) => blocks) ? [say(language, 'line.unconfirmed')] : []),
		];
		return [
			first,
			...amiss.map((text) => ({
				text: `      ${marks.bad.sign} ${text}`,
				styles: marks.bad.styles,
			})),
		];
	}

	if (line.kind === 'recent') return [{text: line.path, index, target}];
	if (line.kind === 'bin')
		return [{text: say(language, 'screen.start.bin', {count: line.drafts}), index, target}];
	const name = say(language, `screen.start.${line.kind}`);
	const note = say(language, `screen.start.${line.kind}Note`);
	return [{text: `${fit(name, 16)}${note}`, index, target}];
}

/** The chosen line, and which of how many it is. */
export function speak(session: Session, {chosen}: Start): string[] {
	const line = pageLines(session).find(({index}) => index === chosen);
	const count = `${chosen + 1}/${startLines(session).length}`;
	return [
		[line?.text, line?.right, count].filter(Boolean).join(say(session.language, 'check.comma')),
	];
}
