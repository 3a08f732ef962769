import type {HeaderLine} from './header-lines.ts';

/**
The heads of one section that are parts of it: a table too wide for its page, cut between two columns, with its rows
again below or beside. Together they have every column of the section once; anything less is no whole table.

@param headers - every head of one section on a sheet, from the top
*/
export function splitHeads(headers: readonly HeaderLine[]): ReadonlySet<HeaderLine> {
	const split = new Set<HeaderLine>();
	for (let from = 0; from < headers.length; from++) {
		const parts: HeaderLine[] = [];
		const ids = new Set<string>();
		for (const header of headers.slice(from, from + 4)) {
			if (header.columns.some(({id}) => ids.has(id))) break;
			parts.push(header);
			for (const {id} of header.columns) ids.add(id);
			if (ids.size < header.section.columns.length) continue;
			if (parts.length > 1) for (const part of parts) split.add(part);
			break;
		}
	}

	return split;
}
