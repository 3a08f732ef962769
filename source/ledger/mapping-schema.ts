import * as shape from '../draft/shape.ts';
import type {Mapping} from './mapping.ts';
import {meanings} from './meanings.ts';
import {roles} from './role.ts';

const day = shape.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const outcomes = shape.record(shape.string(), shape.enum(meanings.outcome)).optional();
const leaveOrCount = shape.enum(['leaveOut', 'count']).optional();
const line = shape.strictObject({
	type: shape.enum(meanings.type).optional(),
	result: shape.enum(meanings.result).optional(),
	as: leaveOrCount,
	received: day.optional(),
	answered: shape.union([day, shape.literal('none')]).optional(),
});

/** The mapping file, held strictly: a word that is no id of the form is told with its place. */
export const mappingSchema: shape.Shape<Mapping> = shape.strictObject({
	heads: shape.record(shape.string(), shape.enum(roles)).optional(),
	values: shape
		.strictObject({
			type: shape.record(shape.string(), shape.enum(meanings.type)).optional(),
			result: shape.record(shape.string(), shape.enum(meanings.result)).optional(),
			review: outcomes,
			suit: outcomes,
			suitKind: shape.record(shape.string(), shape.enum(meanings.suitKind)).optional(),
		})
		.optional(),
	rules: shape
		.strictObject({
			void: leaveOrCount,
			hiddenSheets: leaveOrCount,
			otherSheets: leaveOrCount,
			mergedType: shape.enum(['spread', 'first']).optional(),
			mergedResult: shape.enum(['spread', 'first']).optional(),
			twice: shape.enum(['once', 'each']).optional(),
			shortDates: shape.enum(['ymd', 'dmy', 'mdy']).optional(),
			answeredAgain: shape.enum(['first', 'last']).optional(),
			submitted: shape.enum(['asReceived']).optional(),
			offices: shape.enum(['together']).optional(),
			empty: shape.enum(['zeros']).optional(),
			lines: shape.record(shape.string(), line).optional(),
		})
		.optional(),
});
