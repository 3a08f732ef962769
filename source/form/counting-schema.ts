import * as z from 'zod';
import {wordsSchema} from './schema.ts';

/** `templates/counting.json`, and `counting.json` of the office's own: how the figures of some cells are counted. */
export const countingSchema = z
	.array(
		z.strictObject({
			/** Addresses; `*` stands for any row or column. */
			cells: z.array(z.string().regex(/^[^/]+\/[^/]+\/[^/]+$/)).min(1),
			words: wordsSchema,
			/** Where it is said. */
			source: wordsSchema,
		}),
	)
	.max(500);

export type CountingNotes = z.infer<typeof countingSchema>;
