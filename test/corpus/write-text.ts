import {Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType} from 'docx';
import type {Drawn, DrawnSheet} from './render.ts';

function shown(value: Drawn): string {
	if (value === null) return '';
	return typeof value === 'object' ? String(value.result ?? '') : String(value);
}

/** Drawn sheets as a web page: one table each, merges as spans. */
export function writeHtml(sheets: readonly DrawnSheet[], charset = 'utf-8', around = ''): string {
	const tables = sheets.map(({grid, merges}) => {
		const width = Math.max(...grid.map((line) => line.length));
		const rows = grid.map((line, row) => {
			const cells: string[] = [];
			for (let column = 0; column < width; column++) {
				const merge = merges.find(
					([top, left, bottom, right]) =>
						row >= top && row <= bottom && column >= left && column <= right,
				);
				if (merge && (merge[0] !== row || merge[1] !== column)) continue;
				const spans = merge
					? ` rowspan="${merge[2] - merge[0] + 1}" colspan="${merge[3] - merge[1] + 1}"`
					: '';
				const text = shown(line[column] ?? null)
					.replaceAll('&', '&amp;')
					.replaceAll('<', '&lt;');
				cells.push(`<td${spans}><p><span>${text}</span></p></td>`);
			}

			return `<tr>${cells.join('')}</tr>`;
		});
		return `<table border="1">${rows.join('\n')}</table>`;
	});
	return `<html><head><meta charset="${charset}"><style>td{border:1px}</style></head><body>${around}${tables.join('<br>')}</body></html>`;
}

/** One drawn sheet as separated values. */
export function writeCsv({grid}: DrawnSheet, delimiter = ','): string {
	return grid
		.map((line) =>
			line
				.map((value) => {
					const text = shown(value);
					return /["\n]/u.test(text) || text.includes(delimiter)
						? `"${text.replaceAll('"', '""')}"`
						: text;
				})
				.join(delimiter),
		)
		.join('\r\n');
}

const gbk = new Map<string, number[]>();
function gbkTable(): Map<string, number[]> {
	if (gbk.size > 0) return gbk;
	const decoder = new TextDecoder('gbk');
	for (let high = 0x81; high <= 0xfe; high++) {
		for (let low = 0x40; low <= 0xfe; low++) {
			const character = decoder.decode(Uint8Array.of(high, low));
			if (character.length === 1 && character !== '\uFFFD' && !gbk.has(character))
				gbk.set(character, [high, low]);
		}
	}

	return gbk;
}

/** A text in GBK. */
export function toGbk(text: string): Uint8Array {
	const table = gbkTable();
	return Uint8Array.from(
		[...text].flatMap((one) => {
			const code = one.codePointAt(0)!;
			return code < 0x80 ? [code] : (table.get(one) ?? [0x3f]);
		}),
	);
}

/** A text in UTF-16 with its mark. */
export function toUtf16(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

/** Drawn sheets as a document: a paragraph and a table each. */
export async function writeDocx(sheets: readonly DrawnSheet[], title: string): Promise<Uint8Array> {
	const children = sheets.flatMap(({grid, merges}) => [
		new Paragraph(title),
		tableOf(grid, merges),
	]);
	const packed = await Packer.toBuffer(new Document({sections: [{children}]}));
	return new Uint8Array(packed);
}

function tableOf(grid: DrawnSheet['grid'], merges: DrawnSheet['merges']): Table {
	const width = Math.max(...grid.map((line) => line.length));
	const rows = grid.map((line, row) => {
		const cells: TableCell[] = [];
		for (let column = 0; column < width; column++) {
			const merge = merges.find(
				([top, left, bottom, right]) =>
					row >= top && row <= bottom && column >= left && column <= right,
			);
			if (merge && merge[1] !== column) continue;
			const first = !merge || merge[0] === row;
			cells.push(
				new TableCell({
					columnSpan: merge ? merge[3] - merge[1] + 1 : 1,
					...(merge &&
						merge[2] > merge[0] && {
							verticalMerge: first ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
						}),
					children: [new Paragraph(first ? shown(line[column] ?? null) : '')],
				}),
			);
		}

		return new TableRow({children: cells});
	});
	return new Table({rows});
}
