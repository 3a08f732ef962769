import {learn} from '../../text/say.ts';

/** What is said before the desk is loaded. */
export const words = learn({
	'rollup.open.title': {
		zh: '汇总：打开各单位的报送文件夹',
		en: 'Roll-up: open the folder of the returns',
	},
	'rollup.open.folder': {zh: '报送件所在文件夹', en: 'folder of the returns'},
	'rollup.open.units': {zh: '单位名册（可不填）', en: 'roster of units (may be left out)'},
	'rollup.open.last': {
		zh: '上年报送件文件夹或明细.csv（可不填）',
		en: 'last year’s returns or 明细.csv (may be left out)',
	},
	'rollup.open.year': {zh: '年度（不填则按文件名）', en: 'year (empty: by the names of the files)'},
	'rollup.open.name': {
		zh: '汇总单位（不填则按文件夹名）',
		en: 'office (empty: name of the folder)',
	},
	'rollup.open.accept': {zh: '打开汇总', en: 'open'},
	'rollup.open.note': {
		zh: '可把文件夹拖到此处。上次汇总过的文件夹，名册等不填即沿用上次的。',
		en: 'A folder can be dropped here. Of one that was rolled up before, what is left out is as it was then.',
	},
	'rollup.open.noFolder': {zh: '请填报送件所在的文件夹。', en: 'Name the folder of the returns.'},
	'rollup.open.badYear': {zh: '年度应为四位数，如 2024。', en: 'A year has four digits.'},
	'command.rollup.open': {zh: '打开', en: 'Open'},
	'rollup.opening': {zh: '正在打开汇总 …', en: 'Opening the roll-up …'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
