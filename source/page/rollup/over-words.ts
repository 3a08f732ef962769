import {learn} from '../../text/say.ts';

/** What is said of what lies over the desk: a trace, a 退回单, what is written. */
export const overWords = learn({
	'rollup.versions.one': {
		zh: '只有一次报送，没有可比对的。',
		en: 'There is only one return; nothing to compare.',
	},
	'rollup.write.title': {zh: '将写出 {count} 个文件', en: '{count:file|files} will be written'},
	'rollup.write.feedback': {
		zh: '退回/ 审核反馈意见 {count} 份',
		en: '退回/: {count:feedback file|feedback files}',
	},
	'rollup.write.incomplete': {
		zh: '还有未报、未通过或须更正的，各表写明“审核通过 n / 应报 m”',
		en: 'not all units are adopted; every table says so',
	},
	'rollup.write.provisional': {
		zh: '含未审核的数，各表标明“预汇总”',
		en: 'returns that nobody adopted are in it: marked 预汇总',
	},
	'rollup.write.reading': {
		zh: '正在读取 {done}/{all}：读完才能写出，否则没读到的都成了未报。',
		en: 'Still reading, {done} of {all}: what is written before the end would call the rest missing.',
	},
	'rollup.write.paused': {
		zh: '已暂停在 {done}/{all}：按 p 读完才能写出，否则没读到的都成了未报。',
		en: 'Paused at {done} of {all}: p goes on; what is written before the end would call the rest missing.',
	},
	'rollup.write.folder': {zh: '写到文件夹', en: 'folder'},
	'rollup.write.noFolder': {zh: '请填文件夹。', en: 'Name a folder.'},
	'rollup.write.accept': {zh: '写出', en: 'write'},
	'rollup.written.title': {zh: '已写出 {count} 个文件', en: '{count:file|files} written'},
	'rollup.written.where': {
		zh: '在 {folder}，逐个重新读出核对无误',
		en: 'in {folder}, each read back and compared',
	},
	'rollup.written.instead': {
		zh: '“{name}”被打开或已有他人文件，写成“{instead}”',
		en: '“{name}” is open elsewhere or not ours: written as “{instead}”',
	},
	'rollup.written.removed': {
		zh: '不再需要的 {count} 份退回单已移走',
		en: '{count:feedback file|feedback files} no longer true were taken away',
	},
	'rollup.copied': {
		zh: '已复制 {count} 行，可粘贴到消息里。',
		en: '{count:line|lines} copied, to be pasted into a message.',
	},
	'rollup.copyRefused': {
		zh: '终端不允许复制。请写出（w）后从“通知文字.txt”中取。',
		en: 'The terminal refuses to copy. Write the outputs (w) and take it from 通知文字.txt.',
	},
	'rollup.trace.size': {zh: '{place}：各单位的数', en: '{place}: by units'},
	'rollup.trace.change': {
		zh: '{place}：各单位与上年之差',
		en: '{place}: by change since last year',
	},
	'rollup.trace.total': {zh: '汇总 {total}', en: 'sum {total}'},
	'rollup.trace.last': {zh: '上年 {last}', en: 'last year {last}'},
	'rollup.trace.changed': {zh: '增减 {change}', en: 'change {change}'},
	'rollup.trace.blank': {zh: '其中 {count} 个单位此格为空', en: 'blank in {count:unit|units}'},
	'rollup.trace.none': {zh: '没有单位填有此数。', en: 'No unit has a figure here.'},
	'rollup.trace.noSum': {
		zh: '还没有审核通过的单位，汇总数为空。',
		en: 'No unit is adopted yet: there is no sum.',
	},
	'rollup.trace.head.value': {zh: '数', en: 'figure'},
	'rollup.trace.head.share': {zh: '占比', en: 'share'},
	'rollup.trace.head.last': {zh: '上年', en: 'last'},
	'rollup.trace.head.change': {zh: '增减', en: 'change'},
	'rollup.lines.history': {zh: '审核记录：{unit}', en: 'Decisions: {unit}'},
	'rollup.allUnits': {zh: '全部单位', en: 'all units'},
	'rollup.lines.historyNone': {zh: '还没有决定。', en: 'Nothing was decided yet.'},
	'rollup.lines.versions': {
		zh: '{unit}：第{one}次与第{other}次报送不同的 {count} 格',
		en: '{unit}: {count:cell|cells} differ between returns {one} and {other}',
	},
	'rollup.lines.versionsNone': {zh: '两次报送的数相同。', en: 'Both returns say the same.'},
	'rollup.lines.feedback': {
		zh: '退回单预览：{unit}',
		en: 'Feedback to {unit}, as it will be written',
	},
	'rollup.lines.reminder': {zh: '催报预览：{unit}', en: 'Reminder to {unit}'},
	'rollup.lines.receipt': {zh: '收件回执预览：{unit}', en: 'Receipt to {unit}'},
	'rollup.lines.feedbackNone': {zh: '没有要反馈的。', en: 'There is nothing to tell.'},
	'rollup.inNewer': {zh: '新：{source}', en: 'now: {source}'},
	'rollup.history.undo': {
		zh: '撤销第 {number} 号：{what} {unit}',
		en: 'of number {number}: {what} {unit}',
	},
	'rollup.history.confirmed': {zh: '{by}（{how}）确认', en: 'confirmed by {by} ({how})'},
	'rollup.feedback.problem': {zh: '问题：{problem}', en: 'problem: {problem}'},
	'rollup.feedback.figure': {zh: '现填：{figure}', en: 'figure: {figure}'},
	'rollup.feedback.source': {zh: '来源单元格：{source}', en: 'cell: {source}'},
	'rollup.feedback.advice': {zh: '建议核对：{advice}', en: 'advice: {advice}'},
	'rollup.feedback.basis': {zh: '依据：{basis}', en: 'basis: {basis}'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof overWords> {}
}
