import type {FileRecord} from '../../rollup/record.ts';

/** Layouts that proved false, and what was read by them. */
export type LostLayouts = {
	/** All of them. */
	lost: ReadonlySet<string>;
	/** @returns whether any of them was not lost before */
	lose(layouts: Iterable<string>): boolean;
	/** Whether a record was read by one of them. */
	isLost(record: Pick<FileRecord, 'layouts'>): boolean;
	/** The one text for all records that name the same layouts. */
	named(layouts: string): string;
};

export function lostLayouts(): LostLayouts {
	const lost = new Set<string>();
	const names = new Map<string, string>();
	return {
		lost,
		lose(layouts) {
			const {size} = lost;
			for (const one of layouts) lost.add(one);
			return lost.size > size;
		},
		isLost: ({layouts}) =>
			lost.size > 0 && layouts !== undefined && layouts.split(' ').some((one) => lost.has(one)),
		named(layouts) {
			const known = names.get(layouts) ?? layouts;
			names.set(layouts, known);
			return known;
		},
	};
}
