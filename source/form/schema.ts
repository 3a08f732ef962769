import * as z from 'zod';

const id = z.string().regex(/^[a-z][\dA-Za-z]*(\.[a-z][\dA-Za-z]*)?$/);
const place = z.tuple([z.int().min(0), z.int().min(0)]);
const span = z.tuple([z.int().min(1), z.int().min(1)]);

/** A sentence in 简体 and, where there is one, in English. */
export const wordsSchema = z.strictObject({
	zh: z.string().min(1),
	en: z.string().min(1).optional(),
});

const rowSchema = z.strictObject({
	id,
	/** The official item number, as a clerk says it: `三（三）4`. */
	item: z.string(),
	label: z.string(),
	/** The labels above it, outermost first. */
	group: z.array(z.string()),
});

const columnSchema = z.strictObject({
	id,
	label: z.string(),
	group: z.array(z.string()).optional(),
	/** For narrow screens only. */
	short: z.string().optional(),
});

const cellSchema = z.strictObject({
	row: id,
	column: id,
	/** Row and column in the printed table, counted from 0. */
	at: place,
	/** Rows and columns it covers when merged. */
	span: span.optional(),
	/** count: whole number from 0 · signed: whole number · amount: decimal from 0, never rounded. */
	figure: z.enum(['count', 'signed', 'amount']),
	unit: z.string(),
});

/** One total of a section and the sibling rows or columns that add up to it. */
const sumSchema = z.union([
	z.strictObject({column: id, of: z.array(id).min(1)}),
	z.strictObject({row: id, of: z.array(id).min(1)}),
]);

const sectionSchema = z.strictObject({
	id: z.enum(['disclosure', 'requests', 'disputes']),
	/** 二, 三 or 四: the part of the report. */
	part: z.string(),
	title: z.string(),
	short: z.string(),
	/** The printed table: its size, its head rows and label columns, and every printed text. */
	layout: z.strictObject({
		rows: z.int().min(1),
		columns: z.int().min(1),
		head: z.int().min(0),
		labels: z.int().min(0),
		texts: z.array(z.strictObject({at: place, span, text: z.string()})),
	}),
	rows: z.array(rowSchema),
	columns: z.array(columnSchema),
	cells: z.array(cellSchema),
	sums: z.array(sumSchema),
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
	/** Each is read by the rule schema of `check/`, which knows the kinds. */
	rules: z.array(z.unknown()),
});

/** A file of a user's own rules for a form that is already there. */
export const rulesSchema = z.strictObject({form: z.string(), rules: z.array(z.unknown()).min(1)});

/** The report that `demo` opens: published figures only, nothing invented. */
export const demoSchema = z.strictObject({
	unit: z.string(),
	year: z.int(),
	form: z.string(),
	note: wordsSchema,
	figures: z.record(z.string(), z.number()),
});

export type FormFile = z.infer<typeof formSchema>;
export type SectionFile = z.infer<typeof sectionSchema>;
export type Words = z.infer<typeof wordsSchema>;
