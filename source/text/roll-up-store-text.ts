import {learn} from './say.ts';

/** Keeping what was decided of a roll-up, and what it was decided on. */
export const words = learn({
	'read.strangeName': {
		zh: '“{path}”的文件名是另一种编码，打不开。请改名后再试。',
		en: 'The name of “{path}” is in another encoding; it cannot be opened. Rename it and try again.',
	},
	'read.emptyArchive': {
		zh: '压缩包“{file}”里没有文件。请向报送单位重新索取。',
		en: 'There is no file in the archive “{file}”. Ask for it again.',
	},
	'read.converted': {
		zh: '原件是旧版 Word 或 WPS 文字文件，由办公软件转换后读取，来源单元格按转换后的表格编号。',
		en: 'A document of an older kind: read as an office suite converted it; source cells are counted in its tables.',
	},
	'rollUpStore.locked': {
		zh: '该汇总正在另一窗口中打开（{who}，{host}，自 {since}）。请先在那边关闭，再运行一次。',
		en: 'The roll-up is open in another window ({who} on {host} since {since}). Close it there first.',
	},
	'rollUpStore.lost': {
		zh: '未保存：该汇总已被另一窗口接管（{who}，{host}，自 {since}）。请重新打开。',
		en: 'Not saved: another window has taken the roll-up over ({who} on {host} since {since}). Open it again.',
	},
	'rollUpStore.none': {
		zh: '没有编号为“{id}”的汇总。运行 gouji rollups 查看全部汇总。',
		en: 'There is no roll-up “{id}”. `gouji rollups` lists them all.',
	},
	'rollUpStore.damaged': {
		zh: '汇总“{id}”的处理记录已损坏，无法读出任何内容。原文件未动，位于“{folder}”。',
		en: 'The decisions of the roll-up “{id}” are damaged; nothing can be read of them. They are untouched in “{folder}”.',
	},
	'rollUpStore.newer': {
		zh: '汇总“{id}”由更新版本的程序保存（格式 {format}），本版本读不出。请升级程序。',
		en: 'A newer version of the program saved the roll-up “{id}” (format {format}). Update the program.',
	},
	'rollUpStore.tail': {
		zh: '最后一段写入不完整（未曾显示“已保存”），已移出并留存于“{where}”；第 {number} 条及以前的处理都在。',
		en: 'The last write was cut off before it was said to be saved; it is kept in “{where}”. Decision {number} and all before it are there.',
	},
	'rollUpStore.gap': {
		zh: '处理记录曾损坏，{count}条处理（第{from}至{to}条之间）无法恢复。损坏的文件留存于“{where}”。请逐个核对这些单位的状态，核对后运行 gouji rollups confirm {id}。',
		en: 'The decisions were damaged: {count:decision|decisions} between {from} and {to} could not be recovered. The damaged file is kept in “{where}”. Look at the states of the units, then: gouji rollups confirm {id}.',
	},
	'rollUpStore.badDecision': {
		zh: '未保存：这项处理的内容不合规格（{field}）。',
		en: 'Not saved: the decision is not of the form that is kept ({field}).',
	},
	'rollUpStore.readOnly': {
		zh: '未保存：该汇总已关闭，或是只读打开的。',
		en: 'Not saved: the roll-up is closed, or open read-only.',
	},
	'rollUpStore.notKept': {
		zh: '“{path}”等 {count} 份审核通过的原件读取后又有变动，没有留存副本。请重新读取。',
		en: 'No copy could be kept of {count:adopted original|adopted originals} (“{path}”): changed since read. Read again.',
	},
	'rollUpStore.keptChanged': {
		zh: '留存的原件“{digest}”与审核通过时不一致，未使用。请重新取得该单位的原件。',
		en: 'The kept original “{digest}” is not what was adopted; it was not used. Get the original from the unit again.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
