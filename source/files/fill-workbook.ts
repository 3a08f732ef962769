import {Failure} from '../failure.ts';
import type {CellWrite, SheetWrites} from '../workbook/cell-write.ts';
import {staleResults} from '../workbook/stale-results.ts';
import {fromA1} from '../workbook/submission-layout.ts';
import {xmlText} from '../workbook/xml-text.ts';
import {elements, encodeXml, type FillableWorkbook, relationshipsPart} from './open-workbook.ts';
import type {SheetIndex} from './sheet-index.ts';
import {writeCells} from './write-cells.ts';
import {writeZip, type ZipPart} from './zip.ts';

/** A filled copy, and which parts are not what they were. */
export type Filled = {bytes: Uint8Array<ArrayBuffer>; touched: string[]; untouched: number};

/**
Fills cells of a copy of a workbook. Parts that hold none of them keep their compressed bytes; texts go
to the shared strings. Stored results of other formulas that may have followed the old figures are
dropped, and the workbook asks to be recalculated. Same input, same bytes.

@param replaced - whole parts to put in place of the workbook's own
@throws Failure `export.formulaCell` when a write would overwrite a formula; `export.noSheet`
*/
export function fillWorkbook(
	book: FillableWorkbook,
	writes: readonly SheetWrites[],
	replaced: Readonly<Record<string, string>> = {},
): Filled {
	const strings = stringsOf(book);
	const fresh = new Map<string, Uint8Array>(
		Object.entries(replaced).map(([part, text]) => [part, encodeXml(text)]),
	);
	let recalculate = false;
	for (const {sheet, cells, pageHead} of writes) {
		if (cells.length === 0 && pageHead === undefined) continue;
		const index = book.index(sheet);
		for (const write of cells) refuseFormula(book, sheet, index, write);
		const stale = staleResults(formulasOf(index), cells);
		recalculate ||= stale.length > 0;
		const text = writeCells(index, cells, strings.numberOf, stale, pageHead);
		fresh.set(book.sheets.find(({name}) => name === sheet)!.part, encodeXml(text));
	}

	for (const [part, text] of strings.written()) fresh.set(part, encodeXml(text));
	if (recalculate) fresh.set(book.workbookPart, encodeXml(askingForCalculation(book)));
	const parts: ZipPart[] = book.zip.entries.map((entry) => {
		const key = [...fresh.keys()].find((name) => samePart(name, entry.name));
		if (key === undefined) return entry;
		const bytes = fresh.get(key)!;
		fresh.delete(key);
		return {name: entry.name, bytes};
	});
	const touched = parts.filter((part) => 'bytes' in part).map(({name}) => name);
	for (const [name, bytes] of fresh) parts.push({name, bytes});
	return {
		bytes: writeZip(parts),
		touched: [...touched, ...fresh.keys()],
		untouched: book.zip.entries.length - touched.length,
	};
}

function samePart(left: string, right: string): boolean {
	const key = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
	return left === right || key(left) === key(right);
}

function refuseFormula(
	book: FillableWorkbook,
	sheet: string,
	index: SheetIndex,
	write: CellWrite,
): void {
	const [row, column] = fromA1(write.ref);
	const piece = index.rows.get(row)?.cells.get(write.ref);
	const inArray = index.arrays.some((range) => {
		const [from = '', to = from] = range.split(':');
		const [top, left] = fromA1(from);
		const [bottom, right] = fromA1(to);
		return row >= top && row <= bottom && column >= left && column <= right;
	});
	if (inArray || (piece?.formula && !write.result))
		throw new Failure('export.formulaCell', {file: book.file, sheet, cell: write.ref}, 3);
}

function formulasOf(index: SheetIndex) {
	return [...index.rows.values()].flatMap((row) =>
		[...row.cells.values()].flatMap(({ref, formula}) =>
			formula ? [{ref, text: formula.text, shared: formula.shared}] : [],
		),
	);
}

type Strings = {
	numberOf(text: string): number;
	/** The parts that hold the new texts; none when there is no new text. */
	written(): Array<[part: string, text: string]>;
};

function stringsOf(book: FillableWorkbook): Strings {
	const added = new Map<string, number>();
	const part = book.stringsPart;
	let first = 0;
	let begun = false;
	const begin = () => {
		begun = true;
		if (part) {
			elements(book.text(part), (path) => {
				if (path.length === 2 && path[1] === 'si') first += 1;
			});
		}
	};

	let uses = 0;
	return {
		numberOf(text) {
			if (!begun) begin();
			uses += 1;
			if (!added.has(text)) added.set(text, first + added.size);
			return added.get(text)!;
		},
		written() {
			if (added.size === 0) return [];
			const markup = (prefix: string) =>
				[...added.keys()]
					.map(
						(text) =>
							`<${prefix}si><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}si>`,
					)
					.join('');
			return part
				? [[part, withStrings(book.text(part), markup, uses, added.size)]]
				: newStrings(book, markup(''), uses, added.size);
		},
	};
}

function withStrings(
	xml: string,
	markup: (prefix: string) => string,
	uses: number,
	added: number,
): string {
	const found = /<((?:[\w.-]+:)?)sst\b[^>]*>/.exec(xml);
	if (!found) throw new TypeError('no sst');
	const [tag, prefix = ''] = found;
	const more = (count: number) => (_: string, before: string, old: string) =>
		`${before}${Number(old) + count}`;
	const counted = tag
		.replace(/(\suniqueCount\s*=\s*["'])(\d+)/, more(added))
		.replace(/(\scount\s*=\s*["'])(\d+)/, more(uses));
	const head = xml.slice(0, found.index);
	const behind = xml.slice(found.index + tag.length);
	if (tag.endsWith('/>'))
		return `${head}${counted.replace(/\s*\/>$/, '>')}${markup(prefix)}</${prefix}sst>${behind}`;
	// Extensions stand behind the last text and stay there.
	const last = [`</${prefix}si>`, `<${prefix}si/>`]
		.map((end) => [behind.lastIndexOf(end), end.length] as const)
		.reduce((at, [place, length]) => (place < 0 ? at : Math.max(at, place + length)), 0);
	return `${head}${counted}${behind.slice(0, last)}${markup(prefix)}${behind.slice(last)}`;
}

function newStrings(
	book: FillableWorkbook,
	markup: string,
	uses: number,
	added: number,
): Array<[string, string]> {
	const folder = book.workbookPart.slice(0, book.workbookPart.lastIndexOf('/') + 1);
	let name = 'sharedStrings.xml';
	for (let number = 2; book.zip.has(folder + name); number++) name = `sharedStrings${number}.xml`;
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const links = relationshipsPart(book.workbookPart);
	const strict = /purl\.oclc\.org/.test(book.text(links));
	const kind = strict
		? 'http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings'
		: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
	const space = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : main;
	const ids = new Set(
		[...book.text(links).matchAll(/\sId\s*=\s*["']([^"']*)/g)].map(([, id]) => id),
	);
	let id = 'rIdStrings';
	while (ids.has(id)) id += '1';
	return [
		[
			folder + name,
			`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${space}" count="${uses}" uniqueCount="${added}">${markup}</sst>`,
		],
		[
			links,
			insertLast(
				book.text(links),
				'Relationships',
				(prefix) => `<${prefix}Relationship Id="${id}" Type="${kind}" Target="${name}"/>`,
			),
		],
		[
			'[Content_Types].xml',
			insertLast(
				book.text('[Content_Types].xml'),
				'Types',
				(prefix) =>
					`<${prefix}Override PartName="/${folder}${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>`,
			),
		],
	];
}

function insertLast(xml: string, root: string, markup: (prefix: string) => string): string {
	const end = xml.lastIndexOf('</');
	const prefix = new RegExp(`^</([\\w.-]+:)?${root}\\b`).exec(xml.slice(end))?.[1] ?? '';
	return `${xml.slice(0, end)}${markup(prefix)}${xml.slice(end)}`;
}

function askingForCalculation(book: FillableWorkbook): string {
	const xml = book.text(book.workbookPart);
	const calc = /<(?:[\w.-]+:)?calcPr\b[^>]*>/.exec(xml);
	if (calc) {
		const tag = calc[0]
			.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
			.replace(/(\/?>)$/, ' fullCalcOnLoad="1"$1');
		return xml.slice(0, calc.index) + tag + xml.slice(calc.index + calc[0].length);
	}

	const after = [
		...xml.matchAll(
			/<\/((?:[\w.-]+:)?)(?:sheets|functionGroups|externalReferences|definedNames)\s*>/g,
		),
	].at(-1);
	if (!after) return xml;
	const at = after.index + after[0].length;
	return `${xml.slice(0, at)}<${after[1]}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
