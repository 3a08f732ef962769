import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.deleteAsk': {
		zh: '把“{unit}”{year}年度的草稿放入回收站？可以恢复。',
		en: 'Put the draft of “{unit}” for {year} into the bin? It can be restored.',
	},
	'session.deleteYes': {zh: '放入回收站', en: 'Into the bin'},
	'session.locked': {
		zh: '该草稿正在另一窗口中打开',
		en: 'The draft is open in another window',
	},
	'session.openRead': {zh: '只读打开', en: 'Open read-only'},
	'session.takeOver': {
		zh: '接管（另一窗口不能再保存）',
		en: 'Take over (the other window can no longer save)',
	},
	'session.trial.ask': {
		zh: '试用结束后数据即清除。您为别的单位填的 {count} 份草稿，要保留吗？',
		en: 'What the demonstration holds is deleted now. Keep {count:draft|drafts} of another unit?',
	},
	'session.trial.draft': {
		zh: '{unit}　{year}年度',
		en: '{unit}   {year}',
	},
	'session.trial.keep': {zh: '保留到我的草稿，然后退出', en: 'Keep among my drafts, then quit'},
	'session.trial.drop': {zh: '不保留，退出', en: 'Quit without keeping'},
	'session.trial.stay': {zh: '不退出', en: 'Do not quit'},
	'screen.start.title': {
		zh: '政府信息公开工作年度报告：统计表、正文、汇总、台账',
		en: 'Yearly disclosure report: tables, text, roll-up, ledger',
	},
	'screen.start.trial': {
		zh: '试用：数据放在临时文件夹，退出时清除；导出的文件都标明“试用”，不能报送。',
		en: 'A demonstration: its folder is deleted at the end, and what it exports is marked （试用） and cannot be handed in.',
	},
	'screen.start.tryThis': {
		zh: '按 Enter 打开示例草稿：F8 逐处查看，a 采纳，k 已核对，e 说明，Ctrl+P 报送。',
		en: 'Enter opens the sample: F8 goes from finding to finding, a accepts what is suggested, k says that it was compared, e explains, Ctrl+P hands in.',
	},
	'screen.start.continue': {zh: '继续填报', en: 'Continue'},
	'screen.start.none': {zh: '还没有草稿。', en: 'There is no draft yet.'},
	'screen.start.begin': {zh: '开始', en: 'Begin'},
	'screen.start.recent': {zh: '最近的文件', en: 'Recent files'},
	'screen.start.new': {zh: '新建', en: 'New return'},
	'screen.start.newNote': {zh: '单位全称、单位类别、年度', en: 'unit, kind of unit, year'},
	'screen.start.import': {zh: '导入文件', en: 'Import a file'},
	'screen.start.importNote': {
		zh: '单位的 Excel、WPS、Word、网页或 CSV 表格；也可把文件拖进窗口',
		en: 'the office’s Excel, WPS, Word, web or CSV tables; or drop the file on the window',
	},
	'screen.start.lastYear': {zh: '打开上年', en: 'Open last year'},
	'screen.start.lastYearNote': {
		zh: '从上年的年报开始，逐格对照',
		en: 'begin from last year’s report and compare cell by cell',
	},
	'screen.start.archive': {zh: '打开草稿包', en: 'Open a pack'},
	'screen.start.archiveNote': {
		zh: '另一台电脑上打包的草稿',
		en: 'a draft packed on another computer',
	},
	'screen.start.rollUp': {zh: '汇总', en: 'Roll up'},
	'screen.start.rollUpNote': {
		zh: '收齐各单位报送件，审核、退回、加总',
		en: 'collect the returns of many units, decide, add up',
	},
	'screen.start.bin': {zh: '回收站（{count}）', en: 'Bin ({count})'},
	'command.delete': {zh: '删除', en: 'Delete'},
	'command.start': {zh: '返回开始页', en: 'Back to the start page'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
