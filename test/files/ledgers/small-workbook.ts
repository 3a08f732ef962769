import {writeZip} from '../../../source/files/write-zip.ts';

/** A cell as a test writes it: a text, a number, a day (`{day: serial}`), struck out, or a formula without a result. */
export type Cell = string | number | {day: number} | {struck: string} | {formula: true} | null;
export type SmallSheet = {
	name: string;
	rows: ReadonlyArray<readonly Cell[]>;
	merges?: readonly string[];
	hidden?: readonly number[];
	state?: 'hidden';
	filter?: boolean;
};
export type Wish = {shared?: boolean; prefix?: string; date1904?: boolean};

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook, written in one of the ways programs write them. */
export function smallWorkbook(
	sheets: readonly SmallSheet[],
	{shared = false, prefix = '', date1904 = false}: Wish = {},
): Uint8Array {
	const p = prefix && `${prefix}:`;
	const xmlns = prefix ? `xmlns:${prefix}="${main}"` : `xmlns="${main}"`;
	const texts: string[] = [];
	const textCell = (ref: string, text: string, style = '') => {
		if (!shared)
			return `<${p}c r="${ref}"${style} t="inlineStr"><${p}is><${p}t>${escaped(text)}</${p}t></${p}is></${p}c>`;
		if (!texts.includes(text)) texts.push(text);
		return `<${p}c r="${ref}"${style} t="s"><${p}v>${texts.indexOf(text)}</${p}v></${p}c>`;
	};

	const cellOf = (cell: Cell, ref: string): string => {
		if (cell === null || cell === '') return `<${p}c r="${ref}" s="0"/>`;
		if (typeof cell === 'string') return textCell(ref, cell);
		if (typeof cell === 'number') return `<${p}c r="${ref}"><${p}v>${cell}</${p}v></${p}c>`;
		if ('day' in cell) return `<${p}c r="${ref}" s="1"><${p}v>${cell.day}</${p}v></${p}c>`;
		if ('struck' in cell) return textCell(ref, cell.struck, ' s="2"');
		return `<${p}c r="${ref}"><${p}f>A1</${p}f></${p}c>`;
	};

	const parts = sheets.map(({rows, merges = [], hidden = [], filter}, nth) => {
		const lines = rows.map((row, at) => {
			const cells = row.map((cell, column) =>
				cellOf(cell, `${String.fromCharCode(65 + column)}${at + 1}`),
			);
			const hides = hidden.includes(at + 1) ? ' hidden="1"' : '';
			return row.length === 0 ? '' : `<${p}row r="${at + 1}"${hides}>${cells.join('')}</${p}row>`;
		});
		const joined = merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('');
		const filtered = filter
			? `<${p}autoFilter ref="A1:C9"><${p}filterColumn colId="0"/></${p}autoFilter>`
			: '';
		const xml = `<${p}worksheet ${xmlns}><${p}sheetData>${lines.join('')}</${p}sheetData>${filtered}<${p}mergeCells>${joined}</${p}mergeCells></${p}worksheet>`;
		return {name: `xl/worksheets/sheet${nth + 1}.xml`, xml};
	});
	const named = sheets.map(
		({name, state}, nth) =>
			`<sheet name="${escaped(name)}" sheetId="${nth + 1}"${state ? ` state="${state}"` : ''} r:id="rId${nth + 1}"/>`,
	);
	const links = sheets.map(
		(_, nth) =>
			`<Relationship Id="rId${nth + 1}" Type="${office}/worksheet" Target="worksheets/sheet${nth + 1}.xml"/>`,
	);
	const all: Array<{name: string; xml: string}> = [
		{name: '[Content_Types].xml', xml: '<Types/>'},
		{
			name: 'xl/workbook.xml',
			xml: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${named.join('')}</sheets></workbook>`,
		},
		{name: 'xl/_rels/workbook.xml.rels', xml: `<Relationships>${links.join('')}</Relationships>`},
		{
			name: 'xl/styles.xml',
			xml: `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts><font><sz val="11"/></font><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
		},
		...(shared
			? [
					{
						name: 'xl/sharedStrings.xml',
						xml: `<${p}sst ${xmlns}>${texts.map((text) => `<${p}si><${p}t>${escaped(text)}</${p}t></${p}si>`).join('')}</${p}sst>`,
					},
				]
			: []),
		...parts,
	];
	// Sheets come first, so that their texts are known.
	return writeZip(all.map(({name, xml}) => ({name, bytes: Buffer.from(xml, 'utf8')})));
}
