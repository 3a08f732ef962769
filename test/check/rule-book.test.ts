import {readdirSync, readFileSync} from 'node:fs';
import test from 'ava';
import {check} from '../../source/check/check.ts';
import {ruleBook} from '../../source/check/rule-book.ts';
import {sayExample} from '../../source/check/say-rule.ts';
import {Failure} from '../../source/failure.ts';
import {nearlyEmpty, readForm} from './read-report.ts';

const {form, file, rules} = readForm('2021');
const jump = rules.find(({id}) => id === 'Y-JUMP')!;
const own = {
	...jump,
	id: 'OWN-JUMP',
	repeats: undefined,
	stage: 'trial',
	atLeast: 2,
	examples: {
		...jump.examples,
		pass: {
			cells: {'disclosure/licences/decisions': 900},
			last: {'disclosure/licences/decisions': 550},
		},
	},
};

const ids = (id: string) => readForm(id).rules.map((rule) => rule.id);

test('the 2021 form has its rules, each with one level', (t) => {
	t.deepEqual(
		rules.map(({id, level}) => `${id} ${level}`),
		[
			'T3-BALANCE must',
			'T3-ROW must',
			'T3-PROCESSED must',
			'T4-TOTAL must',
			'ALL-RANGE must',
			'ALL-FILLED must',
			'Y-FIRST hint',
			'Y-CARRY explain',
			'Y-STOCK-REGULATIONS must',
			'Y-STOCK-DOCUMENTS explain',
			'Y-PENDING hint',
			'Y-JUMP explain',
			'Y-YUAN explain',
			'Y-SAME explain',
			'X-DISPUTES explain',
			'X-REVIEW-FIRST hint',
			'X-STOCK explain',
			'P-EMPTY must',
			'P-TODO must',
			'P-REF must',
			'P-YEAR must',
			'P-TIE explain',
			'P-N1 hint',
			'P-N2 hint',
			'P-N3 hint',
			'P-N4 hint',
			'P-N5 hint',
			'P-N6 hint',
			'P-PARTS hint',
			'P-SHARE hint',
			'P-BALANCE hint',
			'P-TOPICS explain',
			'P-LENGTH hint',
			'P-FEE must',
			'P-SAME explain',
			'P-NAME hint',
			'P-PRIVATE explain',
			'X4 explain',
		],
	);
});

test('the 2019 form has rules of its own', (t) => {
	t.true(ids('2019').includes('T2-ITEMS'));
	t.false(ids('2019').includes('Y-STOCK-DOCUMENTS'));
});

test('every form file of templates/ has a rule book with words in both languages', (t) => {
	const templates = new URL('../../templates/', import.meta.url);
	const names = readdirSync(templates).filter((name) => /^\d+\.json$/.test(name));
	t.true(names.length >= 2);
	for (const name of names) {
		const book = readForm(name.slice(0, -5)).rules;
		t.true(book.length > 0);
		for (const {id, title, text, basis, advice, reasons = []} of book)
			for (const words of [title, text, basis, advice, ...reasons]) {
				t.truthy(words.en, id);
				t.regex(words.zh, /\p{Script=Han}/u, id);
			}

		for (const {id, level, reasons} of book)
			t.is(reasons !== undefined, level === 'explain', `${id}: reasons go with 待说明`);
	}
});

test('no rule says a word of a field that is never filled in', (t) => {
	const figures = ['left', 'right', 'difference', 'compare', 'ratio'];
	for (const rule of [...rules, ...readForm('2019').rules]) {
		const variants = rule.kind === 'prose' ? Object.values(rule.variants ?? {}) : [];
		const filled = rule.kind === 'prose' ? [...figures, 'words', 'name'] : figures;
		for (const {zh, en = ''} of [rule.text, ...variants])
			for (const words of [zh, en])
				for (const [, place] of words.matchAll(/\{(\w+)\}/g))
					t.true(filled.includes(place!), `${rule.id} ${place}`);
	}
});

test('examples are said in labels', (t) => {
	const {examples} = rules.find(({id}) => id === 'T3-ROW')!;
	t.is(
		sayExample(examples.fail, form, 'zh'),
		'三（二）部分公开 · 自然人 314，三（二）部分公开 · 商业企业 10，三（二）部分公开 · 总计 351；其余各格为 0',
	);
	const first = rules.find(({id}) => id === 'Y-FIRST')!;
	t.is(sayExample(first.examples.fail, form, 'zh'), '没有上年数据；其余各格为 0');
});

test("a user's own rule speaks beside the form's, and one with a known id takes its place", (t) => {
	const book = ruleBook(form, file, [{file: '本市.json', rules: [own]}]);
	t.is(book.length, rules.length + 1);
	const cells = {'disclosure/licences/decisions': 1100};
	const last = nearlyEmpty(form, {'disclosure/licences/decisions': 550});
	const lastYear = {year: 2023, form: '2021', figures: last, origin: 'test'};
	const fired = check(form, book, nearlyEmpty(form, cells), {lastYear}).results.filter(
		({status}) => status === 'fail',
	);
	t.deepEqual(
		fired.map(({rule, blocks}) => [rule, blocks]),
		[['OWN-JUMP', false]],
	);

	const replaced = ruleBook(form, file, [{...jump, atLeast: 5}]);
	t.is(replaced.length, rules.length);
	t.like(
		replaced.find(({id}) => id === 'Y-JUMP'),
		{atLeast: 5},
	);
});

const wrong: ReadonlyArray<[string, unknown, string, RegExp]> = [
	['an unknown kind', {...own, kind: 'formula'}, 'OWN-JUMP kind', /sum \| balance/],
	['an unknown level', {...own, level: 'E'}, 'OWN-JUMP level', /must \| explain \| hint/],
	['an unknown field', {...own, formula: 'a+b'}, 'OWN-JUMP', /“formula”/],
	['a missing field', {...own, advice: undefined}, 'OWN-JUMP advice', /object/],
	[
		'an unknown address',
		{...own, cells: [{of: 'disclosure/licenses/decisions', floor: 1}]},
		'OWN-JUMP cells.0.of',
		/“disclosure\/licenses\/decisions”/,
	],
	[
		'an unknown row',
		{
			...rules.find(({id}) => id === 'T3-BALANCE'),
			id: 'OWN-BALANCE',
			left: ['received', 'carried'],
		},
		'OWN-BALANCE left.1',
		/“requests\/carried\/\*”/,
	],
	[
		'an example of an unknown cell',
		{...own, examples: {...own.examples, pass: {cells: {'requests/x/y': 1}}}},
		'OWN-JUMP examples.pass',
		/requests\/x\/y/,
	],
	[
		'a rule it would repeat that is not there',
		{...own, repeats: ['Z-NONE']},
		'OWN-JUMP repeats',
		/Z-NONE/,
	],
	['no record at all', 7, 'rules[0]', /./],
];

for (const [title, record, field, why] of wrong)
	test(`${title} is refused by file, rule and field`, (t) => {
		const failure = t.throws(() => ruleBook(form, file, [{file: '本市.json', rules: [record]}]), {
			instanceOf: Failure,
		});
		t.is(failure.code, 'form.badFile');
		t.is(failure.values.file, '本市.json');
		t.is(failure.values.field, field);
		t.regex(String(failure.values.why), why);
	});

test('the same id twice in one file is refused', (t) => {
	const failure = t.throws(() => ruleBook(form, file, [{file: '本市.json', rules: [own, own]}]), {
		instanceOf: Failure,
	});
	t.is(failure.values.field, 'OWN-JUMP id');
});

test('every record of a form file is read as strictly', (t) => {
	const text = readFileSync(new URL('../../templates/2021.json', import.meta.url), 'utf8');
	const rules2021 = JSON.parse(text).rules as unknown[];
	t.throws(() => ruleBook(form, {...file, rules: [...rules2021, rules2021[0]]}), {
		instanceOf: Failure,
	});
});
