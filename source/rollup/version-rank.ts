const marks: ReadonlyArray<readonly [pattern: RegExp, rank: (match: RegExpExecArray) => number]> = [
	[/初稿|草稿/u, () => -1],
	[
		/(?:修改|修订|更正|(?<=[（([\s_-])改|改(?=[稿版后\d])|改$)[稿版后]*(\d{0,2})|[重再]报(\d{0,2})/u,
		([, one, other]) => 1.5 + Number(one || other || 0),
	],
	[/[vV](\d{1,3})(?!\d)/u, ([, number]) => Number(number)],
	[/第([一二三四五六七八九十]|\d{1,2})[次版稿]/u, ([, number = '']) => numberOf(number)],
	[/[(（](\d{1,2})[)）]\s*$/u, ([, number]) => Number(number)],
	[/最终|终[稿版]|定稿|最新|正式/u, () => 50],
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
	return ranks.length === 0
		? 0
		: ranks.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one));
}

function numberOf(text: string): number {
	const at = '一二三四五六七八九十'.indexOf(text);
	return at < 0 ? Number(text) : at + 1;
}
