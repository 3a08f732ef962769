import {saySource} from '../check/say-source.ts';
import type {Quantity} from '../form/quantity.ts';
import type {PreviewDialog, PreviewLine} from '../session/dialog.ts';
import {type Language, say} from '../text/say.ts';
import {type Piece, stack} from './frame.ts';
import {listPage, type Sheet} from './paint-dialog.ts';
import {type ListLine, titleRule} from './paint-list.ts';
import {marks, styled} from './style.ts';
import {wordsOf} from './words.ts';

/** What an import or a pasted block would change: tables, cells with figures before and after, notes, faults. */
export function paintPreview(sheet: Sheet, dialog: PreviewDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size} = session;
	const title = say(language, `screen.preview.${dialog.how}`, {file: dialog.file});
	const {broken, healed} = dialog;
	const effect = say(language, 'screen.preview.findings', {broken, healed});
	const head: Piece = {
		lines: [
			titleRule(theme, title, size.columns),
			styled(theme, `   ${effect}`, ...(broken > 0 ? marks.explain.styles : [])),
		],
		zones: [],
	};
	const list = dialog.lines.map((line, index) => previewLine(language, line, index));
	return stack([head, listPage(sheet, 'preview', list, dialog.chosen, lines - 2)]);
}

const boxes = {all: '[x]', some: '[-]', none: '[ ]'};

function previewLine(language: Language, line: PreviewLine, index: number): ListLine {
	const target = {on: 'line', index} as const;
	if (line.kind === 'table') {
		const {title, changed, same} = line;
		const text = say(language, 'screen.preview.table', {title, changed, same});
		return {text: `${boxes[line.taken]} ${text}`, styles: ['bold'], index, target};
	}

	if (line.kind === 'note') {
		const {sign, styles} = marks[line.mark];
		const source = line.source === undefined ? '' : saySource(line.source, language);
		return {
			text: `    ${sign} ${wordsOf(language, line.words)}`,
			right: source,
			styles,
			index,
			target,
		};
	}

	const name =
		line.field === 'stated'
			? `${line.label} · ${say(language, 'screen.preview.stated')}`
			: line.label;
	const change = `${figure(language, line.before)} → ${figure(language, line.after)}`;
	const source = line.source === undefined ? '' : saySource(line.source, language);
	const remark = line.remark === undefined ? '' : `（${line.remark}）`;
	return {
		text: `  ${line.taken ? boxes.all : boxes.none} ${name}   ${change}${remark}`,
		right: line.taken ? source : say(language, 'screen.preview.out'),
		styles: line.taken ? [] : ['dim'],
		index,
		target,
	};
}

function figure(language: Language, value: Quantity | undefined): string {
	return value === null || value === undefined ? say(language, 'screen.blankCell') : String(value);
}
