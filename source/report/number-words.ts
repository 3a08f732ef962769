import {flatText} from './flat-text.ts';
import {hanNumber} from './han-number.ts';

/** A number as prose writes it. */
export type NumberWords = {
	at: number;
	length: number;
	words: string;
	value: number;
	/** `other`: a date, a telephone, an article of a law: it counts nothing. */
	sort: 'count' | 'money' | 'share' | 'other';
	/** What it counts, as written: 件, 人次, 万元. */
	unit: string;
	/** Where its unit ends. */
	end: number;
	/** 约, 近, 余, 多, 19万: not the exact number. */
	vague?: true;
	/** In Chinese numerals: it may be meant in round figures. */
	numerals?: true;
	/** It stands there as this reference, and can differ from no table. */
	reference?: string;
};

const counters =
	'件次|人次|条次|[件笔条宗起例份项个次篇期场部名人家户则幅批封类种部台位处辆把株部卷册本张页套款栏讲堂]';
const money = '亿元|千万元|百万元|万元|千元|元';
const han = '[〇零一二两三四五六七八九十百千万亿]';
const token = new RegExp(
	String.raw`(?<arabic>\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?)|(?<share>百分之${han}+(?:点${han}+)?|[一二两三四五六七八九](?=成(?:以上|左右|多|[,。;、)]|$))|${han}+(?=倍))|(?<![\d.])(?<round>[几数][十百千万亿]+|${han}*[十百千万亿][余多几来]+)(?=${money}|${counters})|(?<han>${han}+)(?=${money}|[件宗起例份条项])`,
	'gu',
);
const behind = new RegExp(
	`^ ?(?:(?!${money})(?<scale>[万亿千百十]+))?(?<more>余|多|来|几)?(?: ?(?<unit>${money}|${counters}))?(?<around>左右|上下|以上|以下|以内)?`,
	'u',
);
const vagueBefore = /(?:大?约|近|超过?|逾|不足|不到|至少|最多|将近|接近|上|累计近|[<>≤≥≈~]) ?$/u;
const otherBehind =
	/^ ?(?:[年月日号时点级层楼岁周届](?!次)|个?工作日|分钟|小时|天|个月|季度|个季度|[-—/.:]\d|热线|政务|便民|市民|度|版|平方|公里|米|[a-zA-Z])/u;
const otherBefore =
	/(?:第|[〔[]|号码|编号|电话[:]?|传真[:]?|邮编[:]?|编码[:]?|[-—/.]|\d[:]|\d|[a-zA-Z]) ?$/u;
const unitOnly = new RegExp(`^ ?(?:${money}|${counters})`, 'u');
const scales: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3, 万: 4, 亿: 8};

/**
The numbers of a text, in order: 3525, 3,525, ３５２５, 三千五百件, 19万余条, 40.6%. What only looks like one (a date, a
telephone, 第三十八条, an enumerator) is of the sort `other`, in Chinese numerals left out.
*/
export function numberWords(text: string, flat = flatText(text)): NumberWords[] {
	const found: NumberWords[] = [];
	for (const match of flat.matchAll(token)) {
		const at = match.index;
		const number = numberAt(flat, at, match.groups!);
		if (number)
			found.push({
				at,
				length: number.words.length,
				...number,
				words: text.slice(at, at + number.words.length),
			});
	}

	return found;
}

function numberAt(flat: string, at: number, groups: Record<string, string | undefined>) {
	const {arabic, share, round, han: numerals} = groups;
	if (arabic !== undefined) return arabicWords(flat, at, arabic);
	if (share !== undefined) return shareWords(flat, at, share);
	return round === undefined ? hanWords(flat, at, numerals!) : roundWords(flat, at, round);
}

/** The unit that stands at a place, and where it ends. */
export function unitBehind(flat: string, at: number): {unit: string; end: number} {
	const found = unitOnly.exec(flat.slice(at, at + 6))?.[0] ?? '';
	return {unit: found.trim(), end: at + found.length};
}

type Found = Omit<NumberWords, 'at' | 'length'>;

function arabicWords(flat: string, at: number, digits: string): Found {
	const from = at + digits.length;
	const before = flat.slice(Math.max(0, at - 4), at);
	const rest = flat.slice(from, from + 12);
	const plain = Number(digits.replaceAll(',', ''));
	const percent = /^ ?(?:%|‰|个百分点|倍)/u.exec(rest);
	if (before.endsWith('百分之'))
		return {words: digits, value: plain, sort: 'share', unit: '', end: from};
	if (percent)
		return {
			words: digits,
			value: plain,
			sort: 'share',
			unit: percent[0].trim(),
			end: from + percent[0].length,
		};
	const match = behind.exec(rest)!;
	const {scale = '', more, unit, around} = match.groups!;
	const isOther =
		(scale === '' && !more && otherBehind.test(rest)) ||
		otherBefore.test(before) ||
		// A telephone, an account.
		/^\d{9,}$/u.test(digits) ||
		(digits.length > 1 && digits.startsWith('0') && !digits.startsWith('0.')) ||
		// 12345转办322件: a hotline.
		(/^(?:1[12]\d{3}|1(?:10|19|20|22)|9[56]\d{3})$/u.test(digits) &&
			/^ ?\p{Script=Han}/u.test(rest) &&
			!unit &&
			scale === '' &&
			!more) ||
		isEnumerator(flat, at, from);
	const words = digits + (scale === '' ? '' : rest.slice(0, rest.indexOf(scale) + scale.length));
	const end = from + match[0].length;
	if (isOther) return {words: digits, value: plain, sort: 'other', unit: '', end: from};
	const vague = more || around || scale !== '' || vagueBefore.test(before);
	// 4.2万元 is an amount of money as it is written, not a round number.
	const isMoney = unit?.endsWith('元') ?? false;
	const power = [...scale].reduce((sum, one) => sum + scales[one]!, 0);
	return {
		words: words + (more ?? ''),
		value: Number(`${plain}e${power}`),
		sort: isMoney ? 'money' : 'count',
		unit: unit ?? '',
		end,
		...(vague && {vague: true as const}),
	};
}

// 1.主动公开, （1）, 1、: it counts nothing; nor does what a list of numbers is made of (38号、39号).
function isEnumerator(flat: string, at: number, end: number): boolean {
	const next = flat.slice(end, end + 2);
	const first = at === 0 || /[\n。;:(,] ?$/u.test(flat.slice(Math.max(0, at - 2), at));
	return first && (/^[.、](?!\d)/u.test(next) || (next.startsWith(')') && flat[at - 1] === '('));
}

// 百分之四十, 九成, 两倍.
function shareWords(flat: string, at: number, words: string): Found | undefined {
	const [whole = '', decimals] = words.replace('百分之', '').split('点');
	const value = hanNumber(whole);
	const fraction = [...(decimals ?? '')].map((one) => hanNumber(one) ?? '').join('');
	if (value === undefined || noCount.test(flat.slice(Math.max(0, at - 1), at))) return undefined;
	const end = at + words.length;
	const unit = /^[成倍]/u.exec(flat.slice(end, end + 1))?.[0] ?? '';
	const number = decimals === undefined ? value : Number(`${value}.${fraction}`);
	return {words, value: number, sort: 'share', unit, end: end + unit.length, numerals: true};
}

// 百余件, 十几件, 数百条.
function roundWords(flat: string, at: number, words: string): Found | undefined {
	const value = hanNumber(words.replaceAll(/[几数余多来]/gu, ''));
	if (value === undefined) return undefined;
	const {unit, end} = unitBehind(flat, at + words.length);
	const sort = unit.endsWith('元') ? 'money' : 'count';
	return {words, value, sort, unit, end, numerals: true, vague: true};
}

const noCount = /[第每统另某这那同]$/u;

// 结转零件: 零件 is a word too.
function isNone(flat: string, at: number, numerals: string): boolean {
	const before = flat.slice(Math.max(0, at - 4), at);
	return (
		numerals === '零' &&
		/(?:申请|受理|收到|办结|答复|结转|公开|复议|诉讼|处理|提供|为|共)了?$/u.test(before) &&
		/^[件宗起例份条项](?:[,。;、)]|$)/u.test(flat.slice(at + 1, at + 3))
	);
}

function hanWords(flat: string, at: number, numerals: string): Found | undefined {
	const value = hanNumber(numerals);
	const before = flat.slice(Math.max(0, at - 4), at);
	if (
		value === undefined ||
		noCount.test(before) ||
		(!/[一二两三四五六七八九十百千]/u.test(numerals) && !isNone(flat, at, numerals))
	)
		return undefined;
	const rest = flat.slice(at + numerals.length, at + numerals.length + 6);
	const {unit, end} = unitBehind(flat, at + numerals.length);
	// 一件事, 一起, 一项重要工作, 一条龙: words, no numbers.
	if (numerals === '一' && !/^[件宗例份](?=[,。;、:()]|$)/u.test(rest)) return undefined;
	return {
		words: numerals,
		value,
		sort: unit.endsWith('元') ? 'money' : 'count',
		unit,
		end,
		numerals: true,
		...(vagueBefore.test(before) && {vague: true as const}),
	};
}
