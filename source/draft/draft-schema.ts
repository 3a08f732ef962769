import type {Draft, Entry} from './draft.ts';
import {partIds} from './paragraph.ts';
import * as shape from './shape.ts';
import type {Change, Step} from './transaction.ts';

// The slashes and the @ also keep `__proto__` and the like from ever becoming a key.
const address = shape.string().regex(/^[^/]+\/[^/]+\/[^/]+$/);
const place = shape.string().regex(/^[^@]+@./);
const quantity = shape.number().nullable();

const entrySchema: shape.Shape<Entry> = shape.strictObject({
	value: quantity,
	text: shape.string().optional(),
	remark: shape.string().optional(),
	stated: quantity.optional(),
	formula: shape.literal(true).optional(),
	inferred: shape.enum(['open', 'verified']).optional(),
	source: shape.string().optional(),
});

const figures = shape.record(address, entrySchema);

/** An id begins with a letter: `__proto__` never becomes a key. */
const paragraphId = shape.string().regex(/^[a-z][\da-z-]{0,31}$/);

const tieSchema = shape.strictObject({
	at: shape.int().min(0),
	length: shape.int().min(1),
	words: shape.string(),
	means: shape.string(),
});

const paragraphSchema = shape.strictObject({
	part: shape.enum(partIds),
	order: shape.string().regex(/^[\da-z]+$/),
	role: shape.enum(['heading', 'body']),
	text: shape.string(),
	from: shape.string().optional(),
	ties: shape.array(tieSchema).optional(),
});

const explanationSchema = shape.strictObject({
	reason: shape.string(),
	words: shape.string(),
	figures: shape.string(),
});

const headerFields = {
	unit: shape.string(),
	year: shape.int(),
	kind: shape.string(),
	preparer: shape.string(),
	reviewer: shape.string(),
	head: shape.string(),
	phone: shape.string(),
	date: shape.string(),
	lastYear: shape.strictObject({
		year: shape.int(),
		form: shape.string(),
		figures,
		origin: shape.string(),
		text: shape
			.strictObject({
				overview: shape.array(shape.string()).optional(),
				problems: shape.array(shape.string()).optional(),
				other: shape.array(shape.string()).optional(),
			})
			.optional(),
	}),
	noLastYear: shape.enum(['首年', '新设机构', '上年数据无法取得', '机构改革']),
	handedIn: shape.array(
		shape.strictObject({
			time: shape.string(),
			number: shape.int(),
			file: shape.string(),
			digest: shape.string(),
			copy: shape.string(),
			revision: shape.int(),
			override: shape.string().optional(),
			examinedBy: shape.string().optional(),
		}),
	),
	unconfirmed: shape.array(
		shape.strictObject({
			code: shape.enum(['draft.older', 'draft.historyGap', 'draft.mended']),
			time: shape.string(),
			values: shape.record(shape.string(), shape.union([shape.string(), shape.number()])),
		}),
	),
	fees: shape.union([
		shape.literal('none'),
		shape.strictObject({notices: quantity, total: quantity, paid: quantity}),
	]),
	review: shape.array(
		shape.strictObject({
			step: shape.string(),
			name: shape.string(),
			decision: shape.enum(['submit', 'agree', 'return', 'sign', 'publish']),
			opinion: shape.string().optional(),
			time: shape.string(),
			dataCode: shape.string(),
			fullCode: shape.string(),
			recordedBy: shape.string().optional(),
			ground: shape.string().optional(),
		}),
	),
	ledger: shape.strictObject({
		file: shape.string(),
		digest: shape.string(),
		year: shape.int(),
		made: shape.record(address, shape.array(shape.string())),
		open: shape.int().optional(),
	}),
	summed: shape.strictObject({
		rollup: shape.string(),
		title: shape.string(),
		digest: shape.string(),
		time: shape.string(),
	}),
};

export const headerSchema = shape.strictObject(headerFields).partial().required({
	unit: true,
	year: true,
});

/** A draft as the image on disk holds it. */
export const draftSchema: shape.Shape<Draft> = shape.strictObject({
	id: shape.string().regex(/^[\w-]+$/),
	form: shape.string().regex(/^[\w-]+$/),
	header: headerSchema,
	figures,
	explanations: shape.record(place, explanationSchema),
	paragraphs: shape.record(paragraphId, paragraphSchema),
	revision: shape.int().min(0),
});

const ofCell = <Field extends keyof Entry>(field: Field, value: shape.Shape<Entry[Field]>) =>
	shape.strictObject({
		address,
		field: shape.literal(field),
		before: value.optional(),
		after: value.optional(),
	});

const cellChange = shape.discriminatedUnion('field', [
	ofCell('value', quantity),
	ofCell('text', shape.string()),
	ofCell('remark', shape.string()),
	ofCell('stated', quantity),
	ofCell('formula', shape.literal(true)),
	ofCell('inferred', shape.enum(['open', 'verified'])),
	ofCell('source', shape.string()),
]);

const headerChange = shape.discriminatedUnion(
	'header',
	Object.entries(headerFields).map(([field, value]) =>
		shape.strictObject({
			header: shape.literal(field),
			before: value.optional(),
			after: value.optional(),
		}),
	) as never,
);

const explanationChange = shape.strictObject({
	explanation: place,
	before: explanationSchema.optional(),
	after: explanationSchema.optional(),
});

const splice = shape.strictObject({
	paragraph: paragraphId,
	at: shape.int().min(0),
	before: shape.string(),
	after: shape.string(),
	ties: shape
		.strictObject({
			before: shape.array(tieSchema).optional(),
			after: shape.array(tieSchema).optional(),
		})
		.optional(),
});

const paragraphChange = shape.strictObject({
	paragraph: paragraphId,
	before: paragraphSchema.optional(),
	after: paragraphSchema.optional(),
});

const how = shape.enum([
	'typed',
	'written',
	'tied',
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
	'reviewed',
	'tallied',
	'summed',
	'carriedOn',
	'recovered',
	'found',
	'confirmed',
	'undo',
	'redo',
] satisfies Array<Step['how']>);

/** One accepted transaction as a line of the history holds it. */
export const stepSchema = shape.strictObject({
	revision: shape.int().min(1),
	how,
	time: shape.string(),
	who: shape.string().optional(),
	of: shape.int().optional(),
	from: shape.string().optional(),
	because: shape.string().optional(),
	group: shape.int().min(1).optional(),
	changes: shape.array(
		shape.union([cellChange, headerChange, explanationChange, splice, paragraphChange]),
	) as unknown as shape.Shape<Change[]>,
});
