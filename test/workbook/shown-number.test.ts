import test from 'ava';
import fc from 'fast-check';
import {shownNumber, shownText} from '../../source/workbook/shown-number.ts';

const shown: Array<[value: number, format: string, text: string]> = [
	[1760200, '0!.0000', '176.0200'],
	[1760200, '0\\.0000', '176.0200'],
	[1760200, '0,', '1760'],
	[1760200, '#,##0,,', '2'],
	[1760500, '#,##0,', '1,761'],
	[1760200, '0.0,"千"', '1760.2千'],
	[176.02, '"¥"#,##0.00', '¥176.02'],
	[176.02, '[$¥-804]#,##0.00', '¥176.02'],
	[75, ';;;', ''],
	[75, '"无"', '无'],
	[75, '0‰', '75‰'],
	[75, '0万', '75万'],
	[75, '0"件"', '75件'],
	[75, 'General"件"', '75件'],
	[75, 'G/通用格式"件"', '75件'],
	[-5, '0;0', '5'],
	[-5, '0', '-5'],
	[-5, '0_);(0)', '(5)'],
	[0, '0;-0;"-"', '-'],
	[0, '0;-0;;@', ''],
	[75, '[DBNum1]0', '七五'],
	[75, '[DBNum2]0', '柒伍'],
	[75, '[>50]"多";0', '多'],
	[5, '[>50]"多";0', '5'],
	[1, '[=1]"是";[=0]"否";0', '是'],
	[0, '[=1]"是";[=0]"否";0', '否'],
	[7, '[=1]"是";[=0]"否";0', '7'],
	[0.5, '0.00%', '50.00%'],
	[75.4, '0', '75'],
	[75.45, '0.0', '75.5'],
	[1.005, '0.00', '1.01'],
	[-0.3, '0', '0'],
	[7, '000', '007'],
	[1234.5, '#,##0.0#', '1,234.5'],
	[7512, '00-00', '75-12'],
	[75, '0;"a;b"', '75'],
	[-75, '0;"a;b"', 'a;b'],
	[75, '[红色]0', '75'],
	[0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', '-'],
];

for (const [value, format, text] of shown) {
	test(`${value} shows as “${text}” by ${format}`, (t) => {
		const found = shownNumber(value, format);
		t.is('text' in found ? found.text : found.kind, text);
	});
}

const left: Array<[value: number, format: string, kind: string]> = [
	[45296, 'yyyy"年"m"月"', 'date'],
	[45296, '[$-804]yyyy-m-d', 'date'],
	[0.5, '[h]:mm', 'date'],
	[75.5, '# ?/?', 'fraction'],
	[6991, '0.00E+00', 'exponent'],
];

for (const [value, format, kind] of left) {
	test(`${format} is a ${kind} and left to others`, (t) => {
		t.is(shownNumber(value, format).kind, kind as 'date');
	});
}

test('the words of a format are never taken for its places', (t) => {
	const words = fc.stringMatching(/^[^";\\]{0,8}$/u);
	fc.assert(
		fc.property(fc.integer({min: 0, max: 10 ** 9}), words, (value, word) => {
			const found = shownNumber(value, `0"${word}"`);
			return 'text' in found && found.text === `${value}${word}`.trim();
		}),
	);
	t.pass();
});

test('grouping changes no digit', (t) => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 10 ** 12}), (value) => {
			const found = shownNumber(value, '#,##0');
			return 'text' in found && Number(found.text.replaceAll(',', '')) === value;
		}),
	);
	t.pass();
});

test('a text is shown by the section for texts alone', (t) => {
	t.is(shownText('75', ';;;'), '');
	t.is(shownText('75', '@"万"'), '75万');
	t.is(shownText('75', '0;0;0;"无"'), '无');
	t.is(shownText('75', '0.00'), '75');
	t.is(shownText('75', '@'), '75');
});
