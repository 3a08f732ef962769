const fullDate = /20\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?/gu;
const filledIn = /(?:填报|填表|制表|打印|导出|更新|统计|报送)[^:：]{0,6}[:：].*$/u;

/** The year that the name of a sheet says. */
export function yearIn(text: string): number | undefined {
	const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(text.normalize('NFKC'))?.[1];
	return found === undefined ? undefined : Number(found);
}

/**
The year that the lines above a head say: 2024年度 before any other. The day on which it was filled in is none, and of
two years nobody knows which.
*/
export function titleYear(texts: Iterable<string>): number | undefined {
	const years = new Set<number>();
	const named = new Set<number>();
	for (const text of texts) {
		const plain = text.normalize('NFKC').replaceAll(fullDate, '').replace(filledIn, '');
		for (const [, year, unit] of plain.matchAll(/(?<!\d)(20\d\d)(?!\d)(年度)?/gu))
			(unit ? named : years).add(Number(year));
	}

	const found = named.size > 0 ? named : years;
	return found.size === 1 ? [...found][0] : undefined;
}
