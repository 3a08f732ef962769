const change = /(?:增加|减少|上升|下降|增长|回落|提高|降低|多|少)了? ?$/u;
const now = /今年|本年|当年/u;
const byYear = new Map<number | undefined, RegExp>();

/**
Whether a number is no figure of the report's own year: it is told of the year before (2023年共收到8件), or says by how much
something changed. What 与2023年相比 leads is of this year.

@param lead - the words from the number before it, in flat text
*/
export function isNotOfNow(lead: string, year: number | undefined): boolean {
	return change.test(lead) || (ledByLast(year).test(lead) && !now.test(lead));
}

function ledByLast(year: number | undefined): RegExp {
	const known = byYear.get(year);
	if (known) return known;
	const last = year === undefined ? '' : `|${year - 1}年度?`;
	const made = new RegExp(
		`(?:^|[,;。(])(?:去年|上年度?|上一年度?${last})(?!度|结转|转|末|底|未|遗留|剩余|\\d|.{0,3}月)[^,;。]*$`,
		'u',
	);
	if (byYear.size > 100) byYear.clear();
	byYear.set(year, made);
	return made;
}
