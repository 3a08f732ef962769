import * as z from 'zod';
import type {Draft, Entry} from './draft.ts';
import type {Change, Step} from './transaction.ts';

// The slashes and the @ also keep `__proto__` and the like from ever becoming a key.
const address = z.string().regex(/^[^/]+\/[^/]+\/[^/]+$/);
const place = z.string().regex(/^[^@]+@./);
const quantity = z.number().nullable();

const entrySchema: z.ZodType<Entry> = z.strictObject({
	value: quantity,
	text: z.string().optional(),
	remark: z.string().optional(),
	stated: quantity.optional(),
	formula: z.literal(true).optional(),
	inferred: z.enum(['open', 'verified']).optional(),
	source: z.string().optional(),
});

const figures = z.record(address, entrySchema);

const explanationSchema = z.strictObject({
	reason: z.string(),
	words: z.string(),
	figures: z.string(),
});

const headerFields = {
	unit: z.string(),
	year: z.int(),
	kind: z.string(),
	preparer: z.string(),
	reviewer: z.string(),
	head: z.string(),
	phone: z.string(),
	date: z.string(),
	lastYear: z.strictObject({
		year: z.int(),
		form: z.string(),
		figures,
		origin: z.string(),
	}),
	noLastYear: z.enum(['首年', '新设机构', '上年数据无法取得', '机构改革']),
	handedIn: z.array(
		z.strictObject({
			time: z.string(),
			number: z.int(),
			file: z.string(),
			digest: z.string(),
			copy: z.string(),
			revision: z.int(),
			override: z.string().optional(),
			examinedBy: z.string().optional(),
		}),
	),
	unconfirmed: z.array(
		z.strictObject({
			code: z.enum(['draft.older', 'draft.historyGap', 'draft.mended']),
			time: z.string(),
			values: z.record(z.string(), z.union([z.string(), z.number()])),
		}),
	),
};

export const headerSchema = z.strictObject(headerFields).partial().required({
	unit: true,
	year: true,
});

/** A draft as the image on disk holds it. */
export const draftSchema: z.ZodType<Draft> = z.strictObject({
	id: z.string().regex(/^[\w-]+$/),
	form: z.string().regex(/^[\w-]+$/),
	header: headerSchema,
	figures,
	explanations: z.record(place, explanationSchema),
	revision: z.int().min(0),
});

const ofCell = <Field extends keyof Entry>(field: Field, value: z.ZodType<Entry[Field]>) =>
	z.strictObject({
		address,
		field: z.literal(field),
		before: value.optional(),
		after: value.optional(),
	});

const cellChange = z.discriminatedUnion('field', [
	ofCell('value', quantity),
	ofCell('text', z.string()),
	ofCell('remark', z.string()),
	ofCell('stated', quantity),
	ofCell('formula', z.literal(true)),
	ofCell('inferred', z.enum(['open', 'verified'])),
	ofCell('source', z.string()),
]);

const headerChange = z.discriminatedUnion(
	'header',
	Object.entries(headerFields).map(([field, value]) =>
		z.strictObject({
			header: z.literal(field),
			before: value.optional(),
			after: value.optional(),
		}),
	) as never,
);

const explanationChange = z.strictObject({
	explanation: place,
	before: explanationSchema.optional(),
	after: explanationSchema.optional(),
});

const how = z.enum([
	'typed',
	'pasted',
	'imported',
	'accepted',
	'verified',
	'zeros',
	'filled',
	'cleared',
	'recomputed',
	'explained',
	'header',
	'handedIn',
	'carriedOn',
	'recovered',
	'found',
	'confirmed',
	'undo',
	'redo',
] satisfies Array<Step['how']>);

/** One accepted transaction as a line of the history holds it. */
export const stepSchema = z.strictObject({
	revision: z.int().min(1),
	how,
	time: z.string(),
	who: z.string().optional(),
	of: z.int().optional(),
	from: z.string().optional(),
	because: z.string().optional(),
	changes: z.array(z.union([cellChange, headerChange, explanationChange])) as unknown as z.ZodType<
		Change[]
	>,
});
