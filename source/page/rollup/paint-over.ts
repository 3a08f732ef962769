import {saySource} from '../../check/say-source.ts';
import type {Session} from '../../desk/session.ts';
import {labelOf} from '../../form/label-of.ts';
import {cut, displayWidth, fit, wrap} from '../../look/display-width.ts';
import {type Piece, scrolled, stack} from '../../look/frame.ts';
import {type ListLine, paintList, titleLines} from '../../look/paint-list.ts';
import {type Paper, plainPiece} from '../../look/paper.ts';
import {styled} from '../../look/style.ts';
import {typingWindow} from '../../look/typing-window.ts';
import {answerLines} from '../../rollup/plan/answer-lines.ts';
import {shownPath} from '../../rollup/plan/source-sheet.ts';
import type {Contribution} from '../../rollup/trace-total.ts';
import {say} from '../../text/say.ts';
import {deskOf, traceOf, unitsToAssign, unitsTraced} from './here.ts';
import {shareBar, sparkline} from './pictures.ts';
import type {AssignLayer, RollUpDesk, TraceLayer} from './state.ts';

/** The units that make a figure of the sum, with bars; what it was in other years above. */
export function paintTrace(paper: Paper<Session>, own: TraceLayer): Piece {
	const {theme, session, view, lines} = paper;
	const desk = deskOf(session);
	if (!desk) return plainPiece([]);
	const {language, size} = session;
	const {columns} = size;
	const {rolled} = desk;
	const trace = traceOf(rolled, own.address);
	const shown = unitsTraced(rolled, own);
	const place = labelOf(rolled.form.cell.get(own.address)!);
	const title = titleLines(theme, say(language, `rollup.trace.${own.by}`, {place}), columns, {
		chosen: own.chosen,
		of: shown.length,
	});
	const {total, last, change, blank} = trace;
	const facts = [
		say(language, 'rollup.trace.total', {total: total ?? '□'}),
		...(last === null ? [] : [say(language, 'rollup.trace.last', {last})]),
		...(change === null ? [] : [say(language, 'rollup.trace.changed', {change: signed(change)})]),
		...(blank.length > 0 ? [say(language, 'rollup.trace.blank', {count: blank.length})] : []),
	].join('  ');
	const spark = sparkline(theme, yearsOf(desk, own.address, total));
	const head = [
		...title,
		` ${styled(theme, cut(facts, columns - 2), 'bold')}`,
		...(spark ? [` ${cut(spark, columns - 2)}`] : []),
	];
	const answer = answerLines(trace, rolled, language).flatMap((line) => wrap(line, columns - 2));
	const most = Math.max(0, Math.min(answer.length, Math.floor(lines / 4)));
	// What there is no room for is copied all the same.
	const told = answer.slice(0, most);
	if (most > 0 && answer.length > most) told[most - 1] = `${cut(told[most - 1]!, columns - 4)}…`;
	const foot = [styled(theme, '─'.repeat(columns), 'dim'), ...told.map((line) => ` ${line}`)];
	const height = Math.max(1, lines - head.length - foot.length - 1);
	const top = scrolled(view.tops.rollupTrace ?? 0, own.chosen, height, shown.length);
	view.tops.rollupTrace = top;
	const widths = traceWidths(columns);
	const largest = Math.max(0, ...trace.units.slice(0, 1).map(({value}) => Math.abs(value)));
	const heads = styled(theme, cut(`   ${traceHeads(session, widths)}`, columns), 'dim');
	const list = paintList(
		theme,
		shown.slice(top, top + height).map((one, row): ListLine => {
			const index = top + row;
			return {text: traceLine(session, one, widths, largest), index, target: {on: 'line', index}};
		}),
		own.chosen,
		{columns, height},
		0,
	);
	if (list.lines.length === 0)
		list.lines.push(
			`   ${say(language, rolled.units.some(({summed}) => summed) ? 'rollup.trace.none' : 'rollup.trace.noSum')}`,
		);
	const gap = Array<string>(Math.max(0, height - list.lines.length)).fill('');
	return stack([plainPiece([...head, heads]), list, plainPiece([...gap, ...foot])]);
}

type Widths = {name: number; bar: number; source: number};

function traceWidths(columns: number): Widths {
	const rest = columns - 4 - 10 - 8 - 10 - 10;
	const name = Math.max(12, Math.min(30, rest - 10));
	const bar = Math.max(0, Math.min(20, rest - name - 2));
	return {name, bar, source: Math.max(0, rest - name - bar - 2)};
}

function traceHeads({language}: Session, {name, bar, source}: Widths): string {
	const right = (key: 'value' | 'share' | 'last' | 'change', width: number) =>
		fit(say(language, `rollup.trace.head.${key}`), width, 'right');
	return [
		fit(say(language, 'rollUp.column.name'), name),
		right('value', 10),
		right('share', 8),
		bar > 0 ? `  ${' '.repeat(bar)}` : '',
		right('last', 10),
		right('change', 10),
		source >= 10 ? `  ${say(language, 'rollup.column.source')}` : '',
	].join('');
}

function traceLine(
	{language}: Session,
	one: Contribution,
	{name, bar, source}: Widths,
	most: number,
): string {
	const right = (text: string, width: number) => fit(text, width, 'right');
	const file = one.file ? shownPath(one.file).split('/').at(-1)! : say(language, 'rollUp.taken');
	// Which cell it is stands first: the name of the file is long, and the unit stands before it.
	const place = one.source ? `${saySource(one.source, language)}  ${file}` : file;
	return [
		fit(one.unit.unit.name, name),
		right(String(one.value), 10),
		right(`${Math.round(one.share * 1000) / 10}%`, 8),
		bar > 0 ? `  ${shareBar(most === 0 ? 0 : one.value / most, bar)}` : '',
		right(one.last === null ? '—' : String(one.last), 10),
		right(one.change === null ? '' : signed(one.change), 10),
		source >= 10 ? `  ${fit(place, source - 2)}` : '',
	].join('');
}

function signed(value: number): string {
	return value > 0 ? `+${value}` : String(value);
}

function yearsOf({years, rolled}: RollUpDesk, address: string, total: number | null) {
	return [
		...years.flatMap(({year, totals}) => {
			const value = totals[address];
			return value === undefined ? [] : [{year, value}];
		}),
		...(total === null ? [] : [{year: rolled.year, value: total}]),
	];
}

/** Whose a file is: what is typed, and the units that fit. */
export function paintAssign(paper: Paper<Session>, own: AssignLayer): Piece {
	const {theme, session, lines} = paper;
	const desk = deskOf(session);
	if (!desk) return plainPiece([]);
	const {language, size} = session;
	const shown = unitsToAssign(desk, own);
	const title = titleLines(
		theme,
		say(language, 'rollup.assign.title', {file: own.name}),
		size.columns,
		{
			chosen: own.chosen,
			of: shown.length,
		},
	);
	const before = ` ${say(language, 'rollup.search')} `;
	const room = Math.max(8, Math.min(40, size.columns - displayWidth(before) - 2));
	const {text, caret} = typingWindow(own.typing, room);
	const field = before + styled(theme, fit(text, room), 'underline');
	const height = Math.max(3, Math.min(8, lines - 3 - title.length));
	const from = Math.max(0, own.chosen - height + 1);
	const list: ListLine[] = shown.slice(from, from + height).map(({unit, state}, row) => ({
		text: `${fit(unit.name, 30)}  ${fit(unit.code, 20)}  ${say(language, `rollUp.state.${state}`)}`,
		index: from + row,
		target: {on: 'line', index: from + row},
	}));
	if (shown.length === 0) list.push({text: say(language, 'rollup.assign.none'), styles: ['dim']});
	const painted = paintList(theme, list, own.chosen, {columns: size.columns, height}, 0);
	return {
		...stack([plainPiece([...title, field]), painted]),
		cursor: {x: displayWidth(before) + caret, y: title.length},
	};
}
