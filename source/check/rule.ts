import * as z from 'zod';
import {partIds} from '../draft/paragraph.ts';
import {lineIdSchema as lineId, sectionIdSchema as sectionId, wordsSchema} from '../form/schema.ts';

/** A cell address, or a line or a table of cells: `requests/carriedOver/*`, `requests/*\/*`. */
const pattern = z.string().regex(/^[a-z][\dA-Za-z]*\/(\*|[a-z][\w.]*)\/(\*|[a-z][\w.]*)$/);

/** A figure of this year, or of last year. */
const term = z.union([pattern, z.strictObject({last: pattern})]);
const terms = z.array(term).min(1);

const figures = z.record(z.string(), z.number().nullable());

const textParts = z.partialRecord(z.enum(partIds), z.array(z.string()));

/**
What differs from a return where every entry is 0 and nothing is stated; a total's figure is the stated one.
`last`: the same of last year, `null`: there is none; left out: all zero.
*/
const example = z.strictObject({
	cells: figures,
	last: figures.nullable().optional(),
	/** Of a rule for text: the parts, paragraph by paragraph, and last year's. */
	text: textParts.optional(),
	/** The year it is of, where its words name one. */
	year: z.int().optional(),
	lastText: textParts.optional(),
	/** What was said of figures in the text: words of it, and the cells they are, or `none`. */
	ties: z.array(z.strictObject({words: z.string(), means: z.string()})).optional(),
	fees: z
		.union([
			z.literal('none'),
			z.strictObject({notices: z.number(), total: z.number(), paid: z.number()}),
		])
		.optional(),
	/** The name of the unit: one of a government where the rule is for governments. */
	unit: z.string().optional(),
});

const common = {
	id: z.string().regex(/^[A-Z][\dA-Z]*(-[\dA-Z]+)*$/),
	level: z.enum(['must', 'explain', 'hint']),
	/** trial: it speaks, but never blocks. */
	stage: z.enum(['on', 'trial', 'off']),
	/** The reporting years it speaks of, where it is younger than the form or has ended before it. */
	years: z.strictObject({from: z.int(), to: z.int().optional()}).optional(),
	title: wordsSchema,
	/** Said when it fails: {left} {right} {difference}, {compare} (多3, 少3); for a ratio {ratio} (约为上年的17倍). */
	text: wordsSchema,
	/** The clause it rests on. */
	basis: wordsSchema,
	advice: wordsSchema,
	/** Reasons offered when it is to be explained; 其他 is always offered after them. */
	reasons: z.array(wordsSchema).optional(),
	/** One of the reasons is not enough: words say what happened. */
	wordsNeeded: z.literal(true).optional(),
	/** Rules whose finding on a shared cell already says what this one would. */
	repeats: z.array(z.string()).optional(),
	examples: z.strictObject({pass: example, fail: example}),
};

/** What can be asked of a text; each has one function. */
export const proseAspects = [
	'empty',
	'todo',
	'reference',
	'year',
	'tie',
	'received',
	'processed',
	'carried',
	'outcomes',
	'disputes',
	'claims',
	'parts',
	'share',
	'balance',
	'topics',
	'length',
	'fee',
	'same',
	'name',
	'private',
	'unpaid',
] as const;

const kinds = [
	/** The sums the form states: addends as written against the stated total. */
	z.strictObject({
		kind: z.literal('sum'),
		...common,
		section: sectionId,
		along: z.enum(['row', 'column']),
	}),
	/** In each column: the `left` rows together equal the `right` rows together. */
	z.strictObject({
		kind: z.literal('balance'),
		...common,
		section: sectionId,
		left: z.array(lineId).min(1),
		right: z.array(lineId).min(1),
	}),
	/** Counts are whole numbers from 0, amounts decimals from 0. */
	z.strictObject({
		kind: z.literal('range'),
		...common,
		sections: z.array(sectionId).min(1),
		/** Said instead of `text` of an amount, and of a count that may be below 0. */
		amountText: wordsSchema.optional(),
		signedText: wordsSchema.optional(),
	}),
	/** No cell is blank. */
	z.strictObject({kind: z.literal('filled'), ...common, sections: z.array(sectionId).min(1)}),
	/** A figure follows from others, of this year and last. */
	z.strictObject({
		kind: z.literal('chain'),
		...common,
		links: z
			.array(z.strictObject({of: pattern, plus: terms, minus: z.array(term).optional()}))
			.min(1),
	}),
	/** A figure against itself last year: fires from `atLeast` times (below `below` times) when it moved by `floor` or more. */
	z.strictObject({
		kind: z.literal('ratio'),
		...common,
		cells: z.array(z.strictObject({of: pattern, floor: z.number().min(0)})).min(1),
		atLeast: z.number().gt(1),
		below: z.number().gt(1).optional(),
		/** Fires as well when it fell to one part in so many. */
		fall: z.number().gt(1).optional(),
		/** What to divide by when the figure was typed in a smaller unit. */
		mend: z.enum(['yuan']).optional(),
	}),
	/** A whole table as last year, with at least `nonZero` figures that are not 0. */
	z.strictObject({
		kind: z.literal('same'),
		...common,
		tables: z.array(z.strictObject({section: sectionId, nonZero: z.int().min(1)})).min(1),
	}),
	/** `left` together is no more than `right` together, while all of `whileZero` is 0. */
	z.strictObject({
		kind: z.literal('limit'),
		...common,
		limits: z
			.array(
				z.strictObject({
					at: pattern,
					left: terms,
					right: terms,
					whileZero: z.array(term).optional(),
				}),
			)
			.min(1),
	}),
	/** Where all of `whenZero` is 0, all of `thenZero` must be; with nothing in `whenZero`, always. */
	z.strictObject({
		kind: z.literal('condition'),
		...common,
		at: pattern,
		whenZero: z.array(term),
		thenZero: terms,
	}),
	/** A figure that equals a sum it has nothing to do with (to within `within`): columns misunderstood. */
	z.strictObject({
		kind: z.literal('coincidence'),
		...common,
		pairs: z.array(z.strictObject({of: pattern, sum: terms, unlessZero: pattern})).min(1),
		within: z.number().min(0),
	}),
	/** What the parts 一 五 六 say: `aspect` names the check, of which there is a closed set in `kinds/prose/`. */
	z.strictObject({
		kind: z.literal('prose'),
		...common,
		aspect: z.enum(proseAspects),
		/** Said instead of `text`, by the name of the case. */
		variants: z.record(z.string(), wordsSchema).optional(),
	}),
	/** Last year's return is at hand, or declared not to be. */
	z.strictObject({kind: z.literal('lastYear'), ...common}),
] as const;

/** One record of the rule book. The set of kinds is closed: each has one evaluator in `check/kinds/`. */
export const ruleSchema = z.discriminatedUnion('kind', kinds);

/** The closed set of kinds. */
export const kindNames: readonly string[] = kinds.map(({shape}) => shape.kind.value);

export type Rule = z.infer<typeof ruleSchema>;
export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, {kind: Kind}>;
export type Term = z.infer<typeof term>;
export type Example = z.infer<typeof example>;
