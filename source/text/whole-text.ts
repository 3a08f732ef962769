import {learn} from './say.ts';

/** The whole report as a file, learnt when one is made: no start waits for it. */
export const wholeText = learn({
	'export.reportBlocked': {
		zh: '{unit}{year}年度报告尚不能定稿：须更正 {must}，待说明 {explain}，未能校验 {unchecked}，未填 {blanks} 格；第一处：{first}。请更正或说明；要先送审，用 --review 生成送审稿。',
		en: 'The {year} report of {unit} cannot be made for good yet: {must} to correct, {explain} to explain, {unchecked} not checkable, {blanks} blank; the first at {first}. Correct or explain them; --review makes a draft for a leader to see.',
	},
	'export.reportNotCompared': {
		zh: '{unit}{year}年度报告尚不能定稿：未与{last}年度比对。请用 --last 给出上年报表，或在填报界面声明无上年数据的原因；要先送审，用 --review 生成送审稿。',
		en: 'The {year} report of {unit} cannot be made for good yet: it was not compared with {last}. Give last year’s return with --last, or say on screen why there is none; --review makes a draft for a leader to see.',
	},
	'export.fontsMissing': {
		zh: '本机没有这 {count} 种字体：{fonts}。文件里写的仍是它们，在装有这些字体的电脑上打印即可；都没有的，用 --fonts windows 换成 Windows 自带的仿宋、楷体、华文中宋。',
		en: 'This machine lacks {count} of the fonts: {fonts}. The file still asks for them: print it where they are, or use --fonts windows for those that Windows has.',
	},
	'export.fontsMissingStill': {
		zh: '本机没有这 {count} 种字体：{fonts}。文件里写的仍是它们，请在 Windows 电脑上打印。',
		en: 'This machine lacks {count} of the fonts: {fonts}. The file still asks for them: print it on Windows.',
	},
	'export.fontsMissingPdf': {
		zh: '本机没有这 {count} 种字体：{fonts}。PDF 里用了别的字体；请在装有这些字体的电脑上生成，或打开 .docx 另存为 PDF。',
		en: 'This machine lacks {count} of the fonts: {fonts}. The PDF shows others: make it where they are, or save the .docx as PDF there.',
	},
	'export.fontsUnknown': {
		zh: '查不到本机装了哪些字体，打印前请看一眼版面。',
		en: 'This machine does not say which fonts it has: look at the pages before they are printed.',
	},
	'export.sheetAlone': {
		zh: '--sheet 只生成审签单，不能与 --review、--fonts 同用。',
		en: '--sheet makes the review sheet alone: it goes without --review and --fonts.',
	},
	'export.notSigned': {
		zh: '审签记录：{stage}，尚未签发。',
		en: 'The review stands at “{stage}”: it is not signed yet.',
	},
	'export.references': {
		zh: '正文引用表中数 {count} 处，已读回核对',
		en: 'Figures of the tables that stand in the text, read back: {count}',
	},
	'export.dateToday': {
		zh: '没有填报日期，落款用了今天：{date}。',
		en: 'No date was filled in: the report is dated today, {date}.',
	},
	'export.figuresTouch': {
		zh: '正文有 {count} 处引用的数与旁边的数字连成了一个数，第一处“{first}”，请核对。',
		en: 'Figures of the tables that run into a digit beside them: {count}, the first reads “{first}”. Have a look.',
	},
	'export.noOfficeForReport': {
		zh: '没有找到 LibreOffice，不能生成 PDF。请生成 .docx，在 WPS 或 Word 中另存为 PDF；或用环境变量 GOUJI_OFFICE 指定 soffice 的位置。',
		en: 'No LibreOffice was found to make the PDF. Make a .docx and save it as PDF in WPS or Word, or name soffice in GOUJI_OFFICE.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof wholeText> {}
}
