import type {PlainFile, Sheet} from '../../../workbook/sheet.ts';
import type {Zip, ZipEntry} from '../../zip.ts';
import {workbookProperties} from '../workbook-properties.ts';
import {sameParts} from './same-parts.ts';
import {scanSheet} from './scan-sheet.ts';
import {scanStrings} from './scan-strings.ts';
import {type Shows, scanStyles} from './scan-styles.ts';
import {attribute, HandOver, plainXml, walk} from './scan-xml.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const mostBytes = 8 * 2 ** 20;

/**
Reads an ordinary .xlsx straight from its bytes: the same plain sheets as the full reader gives, or nothing where
any part of it is out of the ordinary, so that the full reader takes it.

@returns undefined: to be handed over
@throws Failure `zip.*` where the archive itself is damaged
*/
export function scanWorkbook(zip: Zip, name: string): PlainFile | undefined {
	try {
		const sheets = scanSheets(zip);
		return {name, container: 'xlsx', sheets, texts: [], properties: workbookProperties(zip)};
	} catch (error) {
		if (error instanceof HandOver) return undefined;
		throw error;
	}
}

function scanSheets(zip: Zip): Sheet[] {
	const {entries} = zip;
	const named = new Map(entries.map((entry) => [entry.name, entry]));
	const find = (part: string): ZipEntry => {
		const entry = named.get(part);
		if (!entry) throw new HandOver(part);
		return entry;
	};

	const known = <Made>(part: string, make: ReturnType<typeof sameParts<Made>>): Made =>
		make(find(part), () => zip.read(part));
	const read = (part: string) => zip.read(find(part).name);
	const size = entries.reduce((sum, entry) => sum + entry.size, 0);
	if (size > mostBytes || entries.some((entry) => /macrosheets/iu.test(entry.name)))
		throw new HandOver('parts');
	known('[Content_Types].xml', proveType);
	const book = known('xl/workbook.xml', bookOf);
	const targets = known('xl/_rels/workbook.xml.rels', targetsOf);
	const parts = book.map(({id}) => targets.get(id) ?? '');
	zip.prepare(['xl/sharedStrings.xml', ...parts].flatMap((part) => named.get(part)?.name ?? []));
	const strings = named.has('xl/sharedStrings.xml')
		? scanStrings(read('xl/sharedStrings.xml'))
		: [];
	const styled = named.has('xl/styles.xml') ? known('xl/styles.xml', stylesOf) : unstyled;
	const shared = {strings, ...styled};
	return book.map(({name, id, hidden}): Sheet => {
		const target = targets.get(id);
		if (!target) throw new HandOver('sheet');
		const sheet = scanSheet(read(target), name, shared);
		return hidden ? {...sheet, hidden} : sheet;
	});
}

const proveType = sameParts((bytes) => {
	const isWorkbook = /spreadsheetml\.sheet\.main\+xml|sheet\.macroEnabled\.main\+xml/u;
	if (!isWorkbook.test(plainXml(bytes, 'Types'))) throw new HandOver('type');
});

type NamedSheet = {name: string; id: string; hidden: boolean};

const bookOf = sameParts((bytes): readonly NamedSheet[] => {
	const sheets: NamedSheet[] = [];
	walk(plainXml(bytes, 'workbook'), ({name: tag, head}, parents) => {
		if (tag !== 'sheet' || parents.at(-1) !== 'sheets') return undefined;
		const name = attribute(head, 'name');
		const state = attribute(head, 'state') ?? 'visible';
		const hidden = state === 'hidden' || state === 'veryHidden';
		if (!name || (state !== 'visible' && !hidden)) throw new HandOver('sheet');
		sheets.push({name, id: attribute(head, 'r:id') ?? '', hidden});
		return undefined;
	});
	if (sheets.length === 0) throw new HandOver('sheets');
	return sheets;
});

/** What the cells' styles show, and whether some depend on a condition: they may strike a figure out, or show another. */
type Styles = {styles: readonly Shows[]; isConditional: boolean};

const unstyled: Styles = {styles: [], isConditional: false};

const stylesOf = sameParts((bytes): Styles => {
	const xml = plainXml(bytes, 'styleSheet');
	const isConditional = /<dxfs[\s>][\s\S]*<(?:strike|numFmt)\b/u.test(xml);
	return {styles: scanStyles(xml), isConditional};
});

// Only the parts that stand where every program puts them.
const targetsOf = sameParts((bytes): ReadonlyMap<string, string> => {
	const targets = new Map<string, string>();
	walk(plainXml(bytes, 'Relationships'), ({name, head}) => {
		if (name !== 'Relationship') return undefined;
		const target = attribute(head, 'Target') ?? '';
		const type = attribute(head, 'Type') ?? '';
		const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
		if (type === `${relations}worksheet`) targets.set(attribute(head, 'Id') ?? '', part);
		for (const one of ['sharedStrings', 'styles'])
			if (type === relations + one && part !== `xl/${one}.xml`) throw new HandOver(one);
		return undefined;
	});
	return targets;
});
