import * as z from 'zod';
import type {LineAnswer, Mapping, Rules} from './mapping.ts';
import {meanings} from './meanings.ts';
import {roles} from './role.ts';

const outcomes = z.record(z.string(), z.enum(meanings.outcome));
const line: z.ZodType<LineAnswer> = z.strictObject({
	type: z.enum(meanings.type).optional(),
	result: z.enum(meanings.result).optional(),
	as: z.enum(['leaveOut', 'count']).optional(),
	received: z.iso.date().optional(),
	answered: z.union([z.iso.date(), z.literal('none')]).optional(),
});
const leaveOrCount = z.enum(['leaveOut', 'count']).optional();
const rules: z.ZodType<Rules> = z.strictObject({
	void: leaveOrCount,
	hiddenSheets: leaveOrCount,
	mergedType: z.enum(['spread', 'first']).optional(),
	mergedResult: z.enum(['spread', 'first']).optional(),
	twice: z.enum(['once', 'each']).optional(),
	shortDates: z.enum(['ymd', 'dmy', 'mdy']).optional(),
	answeredAgain: z.enum(['first', 'last']).optional(),
	submitted: z.enum(['asReceived']).optional(),
	offices: z.enum(['together']).optional(),
	empty: z.enum(['zeros']).optional(),
	lines: z.record(z.string(), line).optional(),
});

/** The mapping file, held strictly: a word that is no id of the form is told with its place. */
export const mappingSchema: z.ZodType<Mapping> = z.strictObject({
	heads: z.record(z.string(), z.enum(roles)).optional(),
	values: z
		.strictObject({
			type: z.record(z.string(), z.enum(meanings.type)).optional(),
			result: z.record(z.string(), z.enum(meanings.result)).optional(),
			review: outcomes.optional(),
			suit: outcomes.optional(),
			suitKind: z.record(z.string(), z.enum(meanings.suitKind)).optional(),
		})
		.optional(),
	rules: rules.optional(),
});
