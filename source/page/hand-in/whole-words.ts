import {learn} from '../../text/say.ts';

/** What this page says once it is open: it comes with the rest of it. */
export const wholeWords = learn({
	'session.mend': {zh: '报送前须处理', en: 'To be put in order before hand-in'},
	'session.nothingToMend': {zh: '报送前检查均已通过。', en: 'Everything is in order.'},
	'session.mendReturns': {
		zh: '改好后按 Ctrl+P 返回报送，已填内容仍在。',
		en: 'Ctrl+P brings the export form back as you left it.',
	},
	'session.besides.nothing': {zh: '无', en: 'Nothing'},
	'session.besides.head': {zh: '填写单位、填报人等', en: 'Fill unit, names and date'},
	'session.besides.report': {zh: '附校验报告', en: 'Check report behind the tables'},
	'session.accept.export': {zh: '导出', en: 'Export'},
	'session.nameMissing': {zh: '请填写文件名。', en: 'Type a file name.'},
	'session.blocked': {
		zh: '尚有未解决的事项，不得报送。可改选“送审稿”，或在此填写特殊情况说明。',
		en: 'Something still blocks hand-in. Choose the draft for review, or give a special statement here.',
	},
	'session.mendFirst': {
		zh: '尚有未解决的事项，不能生成年度报告正式稿。可改选“年度报告送审稿”。',
		en: 'Something still blocks the final report. A draft of it for review is possible.',
	},
	'session.examinedByMissing': {
		zh: '请写明是谁核实了这一特殊情况。',
		en: 'Name the person who examined this special case.',
	},
	'session.inferredFirst': {
		zh: '推定数须先核对台账，特殊情况说明不能代替。可改选“送审稿”。',
		en: 'Inferred figures must be compared with the ledger first; no statement stands in for it. A draft for review is possible.',
	},
	'session.existsAsk': {
		zh: '“{name}”已存在。原文件将被替换。',
		en: '“{name}” exists already and would be replaced.',
	},
	'session.existsYes': {zh: '替换', en: 'Replace it'},
	'session.exported': {zh: '已导出 {file}', en: 'Exported {file}'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
