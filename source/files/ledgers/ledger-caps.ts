/** What a ledger may be at most; beyond it is refused whole, never cut. */
export const ledgerCaps = {
	/** Bytes of the file, and of one part of it once inflated. */
	file: 128 * 2 ** 20,
	part: 1024 * 2 ** 20,
	lines: 150_000,
	columns: 60,
	/** Cells of the older kinds, which are held in memory whole. */
	cells: 1_500_000,
	/** Bytes of one line. */
	line: 4 * 2 ** 20,
	merges: 200_000,
	/** Milliseconds of CPU, and by the clock. */
	cpu: 60_000,
	wall: 600_000,
	/** Megabytes of the reader's heap. */
	heap: 320,
} as const;
