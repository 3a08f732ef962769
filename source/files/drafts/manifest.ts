import * as shape from '../../draft/shape.ts';
import type {ZipCaps} from '../zip.ts';

export const manifestName = 'gouji-archive.json';

/** What a 草稿包 says of itself: enough to know it without the program, and to prove every part. */
export const manifestSchema = shape.strictObject({
	format: shape.int(),
	id: shape.string().regex(/^\w[\w-]*$/),
	unit: shape.string(),
	year: shape.int(),
	revision: shape.int(),
	parts: shape.record(shape.string(), shape.string()),
});

export type Manifest = shape.Of<typeof manifestSchema>;

/** A draft with every copy that was handed in, of up to 20 MB each: more than a workbook may hold. */
export const packCaps: ZipCaps = {
	file: 128 * 2 ** 20,
	entries: 4000,
	part: 64 * 2 ** 20,
	inflated: 256 * 2 ** 20,
	once: true,
};
