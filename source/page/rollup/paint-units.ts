import type {Session} from '../../desk/session.ts';
import {cut, cutStart, displayWidth, fit} from '../../look/display-width.ts';
import {type Piece, scrolled, type Zone} from '../../look/frame.ts';
import type {Paper} from '../../look/paper.ts';
import {type Style, styled} from '../../look/style.ts';
import {sayMissing} from '../../rollup/plan/reminders.ts';
import {shownPath} from '../../rollup/plan/source-sheet.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import {say} from '../../text/say.ts';
import {stateSigns} from './pictures.ts';
import type {RollUpDesk} from './state.ts';
import {placeShown, requestsOf, unitsShown} from './units-shown.ts';

/** The columns that there is room for, and how wide the two that stretch are. */
type Columns = {name: number; source: number; kind: boolean; explain: boolean; requests: boolean};

const numbers = {version: 4, must: 7, explain: 7, blanks: 5, requests: 8, kind: 7};
const fixed = 16;

function columnsOf(columns: number): Columns {
	const all = {kind: columns >= 78, explain: columns >= 70, requests: columns >= 66};
	const taken =
		fixed +
		numbers.version +
		numbers.must +
		numbers.blanks +
		(all.kind ? numbers.kind : 0) +
		(all.explain ? numbers.explain : 0) +
		(all.requests ? numbers.requests : 0);
	const rest = columns - taken - 1;
	const name = Math.max(12, Math.min(rest, Math.max(18, Math.floor(rest * 0.48)), 40));
	const source = rest - name - 2;
	return {...all, name: source < 8 ? rest : name, source: source < 8 ? 0 : source};
}

/** The units of which there is sight, under their heads. */
export function paintUnits({theme, session, view, lines}: Paper<Session>, own: RollUpDesk): Piece {
	const {language, size} = session;
	const shown = unitsShown(own);
	const at = placeShown(own);
	const columns = columnsOf(size.columns);
	const height = Math.max(1, lines - 1);
	const top = scrolled(view.tops.rollup ?? 0, at, height, shown.length);
	view.tops.rollup = top;
	const right = (text: string, width: number) => fit(text, width, 'right');
	const head = [
		`    ${fit(say(language, 'rollUp.column.state'), 12)}`,
		fit(say(language, 'rollUp.column.name'), columns.name),
		columns.kind ? ` ${fit(say(language, 'rollup.column.kind'), numbers.kind - 1)}` : '',
		right(say(language, 'rollup.column.version'), numbers.version),
		right(say(language, 'rollup.column.must'), numbers.must),
		columns.explain ? right(say(language, 'rollup.column.explain'), numbers.explain) : '',
		right(say(language, 'rollup.column.blanks'), numbers.blanks),
		columns.requests ? right(say(language, 'rollup.column.requests'), numbers.requests) : '',
		columns.source > 0 ? `  ${fit(say(language, 'rollup.column.source'), columns.source)}` : '',
	].join('');
	const zones: Zone[] = [];
	const painted = shown.slice(top, top + height).map((one, row) => {
		const index = top + row;
		zones.push({line: row + 1, from: 0, to: size.columns, target: {on: 'line', index}});
		return unitLine(one, index === at);
	});
	if (shown.length === 0) painted.push(`    ${say(language, emptyKey(own))}`);
	return {lines: [styled(theme, cut(head, size.columns), 'dim'), ...painted], zones};

	// Nobody is missing before everything is read.
	function stateOf({state}: UnitRolled): string {
		const isUnread = state === 'missing' && own.reading.isPartial;
		return say(language, isUnread ? 'rollup.unread' : `rollUp.state.${state}`);
	}

	function unitLine(one: UnitRolled, isChosen: boolean): string {
		const {unit, state, counts, versions, head} = one;
		const count = (value: number) => (value > 0 ? String(value) : head ? '0' : '');
		const must = counts.must + counts.faults + counts.questions;
		const requests = requestsOf(one, own.rolled.form);
		const mark = own.marks.has(unit.code) ? '*' : ' ';
		const styles: readonly Style[] = isChosen ? ['inverse'] : [];
		const part = (text: string, ...more: Style[]) => styled(theme, text, ...styles, ...more);
		const stateStyles = isChosen ? [] : stateSigns[state].styles;
		return [
			part(`${isChosen ? ' >' : '  '}${mark} `, ...(mark === '*' ? (['bold'] as const) : [])),
			part(fit(stateOf(one), 9), ...stateStyles),
			part(fit(flagOf(session, one), 3), 'bold'),
			part(fit(unit.name, columns.name)),
			columns.kind ? part(` ${fit(unit.kind ?? '', numbers.kind - 1)}`) : '',
			part(
				right(
					head ? String(head.number) : versions.length > 0 ? String(versions.length) : '–',
					numbers.version,
				),
			),
			part(right(count(must), numbers.must), ...(must > 0 && !isChosen ? (['red'] as const) : [])),
			columns.explain
				? part(
						right(count(counts.explain), numbers.explain),
						...(counts.explain > 0 && !isChosen ? (['yellow'] as const) : []),
					)
				: '',
			part(right(count(counts.blanks), numbers.blanks)),
			columns.requests
				? part(right(requests === null ? '' : String(requests), numbers.requests))
				: '',
			columns.source > 0
				? part(`  ${fit(sourceOf(session, one, columns.source), columns.source)}`)
				: '',
		].join('');
	}
}

function emptyKey({sought, filter, reading, rolled}: RollUpDesk) {
	if (sought !== '' || filter !== 'all') return 'rollup.noneShown' as const;
	if (!reading.isOver) return 'rollup.noneYet' as const;
	return rolled.files.length === 0 ? 'rollup.noFiles' : 'rollup.noUnits';
}

/** 新 有新报送 · 定 版次待定 · 迟 迟报: words, for no colour says it. */
function flagOf({language}: Session, {newer, open, late}: UnitRolled): string {
	if (newer) return say(language, 'rollup.flag.newer');
	if (open) return say(language, 'rollup.flag.open');
	return late !== undefined && late > 0 ? say(language, 'rollup.flag.late') : '';
}

// The end of a way says most; who has sent nothing is called.
function sourceOf({language}: Session, one: UnitRolled, width: number): string {
	const file = one.head?.files[0];
	if (file) return tail(shownPath(file), width);
	if (one.head) return say(language, 'rollUp.taken');
	if (one.state !== 'missing') return '';
	if (one.files.length > 0) return sayMissing(one, language);
	const {contact = '', phone = ''} = one.unit;
	return [contact, phone].filter(Boolean).join(' ');
}

function tail(path: string, width: number): string {
	if (displayWidth(path) <= width) return path;
	const name = path.split('/').at(-1)!;
	if (displayWidth(name) + 2 <= width) return `…/${name}`;
	return cutStart(name, width);
}
