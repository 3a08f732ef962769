import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {build} from 'esbuild';
import fc from 'fast-check';
import type * as z from 'zod';
import {draftSchema, headerSchema, stepSchema} from '../../source/draft/draft-schema.ts';
import type {Shape} from '../../source/draft/shape.ts';
import {draftFormat} from '../../source/files/drafts/format.ts';
import {imageSchema} from '../../source/files/drafts/image.ts';
import {birthSchema} from '../../source/files/drafts/journal-reading.ts';
import {manifestSchema} from '../../source/files/drafts/manifest.ts';
import {windowSchema} from '../../source/files/drafts/window.ts';

const source = fileURLToPath(new URL('../../source', import.meta.url));
const ours: Readonly<Record<string, Shape<unknown>>> = {
	draftSchema,
	headerSchema,
	stepSchema,
	imageSchema,
	birthSchema,
	manifestSchema,
	windowSchema,
};
const theirs = await withZod();

/** The same descriptions, in the words of zod itself. */
async function withZod(): Promise<Readonly<Record<string, z.ZodType>>> {
	const files = [
		'draft/draft-schema.ts',
		'files/drafts/image.ts',
		'files/drafts/journal-reading.ts',
		'files/drafts/manifest.ts',
		'files/drafts/window.ts',
	];
	const {outputFiles} = await build({
		stdin: {
			contents: files.map((file) => `export * from './${file}';`).join('\n'),
			resolveDir: source,
		},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		plugins: [
			{
				name: 'zod-for-shape',
				setup({onResolve, resolve}) {
					onResolve({filter: /\/shape\.ts$/}, ({resolveDir}) =>
						resolve('zod', {resolveDir, kind: 'import-statement'}),
					);
				},
			},
		],
	});
	const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
	return (await import(`data:text/javascript;base64,${code}`)) as Record<string, z.ZodType>;
}

const entry = {
	value: 12.5,
	text: '12.5万',
	remark: '见附件',
	stated: null,
	formula: true,
	source: '年报.xlsx!D7',
};
const explanation = {reason: '其他', words: '已核对', figures: 'a/b/c=1'};
const header = {
	unit: '某局',
	year: 2024,
	kind: '县级部门',
	preparer: '张三',
	reviewer: '',
	head: '李四',
	phone: '1',
	date: '2025-01-02',
	lastYear: {
		year: 2023,
		form: '2021',
		figures: {'requests/received/person': entry},
		origin: 'x',
		text: {overview: ['2023年，新收3486件。'], other: []},
	},
	noLastYear: '首年',
	handedIn: [
		{time: 't', number: 1, file: 'f', digest: 'd', copy: 'c', revision: 3, override: 'o'},
		{time: 't', number: 2, file: 'f', digest: 'd', copy: 'c', revision: 4},
	],
	unconfirmed: [{code: 'draft.mended', time: 't', values: {a: '1', b: 2}}],
	fees: {notices: 1, total: 380, paid: null},
	review: [
		{step: '科室负责人', name: '甲', decision: 'agree', time: 't', dataCode: 'a', fullCode: 'b'},
		{
			step: '分管领导',
			name: '乙',
			decision: 'return',
			opinion: '改',
			time: 't',
			dataCode: 'a',
			fullCode: 'b',
			recordedBy: '丙',
			ground: '纸质审签单',
		},
	],
	ledger: {file: '台账.xlsx', digest: 'd', year: 2024, made: {'a/b/c': ['台账!3-9']}, open: 2},
	summed: {rollup: 'r', title: '全县', digest: 'd', time: 't'},
};
const tie = {at: 2, length: 4, words: '3525', means: 'requests/received/total'};
const paragraph = {
	part: 'overview',
	order: 'i',
	role: 'body',
	text: '新收3525件',
	from: '年报.docx|p3',
	ties: [tie],
};
const draft = {
	id: '2024-0a1b2c3d',
	form: '2021',
	header,
	figures: {'requests/received/person': entry, 'a/b/c': {value: null}},
	explanations: {'T3-1@requests/*/person': explanation},
	paragraphs: {p1: paragraph, p2: {part: 'other', order: 'i', role: 'heading', text: ''}},
	revision: 7,
};
const step = {
	revision: 3,
	how: 'typed',
	time: 't',
	who: 'w',
	of: 2,
	from: 'f',
	because: 'b',
	group: 2,
	changes: [
		{address: 'a/b/c', field: 'value', before: 1, after: null},
		{address: 'a/b/c', field: 'text', after: '无'},
		{address: 'a/b/c', field: 'stated', before: 3},
		{address: 'a/b/c', field: 'formula', after: true},
		{header: 'year', before: 2023, after: 2024},
		{header: 'noLastYear', after: '首年'},
		{header: 'handedIn', after: header.handedIn},
		{explanation: 'T3@a/b/c', before: explanation, after: {...explanation, words: ''}},
		{header: 'fees', before: 'none', after: header.fees},
		{header: 'review', after: header.review},
		{paragraph: 'p1', at: 2, before: '3525', after: '', ties: {before: [tie]}},
		{paragraph: 'p1', at: 2, before: '', after: '3525', ties: {before: [], after: [tie]}},
		{paragraph: 'p2', before: paragraph},
	],
};
const samples: Readonly<Record<string, unknown>> = {
	draftSchema: draft,
	headerSchema: header,
	stepSchema: step,
	imageSchema: {
		format: draftFormat,
		key: 'k',
		sum: 's',
		journal: 120,
		savedAt: 't',
		progress: {blanks: 3, mustFindings: 0},
		draft,
	},
	birthSchema: {format: draftFormat, key: 'k', form: '2021', header, time: 't'},
	manifestSchema: {
		format: 1,
		id: 'a-b',
		unit: 'u',
		year: 2024,
		revision: 2,
		parts: {'draft.json': 'sum', 'copies/a': 'sum'},
	},
	windowSchema: {
		who: 'w',
		host: 'h',
		boot: '',
		space: 'pid:[1]',
		pid: 7,
		start: '5',
		since: 't',
		token: 'x',
	},
};

type Holder = Record<string | number, unknown>;

/** Every place of a value: what holds it, and under which key. */
function placesOf(value: unknown): Array<[Holder, string | number]> {
	if (typeof value !== 'object' || value === null) return [];
	const holder = value as Holder;
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	return keys.flatMap(
		(key): Array<[Holder, string | number]> => [[holder, key], ...placesOf(holder[key])],
	);
}

const odd = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		false,
		0,
		-1,
		1.5,
		2 ** 53,
		Number.POSITIVE_INFINITY,
		'',
		'a/b/c',
		'a/b',
		'T@x',
		'typed',
		'value',
		'首年',
		[],
		{},
		[1],
		{value: 1},
		[{address: 'a/b/c', field: 'value'}],
	),
	fc.jsonValue({maxDepth: 2}),
);
const change = fc.record({
	how: fc.constantFrom('set', 'set', 'drop', 'add', 'rename', 'swap'),
	at: fc.nat(),
	with: odd,
	name: fc.constantFrom(
		'extra',
		'value',
		'a/b/c',
		'__proto__',
		'constructor',
		'before',
		'x@y',
		'0',
	),
});

function changed(
	value: unknown,
	changes: ReadonlyArray<typeof change extends fc.Arbitrary<infer C> ? C : never>,
) {
	// What is put in is a copy: the same odd value may come twice, and must not come to lie in itself.
	const root: Holder = {value: structuredClone(value)};
	for (const one of changes) {
		const places = placesOf(root);
		const [holder, key] = places[one.at % places.length]!;
		const inner = holder[key];
		if (one.how === 'set') holder[key] = structuredClone(one.with);
		else if (one.how === 'drop' && !Array.isArray(holder) && holder !== root) delete holder[key];
		else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
			const entries = Object.entries(inner);
			if (one.how === 'add') entries.push([one.name, structuredClone(one.with)]);
			if (one.how === 'rename' && entries.length > 0)
				entries[one.at % entries.length]![0] = one.name;
			if (one.how === 'swap') entries.reverse();
			// As it comes from a file: `__proto__` is a key like any other.
			const text = entries.map(
				([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part) ?? 'null'}`,
			);
			holder[key] = JSON.parse(`{${text.join(',')}}`);
		}
	}

	return root.value;
}

for (const [name, shape] of Object.entries(ours))
	test(`${name} takes and gives what zod does with the same description`, (t) => {
		const oracle = theirs[name]!;
		const sample = samples[name];
		t.true(oracle.safeParse(sample).success, 'the sample is sound');
		t.deepEqual(shape.safeParse(sample).data, oracle.safeParse(sample).data);
		let sound = 0;
		fc.assert(
			fc.property(fc.array(change, {minLength: 1, maxLength: 3}), (changes) => {
				const value = changed(sample, changes);
				const wanted = oracle.safeParse(value);
				const given = shape.safeParse(value);
				if (wanted.success) sound++;
				// Also the order of the fields: what is written has a sum.
				t.is(JSON.stringify(given.data), JSON.stringify(wanted.data), JSON.stringify(value));
				t.is(given.error === undefined, wanted.success);
			}),
			{numRuns: 1500},
		);
		t.true(sound > 30, `${sound} were sound`);
	});

test('a shape names the field that is wrong, and what it should be', (t) => {
	const wrong = {...step, changes: [{address: 'a/b/c', field: 'value', after: 'x'}]};
	t.deepEqual(stepSchema.safeParse({...step, how: 'guessed'}).error?.path, ['how']);
	t.deepEqual(stepSchema.safeParse(wrong).error?.path, ['changes', 0]);
	t.throws(() => stepSchema.parse({...step, revision: 0}), {message: 'revision < 1'});
});

test('read loosely, what is not known is left out and what is wrong stays wrong', (t) => {
	const more = {...draft, later: 1, header: {...header, later: {a: 1}}};
	t.deepEqual(draftSchema.safeParse(more, true).data, draftSchema.parse(draft));
	t.is(draftSchema.safeParse(more).data, undefined);
	t.is(draftSchema.safeParse({...more, revision: -1}, true).data, undefined);
});

test('the oracle is zod', (t) => {
	t.true('_zod' in theirs.draftSchema!);
	t.false('_zod' in draftSchema);
	t.is(path.basename(source), 'source');
});
