import type {IBufferCell, Terminal} from '@xterm/headless';

const cellWidth = 8.4;
const lineHeight = 18;
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

/** A run of cells that look alike. */
type Run = {from: number; width: number; text: string; look: string; fill: string; paper?: string};

/** What a terminal shows, as a picture: monospaced, a Chinese character two cells wide. */
export function screenSvg(screen: Terminal): string {
	const width = screen.cols * cellWidth + 2 * margin;
	const height = screen.rows * lineHeight + 2 * margin;
	const lines = Array.from({length: screen.rows}, (_, row) => lineSvg(screen, row));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}">`,
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
		.map(({from, width, text, look, fill, paper}) => {
			const x = (margin + from * cellWidth).toFixed(1);
			const wide = (width * cellWidth).toFixed(1);
			const rect = paper
				? `<rect x="${x}" y="${y}" width="${wide}" height="${lineHeight}" fill="${paper}"/>`
				: '';
			const shown = text.trimEnd();
			if (shown === '') return rect;
			// Each run keeps its columns, whatever font is there.
			const length = (columnsOf(shown) * cellWidth).toFixed(1);
			return `${rect}<text x="${x}" y="${y + 14}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${look}>${escaped(shown)}</text>`;
		})
		.join('');
}

function runsOf(screen: Terminal, row: number): Run[] {
	const line = screen.buffer.active.getLine(row);
	const runs: Run[] = [];
	for (let column = 0; line && column < screen.cols; column++) {
		const cell = line.getCell(column);
		if (!cell || cell.getWidth() === 0) continue;
		const text = cell.getChars() || ' ';
		const {fill, paper, look} = lookOf(cell);
		const last = runs.at(-1);
		// Figures and Chinese are kept apart, so that each can be set to its own columns.
		const alike =
			last?.fill === fill &&
			last.paper === paper &&
			last.look === look &&
			last.from + last.width === column &&
			isWide(last.text) === (cell.getWidth() === 2);
		if (alike) {
			last.text += text;
			last.width += cell.getWidth();
		} else {
			runs.push({from: column, width: cell.getWidth(), text, look, fill, paper});
		}
	}

	return runs;
}

function lookOf(cell: IBufferCell): Pick<Run, 'fill' | 'paper' | 'look'> {
	const colour = cell.isFgPalette() ? (palette[cell.getFgColor() % 8] ?? foreground) : foreground;
	const inverse = cell.isInverse() !== 0;
	const look = `${cell.isBold() ? ' font-weight="bold"' : ''}${cell.isUnderline() ? ' text-decoration="underline"' : ''}${cell.isDim() ? ' opacity="0.55"' : ''}`;
	return inverse ? {fill: background, paper: colour, look} : {fill: colour, paper: undefined, look};
}

const isWide = (text: string) =>
	/[\u1100-\uFFE6]/.test(text.at(-1) ?? '') && !/[─-▟…“”→←↑↓]/.test(text.at(-1) ?? '');

function columnsOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
