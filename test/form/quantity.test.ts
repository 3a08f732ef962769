import test from 'ava';
import fc from 'fast-check';
import {exactDifference, exactProduct, exactSum} from '../../source/form/exact.ts';
import {type Parsed, parseQuantity} from '../../source/form/quantity.ts';
import {catalogue} from '../../source/text/catalogue.ts';

const figure = (value: number, remark?: string): Parsed =>
	remark === undefined ? {kind: 'figure', value} : {kind: 'figure', value, remark};
const fault = (why: Extract<Parsed, {kind: 'fault'}>['why']) => why;

for (const [text, expected] of [
	['0', figure(0)],
	['-0', figure(0)],
	['12', figure(12)],
	[' 12 ', figure(12)],
	['１２３', figure(123)],
	['1,234,567', figure(1234567)],
	['１，２３４', figure(1234)],
	['-3', figure(-3)],
	['－3', figure(-3)],
	['−3', figure(-3)],
	['- 3', figure(-3)],
	['+1036', figure(1036)],
	['1.5', figure(1.5)],
	['.5', figure(0.5)],
	['3件', figure(3)],
	['3 件', figure(3)],
	['22（其中修订16件）', figure(22, '其中修订16件')],
	['22(其中修订16件)', figure(22, '其中修订16件')],
	['22件，其中修订16件', figure(22, '其中修订16件')],
	['5 含电话申请', figure(5, '含电话申请')],
	['75①', figure(75, '①')],
	['①75', figure(75, '①')],
	['75¹', figure(75, '¹')],
	['75₁', figure(75, '₁')],
	['75⒈', figure(75, '⒈')],
	['75⑴', figure(75, '⑴')],
	['75❶', figure(75, '❶')],
	['75 ② ③', figure(75, '②③')],
	['75①件', figure(75, '①')],
	['75件②', figure(75, '②')],
	['75注1', figure(75, '注1')],
	['75*', figure(75, '*')],
	['75[1]', figure(75, '1')],
	['75①（含电话申请）', figure(75, '① 含电话申请')],
	['6991（件）', figure(6991)],
	['6991。', figure(6991)],
	['6991、', figure(6991)],
	['12人次', figure(12)],
	["'6991", figure(6991)],
	['\u202D6991\u202C', figure(6991)],
	['6\u200B991', figure(6991)],
] as const)
	test(`“${text}” is a figure`, (t) => {
		t.deepEqual(parseQuantity(text), expected);
	});

test('nothing at all is blank', (t) => {
	t.deepEqual(parseQuantity(''), {kind: 'blank'});
});

for (const text of ['/', '-', '—', '——', '无', '無', ' ', '\u3000', '不适用', 'N/A'])
	test(`${JSON.stringify(text)} U+${text.codePointAt(0)} is blank, and its text is kept`, (t) => {
		t.deepEqual(parseQuantity(text), {kind: 'blank', text});
	});

for (const [text, why] of [
	['1.属于国家秘密', fault('words')],
	['3、其他', fault('words')],
	['约20', fault('vague')],
	['大约 20', fault('vague')],
	['近20件', fault('vague')],
	['＞20', fault('vague')],
	['6991余件', fault('vague')],
	['6991多', fault('vague')],
	['20件以上', fault('vague')],
	['20 左右', fault('vague')],
	['6991+', fault('vague')],
	['267万件', fault('multiplier')],
	['12 万', fault('multiplier')],
	['7.27亿', fault('multiplier')],
	['1万2千', fault('multiplier')],
	['６９９１百', fault('multiplier')],
	['5千余件', fault('multiplier')],
	['3至5', fault('range')],
	['3到5件', fault('range')],
	['3—5', fault('range')],
	['3～5', fault('range')],
	['3或5', fault('range')],
	['3件至5件', fault('range')],
	['3、5', fault('several')],
	['3:5', fault('several')],
	['3；5', fault('several')],
	['3件、5', fault('several')],
	['3/5', fault('several')],
	['12。5', fault('several')],
	['2024年', fault('date')],
	['2024年度', fault('date')],
	['3月', fault('date')],
	['5:30', fault('date')],
	['5‰', fault('percent')],
	['22件其中修订16件', fault('words')],
	['6991（万件）', fault('multiplier')],
	['6991【千件】', fault('multiplier')],
	['6991，万', fault('multiplier')],
	['6991（单位：百件）', fault('multiplier')],
	['6991（约）', fault('vague')],
	['6991件（左右）', fault('vague')],
	['6991；以上', fault('vague')],
	['6991（估）', fault('vague')],
	['6991（单位：万元）', fault('otherUnit')],
	['12 和 13', fault('several')],
	['12，至13', fault('several')],
	['12（含转办）3', fault('several')],
	['12 廿', fault('words')],
	['12 倍', fault('words')],
	['①', fault('words')],
	['7①5', fault('several')],
	['⒈75', fault('words')],
	['75½', fault('words')],
	['12㎡', fault('words')],
	['Ⅻ', fault('words')],
	['٦٩٩١', fault('words')],
	['𝟔𝟗', fault('words')],
	['\u202E57', fault('words')],
	['0x1F', fault('words')],
	['1_000', fault('words')],
	['6.991', fault('grouping')],
	['见附件', fault('words')],
	['十二', fault('words')],
	['12abc', fault('words')],
	['3 5', fault('several')],
	['1,23', fault('grouping')],
	['12,3456', fault('grouping')],
	['2023-01-05', fault('date')],
	['2023年1月5日', fault('date')],
	['12%', fault('percent')],
	['１２％', fault('percent')],
	['#REF!', fault('error')],
	['#DIV/0!', fault('error')],
	['#N/A', fault('error')],
	['1e5', fault('exponent')],
	['007', fault('leadingZero')],
	['12元', fault('otherUnit')],
	['99999999999999999999', fault('tooLarge')],
] as const)
	test(`“${text}” is a fault: ${why}`, (t) => {
		t.deepEqual(parseQuantity(text), {kind: 'fault', why, text});
	});

test('money keeps to the unit of its cell', (t) => {
	t.deepEqual(parseQuantity('72701.2578万元', '万元'), figure(72701.2578));
	t.deepEqual(parseQuantity('4068.208', '万元'), figure(4068.208));
	t.like(parseQuantity('72701元', '万元'), {kind: 'fault', why: 'otherUnit'});
	t.like(parseQuantity('5件', '万元'), {kind: 'fault', why: 'otherUnit'});
	t.like(parseQuantity('1760200（元）', '万元'), {kind: 'fault', why: 'otherUnit'});
	t.like(parseQuantity('1760200，单位：元', '万元'), {kind: 'fault', why: 'otherUnit'});
	t.like(parseQuantity('12（件）', '万元'), {kind: 'fault', why: 'otherUnit'});
	t.deepEqual(parseQuantity('176.02（单位：万元）', '万元'), figure(176.02));
	t.deepEqual(parseQuantity('251000元', '元'), figure(251000));
	t.deepEqual(parseQuantity('72701。2578', '万元'), figure(72701.2578));
	t.like(parseQuantity('7.27亿元', '万元'), {kind: 'fault', why: 'otherUnit'});
	t.like(parseQuantity('12万', '万元'), {kind: 'fault', why: 'multiplier'});
	t.like(parseQuantity('3千元', '万元'), {kind: 'fault', why: 'otherUnit'});
});

test('every fault has its sentence', (t) => {
	for (const why of [
		'words',
		'multiplier',
		'range',
		'vague',
		'several',
		'date',
		'percent',
		'error',
		'exponent',
		'grouping',
		'leadingZero',
		'otherUnit',
		'tooLarge',
		'unknownFormula',
	])
		t.true(`quantity.${why}` in catalogue, why);
});

test('a whole number reads back from every way of writing it', (t) => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 99_999_999}), (value) => {
			const wide = String(value).replaceAll(/\d/g, (digit) =>
				String.fromCodePoint(digit.codePointAt(0)! + 0xfee0),
			);
			for (const text of [String(value), value.toLocaleString('en'), wide, `${value}件`])
				t.deepEqual(parseQuantity(text), figure(value));
		}),
	);
});

test('only ASCII and full-width digits make a figure, whatever else Unicode counts with', (t) => {
	const digits = (text: string) => [...text].filter((one) => /[0-9０-９]/u.test(one));
	const piece = fc.constantFrom(...'0123456789０９①²₃⒈⑴❶½Ⅻ٣𝟏㈠注*,. 件');
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
			const text = pieces.join('');
			const parsed = parseQuantity(text);
			if (parsed.kind !== 'figure') return;
			const written = String(parsed.value).replace(/^0\./, '.');
			t.true(written.replaceAll(/\D/g, '').length <= digits(text).length, text);
		}),
	);
});

test('any text is a figure, a blank or a fault; none throws', (t) => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (text) => {
			t.true(['figure', 'blank', 'fault'].includes(parseQuantity(text).kind));
		}),
	);
});

test('decimals are added exactly, in any order', (t) => {
	t.is(exactSum([0.1, 0.2]), 0.3);
	t.is(exactSum([]), 0);
	t.is(exactDifference(0.3, 0.1), 0.2);
	t.is(exactSum([96171.6, 14722.49, 4068.208, 59237.2449]), 174199.5429);
	t.is(exactSum([1e-7, 1]), 1.0000001);
	t.is(exactProduct(0.1, 3), 0.3);
	t.is(exactProduct(72701.2578, 10_000), 727_012_578);
	t.is(exactProduct(-1.5, 0), 0);
	const cents = fc.array(fc.integer({min: -9_999_999, max: 9_999_999}), {maxLength: 30});
	fc.assert(
		fc.property(cents, (all) => {
			const sum = all.reduce((one, other) => one + other, 0) / 10_000;
			t.is(exactSum(all.map((one) => one / 10_000)), sum + 0);
		}),
	);
});
