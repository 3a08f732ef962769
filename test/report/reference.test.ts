import test from 'ava';
import fc from 'fast-check';
import type {Figures, Header} from '../../source/draft/draft.ts';
import {form} from '../../source/form/form.ts';
import {linesOf} from '../../source/form/lines-of.ts';
import {proveForm} from '../../source/form/prove-form.ts';
import {formSchema} from '../../source/form/schema.ts';
import {namesOf} from '../../source/report/names-of.ts';
import {piecesOf, plainText} from '../../source/report/pieces-of.ts';
import {readReference} from '../../source/report/read-reference.ts';
import {canonicalOf} from '../../source/report/reference.ts';
import {shownText} from '../../source/report/shown-text.ts';
import {sourcesOf} from '../../source/report/sources.ts';
import {typedOf} from '../../source/report/typed-of.ts';
import {canonicalText, typedText} from '../../source/report/typed-text.ts';
import {say} from '../../source/text/say.ts';
import {form2021} from '../form/made-up-form.ts';

const file = form2021();
const form21 = form(formSchema.parse(file));
const header: Header = {unit: '某局', year: 2024};

const canonical = (asked: string) => {
	const {reference, why} = readReference(asked, form21);
	return reference ? canonicalOf(reference) : say('zh', why.key, why.values);
};

const typed: ReadonlyArray<[string, string]> = [
	['三.新收', 'requests/received/total'],
	['3.xs', 'requests/received/total'],
	['３．ＸＳ', 'requests/received/total'],
	['三。新收', 'requests/received/total'],
	['表三.本年新收政府信息公开申请数量', 'requests/received/total'],
	['三.新收.自然人', 'requests/received/person'],
	['三.xs.zrr', 'requests/received/person'],
	[
		'三.新收.法人',
		'requests/received/enterprise|research|nonprofit|legalService|otherOrganisation',
	],
	['三.予以公开', 'requests/disclosed/total'],
	['三.不予公开', 'requests/refused.*/total'],
	['三.不予公开.3', 'requests/refused.security/total'],
	['三.不予公开.3.自然人', 'requests/refused.security/person'],
	[
		'三.不予公开.法人',
		'requests/refused.*/enterprise|research|nonprofit|legalService|otherOrganisation',
	],
	['三.办结', 'requests/processed/total'],
	['三.结转下年度', 'requests/carriedForward/total'],
	['二.规范性文件.制发', 'disclosure/normativeDocuments/issued'],
	['二.许可', 'disclosure/licences/decisions'],
	['二.收费', 'disclosure/fees/amount'],
	['二.收费.元', 'yuan:disclosure/fees/amount'],
	['四.复议', 'disputes/review/total'],
	['四.复议.维持', 'disputes/review/upheld'],
	['四.诉讼', 'disputes/direct|afterReview/total'],
	['四.直接起诉.未审结', 'disputes/direct/pending'],
	['三.新收+三.上年结转', 'requests/received/total+requests/carriedOver/total'],
	['三.新收－三.办结', 'requests/received/total-requests/processed/total'],
	['上年.三.新收', 'last:requests/received/total'],
	['上年.二.收费.元', 'last:yuan:disclosure/fees/amount'],
	['增减.三.新收', 'change(requests/received/total)'],
	['增减.三.新收+三.上年结转：1', 'change(requests/received/total+requests/carriedOver/total):1'],
	['占比.三.予以公开/三.办结', 'share(requests/disclosed/total,requests/processed/total)'],
	[
		'占比.三.予以公开+三.部分公开/三.办结:0',
		'share(requests/disclosed/total+requests/partlyDisclosed/total,requests/processed/total):0',
	],
	['费.件', 'fees/notices'],
	['费.总额', 'fees/total'],
	['费.实收:2', 'fees/paid:2'],
	['年', 'year'],
	['上年', 'lastYear'],
	['单位', 'unit'],
	['三.新受', '没有“三.新受”，是不是“三.新收”？'],
	['上年.三.新受', '没有“上年.三.新受”，是不是“上年.三.新收”？'],
	['四.复议.维特', '没有“四.复议.维特”，是不是“四.复议.维持”？'],
	['增减.三.新受', '没有“增减.三.新受”，是不是“三.新收”？'],
	['费.数', '没有“费.数”，是不是“费.件”？'],
	['七.八.九', '没有“七.八.九”。按 Ctrl+J 从表中选。'],
	['三.不予公开.9', '没有“三.不予公开.9”。按 Ctrl+J 从表中选。'],
	['二.规范性文件', '“二.规范性文件”有几列：制发、废止、现行有效。请写明是哪一列。'],
	['三.新收+二.收费', '“三.新收+二.收费”把不同单位的数加在一起了（件、万元）。'],
	[
		'增减.上年.三.新收',
		'看不懂“增减.上年.三.新收”。可以写 三.新收、三.新收+三.上年结转、增减.三.新收、占比.三.予以公开/三.办结。',
	],
	['三.新收:12', '“三.新收:12”的小数位数应为 0 至 9。'],
];

for (const [asked, wanted] of typed)
	test(`{${asked}} is kept as ${wanted}`, (t) => {
		t.is(canonical(asked), wanted);
	});

const refused = [
	'三.新收++三.办结',
	'增减.增减.三.新收',
	'占比.三.新收',
	'占比.三.新收/三.办结/三.办结',
	'三.新收.元',
	'三.不予公开.元',
	'change(fees/total)',
	'requests/received/nobody',
	'yuan:requests/received/total',
	'',
	' ',
	'+',
	'-',
	'三.',
	'.',
	'requests//total',
	'constructor',
	'三.新收*2',
	'share(year,unit)',
];

for (const asked of refused)
	test(`{${asked}} is no reference, and is told why`, (t) => {
		const {reference, why} = readReference(asked, form21);
		t.is(reference, undefined);
		t.truthy(say('zh', why!.key, why!.values));
		t.notRegex(say('en', why!.key, why!.values), /\{\w/);
	});

/** Every cell a reference can name, and every group, as they are kept. */
function everyCanonical(): string[] {
	const cells = form21.cells.map(({address}) => address);
	const groups = namesOf(form21).flatMap(({section, rows, columns}) =>
		rows
			.flatMap((row) => columns.map((column) => ({section: section.id, row, column})))
			.filter(({row, column}) => row.isGroup || column.isGroup)
			.map(({row, column}) => `${section.id}/${row.lines.join('|')}/${column.lines.join('|')}`),
	);
	return [...cells, ...groups, 'fees/notices', 'fees/total', 'fees/paid'];
}

test('what is kept, typed by its names, is kept as the same again, for every name', (t) => {
	const all = everyCanonical();
	t.true(all.length > 230);
	for (const one of [...all, 'year', 'lastYear', 'unit']) {
		const {reference} = readReference(one, form21);
		t.truthy(reference, one);
		const name = typedOf(reference!, form21);
		t.notRegex(name, /[a-z]/, one);
		t.is(canonical(name), one, name);
		t.is(typedOf(readReference(name, form21).reference!, form21), name);
	}
});

test('sums, shares and changes of any names are typed and kept as the same again', (t) => {
	const cell = fc.constantFrom(
		...form21.cells.filter(({unit}) => unit === '件').map(({address}) => address),
	);
	const sum = fc.array(fc.record({cell, last: fc.boolean(), minus: fc.boolean()}), {
		minLength: 1,
		maxLength: 4,
	});
	const textOf = (
		terms: ReadonlyArray<{cell: string; last: boolean; minus: boolean}>,
		isNow = false,
	) =>
		terms
			.map(
				({cell: address, last, minus}, index) =>
					`${minus ? '-' : index > 0 ? '+' : ''}${last && !isNow ? 'last:' : ''}${address}`,
			)
			.join('');
	fc.assert(
		fc.property(
			sum,
			sum,
			fc.constantFrom('sum', 'change', 'share'),
			fc.option(fc.nat(9)),
			(one, other, kind, digits) => {
				const inner =
					kind === 'sum'
						? textOf(one)
						: kind === 'change'
							? `change(${textOf(one, true)})`
							: `share(${textOf(one)},${textOf(other)})`;
				const kept = digits === null ? inner : `${inner}:${digits}`;
				const {reference} = readReference(kept, form21);
				t.is(canonicalOf(reference!), kept);
				t.is(canonical(typedOf(reference!, form21)), kept);
			},
		),
	);
});

test('every name of the form and its initials means one thing', (t) => {
	t.is(proveForm(formSchema.parse(file)), undefined);
	for (const {section, name, rows, columns} of namesOf(form21)) {
		for (const row of rows)
			for (const also of row.also) {
				const {reference, why} = readReference(`${name}.${also}`, form21);
				if (!reference) t.is(why?.key, 'reference.needsColumn', `${name}.${also}`);
				else if (reference.kind === 'sum') t.like(reference.terms[0], {rows: row.lines}, also);
			}
		for (const column of columns)
			t.true(column.lines.every((line) => linesOf(section.columns, line).length === 1));
	}
});

const figures: Figures = {
	'requests/received/person': {value: 3440},
	'requests/received/enterprise': {value: 75},
	'requests/received/research': {value: 0},
	'requests/received/nonprofit': {value: 1},
	'requests/received/legalService': {value: 6},
	'requests/received/otherOrganisation': {value: 3},
	'disclosure/fees/amount': {value: 72_701.2578},
	'disputes/review/upheld': {value: 2},
	'disputes/review/corrected': {value: 0},
	'disputes/review/other': {value: 0},
	'disputes/review/pending': {value: 3},
	'disputes/review/total': {value: null, stated: 9},
	'disclosure/licences/decisions': {value: 0},
	'disclosure/penalties/decisions': {value: 3},
	'disclosure/coercion/decisions': {value: 7},
};
const past: Figures = {
	'requests/received/total': {value: null, stated: 3486},
	'disclosure/licences/decisions': {value: 0},
	'disclosure/penalties/decisions': {value: 3},
	'disclosure/coercion/decisions': {value: 0},
	'disputes/review/upheld': {value: 400_000},
};
const fees = {notices: 1, total: 380, paid: 380.5};
const last = {year: 2023, form: '2021', figures: past, origin: 'x'};
const withLast = sourcesOf(
	{
		header: {...header, fees, lastYear: last},
		figures: {...figures, 'disputes/review/upheld': {value: 400_001}},
	},
	form21,
);
const alone = sourcesOf({header, figures}, form21);

const shown: ReadonlyArray<[string, string, typeof alone?]> = [
	['{三.新收}件', '3525件'],
	['{三.新收.法人}', '85'],
	['{三.办结}件', '〔未填〕件'],
	['{上年.三.新收}', '3486', withLast],
	['{上年.三.新收}', '〔无上年〕'],
	['{增减.三.新收}', '增长1.12%', withLast],
	['{增减.三.新收:0}', '增长1%', withLast],
	['{增减.二.处罚}', '与上年持平', withLast],
	['{增减.二.许可}', '与上年持平', withLast],
	['{增减.二.强制}', '〔无法计算〕', withLast],
	['{增减.四.复议.维持}', '增长不足0.01%', withLast],
	['{增减.三.办结}', '〔未填〕', withLast],
	['{增减.三.新收}', '〔无上年〕'],
	['{占比.三.新收.自然人/三.新收}', '97.6%'],
	['{占比.三.新收.自然人/三.新收:3}', '97.589%'],
	['{占比.二.处罚/二.许可}', '〔无法计算〕'],
	['{占比.三.新收/三.办结}', '〔未填〕'],
	['{二.收费}万元，即{二.收费.元}元', '72701.2578万元，即727012578元'],
	['{二.收费:2}', '72701.26'],
	['{四.复议}', '5'],
	['{三.新收-三.新收.自然人}', '85'],
	['{-三.新收.自然人+三.新收}', '85'],
	['收取信息处理费{费.实收:2}元，{费.件}件', '收取信息处理费380.50元，1件', withLast],
	['{费.件}', '〔未填〕'],
	['{单位}{年}年，上年是{上年}年', '某局2024年，上年是2023年'],
	['没有{三.新受}，{{这是}}括号', '没有{三.新受}，{这是}括号'],
	['括号{没有完', '括号{没有完'],
	['{}', '{}'],
];

for (const [text, wanted, sources = alone] of shown)
	test(`${text} reads ${wanted}${sources === alone ? '' : ' beside last year'}`, (t) => {
		t.is(shownText(canonicalText(text, form21).text, sources), wanted);
	});

test('a fee that was none is 0, and last year in another form is looked up there', (t) => {
	const none = sourcesOf({header: {...header, fees: 'none'}, figures}, form21);
	t.is(shownText('{fees/total}元', none), '0元');
	const old = {year: 2023, form: '2019', figures: past, origin: 'x'};
	t.is(
		shownText(
			'{last:requests/received/total}',
			sourcesOf({header: {...header, lastYear: old}, figures}, form21),
		),
		'〔无上年〕',
	);
	const older = {...last, year: 2022};
	t.is(
		shownText(
			'{last:requests/received/total}',
			sourcesOf({header: {...header, lastYear: older}, figures}, form21),
		),
		'〔无上年〕',
	);
});

test('pieces lie side by side over the whole text, references with their value and reason', (t) => {
	const text =
		'共{requests/received/total}件{{不是}}，{requests/processed/total}，{三.新受}，{unit}';
	const pieces = piecesOf(text, alone);
	t.is(pieces.map(({at, length}) => text.slice(at, at + length)).join(''), text);
	t.deepEqual(
		pieces.flatMap((one) =>
			one.kind === 'reference' ? [[one.ref, one.value, one.shown, one.why]] : [],
		),
		[
			['requests/received/total', 3525, '3525', undefined],
			['requests/processed/total', null, '〔未填〕', 'blank'],
			['三.新受', null, '{三.新受}', 'unknown'],
			['unit', null, '某局', undefined],
		],
	);
});

test('any foreign words are kept as they are, braces included, and any text is typed and kept as the same again', (t) => {
	const unit = fc.constantFrom(
		'{',
		'}',
		'{三.新收}',
		'{requests/received/total}',
		'件',
		'三',
		'.',
		'+',
		'\n',
		'{年}',
	);
	fc.assert(
		fc.property(fc.string({unit, maxLength: 30}), (words) => {
			t.is(shownText(plainText(words), alone), words);
			const kept = canonicalText(words, form21).text;
			t.is(canonicalText(typedText(kept, form21), form21).text, kept);
			t.is(canonicalText(kept, form21).text, kept);
		}),
		{numRuns: 300},
	);
});

test('any figure that changes moves every reference that counts it', (t) => {
	const cell = fc.constantFrom(...form21.cells.filter(({kind}) => kind === 'entry'));
	const full: Figures = Object.fromEntries(
		form21.cells.filter(({kind}) => kind === 'entry').map(({address}) => [address, {value: 1}]),
	);
	fc.assert(
		fc.property(cell, fc.integer({min: 2, max: 9999}), ({address, section, row, column}, value) => {
			const text = `{${address}}，${[column.id, 'total']
				.map((id) => `${section}/${row.id}/${id}`)
				.filter((one) => form21.cell.has(one))
				.map((one) => `{${one}}`)
				.join('')}`;
			const before = shownText(text, sourcesOf({header, figures: full}, form21));
			const after = shownText(
				text,
				sourcesOf({header, figures: {...full, [address]: {value}}}, form21),
			);
			const numbers = (shown: string) => shown.match(/\d+/g)!.map(Number);
			for (const [index, number] of numbers(after).entries())
				t.true(number > numbers(before)[index]!);
		}),
		{numRuns: 60},
	);
});

test('every sentence of the form file is made of references that are there', (t) => {
	for (const {sentences} of form21.parts ?? [])
		for (const {text} of sentences) {
			t.is(canonicalText(text, form21).text, text);
			t.deepEqual(canonicalText(text, form21).open, []);
		}
	t.deepEqual(
		form21.parts?.map(({title}) => title),
		['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
	);
});
