import * as z from 'zod';

/** What a section, and a row or column of it, is called in addresses: `disclosure`, `refused.thirdParty`. */
export const sectionIdSchema = z.string().regex(/^[a-z][\dA-Za-z]*$/);
export const lineIdSchema = z.string().regex(/^[a-z][\dA-Za-z]*(\.[a-z][\dA-Za-z]*)?$/);
const place = z.tuple([z.int().min(0), z.int().min(0)]);
const span = z.tuple([z.int().min(1), z.int().min(1)]);

/** A sentence in 简体 and, where there is one, in English. */
export const wordsSchema = z.strictObject({
	zh: z.string().min(1),
	en: z.string().min(1).optional(),
});

/** count: whole number from 0 · signed: whole number · amount: decimal from 0, never rounded. */
const figure = z.enum(['count', 'signed', 'amount']);

/** What people call it in a reference, `{三.新收}`, each with the initials of its pinyin; the first is how it is written. */
const names = z.record(z.string().regex(/^[^\s.{}+:/()-]+$/), z.string().regex(/^[a-z]+$/));

const rowSchema = z.strictObject({
	id: lineIdSchema,
	/** The official item number, as a clerk says it: `三（三）4`. */
	item: z.string(),
	label: z.string(),
	/** The labels above it, outermost first. */
	group: z.array(z.string()),
	/** The columns it has, where it has not all of them. */
	columns: z.array(lineIdSchema).min(1).optional(),
	/** What its cells hold, before what their columns say; without either: count, 件. */
	figure: figure.optional(),
	unit: z.string().optional(),
	names: names.optional(),
});

const columnSchema = z.strictObject({
	id: lineIdSchema,
	label: z.string(),
	group: z.array(z.string()).optional(),
	/** For narrow screens only. */
	short: z.string().optional(),
	figure: figure.optional(),
	unit: z.string().optional(),
	names: names.optional(),
});

/** Rows or columns that have a name together: 不予公开, 法人. `refused.*` is every row of that beginning. */
const groupLines = z.array(z.string().regex(/^[a-z][\dA-Za-z]*(\.([a-z][\dA-Za-z]*|\*))?$/)).min(1);
const groupSchema = z.union([
	z.strictObject({names, rows: groupLines}),
	z.strictObject({names, columns: groupLines}),
]);

const cellSchema = z.strictObject({
	row: lineIdSchema,
	column: lineIdSchema,
	/** Row and column in the printed table, counted from 0. */
	at: place,
	/** Rows and columns it covers when merged. */
	span: span.optional(),
	figure,
	unit: z.string(),
});

/** The printed table place by place: its size, its head rows and label columns, and every printed text. */
const printedSchema = z.strictObject({
	kind: z.literal('printed').optional(),
	rows: z.int().min(1),
	columns: z.int().min(1),
	head: z.int().min(0),
	labels: z.int().min(0),
	texts: z.array(z.strictObject({at: place, span, text: z.string()})),
});

const layoutSchema = z.discriminatedUnion('kind', [
	printedSchema,
	/** A line for each row, a column for each column, groups as merged labels and heads. */
	z.strictObject({
		kind: z.literal('lines'),
		corner: z.string(),
		/** Printed over all columns. */
		over: z.string().optional(),
	}),
	/** The rows of a group under a band of their own, each band with its own column heads. */
	z.strictObject({kind: z.literal('bands'), corner: z.string()}),
	/** The rows side by side in one line of figures, each under a head of its own. */
	z.strictObject({kind: z.literal('blocks')}),
]);

/** `group`: every row (column) of the total's own group, and below, that is no total itself. */
const addends = z.union([z.literal('group'), z.array(lineIdSchema).min(1)]);

/** One total of a section and the sibling rows or columns that add up to it. */
const sumSchema = z.union([
	z.strictObject({column: lineIdSchema, of: addends}),
	z.strictObject({row: lineIdSchema, of: addends}),
]);

const sectionSchema = z.strictObject({
	id: sectionIdSchema,
	/** 二, 三 or 四: the part of the report. */
	part: z.string().min(1),
	title: z.string(),
	short: z.string(),
	layout: layoutSchema,
	rows: z.array(rowSchema).min(1),
	columns: z.array(columnSchema).min(1),
	/** For a printed layout only: every other is laid out from its rows and columns. */
	cells: z.array(cellSchema).optional(),
	sums: z.array(sumSchema),
	groups: z.array(groupSchema).optional(),
});

/** A sentence that can be put into a part as it stands; figures are canonical references. */
const sentenceSchema = z.strictObject({
	title: z.string().min(1),
	text: z.string().min(1),
	/** Proposed for a part that has no text yet; by whether there were fees for information. */
	first: z.enum(['noFees', 'fees']).optional(),
});

/** What a part should speak of: any of the words will do. */
const topicSchema = z.strictObject({
	name: z.string().min(1),
	words: z.array(z.string().min(1)).min(1),
	/** Whom the notice asks for it; without: everybody. */
	of: z.literal('government').optional(),
});

/** A part of the report that is text. */
const partSchema = z.strictObject({
	id: z.enum(['overview', 'problems', 'other']),
	/** 一, 五 or 六. */
	part: z.string().min(1),
	title: z.string().min(1),
	short: z.string().min(1),
	/** Before the tables or behind them. */
	place: z.enum(['before', 'behind']),
	/** What it should say, with where that is said. */
	hints: z.array(wordsSchema),
	/** So many characters; local notices ask for it, and the settings may say another. */
	limit: z.int().min(1).optional(),
	topics: z.array(topicSchema),
	/** 参考表述. */
	sentences: z.array(sentenceSchema),
});

/** A form file of `templates/`: the statutory tables of one basis document, and the rules over them. */
export const formSchema = z.strictObject({
	id: z.string().regex(/^[\w-]+$/),
	title: z.string(),
	basis: z.strictObject({document: z.string(), date: z.iso.date().optional()}),
	/** The reporting years the form covers; without `to` it is still in force. */
	years: z.strictObject({from: z.int(), to: z.int().optional()}),
	/** false: read and compared only, never filled. */
	fill: z.boolean(),
	sections: z.array(sectionSchema).min(1),
	/** The parts that are text, in their order. */
	parts: z.array(partSchema).optional(),
	/** Each is read by the rule schema of `check/`, which knows the kinds. */
	rules: z.array(z.unknown()),
});

/** A file of a user's own rules for a form that is already there. */
export const rulesSchema = z.strictObject({form: z.string(), rules: z.array(z.unknown()).min(1)});

/** The report that lies beside it for import: published figures only, nothing invented. */
export const demoSchema = z.strictObject({
	unit: z.string(),
	year: z.int(),
	form: z.string(),
	note: wordsSchema,
	figures: z.record(z.string(), z.number()),
});

const demoFigures = z.record(z.string(), z.record(z.string(), z.array(z.number())));

/** The draft that `demo` opens: an invented unit, figures by section and row, in the order of the row's cells. */
export const demoDraftSchema = z.strictObject({
	unit: z.string(),
	kind: z.string(),
	form: z.string(),
	/** The file it is said to come from. */
	from: z.string(),
	note: wordsSchema,
	figures: demoFigures,
	lastYear: demoFigures,
});

export type FormFile = z.infer<typeof formSchema>;
export type SectionFile = z.infer<typeof sectionSchema>;
export type PartFile = z.infer<typeof partSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type PrintedLayout = z.infer<typeof printedSchema>;
export type CellFile = z.infer<typeof cellSchema>;
