import type {Session} from '../../desk/session.ts';
import {cut, displayWidth, fit, wrap} from '../../look/display-width.ts';
import type {Piece} from '../../look/frame.ts';
import {noticeLines} from '../../look/notice-lines.ts';
import type {Paper} from '../../look/paper.ts';
import {marks, styled} from '../../look/style.ts';
import {typingWindow} from '../../look/typing-window.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import {say} from '../../text/say.ts';
import {filesShown} from './files-shown.ts';
import {findingsHere, findingsOf, levelsHere} from './findings-shown.ts';
import {fileChosen, findingChosen, unitChosen} from './here.ts';
import {decisionWords, fileWords} from './paint-lists.ts';
import type {RollUpDesk} from './state.ts';
import {placeShown, unitsShown} from './units-shown.ts';

/** Below the lists: what is shown of all, then what is to be known of the line under the hands, then what is said. */
export function paintFoot(paper: Paper<Session>, own: RollUpDesk): Piece {
	const {theme, session, lines} = paper;
	const {columns} = session.size;
	const rule = ruleOf(paper, own);
	const notices = noticeLines(theme, session, columns, Math.max(1, lines - 1));
	const room = Math.max(0, lines - 1 - notices.length);
	const told = toldLines(paper, own).slice(0, room);
	const gap = Array<string>(Math.max(0, room - told.length)).fill('');
	const below = [...told, ...gap, ...notices];
	return {
		lines: [rule.line, ...below],
		zones: [],
		...(rule.cursor && {cursor: rule.cursor}),
	};
}

// What is looked for, what is filtered and how it is ordered stand on the line between.
function ruleOf(
	{theme, session}: Paper<Session>,
	own: RollUpDesk,
): {line: string; cursor?: {x: number; y: number}} {
	const {language, size} = session;
	const isUnits = own.tab === 'units';
	const shown = isUnits ? unitsShown(own).length : undefined;
	const {place, of} = placeInList(own);
	const count = of > 0 ? ` ${place}/${of} ──` : '';
	const parts = [
		...(shown === undefined || shown === own.rolled.units.length
			? []
			: [say(language, 'rollup.shown', {count: shown, of: own.rolled.units.length})]),
		...(own.filter === 'all'
			? []
			: [
					say(language, 'rollup.filtered', {
						filter: say(language, `rollup.filterName.${own.filter}`),
					}),
				]),
		...(own.sort === 'roster' ? [] : [say(language, `rollup.sort.${own.sort}`)]),
		...(own.marks.size > 0 ? [say(language, 'rollup.marked', {count: own.marks.size})] : []),
	];
	const said = isUnits ? parts.join('  ') : own.tab === 'findings' ? levelCounts(session, own) : '';
	if (isUnits && (own.typing || own.sought !== '')) {
		// What is typed has room before what may be typed is told.
		const labels = (['rollup.search', 'command.rollup.searchShort'] as const).map(
			(label) => `── ${say(language, label)} `,
		);
		const left = (label: string) => size.columns - displayWidth(label) - displayWidth(said) - 6;
		const before = labels.find((label) => left(label) >= 16) ?? labels[1]!;
		const room = Math.max(10, Math.min(30, left(before)));
		const counted = cut(said, Math.max(0, size.columns - displayWidth(before) - room - 3));
		const {text, caret} = typingWindow(own.typing ?? {text: own.sought, caret: 0}, room);
		const field = styled(theme, fit(text, room), 'underline');
		const rest = size.columns - displayWidth(before) - room - displayWidth(counted) - 2;
		const line = `${styled(theme, before, 'bold')}${field}  ${styled(theme, counted, 'bold')}${' '.repeat(Math.max(0, rest))}`;
		return {line, ...(own.typing && {cursor: {x: displayWidth(before) + caret, y: 0}})};
	}

	const room = size.columns - displayWidth(count) - 4;
	const words = said === '' ? '' : ` ${cut(said, room)} `;
	const rest = Math.max(0, size.columns - displayWidth(words) - displayWidth(count) - 2);
	return {
		line: `${styled(theme, '──', 'dim')}${styled(theme, words, 'bold')}${styled(theme, '─'.repeat(rest) + count, 'dim')}`,
	};
}

// Where the hands are in the list that is open, and how long it is.
function placeInList(own: RollUpDesk): {place: number; of: number} {
	const of =
		own.tab === 'units'
			? unitsShown(own).length
			: own.tab === 'findings'
				? findingsHere(own).length
				: filesShown(own.rolled).length;
	const at =
		own.tab === 'units' ? placeShown(own) : own.tab === 'findings' ? own.finding : own.file;
	return {place: Math.min(at, of - 1) + 1, of};
}

// What the tab counts is the first two; the list has the others as well.
function levelCounts({language}: Session, own: RollUpDesk): string {
	const counts = levelsHere(own);
	return (['must', 'explain', 'hint', 'unchecked'] as const)
		.filter((level) => counts[level] > 0)
		.map((level) => `${say(language, `screen.level.${level}`)} ${counts[level]}`)
		.join('  ');
}

function toldLines(paper: Paper<Session>, own: RollUpDesk): string[] {
	const {session, theme} = paper;
	const {columns} = session.size;
	if (own.tab === 'files') {
		const file = fileChosen(own);
		if (!file) return [];
		return fileWords(session, own.rolled, file).flatMap((text) =>
			wrap(text, columns - 2).map((line) => ` ${line}`),
		);
	}

	if (own.tab === 'findings') {
		const finding = findingChosen(own);
		if (!finding) return [];
		const {sign, styles} = marks[finding.level];
		return wrap(finding.say(session), columns - 4).map((line, row) =>
			styled(theme, ` ${row === 0 ? sign : ' '} ${line}`, ...styles),
		);
	}

	const one = unitChosen(own);
	if (!one) return [];
	const facts = factLines(session, one);
	const most = Math.max(1, paper.lines - 1 - facts.length);
	return [...findingLines(paper, own, one, most), ...facts];
}

function findingLines(
	{session, theme}: Paper<Session>,
	own: RollUpDesk,
	one: UnitRolled,
	most: number,
): string[] {
	const {language, size} = session;
	if (own.reading.isPartial && one.state === 'missing') return [];
	const found = findingsOf(one, own.rolled.form);
	const [first] = found;
	const others = one.files.filter(
		({is}) => is !== 'return' && is !== 'version' && is !== 'attachment',
	);
	if (!first && !one.head && others[0])
		return [
			cut(
				` ${marks.bad.sign} ${fileWords(session, own.rolled, others[0]).join('  ')}`,
				size.columns,
			),
		];
	if (one.newer) {
		const words = say(language, 'rollup.newerFoot', {
			number: one.newer.version.number,
			cells: one.newer.cells.length,
		});
		return [styled(theme, cut(` ! ${words}`, size.columns), 'bold')];
	}

	if (!first) {
		const {blanks} = one.counts;
		const words = say(language, 'rollup.blanksOnly', {count: blanks});
		return one.head && blanks > 0 ? [` ${marks.must.sign} ${words}`] : [];
	}

	const {sign, styles} = marks[first.level];
	const more =
		found.length > 1 ? `  ${say(language, 'screen.more', {count: found.length - 1})}` : '';
	const head = ` ${sign} ${say(language, `screen.level.${first.level}`)}  `;
	const from = displayWidth(head);
	const whole = wrap(first.say(session) + more, size.columns - from - 1);
	const shown = whole.slice(0, most);
	if (whole.length > most)
		shown[most - 1] = cut(whole.slice(most - 1).join(''), size.columns - from - 1);
	return shown.map((text, row) =>
		row === 0 ? styled(theme, head, 'bold', ...styles) + text : ' '.repeat(from) + text,
	);
}

// Whom to call, what was decided, what was noted.
function factLines({language, size}: Session, one: UnitRolled): string[] {
	const {unit, decision, remarks, sentBack, late} = one;
	const {contact = '', phone = '', deadline} = unit;
	const call = [contact, phone].filter(Boolean).join(' ');
	const parts = [
		...(call ? [say(language, 'rollup.contact', {call})] : []),
		...(deadline ? [say(language, 'rollup.deadline', {deadline})] : []),
		...(late !== undefined && late > 0 ? [say(language, 'rollup.late', {count: late})] : []),
		...(sentBack > 0 ? [say(language, 'rollup.sentBackTimes', {count: sentBack})] : []),
		...(decision ? [decisionWords(language, decision)] : []),
		...remarks
			.slice(-1)
			.map(({because = ''}) => say(language, 'rollup.remarkSaid', {words: because})),
	];
	return parts.length === 0
		? []
		: wrap(parts.join('  '), size.columns - 2).map((line) => ` ${line}`);
}
