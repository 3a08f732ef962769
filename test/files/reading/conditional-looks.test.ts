import test from 'ava';
import {strFromU8, strToU8} from 'fflate';
import {conditionalLooks} from '../../../source/files/reading/conditional-looks.ts';
import {lookedAt} from '../../../source/files/reading/looked-at.ts';
import {readBytes} from '../../../source/files/reading/read-file.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import type {SheetCell} from '../../../source/workbook/sheet.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const styles = `<dxfs count="4"><dxf><font><strike/></font></dxf><dxf><numFmt numFmtId="210" formatCode=";;;"/></dxf><dxf><numFmt numFmtId="211" formatCode="0!.0,&quot;万&quot;"/></dxf><dxf><font><color rgb="FFFF0000"/><strike val="0"/></font></dxf></dxfs>`;
const rule = (look: number, formula: string, more = 'type="expression"') =>
	`<conditionalFormatting sqref="B2:C9 E5"><cfRule ${more} dxfId="${look}" priority="1">${formula && `<formula>${formula}</formula>`}</cfRule></conditionalFormatting>`;
const seventyFive: SheetCell = {text: '75', number: 75};
const struckOut: SheetCell = {text: '', leftOut: '75'};

for (const [what, xml, place, expected] of [
	['a condition that always holds strikes out', rule(0, 'TRUE'), [1, 1], struckOut],
	['one that cannot be told may hold', rule(0, '$Z$1="x"'), [4, 4], struckOut],
	['one that never holds changes nothing', rule(0, 'FALSE'), [1, 1], seventyFive],
	['a cell outside keeps its look', rule(0, 'TRUE'), [0, 1], seventyFive],
	['a comparison with the cell holds', rule(0, 'B2&gt;50'), [1, 1], struckOut],
	['a comparison with the cell does not hold', rule(0, 'B2&gt;80'), [1, 1], seventyFive],
	[
		'a comparison of the value',
		rule(0, '75', 'type="cellIs" operator="greaterThanOrEqual"'),
		[1, 1],
		struckOut,
	],
	['zeros hidden', rule(1, '0', 'type="cellIs" operator="equal"'), [1, 1], seventyFive],
	['a number hidden', rule(1, 'TRUE'), [1, 1], {text: '75', number: 75, shows: ''}],
	['a number scaled', rule(2, 'TRUE'), [1, 1], {text: '75', number: 75, shows: '0.0万'}],
	['a colour changes nothing', rule(3, 'TRUE'), [1, 1], seventyFive],
	['a rule without a look', rule(9, 'TRUE'), [1, 1], seventyFive],
	['blanks are no numbers', rule(0, 'LEN(B2)=0', 'type="containsBlanks"'), [1, 1], seventyFive],
] as Array<[string, string, [number, number], SheetCell]>)
	test(what, (t) => {
		t.deepEqual(lookedAt(seventyFive, place, conditionalLooks(xml, styles)), expected);
	});

test('words keep their look, and figures written as words are struck out', (t) => {
	const looks = conditionalLooks(rule(0, 'TRUE'), styles);
	t.deepEqual(lookedAt({text: '规章'}, [1, 1], looks), {text: '规章'});
	t.deepEqual(lookedAt({text: '75'}, [1, 1], looks), struckOut);
});

test('a workbook whose figure a condition strikes out does not give it', async (t) => {
	const zip = openZip(writeBook([{name: '三', grid: [['行政处罚', 75]], merges: []}]));
	const book = writeZip(
		zip.entries.map(({name}) => {
			const xml = strFromU8(zip.read(name));
			const told = xml
				.replace(/<dxfs[^>]*\/>|<dxfs[^>]*>.*<\/dxfs>/u, '')
				.replace('</styleSheet>', `${styles}</styleSheet>`)
				.replace('</sheetData>', `</sheetData>${rule(0, 'TRUE').replace('B2:C9 E5', 'B1')}`);
			return {name, bytes: strToU8(told)};
		}),
	);
	const [line] = (await readBytes(book, '年报.xlsx')).sheets[0]!.cells;
	t.deepEqual(line, [{text: '行政处罚'}, struckOut]);
});
