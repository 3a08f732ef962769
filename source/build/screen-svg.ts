import type {IBufferCell, Terminal} from '@xterm/headless';

const cellWidth = 7;
const lineHeight = 19;
const size = 14;
const margin = 12;
const background = '#1e2227';
const foreground = '#d7dae0';
const palette = [
	'#3b4048',
	'#e06c75',
	'#98c379',
	'#e5c07b',
	'#61afef',
	'#c678dd',
	'#56b6c2',
	'#d7dae0',
];

/** Cells side by side that look alike, and the words in them: text without a gap, all narrow or all wide. */
type Run = {from: number; width: number; words: Word[]; look: string; fill: string; paper?: string};
type Word = {text: string; column: number; width: number; isWide: boolean};

/** What a terminal shows, as a picture: monospaced, a Chinese character two cells wide. */
export function screenSvg(screen: Terminal): string {
	const width = screen.cols * cellWidth + 2 * margin;
	const height = screen.rows * lineHeight + 2 * margin;
	const lines = Array.from({length: screen.rows}, (_, row) => lineSvg(screen, row));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}">`,
		'<title>gouji</title>',
		`<rect width="100%" height="100%" rx="8" fill="${background}"/>`,
		`<g font-family="'Sarasa Mono SC','Noto Sans Mono CJK SC','Source Han Mono SC','DejaVu Sans Mono',Menlo,Consolas,monospace" font-size="${size}" xml:space="preserve">`,
		...lines.filter(Boolean),
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

function lineSvg(screen: Terminal, row: number): string {
	const y = margin + row * lineHeight;
	return runsOf(screen, row)
		.map(({from, width, words, look, fill, paper}) => {
			const rect = paper
				? `<rect x="${at(from)}" y="${y}" width="${long(width)}" height="${lineHeight}" fill="${paper}"/>`
				: '';
			// Each word is told its column and its length: no font can shift a line.
			const texts = words.map(
				(word) =>
					`<text x="${at(word.column)}" y="${y + 14}" textLength="${long(word.width)}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${look}>${escaped(word.text)}</text>`,
			);
			return rect + texts.join('');
		})
		.join('');
}

function runsOf(screen: Terminal, row: number): Run[] {
	const line = screen.buffer.active.getLine(row);
	const runs: Run[] = [];
	for (let column = 0; line && column < screen.cols; column++) {
		const cell = line.getCell(column);
		if (!cell || cell.getWidth() === 0) continue;
		const text = cell.getChars();
		const {fill, paper, look} = lookOf(cell);
		const last = runs.at(-1);
		const alike =
			last?.fill === fill &&
			last.paper === paper &&
			last.look === look &&
			last.from + last.width === column;
		const run: Run = alike ? last : {from: column, width: 0, words: [], look, fill, paper};
		if (!alike) runs.push(run);
		run.width += cell.getWidth();
		if (text.trim() !== '') addTo(run.words, text, column, cell.getWidth());
	}

	return runs;
}

function lookOf(cell: IBufferCell): Pick<Run, 'fill' | 'paper' | 'look'> {
	const colour = cell.isFgPalette() ? (palette[cell.getFgColor() % 8] ?? foreground) : foreground;
	const inverse = cell.isInverse() !== 0;
	const look = `${cell.isBold() ? ' font-weight="bold"' : ''}${cell.isUnderline() ? ' text-decoration="underline"' : ''}${cell.isDim() ? ' opacity="0.55"' : ''}`;
	return inverse ? {fill: background, paper: colour, look} : {fill: colour, paper: undefined, look};
}

function addTo(words: Word[], text: string, column: number, width: number): void {
	const isWide = width === 2;
	const last = words.at(-1);
	if (last && last.isWide === isWide && last.column + last.width === column) {
		last.text += text;
		last.width += width;
	} else {
		words.push({text, column, width, isWide});
	}
}

const long = (columns: number) => (columns * cellWidth).toFixed(1).replace(/\.0$/, '');
const at = (column: number) => (margin + column * cellWidth).toFixed(1).replace(/\.0$/, '');

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
