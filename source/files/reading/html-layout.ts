import type {TextMark} from '../../workbook/text-block.ts';
import type {textBlocks} from './text-blocks.ts';

type Cell = {text: string; marks: TextMark[]; isPartial?: boolean};
type Open = {sheet: string; isLayout: boolean; cell: Cell};

/** In a cell so long there are paragraphs, not a label or a figure. */
const longest = 400;

/**
Follows the text of a page in order: paragraphs outside tables, and those in tables that only lay out the page (they
hold other tables, or whole texts).
*/
export function htmlLayout(gathered: ReturnType<typeof textBlocks>) {
	const outside: Cell = {text: '', marks: []};
	const open: Open[] = [];
	const marked: Array<{name: string; cell: Cell; mark: TextMark}> = [];
	const current = (): Cell => open.at(-1)?.cell ?? outside;
	const tell = (cell: Cell) => {
		gathered.paragraph(cell.text, cell.marks, undefined, cell.isPartial);
		cell.text = '';
		cell.marks = [];
		cell.isPartial = false;
	};

	return {
		put(text: string): void {
			current().text += text;
		},
		/** Words that are struck out, hidden or raised: they are not read. */
		leave(text: string): void {
			if (text.trim() !== '') current().isPartial = true;
		},
		picture(): void {
			if (open.length === 0) gathered.picture();
		},
		/** A name that the page gives to what follows, up to the end of its element. */
		mark(name: string): void {
			const cell = current();
			const mark = {name, at: cell.text.length, length: 0};
			cell.marks.push(mark);
			marked.push({name, cell, mark});
		},
		endMark(): void {
			const last = marked.pop();
			if (last) last.mark.length = Math.max(0, last.cell.text.length - last.mark.at);
		},
		breakLine(): void {
			if (open.length === 0) tell(outside);
			else current().text += '\n';
		},
		beginTable(sheet: string): void {
			const outer = open.at(-1);
			if (outer) outer.isLayout = true;
			tell(current());
			open.push({sheet, isLayout: false, cell: {text: '', marks: []}});
		},
		endCell(): void {
			const own = open.at(-1);
			if (!own) return;
			own.isLayout ||= own.cell.text.length > longest;
			if (own.isLayout) tell(own.cell);
			own.cell = {text: '', marks: []};
		},
		endTable(): void {
			const own = open.pop();
			if (own && !own.isLayout) gathered.table(own.sheet);
		},
		end(): void {
			while (open.length > 0) {
				this.endCell();
				this.endTable();
			}

			tell(outside);
		},
	};
}
