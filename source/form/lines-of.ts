/** The rows or columns that a pattern of a group or a reference means: one by its id, or all of a beginning (`refused.*`). */
export function linesOf<Line extends {id: string}>(
	lines: readonly Line[],
	pattern: string,
): readonly Line[] {
	if (!pattern.endsWith('.*')) return lines.filter(({id}) => id === pattern);
	const start = pattern.slice(0, -2);
	// A form that does not tell them apart has one line for all: 其他处理 of 2019.
	return lines.filter(({id}) => id === start || id.startsWith(`${start}.`));
}
