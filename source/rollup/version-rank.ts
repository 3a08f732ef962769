const numeral = '[一二三四五六七八九十]{1,3}|\\d{1,2}';

const marks: ReadonlyArray<readonly [pattern: RegExp, rank: (match: RegExpExecArray) => number]> = [
	[/作废|旧[版稿]/u, () => -2],
	[/初稿|草稿/u, () => -1],
	[
		/(?:修改|修订|更正|更新|订正|补正|(?<=[（([\s_-])改|改(?=[稿版后\d])|改$)[稿版后]*(\d{0,2})|[重再]报(\d{0,2})/u,
		([, one, other]) => 1.5 + Number(one || other || 0),
	],
	[/[vV](\d{1,3})(?!\d)/u, ([, number]) => Number(number)],
	[new RegExp(`第(${numeral})[次版稿]`, 'u'), ([, number = '']) => numberOf(number)],
	[/(?<!第)([二三四五六七八九十])稿/u, ([, number = '']) => numberOf(number)],
	[/[(（](\d{1,2})[)）]\s*$/u, ([, number]) => Number(number)],
	[
		/(?:最终|终[稿版]|[定正]稿|定版|最新|正式)[稿版]*(\d{0,2})(?!\d)/u,
		([, number]) => 50 + Number(number || 0),
	],
];

/**
How late a version the name of a file says it is: 重报, 修改, V2, 最终版, (2); 0 where it says nothing. Only names that differ
in it are ordered by it.

@param path - of the file; the folder it lies in may say it too
*/
export function versionRank(path: string): number {
	const names = path.split('/').slice(-2);
	const [file = '', folder = ''] = names.toReversed();
	const own = rankOf(file.replace(/\.[^.]*$/u, ''));
	return own === 0 ? rankOf(/^(?:重报|修改|更正|最终|定稿)/u.test(folder) ? folder : '') : own;
}

function rankOf(text: string): number {
	const name = text.normalize('NFKC');
	const ranks = marks.flatMap(([pattern, rank]) => {
		const match = pattern.exec(name);
		return match ? [rank(match)] : [];
	});
	const [first = 0, ...further] = ranks.toSorted((one, other) => Math.abs(other) - Math.abs(one));
	// 最终版(2) comes after 最终版.
	return further.reduce((rank, one) => rank + one / 1000, first);
}

function numberOf(text: string): number {
	if (/^\d/u.test(text)) return Number(text);
	const digits = [...text].map((one) => '一二三四五六七八九'.indexOf(one) + 1);
	const ten = text.indexOf('十');
	if (ten < 0) return digits[0]!;
	return 10 * (ten === 0 ? 1 : digits[0]!) + (digits[ten + 1] ?? 0);
}
