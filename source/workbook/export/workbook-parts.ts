import {a1} from './submission-layout.ts';
import {workbookStyles} from './workbook-styles.ts';
import {xmlAttribute, xmlText} from './xml-text.ts';

/** One part of a package, as text. */
export type TextPart = {name: string; text: string};

/** A sheet to be put into a workbook of ours. `end`: rows it has, and its last column from 0; `heads`: rows printed on every page. */
export type MadeSheet = {
	name: string;
	markup: string;
	end: {row: number; column: number};
	heads: number;
};

/** Texts shared by the sheets of one workbook, in the order they were first asked for. */
export type SharedTexts = {numberOf(text: string): number; all(): readonly string[]};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function sharedTexts(): SharedTexts {
	const numbers = new Map<string, number>();
	return {
		numberOf(text) {
			if (!numbers.has(text)) numbers.set(text, numbers.size);
			return numbers.get(text)!;
		},
		all: () => [...numbers.keys()],
	};
}

/** A whole worksheet part around its elements. */
export function worksheetMarkup(inside: string): string {
	return `${declaration}<worksheet xmlns="${main}">${inside}</worksheet>`;
}

/**
The parts of a workbook with these sheets: print areas and print titles set, no date and no name of a person in it.

@param texts - what the sheets' markup refers to
@param properties - for `docProps/custom.xml`
*/
export function workbookParts(
	title: string,
	sheets: readonly MadeSheet[],
	texts: SharedTexts,
	properties: Readonly<Record<string, string>>,
): TextPart[] {
	return [
		{name: '[Content_Types].xml', text: contentTypes(sheets.length)},
		{name: '_rels/.rels', text: packageRelationships},
		{name: 'docProps/core.xml', text: coreProperties(title)},
		{name: 'docProps/custom.xml', text: customProperties(properties)},
		{name: 'xl/workbook.xml', text: workbookMarkup(sheets)},
		{name: 'xl/_rels/workbook.xml.rels', text: workbookRelationships(sheets.length)},
		{name: 'xl/styles.xml', text: workbookStyles},
		{name: 'xl/sharedStrings.xml', text: stringsMarkup(texts.all())},
		...sheets.map(({markup}, index) => ({
			name: `xl/worksheets/sheet${index + 1}.xml`,
			text: markup,
		})),
	];
}

function workbookMarkup(sheets: readonly MadeSheet[]): string {
	const listed = sheets.map(
		({name}, index) =>
			`<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
	);
	const names = sheets.map(({name, end, heads}, index) => {
		const last = a1(end.row - 1, end.column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
		const of = (kind: string, range: string) =>
			`<definedName name="_xlnm.${kind}" localSheetId="${index}">'${xmlText(name)}'!${range}</definedName>`;
		return of('Print_Area', `$A$1:${last}`) + of('Print_Titles', `$1:$${heads}`);
	});
	return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`;
}

function stringsMarkup(texts: readonly string[]): string {
	const all = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
	return `${declaration}<sst xmlns="${main}" count="${all.length}" uniqueCount="${all.length}">${all.join('')}</sst>`;
}

function relationship(id: number, type: string, target: string): string {
	return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
}

function workbookRelationships(sheets: number): string {
	const all = Array.from({length: sheets}, (_, index) =>
		relationship(index + 1, `${office}/worksheet`, `worksheets/sheet${index + 1}.xml`),
	);
	all.push(relationship(sheets + 1, `${office}/styles`, 'styles.xml'));
	all.push(relationship(sheets + 2, `${office}/sharedStrings`, 'sharedStrings.xml'));
	return `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

const packageRelationships = `${declaration}<Relationships xmlns="${packages}/relationships">${[
	relationship(1, `${office}/officeDocument`, 'xl/workbook.xml'),
	relationship(2, `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
	relationship(3, `${office}/custom-properties`, 'docProps/custom.xml'),
].join('')}</Relationships>`;

function contentTypes(sheets: number): string {
	const override = (part: string, type: string) =>
		`<Override PartName="/${part}" ContentType="${type}"/>`;
	const all = [
		override('xl/workbook.xml', `${contentType}.sheet.main+xml`),
		...Array.from({length: sheets}, (_, index) =>
			override(`xl/worksheets/sheet${index + 1}.xml`, `${contentType}.worksheet+xml`),
		),
		override('xl/styles.xml', `${contentType}.styles+xml`),
		override('xl/sharedStrings.xml', `${contentType}.sharedStrings+xml`),
		override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
		override(
			'docProps/custom.xml',
			'application/vnd.openxmlformats-officedocument.custom-properties+xml',
		),
	];
	return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`;
}

function coreProperties(title: string): string {
	return `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>gouji</dc:creator></cp:coreProperties>`;
}

/** `docProps/custom.xml`: named words that travel with a workbook and are on none of its sheets. */
export function customProperties(properties: Readonly<Record<string, string>>): string {
	const all = Object.entries(properties).map(
		([name, value], index) =>
			`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${xmlAttribute(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
	);
	return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join('')}</Properties>`;
}
