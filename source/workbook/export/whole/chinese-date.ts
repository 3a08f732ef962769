/**
The date of the 落款: as it was filled in, or the day of the export.

@param filled - 填报日期, in any of the ways it is written; what is no date stays as it is
@param time - ISO 8601
*/
export function chineseDate(filled: string | undefined, time: string | undefined): string {
	const own = filled?.trim() ?? '';
	const text = own === '' ? (time ?? '') : own.normalize('NFKC');
	const [, year, month, day] =
		/^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?:日|T.*|\s.*)?$/u.exec(text) ?? [];
	return year === undefined ? own : `${year}年${Number(month)}月${Number(day)}日`;
}
