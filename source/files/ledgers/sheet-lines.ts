import {Failure} from '../../failure.ts';
import type {LedgerRow} from '../../ledger/row.ts';
import {ledgerCaps} from './ledger-caps.ts';
import {type Referred, SheetLine} from './sheet-line.ts';

/** So many lines may be looked at together, for their head: far more than are, however far down the sheet they stand. */
const mostKept = 2000;

/**
Reads the lines of a sheet as its XML comes, a piece at a time. Cells are found by their tags; what is in one is made
only when it is asked for.

@param take - is given each line that holds anything
@throws Failure `read.broken`, `ledger.tooLarge`
*/
export async function sheetLines(
	pieces: AsyncIterable<Buffer>,
	referred: Referred,
	take: (row: LedgerRow) => void,
): Promise<void> {
	const {file} = referred;
	let rest: Buffer = Buffer.alloc(0);
	let prefix: string | undefined;
	let state: 'before' | 'lines' | 'behind' = 'before';
	let row = 0;
	let given = 0;
	let isKept = false;
	const seen = new Uint8Array(ledgerCaps.lines + 1);
	let line: SheetLine | undefined;
	for await (const piece of pieces) {
		if (state === 'behind') continue;
		const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
		const xml = bytes.toString('latin1');
		if (xml.includes('<!')) throw new Failure('read.broken', {file});
		let at = 0;
		if (state === 'before') {
			const root = /<(\w+:)?worksheet[\s>]/u.exec(xml.slice(0, 4096));
			if (prefix === undefined && !root) throw new Failure('read.broken', {file});
			prefix ??= root![1] ?? '';
			const begin = xml.indexOf(`<${prefix}sheetData`);
			if (begin < 0) {
				// Column widths and the like stand before; a tag may lie across two pieces.
				rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 64)));
				continue;
			}

			state = 'lines';
			at = begin;
		}

		const end = xml.indexOf(`</${prefix}sheetData>`, at);
		const last = end >= 0 ? end : xml.lastIndexOf(`</${prefix}row>`) + (prefix ?? '').length + 6;
		const open = `<${prefix}row`;
		while (at < last) {
			const from = xml.indexOf(open, at);
			if (from < 0 || from >= last) break;
			const close = xml.indexOf('>', from);
			const head = xml.slice(from + open.length, close);
			at = close + 1;
			const next = head.charCodeAt(0);
			if (close < 0 || (head !== '' && next !== 32 && next !== 47 && next > 32)) continue;
			const number = /(?:^|\s)r=["'](\d+)/u.exec(head)?.[1];
			row = number === undefined ? row + 1 : Number(number);
			if (head.endsWith('/')) continue;
			const to = xml.indexOf(`</${prefix}row>`, at);
			if (to < 0) throw new Failure('read.broken', {file});
			const hidden = /\shidden=["'](?:1|true)/u.test(head) || /\sht=["']0(?:\.0*)?["']/u.test(head);
			// The first lines are looked at together, for their head; those behind are done with one after the other.
			if (!line || isKept) line = new SheetLine(prefix ?? '', referred);
			isKept = false;
			line.find({bytes, xml, from: at, to, row, hidden});
			if (line.widest >= ledgerCaps.columns && holds(line, ledgerCaps.columns))
				throw tooLarge(file);
			if (row > ledgerCaps.lines) {
				if (holds(line, 0)) throw tooLarge(file);
			} else if (line.count > 0) {
				if (seen[row]) throw new Failure('read.broken', {file});
				seen[row] = 1;
				isKept = ++given < mostKept;
				take(line);
			}

			at = to;
		}

		if (end >= 0) {
			state = 'behind';
			continue;
		}

		rest = Buffer.from(bytes.subarray(Math.max(at, 0)));
		if (rest.length > ledgerCaps.line + 512 * 1024) throw tooLarge(file);
	}

	if (state === 'before') throw new Failure('read.broken', {file});
}

// Somebody's stray space far beside or far below the ledger is nothing.
function holds(line: SheetLine, from: number): boolean {
	for (let nth = line.count - 1; nth >= 0 && line.column(nth) >= from; nth--)
		if (line.cell(nth)) return true;
	return false;
}

function tooLarge(file: string): Failure {
	return new Failure('ledger.tooLarge', {
		file,
		lines: ledgerCaps.lines,
		columns: ledgerCaps.columns,
	});
}
