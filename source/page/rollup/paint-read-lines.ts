import {saySource} from '../../check/say-source.ts';
import type {Session} from '../../desk/session.ts';
import {labelOf} from '../../form/label-of.ts';
import {displayWidth, fit, wrap} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {type ListLine, titleLines} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece} from '../../look/paper.ts';
import {marks} from '../../look/style.ts';
import {wordsOf} from '../../look/words.ts';
import type {Line} from '../../program/line.ts';
import type {Decision} from '../../rollup/decision.ts';
import {effectiveFigures, placeOf} from '../../rollup/return-figures.ts';
import {momentWords} from '../../text/moment-words.ts';
import {say} from '../../text/say.ts';
import {deskOf} from './here.ts';
import {linesOf, versionsCompared} from './lists.ts';
import type {LinesLayer, RollUpDesk} from './state.ts';
import {unitLetter} from './unit-letter.ts';

/** Lines to be read: a 退回单, decisions, or the cells in which two versions differ. */
export function paintLines(paper: Paper<Session>, own: LinesLayer): Piece {
	const {theme, session, lines} = paper;
	const desk = deskOf(session);
	if (!desk) return plainPiece([]);
	const {language, size} = session;
	const unit = desk.rolled.byCode.get(own.unit ?? '');
	const name = unit?.unit.name ?? say(language, 'rollup.allUnits');
	const all = linesOf(session, own);
	const two = unit && versionsCompared(unit);
	const letter =
		own.kind === 'feedback' && unit ? unitLetter(session, desk.rolled, unit).kind : 'none';
	const kind = letter === 'reminder' || letter === 'receipt' ? letter : own.kind;
	const title = titleLines(
		theme,
		say(language, `rollup.lines.${kind}`, {
			unit: name,
			one: two?.[0].number ?? '',
			other: two?.[1].number ?? '',
			count: all.length,
		}),
		size.columns,
		{chosen: own.chosen, of: all.length},
	);
	const height = Math.max(1, lines - title.length);
	const shown =
		own.kind === 'feedback'
			? feedbackList(session, all as readonly Line[])
			: tableLines(session, desk, own, all);
	if (shown.length === 0)
		shown.push({text: `  ${say(language, `rollup.lines.${own.kind}None`)}`, styles: ['dim']});
	return stack([
		plainPiece(title),
		listPage(paper, `rollup-${own.kind}`, shown, own.chosen, height),
	]);
}

function tableLines(
	session: Session,
	desk: RollUpDesk,
	own: LinesLayer,
	all: readonly unknown[],
): ListLine[] {
	return own.kind === 'history'
		? (all as readonly Decision[]).map((one, index) => decisionLine(session, desk, one, index))
		: versionLines(session, desk, own, all as readonly string[]);
}

/** The decisions, or the cells that differ, as they are read, to be pasted elsewhere; nothing where there are none. */
export function textOfLines(
	session: Session,
	desk: RollUpDesk,
	own: LinesLayer,
): string | undefined {
	const lines = tableLines(session, desk, own, linesOf(session, own));
	const texts = lines.map(({text, right}) => [text.trim(), right].filter(Boolean).join('  '));
	return texts.length === 0 ? undefined : texts.join('\n');
}

function feedbackList({language, size}: Session, all: readonly Line[]): ListLine[] {
	return all.flatMap(({words, mark = 'plain', indent = 0}, index) => {
		const {sign, styles} = marks[mark];
		const before = `${' '.repeat(indent * 3)}${sign === ' ' ? '' : `${sign} `}`;
		return wrap(wordsOf(language, words), size.columns - 6 - displayWidth(before)).map(
			(text, row): ListLine => ({
				// What cannot be chosen stands two columns further left in a list.
				text: (row === 0 ? before : ' '.repeat(displayWidth(before) + 2)) + text,
				styles,
				// A line that wraps is chosen by its first row.
				...(row === 0 && {index, target: {on: 'line', index}}),
			}),
		);
	});
}

function decisionLine(
	{language}: Session,
	{rolled}: RollUpDesk,
	one: Decision,
	index: number,
): ListLine {
	// What takes back is about the unit of what it takes back.
	const about =
		one.what === 'undo' ? rolled.decisions.find(({number}) => number === one.of) : undefined;
	const unit = nameIn(rolled, one);
	const cell = one.what === 'amend' ? rolled.form.cell.get(one.address) : undefined;
	const details = [
		one.what === 'undo'
			? say(language, 'rollup.history.undo', {
					number: one.of,
					what: about ? say(language, `rollUp.decision.${about.what}`) : '',
					unit: about ? nameIn(rolled, about) : '',
				})
			: '',
		one.what === 'amend'
			? `${cell ? labelOf(cell) : one.address} ${one.from ?? '□'} → ${one.to ?? '□'}`
			: '',
		'confirmed' in one && one.confirmed
			? say(language, 'rollup.history.confirmed', {
					by: one.confirmed.by,
					how: [say(language, `rollup.how.${one.confirmed.how}`), one.confirmed.when]
						.filter(Boolean)
						.join(say(language, 'check.comma')),
				})
			: '',
		one.because ?? '',
	].filter(Boolean);
	return {
		text: [
			String(one.number).padStart(4),
			momentWords(one.time),
			fit(one.who, 8),
			say(language, `rollUp.decision.${one.what}`),
			unit,
			details.join(say(language, 'check.semicolon')),
		]
			.filter(Boolean)
			.join('  '),
		index,
		target: {on: 'line', index},
	};
}

function nameIn({byCode}: RollUpDesk['rolled'], one: Decision): string {
	const code = 'unit' in one && one.unit ? one.unit : '';
	return byCode.get(code)?.unit.name ?? '';
}

function versionLines(
	{language, size}: Session,
	{rolled}: RollUpDesk,
	{unit}: LinesLayer,
	cells: readonly string[],
): ListLine[] {
	const {form} = rolled;
	const two = versionsCompared(rolled.byCode.get(unit ?? '')!);
	if (!two) return [];
	const [one, other] = two.map(({figures, read}) =>
		read.form === form.id ? effectiveFigures(form, figures) : [],
	);
	return cells.map((address, index) => {
		const at = placeOf(form, address);
		const source = two[1].read.sources[at] ?? '';
		const label = labelOf(form.cell.get(address)!);
		return {
			text: `${fit(label, Math.min(46, size.columns - 30))}  ${one?.[at] ?? '□'} → ${other?.[at] ?? '□'}`,
			right: source && say(language, 'rollup.inNewer', {source: saySource(source, language)}),
			index,
			target: {on: 'line', index},
		};
	});
}
