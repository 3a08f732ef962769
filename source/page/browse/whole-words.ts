import {learn} from '../../text/say.ts';

/** What this page says once it is open: it comes with the rest of it. */
export const wholeWords = learn({
	'session.noSuchFile': {
		zh: '这里没有名称含“{name}”的文件或文件夹。',
		en: 'Nothing here has “{name}” in its name.',
	},
	'screen.browse.import': {zh: '选择要导入的文件', en: 'Choose the file to import'},
	'screen.browse.lastYear': {zh: '选择上年的文件', en: 'Choose last year’s file'},
	'screen.browse.model': {zh: '选择上级下发的表样', en: 'Choose the superior’s workbook'},
	'screen.browse.archive': {zh: '选择草稿包', en: 'Choose the pack'},
	'screen.browse.path': {zh: '路径', en: 'Path'},
	'screen.browse.empty': {zh: '此文件夹中没有可以读取的文件。', en: 'No file here can be read.'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
