import type {PlainFile, Sheet} from '../../../workbook/sheet.ts';
import type {Zip} from '../../zip.ts';
import {workbookProperties} from '../workbook-properties.ts';
import {type Shared, scanSheet} from './scan-sheet.ts';
import {scanStrings} from './scan-strings.ts';
import {scanStyles} from './scan-styles.ts';
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
	const named = new Set(zip.entries.map((entry) => entry.name));
	const read = (part: string, root: string) => {
		if (!named.has(part)) throw new HandOver(part);
		return plainXml(zip.read(part), root);
	};

	const size = zip.entries.reduce((sum, entry) => sum + entry.size, 0);
	if (size > mostBytes || zip.entries.some((entry) => /macrosheets/iu.test(entry.name)))
		throw new HandOver('parts');
	const types = read('[Content_Types].xml', 'Types');
	if (!/spreadsheetml\.sheet\.main\+xml|sheet\.macroEnabled\.main\+xml/u.test(types))
		throw new HandOver('type');
	const book = read('xl/workbook.xml', 'workbook');
	const targets = targetsOf(read('xl/_rels/workbook.xml.rels', 'Relationships'));
	const strings = named.has('xl/sharedStrings.xml')
		? scanStrings(read('xl/sharedStrings.xml', 'sst'))
		: [];
	const styled = named.has('xl/styles.xml') ? read('xl/styles.xml', 'styleSheet') : undefined;
	const styles = styled === undefined ? [] : scanStyles(styled);
	// Styles that depend on a condition may strike a figure out, or show another.
	const isConditional = /<dxfs[\s>][\s\S]*<(?:strike|numFmt)\b/u.test(styled ?? '');
	const shared: Shared = {strings, styles};
	const sheets: Sheet[] = [];
	walk(book, ({name, head}, parents) => {
		if (name !== 'sheet' || parents.at(-1) !== 'sheets') return undefined;
		const title = attribute(head, 'name');
		const target = targets.get(attribute(head, 'r:id') ?? '');
		const state = attribute(head, 'state') ?? 'visible';
		const hidden = state === 'hidden' || state === 'veryHidden';
		if (!title || !target || (state !== 'visible' && !hidden)) throw new HandOver('sheet');
		const xml = read(target, 'worksheet');
		if (isConditional && xml.includes('<cfRule')) throw new HandOver('condition');
		const sheet = scanSheet(xml, title, shared);
		sheets.push(hidden ? {...sheet, hidden} : sheet);
		return undefined;
	});

	if (sheets.length === 0) throw new HandOver('sheets');
	return sheets;
}

// Only the parts that stand where every program puts them.
function targetsOf(xml: string): Map<string, string> {
	const targets = new Map<string, string>();
	walk(xml, ({name, head}) => {
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
}
