import type {Desk} from '../../desk/desk.ts';
import {isOpening} from '../../draft/paragraph.ts';
import {cut, displayWidth, fit} from '../../look/display-width.ts';
import {type Piece, scrolled, type Zone} from '../../look/frame.ts';
import {type Style, styled, type Theme} from '../../look/style.ts';
import type {View} from '../../look/view.ts';
import type {Sources} from '../../report/sources.ts';
import {type FigureHere, figuresHere} from './figures-here.ts';
import {type Atom, placeOf} from './layout.ts';
import {partHere} from './part-here.ts';
import {gutter, type PartRow, rowsOf, type Standing} from './rows-of-part.ts';

type Given = {
	theme: Theme;
	desk: Desk;
	sources: Sources;
	view: View;
	paragraphs: readonly Standing[];
	lines: number;
	columns: number;
};

/** The lines of the part that there is room for, the caret or the chosen paragraph in sight. */
export function paintRows(given: Given): Piece & {top: number} {
	const {theme, desk, sources, view, paragraphs, lines, columns} = given;
	const {editor, figure} = desk.text;
	const {part, here} = partHere(desk);
	const rows = rowsOf(paragraphs);
	const id = editor?.paragraph ?? here?.id;
	const first = rows.findIndex(({of}) => of.id === id);
	const own = paragraphs.find((one) => one.id === id);
	const caret = editor?.caret ?? figure ?? 0;
	const place = own ? placeOf(own.layout, caret) : {row: 0, x: 0};
	const at = Math.max(0, first) + place.row;
	const name = `text ${part}`;
	// The whole of a paragraph where it fits, its first line in any case.
	const last = own && !editor && figure === undefined ? at + own.layout.rows.length - 1 : at;
	let top = scrolled(view.tops[name] ?? 0, last, lines, rows.length);
	top = scrolled(top, at, lines, rows.length);
	view.tops[name] = top;
	const zones: Zone[] = [];
	const painted = rows.slice(top, top + lines).map((row, line) => {
		const isHere = row.of.id === id;
		const mark = isHere && row.isFirst ? (theme.wideAmbiguous ? ' > ' : ' ▸ ') : gutterOf(row);
		putZones(zones, row, line, columns);
		const chosen = isHere && !editor ? figure : undefined;
		return styled(theme, mark, 'bold') + paintRow(theme, row, figuresOf(row.of, sources), chosen);
	});
	return {
		lines: painted,
		zones,
		top,
		...(editor && {cursor: {x: Math.min(columns - 1, gutter + place.x), y: at - top}}),
	};
}

// What stands above part 一 is marked along its side.
function gutterOf({of}: PartRow): string {
	return isOpening(of.id) ? ' : ' : '   ';
}

// What is being typed has no figures yet but its references, which are painted as they are.
function figuresOf({kept}: Standing, sources: Sources): readonly FigureHere[] {
	return kept ? figuresHere(kept, sources) : [];
}

function putZones(zones: Zone[], {of, row}: PartRow, line: number, columns: number): void {
	let from = gutter;
	for (const {at, width} of row.atoms) {
		const target = {on: 'text', paragraph: of.id, at} as const;
		zones.push({line, from, to: from + width, target});
		from += width;
	}

	const end = {on: 'text', paragraph: of.id, at: row.to} as const;
	zones.push({line, from, to: columns, target: end});
	zones.push({line, from: 0, to: gutter, target: {...end, at: row.from}});
}

function paintRow(
	theme: Theme,
	{of, row}: PartRow,
	figures: readonly FigureHere[],
	chosen: number | undefined,
): string {
	let line = '';
	let run = '';
	let before: readonly Style[] = [];
	const end = () => {
		line += before.length > 0 ? styled(theme, run, ...before) : run;
		run = '';
	};

	const own = figures.filter(({at, length}) => at < row.to && at + length > row.from);
	for (const atom of row.atoms) {
		const styles = stylesOf(atom, of, own, chosen);
		if (styles.join() !== before.join()) {
			end();
			before = styles;
		}

		run += atom.shown;
	}

	end();
	return line;
}

function stylesOf(
	{at, reference}: Atom,
	{role}: Standing,
	figures: readonly FigureHere[],
	chosen: number | undefined,
): readonly Style[] {
	const own = figures.find((one) => one.at <= at && at < one.at + one.length);
	const weight: readonly Style[] = role === 'heading' ? ['bold'] : [];
	const mark: readonly Style[] =
		own !== undefined && own.at === chosen ? [...weight, 'inverse'] : weight;
	if (reference) return [...mark, 'underline', ...(reference.why ? (['red'] as const) : [])];
	if (own?.kind !== 'mention') return mark;
	if (own.tie) return own.tie.means === 'none' ? mark : [...mark, 'cyan'];
	return own.mention.proposes.length > 0 ? [...mark, 'yellow'] : mark;
}

/** Lines side by side: the text, a rule, and what stands beside it from one line on. */
export function withBeside(
	{lines, ...piece}: Piece & {top: number},
	beside: readonly string[],
	from: number,
	{theme, left, columns, height}: {theme: Theme; left: number; columns: number; height: number},
): Piece {
	const bar = styled(theme, theme.wideAmbiguous ? '|' : '│', 'dim');
	const start = Math.max(0, Math.min(from, height - beside.length));
	const all = Array.from({length: height}, (_, line) => {
		const own = lines[line] ?? '';
		const gap = ' '.repeat(Math.max(0, left - displayWidth(own)));
		const other = beside[line - start] ?? '';
		return `${own}${gap}${bar} ${fit(cut(other, columns - left - 3), columns - left - 3)}`.trimEnd();
	});
	return {...piece, lines: all};
}
