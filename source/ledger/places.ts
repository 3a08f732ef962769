import type {TakenLedger, TakenSheet} from './taken.ts';

/** One sheet among all that were given, and the name its lines go by. */
export type PlacedSheet = {ledger: TakenLedger; sheet: TakenSheet; label: string};

/** All sheets of all files; where two are called alike, with the name of the file: `1月.csv|csv`. */
export function placedSheets(ledgers: readonly TakenLedger[]): PlacedSheet[] {
	const all = ledgers.flatMap((ledger) => ledger.sheets.map((sheet) => ({ledger, sheet})));
	const used = new Set<string>();
	return all.map((one) => {
		const {name} = one.sheet;
		const isAlone = all.filter(({sheet}) => sheet.name === name).length === 1;
		const label = isAlone ? name : `${one.ledger.file}|${name}`;
		let unique = label;
		// Files of one name out of two folders.
		for (let nth = 2; used.has(unique); nth++) unique = `${label}(${nth})`;
		used.add(unique);
		return {...one, label: unique};
	});
}

/** Lines as ranges: `台账!3-9`, `台账!12`. */
export function lineRanges(places: readonly string[]): string[] {
	const bySheet = new Map<string, number[]>();
	for (const place of places) {
		const [sheet, row] = splitPlace(place);
		const rows = bySheet.get(sheet);
		if (rows) rows.push(row);
		else bySheet.set(sheet, [row]);
	}

	return [...bySheet].flatMap(([sheet, rows]) => rangesOf(rows).map((one) => `${sheet}!${one}`));
}

/** The single lines of ranges. */
export function linesOfRanges(ranges: readonly string[]): string[] {
	return ranges.flatMap((range) => {
		const at = range.lastIndexOf('!');
		const [from = '', to = from] = range.slice(at + 1).split('-');
		const lines: string[] = [];
		for (let row = Number(from); row <= Number(to); row++)
			lines.push(`${range.slice(0, at)}!${row}`);
		return lines;
	});
}

/** `台账!112` → sheet and row. */
export function splitPlace(place: string): [sheet: string, row: number] {
	const at = place.lastIndexOf('!');
	return [place.slice(0, at), Number(place.slice(at + 1))];
}

function rangesOf(rows: readonly number[]): string[] {
	const sorted = [...new Set(rows)].sort((one, other) => one - other);
	const ranges: string[] = [];
	for (let nth = 0; nth < sorted.length; ) {
		let last = nth;
		while (sorted[last + 1] === sorted[last]! + 1) last++;
		ranges.push(last === nth ? String(sorted[nth]) : `${sorted[nth]}-${sorted[last]}`);
		nth = last + 1;
	}

	return ranges;
}
