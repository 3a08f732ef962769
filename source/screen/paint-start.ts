import type {DraftSummary} from '../draft/draft-store.ts';
import type {Session, StartPage} from '../session/session.ts';
import {type StartLine, startLines} from '../session/start-lines.ts';
import {say} from '../text/say.ts';
import {cut, displayWidth, fit} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {noticeLine} from './notice-line.ts';
import {type ListLine, paintList} from './paint-list.ts';
import {marks, styled, type Theme} from './style.ts';
import type {View} from './view.ts';
import {momentWords, wordsOf} from './words.ts';

/** The first page: drafts to go on with, what to begin, files read before. */
export function paintStart(
	theme: Theme,
	session: Session,
	page: StartPage,
	view: View,
	lines: number,
): Piece {
	const {language, size} = session;
	const name = ` ${say(language, 'screen.name')} `;
	const about = cut(`  ${say(language, 'screen.start.title')}`, size.columns - displayWidth(name));
	const title = styled(theme, name, 'inverse', 'bold') + styled(theme, about, 'bold');
	const head: Piece = {lines: [title, ''], zones: []};
	const notice = noticeLine(theme, session, size.columns);
	const foot: Piece = {lines: notice === undefined ? [] : [notice], zones: []};
	const height = Math.max(1, lines - head.lines.length - foot.lines.length);
	const list = paintList(
		theme,
		pageLines(session, page),
		page.chosen,
		{columns: size.columns, height},
		view.tops.start ?? 0,
	);
	view.tops.start = list.top;
	const gap: Piece = {lines: Array<string>(height - list.lines.length).fill(''), zones: []};
	return stack([head, list, gap, foot]);
}

export function pageLines(session: Session, page: StartPage): ListLine[] {
	const {language} = session;
	const heading = (text: string): ListLine => ({text, styles: ['bold']});
	const gap: ListLine = {text: ''};
	const lines: ListLine[] = [heading(say(language, 'screen.start.continue'))];
	if (page.drafts.length === 0)
		lines.push({text: `  ${say(language, 'screen.start.none')}`, styles: ['dim']});
	let part: StartLine['kind'] = 'draft';
	for (const [index, line] of startLines(page).entries()) {
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
	const target = {on: 'start', index} as const;
	if (line.kind === 'draft') {
		const trouble = line.draft.trouble && wordsOf(language, line.draft.trouble);
		const first = {...draftLine(session, line.draft), index, target};
		return trouble
			? [first, {text: `      ${marks.bad.sign} ${trouble}`, styles: marks.bad.styles}]
			: [first];
	}

	if (line.kind === 'recent') return [{text: line.path, index, target}];
	if (line.kind === 'bin')
		return [{text: say(language, 'screen.start.bin', {count: line.drafts}), index, target}];
	const name = say(language, `screen.start.${line.kind}`);
	const note = say(language, `screen.start.${line.kind}Note`);
	return [{text: `${fit(name, 16)}${note}`, index, target}];
}

/** A draft on one line: whose, which year, how far, when saved. Where room is short the moment gives way, never the year. */
export function draftLine({language, size}: Session, draft: DraftSummary): ListLine {
	const {unit, year, blanks, mustFindings: must, handedIn, savedAt} = draft;
	const progress = handedIn
		? say(language, 'screen.draft.handedIn')
		: say(language, 'screen.progress', {blanks, must});
	const time = momentWords(savedAt);
	const shownYear = `  ${say(language, 'screen.year', {year})}`;
	// What fits, the fullest first; in the end the unit's name is cut.
	const ways = [
		`${progress}   ${say(language, 'screen.draft.savedAt', {time})}`,
		`${progress}   ${time.slice('2024-'.length)}`,
		progress,
	];
	const room = (right: string) => size.columns - displayWidth(shownYear + right) - 8;
	const right = ways.find((way) => displayWidth(unit) <= room(way)) ?? progress;
	return {text: cut(unit, Math.max(4, room(right))) + shownYear, right};
}
