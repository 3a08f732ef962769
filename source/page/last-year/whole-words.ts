import {learn} from '../../text/say.ts';

/** What these pages say once they are open: it comes with the rest of them. */
export const wholeWords = learn({
	'session.notLastYear': {
		zh: '该文件是{year}年度，不是上年（{expected}年度），未载入。',
		en: 'The file is of {year}, not of last year ({expected}); it was not taken.',
	},
	'session.lastYearAsk': {
		zh: '“{file}”作为上年数据吗？',
		en: 'Take “{file}” as last year’s figures?',
	},
	'session.lastYearNoYear': {
		zh: '文件没有写明年度，不能确定是{year}年度',
		en: 'the file names no year: that it is of {year} is not certain',
	},
	'session.lastYearNoUnit': {
		zh: '已载入{year}年度数据：{file}；文件没有写明单位，请确认是本单位的',
		en: 'Loaded the figures of {year}: {file}; the file names no unit: make sure that it is yours',
	},
	'session.lastYearTitle': {zh: '补录上年数（{year}年度）', en: 'Last year’s figures ({year})'},
	'session.lastYearIntro': {
		zh: '没有{year}年度年报文件时，只录校验所需的各数；没有把握的留空。',
		en: 'Without a file of {year}, type only what the checks need; leave blank what you do not know.',
	},
	'session.noLastYearIntro': {
		zh: '声明没有上年数据可比，不再进行跨年校验。',
		en: 'Declares that there is no last year to compare with; the checks against last year are then left out.',
	},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
