import {learn} from '../../text/say.ts';

/** What this page says once it is open: it comes with the rest of it. */
export const wholeWords = learn({
	'session.newFor': {zh: '导入 {file}', en: 'Import {file}'},
	'session.accept.create': {zh: '新建', en: 'Create'},
	'session.yearMissing': {
		zh: '请填写四位数的年度，如 2023。',
		en: 'Type the year with four digits, such as 2023.',
	},
	'session.noFormForYear': {
		zh: '没有适用于{year}年度的表样，不能新建。',
		en: 'No form covers {year}; a draft cannot be made for it.',
	},
	'session.draftThere': {
		zh: '“{unit}”{year}年度的草稿已经有了',
		en: 'There is a draft of “{unit}” for {year} already',
	},
	'session.lastYearOther': {
		zh: '手上的上年数据是{year}年度，不是{expected}年度，不能比对',
		en: 'The figures at hand are of {year}, not of {expected}: they cannot be compared',
	},
	'session.withoutLastYear': {
		zh: '新建，不带上年数据',
		en: 'Create it without last year’s figures',
	},
	'session.openThere': {zh: '打开这份草稿', en: 'Open it'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
