import '../../text/model-text.ts';
import {SaxesParser} from 'saxes';
import {Failure} from '../../failure.ts';
import {xmlText} from '../../workbook/export/xml-text.ts';
import {type FillableWorkbook, relationshipsPart} from './open-workbook.ts';

/** Texts that go into a workbook: several readers blank a text that stands in its cell. */
export type SharedStrings = {
	/** The number of a text, new or asked for before. */
	numberOf(text: string): number;
	/** The parts that hold the new texts; none when there is no new text. */
	written(): Array<[part: string, text: string]>;
};

type Place = {
	/** Items there are. */
	count: number;
	/** The root's opening tag. */
	root: {start: number; end: number; selfClosing: boolean; prefix: string};
	/** Behind the last item: extensions stay behind it. */
	last: number;
	/** Items written `<si/>`, which some readers do not count. */
	bare: Array<{start: number; end: number; tag: string}>;
};

/** The shared strings of a workbook, with room for more. */
export function sharedStrings(book: FillableWorkbook): SharedStrings {
	const added = new Map<string, number>();
	const part = book.stringsPart;
	let place: Place | undefined;
	let uses = 0;
	return {
		numberOf(text) {
			if (part) place ??= placeIn(book, part);
			uses += 1;
			if (!added.has(text)) added.set(text, (place?.count ?? 0) + added.size);
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
			if (part && place) return [[part, longer(book.text(part), place, markup, uses, added.size)]];
			return freshPart(book, markup(''), uses, added.size);
		},
	};
}

const places = new WeakMap<FillableWorkbook, Place>();

function placeIn(book: FillableWorkbook, part: string): Place {
	const known = places.get(book);
	if (known) return known;
	const xml = book.text(part);
	const odd = () => new Failure('export.oddWorkbook', {file: book.file, part});
	const parser = new SaxesParser({xmlns: false});
	const place = {count: 0, last: 0, bare: []} as unknown as Place;
	let depth = 0;
	let failed = false;
	parser.on('error', () => {
		failed = true;
	});
	parser.on('opentag', ({name, isSelfClosing}) => {
		depth += 1;
		const cut = name.indexOf(':') + 1;
		const start = xml.lastIndexOf('<', parser.position - 1);
		if (depth === 1) {
			failed ||= name.slice(cut) !== 'sst';
			const prefix = name.slice(0, cut);
			place.root = {start, end: parser.position, selfClosing: isSelfClosing, prefix};
			place.last = parser.position;
		} else if (depth === 2 && name.slice(cut) === 'si') {
			place.count += 1;
			if (isSelfClosing) place.bare.push({start, end: parser.position, tag: name});
		} else if (depth === 2 && name.slice(cut) !== 'extLst') {
			failed = true;
		}
	});
	parser.on('closetag', ({name}) => {
		if (depth === 2 && name.endsWith('si')) place.last = parser.position;
		depth -= 1;
	});
	parser.write(xml).close();
	if (failed) throw odd();
	places.set(book, place);
	return place;
}

function longer(
	xml: string,
	{root, last, bare}: Place,
	markup: (prefix: string) => string,
	uses: number,
	added: number,
): string {
	const {prefix} = root;
	const more = (count: number) => (_: string, before: string, old: string) =>
		`${before}${Number(old) + count}`;
	const tag = xml
		.slice(root.start, root.end)
		.replace(/(\suniqueCount\s*=\s*["'])(\d+)/, more(added))
		.replace(/(\scount\s*=\s*["'])(\d+)/, more(uses));
	const head = xml.slice(0, root.start);
	if (root.selfClosing)
		return `${head}${tag.replace(/\s*\/>$/, '>')}${markup(prefix)}</${prefix}sst>${xml.slice(root.end)}`;
	const pieces: string[] = [];
	let at = root.end;
	for (const one of bare) {
		pieces.push(xml.slice(at, one.start), `<${one.tag}><${prefix}t/></${one.tag}>`);
		at = one.end;
	}

	return `${head}${tag}${pieces.join('')}${xml.slice(at, last)}${markup(prefix)}${xml.slice(last)}`;
}

// A workbook without any text yet: the part, the relationship to it, and its type.
function freshPart(
	book: FillableWorkbook,
	markup: string,
	uses: number,
	added: number,
): Array<[part: string, text: string]> {
	const folder = book.workbookPart.slice(0, book.workbookPart.lastIndexOf('/') + 1);
	let name = 'sharedStrings.xml';
	for (let number = 2; book.zip.has(folder + name); number++) name = `sharedStrings${number}.xml`;
	const links = relationshipsPart(book.workbookPart);
	const strict = book.text(links).includes('purl.oclc.org/ooxml');
	const [kind, space] = strict
		? [
				'http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings',
				'http://purl.oclc.org/ooxml/spreadsheetml/main',
			]
		: [
				'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings',
				'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
			];
	let id = 'rIdStrings';
	while (book.text(links).includes(`"${id}"`)) id += '1';
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
	return [
		[
			folder + name,
			`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${space}" count="${uses}" uniqueCount="${added}">${markup}</sst>`,
		],
		[
			links,
			insertLast(
				book.text(links),
				(prefix) => `<${prefix}Relationship Id="${id}" Type="${kind}" Target="${name}"/>`,
			),
		],
		[
			'[Content_Types].xml',
			insertLast(
				book.text('[Content_Types].xml'),
				(prefix) => `<${prefix}Override PartName="/${folder}${name}" ContentType="${type}"/>`,
			),
		],
	];
}

// As the last child of the root, with the root's prefix.
function insertLast(xml: string, markup: (prefix: string) => string): string {
	const end = xml.lastIndexOf('</');
	const prefix = /^<\/([\w.-]+:)/.exec(xml.slice(end))?.[1] ?? '';
	return `${xml.slice(0, end)}${markup(prefix)}${xml.slice(end)}`;
}
