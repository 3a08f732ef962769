import {saySource} from '../../check/say-source.ts';
import type {Session} from '../../desk/session.ts';
import type {Quantity} from '../../form/quantity.ts';
import {cut, displayWidth, wrap} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper} from '../../look/paper.ts';
import {marks, styled} from '../../look/style.ts';
import {wordsOf} from '../../look/words.ts';
import {type Language, say} from '../../text/say.ts';
import {textPreviewLines} from './paint-text.ts';
import type {Preview, PreviewLine, Untaken} from './state.ts';

/** What an import or a pasted block would change: tables, cells with figures before and after, notes, faults. */
export function paint(paper: Paper<Session>, own: Preview): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const title = say(language, `screen.preview.${own.how}`, {file: own.file});
	const {broken, healed, blanks} = own;
	const values = {broken, healed, blanks};
	const effect = say(language, `screen.preview.${own.how}Effect`, values);
	const left = untakenWords(language, own.untaken);
	const count = `${own.chosen + 1}/${own.lines.length}`;
	const head: Piece = {
		lines: [
			titleRule(theme, title, size.columns),
			...(left === ''
				? []
				: [styled(theme, cut(`   ${marks.bad.sign} ${left}`, size.columns), ...marks.bad.styles)]),
			styled(
				theme,
				`   ${cut(effect, size.columns - displayWidth(count) - 6)}   ${count}`,
				...(broken > 0 ? marks.explain.styles : []),
			),
		],
		zones: [],
	};
	const list = own.lines.flatMap((line, index) =>
		previewLines(language, line, index, size.columns),
	);
	return stack([head, listPage(paper, 'preview', list, own.chosen, lines - head.lines.length)]);
}

// What is not taken comes before what is.
function untakenWords(language: Language, untaken: Untaken): string {
	const parts = (Object.keys(untaken) as Array<keyof Untaken>)
		.filter((of) => untaken[of] > 0)
		.map((of) => say(language, `screen.preview.${of}`, {count: untaken[of]}));
	if (parts.length === 0) return '';
	const list = parts.join(say(language, 'check.comma'));
	return say(language, 'screen.preview.untaken', {list});
}

const boxes = {all: '[x]', some: '[-]', none: '[ ]'};

function previewLines(
	language: Language,
	line: PreviewLine,
	index: number,
	columns: number,
): ListLine[] {
	const target = {on: 'line', index} as const;
	if (line.kind === 'table') {
		const {title, changed, same, blank} = line;
		const key = blank > 0 ? 'screen.preview.tableBlank' : 'screen.preview.table';
		const without = say(language, key, {title: '', changed, same, blank});
		const room = columns - 8 - displayWidth(without);
		const shown = cut(title, Math.max(4, room));
		const text = say(language, key, {title: shown, changed, same, blank});
		return [{text: `${boxes[line.taken]} ${text}`, styles: ['bold'], index, target}];
	}

	if (line.kind === 'part' || line.kind === 'paragraph' || line.kind === 'figure')
		return textPreviewLines(language, line, columns).map((one, at) => ({
			...one,
			target,
			...(at === 0 && {index}),
		}));
	const source = line.source === undefined ? '' : sourceIn(line.source, language, columns / 3);
	if (line.kind === 'note') {
		const {sign, styles} = marks[line.mark];
		const room = columns - 11 - (source ? displayWidth(source) + 2 : 0);
		const [first = '', ...rest] = wrap(wordsOf(language, line.words), Math.max(12, room));
		return [
			{text: `    ${sign} ${first}`, right: source, styles, index, target},
			...rest.map((text) => ({text: `        ${text}`, styles, target})),
		];
	}

	const name =
		line.field === 'stated'
			? `${line.label} · ${say(language, isPasted(line.source) ? 'screen.editing.stated' : 'screen.preview.stated')}`
			: line.label;
	const change = `${figure(language, line.before)} → ${figure(language, line.after)}`;
	const remark = line.remark === undefined ? '' : `（${line.remark}）`;
	const right = line.taken ? source : say(language, 'screen.preview.out');
	const box = `  ${line.taken ? boxes.all : boxes.none} `;
	// The label gives way, never a figure.
	const room = columns - 6 - displayWidth(box + change + remark) - displayWidth(right) - 2;
	return [
		{
			text: `${box}${cut(name, Math.max(4, room))}   ${change}${remark}`,
			right,
			styles: line.taken ? [] : ['dim'],
			index,
			target,
		},
	];
}

function figure(language: Language, value: Quantity | undefined): string {
	return value === null || value === undefined ? say(language, 'screen.blankCell') : String(value);
}

// A pasted block has no file and no sheet: only a line and a column, counted from 1.
function isPasted(source: string | undefined): boolean {
	return source !== undefined && /^[A-Z]+\d+$/.test(source);
}

function placeIn(source: string): {row: string; column: number} {
	const letters = source.replace(/\d+$/, '');
	const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
	return {row: source.slice(letters.length), column};
}

// Where a figure stands; a sheet of a long name is cut, its cell never.
function sourceIn(source: string, language: Language, room: number): string {
	if (isPasted(source)) return say(language, 'screen.preview.place', placeIn(source));
	const whole = saySource(source, language);
	const mark = source.lastIndexOf('!');
	const over = displayWidth(whole) - room;
	if (over <= 0 || mark === -1) return whole;
	const sheet = source.slice(0, mark);
	const kept = cut(sheet, Math.max(4, displayWidth(sheet) - over));
	return saySource(kept + source.slice(mark), language);
}
