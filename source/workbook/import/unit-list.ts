/** The units of a list: one a line, or the first column of a CSV; blank lines and a head line 单位名称 do not count. */
export function unitList(text: string): string[] {
	const units = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.map((line) => {
			const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1];
			return (quoted?.replaceAll('""', '"') ?? line.split(/[,\t，]/)[0] ?? '').trim();
		})
		.filter((unit) => unit !== '');
	return /^(?:单位|填报单位|单位名称|单位全称)$/.test(units[0] ?? '') ? units.slice(1) : units;
}
