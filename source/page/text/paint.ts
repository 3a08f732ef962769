import type {Desk} from '../../desk/desk.ts';
import {paintFrame} from '../../desk/paint-frame.ts';
import type {Session} from '../../desk/session.ts';
import {isOpening} from '../../draft/paragraph.ts';
import {cut, displayWidth, wrap} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {noticeLines} from '../../look/notice-lines.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {marks, styled} from '../../look/style.ts';
import {wordsOf} from '../../look/words.ts';
import type {Sources} from '../../report/sources.ts';
import {say} from '../../text/say.ts';
import {countFigures, type FigureCounts} from './figures-here.ts';
import {lastParagraph} from './last-paragraph.ts';
import {paintRows, withBeside} from './paint-rows.ts';
import {partHere, sourcesHere} from './part-here.ts';
import {gutter, type Standing, standing, textWidth, wide} from './rows-of-part.ts';
import {figureStatus, findingStatus} from './status.ts';

/** A part that is text, between the frame of its draft and what is known of the figure under the cursor. */
export function paint(paper: Paper<Session>, drawer?: Piece): Piece {
	const {theme, session, view, lines} = paper;
	const {desk} = session;
	if (!desk) return plainPiece([]);
	const sources = sourcesHere(desk, session.forms);
	const {columns} = session.size;
	const width = textWidth(session);
	const paragraphs = standing(desk, sources, width);
	const own = paragraphs.filter(({id}) => !isOpening(id));
	const characters = own.reduce((sum, {layout}) => sum + layout.characters, 0);
	const least = lines >= 22 ? 4 : 3;
	return paintFrame(paper, desk, drawer, {
		least,
		note: say(session.language, 'screen.text.characters', {count: characters}),
		middle(room) {
			const head = plainPiece([headLine(paper, desk, sources, characters)]);
			const beside = desk.text.beside ? besideLines(session, desk, sources) : [];
			const below = beside.length > 0 && columns < wide;
			const taken = below ? Math.min(beside.length, Math.floor(room / 3)) : 0;
			const empty = own.length === 0 ? [plainPiece([emptyLine(paper, desk)])] : [];
			const height = Math.max(1, room - 1 - taken - empty.length);
			if (paragraphs.length === 0) return stack([head, ...empty]);
			const left = beside.length > 0 && !below ? Math.floor(columns / 2) : columns;
			const rows = paintRows({
				theme,
				desk,
				sources,
				view,
				paragraphs,
				lines: height,
				columns: left,
			});
			if (beside.length === 0) return stack([head, rows, ...empty]);
			if (below) {
				const gap = Array<string>(Math.max(0, height - rows.lines.length)).fill('');
				const last = beside.slice(0, taken).map((line) => styled(theme, `   ${line}`, 'dim'));
				return stack([head, rows, plainPiece([...gap, ...last])]);
			}

			const from = firstRowHere(desk, paragraphs) - rows.top;
			return stack([head, withBeside(rows, beside, from, {theme, left, columns, height})]);
		},
		foot: (free) => foot(paper, desk, {least: least - 1, most: Math.min(free + least - 1, 6)}),
	});
}

/** The paragraph under the cursor with its figure as one line. */
export function speak(session: Session): string[] {
	const {desk} = session;
	if (!desk) return [];
	const sources = sourcesHere(desk, session.forms);
	const {here} = partHere(desk);
	const id = desk.text.editor?.paragraph ?? here?.id;
	const own = standing(desk, sources, 10_000).find((one) => one.id === id);
	const shown = own?.layout.rows.flatMap(({atoms}) => atoms.map((atom) => atom.shown)).join('');
	const said = [...figureStatus(session, desk), ...findingStatus(session, desk)];
	return [[shown || say(session.language, 'session.text.empty'), ...said].join('；')];
}

const counted = new WeakMap<Sources, Map<string, FigureCounts>>();

// While a paragraph is being written its figures are not looked for: they are counted again when it is done.
function headLine(
	{theme, session}: Paper<Session>,
	desk: Desk,
	sources: Sources,
	characters: number,
): string {
	const {language, size} = session;
	const {part, paragraphs} = partHere(desk);
	const all = counted.get(sources) ?? new Map<string, FigureCounts>();
	counted.set(sources, all);
	const known = desk.text.editor ? all.get(part) : undefined;
	const own = paragraphs.filter(({id}) => !isOpening(id));
	const counts = known ?? countFigures(own, sources);
	all.set(part, counts);
	const limit = desk.form.parts?.find(({id}) => id === part)?.limit;
	const length =
		limit !== undefined && characters > limit
			? say(language, 'screen.text.ofLimit', {count: characters, limit})
			: say(language, 'screen.text.characters', {count: characters});
	const told = counts.own > 0 ? 'screen.text.countsOwn' : 'screen.text.counts';
	const figures = counts.all > 0 ? say(language, told, counts) : '';
	const line = ` ${[length, figures].filter(Boolean).join('   ')}`;
	return styled(theme, cut(line, size.columns), 'dim');
}

function emptyLine({theme, session}: Paper<Session>, desk: Desk): string {
	const {language, size} = session;
	const {part} = partHere(desk);
	const hasLast = desk.draft.header.lastYear?.text?.[part] !== undefined;
	const more = hasLast ? say(language, 'screen.text.emptyStarting') : '';
	const line = `   ${say(language, 'screen.text.empty', {more})}`;
	return styled(theme, cut(line, size.columns), 'dim');
}

function besideLines(session: Session, desk: Desk, sources: Sources): readonly string[] {
	const {language, size} = session;
	const text = lastParagraph(desk, sources);
	const said =
		text === undefined
			? say(language, 'screen.text.noLastYear')
			: say(language, 'screen.text.lastYear', {text});
	const room = size.columns >= wide ? Math.ceil(size.columns / 2) - 3 : size.columns - 5;
	return wrap(said, room);
}

function firstRowHere(desk: Desk, paragraphs: readonly Standing[]): number {
	const id = desk.text.editor?.paragraph ?? partHere(desk).here?.id;
	let row = 0;
	for (const one of paragraphs) {
		if (one.id === id) return row;
		row += one.layout.rows.length;
	}

	return 0;
}

/** A rule, what is known of the figure, what the checks or the program have to say. */
function foot(
	{theme, session}: Paper<Session>,
	desk: Desk,
	{least, most}: {least: number; most: number},
): Piece {
	const {columns} = session.size;
	const rule = styled(theme, (theme.wideAmbiguous ? '-' : '─').repeat(columns), 'dim');
	const why = desk.text.editor?.why;
	const refusal =
		why === undefined
			? undefined
			: styled(
					theme,
					cut(` ${marks.bad.sign} ${wordsOf(session.language, why)}`, columns),
					...marks.bad.styles,
				);
	const notices =
		refusal === undefined ? noticeLines(theme, session, columns, Math.max(1, most - 1)) : [refusal];
	const taken = notices.length;
	const status = joined(figureStatus(session, desk), columns);
	const findings = findingStatus(session, desk).flatMap((line) =>
		wrap(line, columns - gutter - 1).map((text, row) => (row === 0 ? ` ${text}` : `   ${text}`)),
	);
	const said = [...status, ...findings].slice(0, Math.max(0, most - taken));
	const rest = Array<string>(Math.max(0, least - taken - said.length)).fill('');
	return plainPiece([rule, ...said, ...rest, ...notices]);
}

// Parts side by side where they fit, else on lines of their own.
function joined(parts: readonly string[], columns: number): string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		const together = last === undefined ? undefined : `${last}      ${part}`;
		if (together !== undefined && displayWidth(together) <= columns - 1)
			lines[lines.length - 1] = together;
		else
			for (const [row, text] of wrap(part, columns - gutter).entries())
				lines.push(row === 0 ? ` ${text}` : `   ${text}`);
	}

	return lines;
}
