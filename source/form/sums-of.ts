import type {SectionFile} from './schema.ts';

type SumFile = SectionFile['sums'][number];

/** One total of a section and the ids of the rows or columns that add up to it. */
export type Sum = {column: string; of: readonly string[]} | {row: string; of: readonly string[]};

/**
The sums of a section with every addend named, each after those it adds up.

@throws TypeError when a sum names a row or a column that is not there, or twice, or goes round in a circle
*/
export function sumsOf(section: SectionFile): Sum[] {
	const {id, sums, rows, columns} = section;
	const totals = new Set(sums.map((sum) => keyOf(sum)));
	if (totals.size < sums.length) throw new TypeError(`${id}: a total is summed twice`);
	const named = sums.map((sum): Sum => {
		const [axis, total, lines] =
			'row' in sum ? (['row', sum.row, rows] as const) : (['column', sum.column, columns] as const);
		const own = lines.find((line) => line.id === total);
		const path = own?.group ?? [];
		const of =
			sum.of === 'group'
				? [...lines]
						.filter((line) => !totals.has(`${axis} ${line.id}`))
						.filter(({group = []}) => path.every((text, level) => group[level] === text))
						.map((line) => line.id)
				: sum.of;
		const lost = [total, ...of].find((one) => !lines.some((line) => line.id === one));
		if (lost !== undefined) throw new TypeError(`${id}: no ${axis} “${lost}” to sum`);
		if (of.length === 0 || new Set(of).size < of.length)
			throw new TypeError(`${id}: the sum “${total}” adds nothing, or something twice`);
		return 'row' in sum ? {row: total, of} : {column: total, of};
	});
	return afterAddends(id, named);
}

function keyOf(sum: SumFile | Sum): string {
	return 'row' in sum ? `row ${sum.row}` : `column ${sum.column}`;
}

function afterAddends(section: string, sums: readonly Sum[]): Sum[] {
	const placed: Sum[] = [];
	let waiting = [...sums];
	while (waiting.length > 0) {
		const open = new Set(waiting.map((sum) => keyOf(sum)));
		const ready = waiting.filter((sum) => {
			const axis = 'row' in sum ? 'row' : 'column';
			return !sum.of.some((one) => open.has(`${axis} ${one}`));
		});
		if (ready.length === 0)
			throw new TypeError(`${section}: the sum “${keyOf(waiting[0]!)}” goes round in a circle`);
		placed.push(...ready);
		waiting = waiting.filter((sum) => !ready.includes(sum));
	}

	return placed;
}
