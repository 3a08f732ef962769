import * as z from 'zod';

const words = z.array(z.string().min(1));

/** `templates/wording.json`: how offices write the labels of the forms. */
export const wordingSchema = z.strictObject({
	/** By character of the labels and titles: every Traditional and variant form it is written with. */
	simplified: z.record(z.string(), z.string()),
	/** Traditional characters that 简体 text never holds, and what each is in 简体, place by place. */
	script: z.strictObject({traditional: z.string(), simplified: z.string()}),
	/** Words that a conversion of script changed, and what they stand for. */
	words: z.array(z.tuple([z.string(), z.string()])),
	/** By official label: other wordings that mean the same. */
	labels: z.record(z.string(), words),
	/** What heads the column of labels. */
	/** Lines that sum up a part of the table and belong to no row or column of the form. */
	subtotal: words,
	/** In a sheet's name: it explains or shows the form, it does not report. */
	aside: words,
	/** In a title above a table: the same. */
	example: words,
	/** Column heads of an application ledger. */
	ledger: words,
	/** What heads a column of units. */
	unitColumn: words,
	/** What begins a line below or above a table whose numbers are no figures: 联系电话. */
	noFigures: words,
	/** What stands before the name of the unit, and before the year. */
	unitNames: words,
	yearNames: words,
});

export type Wording = z.infer<typeof wordingSchema>;
