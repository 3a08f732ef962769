import {simplifyName} from './fold-label.ts';
import {yearInDigits} from './year-in.ts';

/** What the name of a public body ends with. */
const kinds =
	/(?:人民政府|政府|办公厅|办公室|委员会|办事处|管委会|局|厅|委|办|院|馆|中心|站|所|处|队|室|街道|镇|乡|学校|公司|集团)$/u;

/** What is written behind the name of a unit about the file, not about the unit: 某某局（修改）. 某某局（本级） is a name. */
const remark =
	'(?:第?[一二三四五六七八九十\\d]*[次版稿]?)?(?:修改|修订|更正|改|盖章|公章|签章|签字|加盖公章|印章|章|终|定|初|草|新|最终|正式|送审|报送|上报|报|公开|公示|公布|汇总|填报|填写|审核|已审|电子|副本|备份|复制|附件|模板)[稿版件表后本]*\\d*|\\p{Script=Han}{1,8}[稿版]\\d*';
const bracketed = new RegExp(`[(（[【〔](?:${remark}|\\d+|第?\\d+[版次稿])[)）\\]】〕]`, 'gu');
const behind =
	/(?:[-_—+·\s]+|(?<=\p{Script=Han}))(?:最终稿?版?|终稿|定稿|初稿|草稿|修改稿?|修订稿?|送审稿?|报送稿?|上报稿?|盖章版?|公章|正式版|副本|备份|新版|[vV]\d[\d.]*)$/u;
const inFront =
	/^(?:[《“"\s_\-—:：·#]+|附件[\d一二三四五六七八九十]*[:：、.]?|\d{1,3}[.、_-]|关于|现将|兹将|报送|上报|呈报|填报|提交|公布|印发|转发|公开)+(?=\p{Script=Han}{2})/u;

/**
The name of a unit without what is written around it about the file: 报送, （修改）, （盖章）, 最终版. Brackets that belong
to the name stay as they are written.
*/
export function cleanName(text: string): string {
	let name = text.trim().replaceAll(bracketed, '').replace(inFront, '');
	for (let before = ''; before !== name; ) {
		before = name;
		name = name
			.replace(/^(.{2,}?)(?:关于|的$).*$/u, '$1')
			.replace(behind, '')
			.replace(/[》”"\s_\-—:：·、]+$/u, (run, at: number) => closingOf(run, name.slice(0, at)));
	}

	return name;
}

const quotes: ReadonlyArray<[opening: string, closing: string]> = [
	['“', '”'],
	['《', '》'],
	['"', '"'],
];

// A quote that closes one within the name is part of it.
function closingOf(run: string, before: string): string {
	const count = (sign: string) => before.split(sign).length - 1;
	const pair = quotes.find(
		([opening, closing]) =>
			run.includes(closing) &&
			(opening === closing ? count(opening) % 2 === 1 : count(opening) > count(closing)),
	);
	return pair?.[1] ?? '';
}

/** Whether a text can be a name: 单位：件 names a measure, and 单位：万元 too. */
export function isName(text: string): boolean {
	return (
		/\p{Script=Han}{2}/u.test(text) &&
		!/^(?:万?元|件|项|个|条)/u.test(text) &&
		!/[。，]/u.test(text)
	);
}

/** A name without the fields that follow on the same line: 填报人：, 日期：. */
export function cutFields(text: string): string {
	return text
		.replace(
			/\s*(?:填报|填表|制表|审核|联系|经办|单位)?(?:负责人|人|日期|时间|年度|年份|电话|方式)[:：].*$/u,
			'',
		)
		.trim();
}

// The year of a title, the years of a school, or a part of a year: nothing of it belongs to the name.
const period =
	'(?:\\d{2}|\\d{4})(?:年?度?[-–—―~～至到/]{1,2}\\d{2,4})?(?:学年|年)度?(?:[上下]半年度?|前?第?[一二三四1-4]个?季度?|\\d{1,2}(?:月?[-–—―~～至到]\\d{1,2})?月份?)?';
const titles = new RegExp(
	`^(?:${period})?(?<name>.{0,60}?)(?:${period})?(?:政府信息公开|信息公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:年度报告|报告|年报|统计表|报表)`,
	'u',
);

// The beginning of a name whose end stands on the next line: 青石县交通 above 运输局…, 青石县 above 交通运输局….
const cut = /^\p{Script=Han}{1,12}[省市区县州盟旗]\p{Script=Han}{0,12}$/u;

/** Where a page lies in its site: 首页 > 政府信息公开 > 政府信息公开年报. */
const wayThere = /[>＞»›→]|[当當]前位置|您?所?在的?位置|您(?:当前)?(?:现)?在/u;

const titleWords = /公\s*[开開]|[报報]\s*[告表]|年[报報]|[统統][计計]/u;
/** What a title ends with, or a character that folding makes another one of. */
const titleEnds = /[告报報表錶]|[^\u0000-\u007E\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFF5E]/u;

/** Most texts of a table are no title, nor the end of one: not worth folding. */
export function mayBeTitle(text: string): boolean {
	return titleWords.test(text) && titleEnds.test(text);
}

/**
The unit that a title names. It may stand alone on the line above, or begin there; the year may have a line of its own
in between. Characters only are folded, for a word pair (檔案 for 文件) is no name.

@param above - the texts before it, the last one first
*/
export function titleUnit(text: string, above: readonly string[] = []): string | undefined {
	if (text.length > 100 || !mayBeTitle(text) || wayThere.test(text)) return undefined;
	const line = plainLine(text);
	const [before = '', first = ''] = above.map((one) => (one.length < 60 ? plainLine(one) : ''));
	const alone = titles.exec(line)?.groups;
	// 青石县交通运输局2023年政府信息 above 公开工作年度报告, 2023年 above 政府信息公开工作年度报告.
	const isBroken = alone
		? alone.name === '' && new RegExp(`${period}(?:政府)?(?:信息)?$`, 'u').test(before)
		: before !== '' && !titles.test(before);
	if (!isBroken) return alone && unitOf(alone.name!, before, first);
	const whole = titles.exec(before + line)?.groups;
	return whole && (alone || !line.startsWith('政府信息')) ? unitOf(whole.name!, first) : undefined;
}

// The name on the line of the title or on the one above, with its beginning on the line before that.
function unitOf(name: string, before: string, first = ''): string | undefined {
	const own = nameOf(name);
	if (own !== undefined) return joined(before, own);
	const upper = cleanName(before);
	return upper.length > 2 && isName(upper) && kinds.test(withoutBrackets(upper))
		? joined(first, upper)
		: undefined;
}

function joined(beginning: string, name: string): string {
	const isCut = cut.test(beginning) && !kinds.test(beginning);
	return isCut && !/[县市区]/u.test(name) && name.length < 12 ? beginning + name : name;
}

function nameOf(text = ''): string | undefined {
	const name = cleanName(text);
	if (name.length < 2 || !isName(name)) return undefined;
	// 某某镇人民政府信息公开: the 政府 is the unit's.
	return /人民$/u.test(name) ? `${name}政府` : name;
}

/** The unit that a file or a sheet is named after. */
export function namedAfter(text: string): string | undefined {
	const words = foldWidth(text)
		.replaceAll(/20\d{2}年报|20\d{2}(?:-20\d{2})?年?度?|[\s_\-—+]+|年报|报表|统计表|数据/gu, ' ')
		.trim()
		.split(' ')
		.filter((word) => word !== '');
	const name = cleanName(words.map((word) => cleanName(word)).join(''));
	return name.length > 2 && name.length < 40 && kinds.test(withoutBrackets(name))
		? name
		: undefined;
}

function withoutBrackets(name: string): string {
	return name.replaceAll(/[（(][^（）()]*[）)]/gu, '');
}

function plainLine(text: string): string {
	return yearInDigits(simplifyName(foldWidth(text)).replaceAll(/\s+/gu, ''));
}

/** Full-width letters and digits to plain ones; brackets, which are part of a name, stay as they are written. */
export function foldWidth(text: string): string {
	if (text.normalize('NFKC') === text) return text;
	return Array.from(text, (one) => (/[（）]/u.test(one) ? one : one.normalize('NFKC'))).join('');
}
