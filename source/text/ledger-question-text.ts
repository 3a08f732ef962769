import {learn} from './say.ts';

/** What is asked of a ledger, and what can be answered. */
export const ledgerQuestionText = learn({
	'ledger.otherSheetsAsk': {
		zh: '有的工作表表头与台账不同，是否计入',
		en: 'sheets with other heads: are they part of the ledger',
	},
	'ledger.hiddenSheetsAsk': {
		zh: '隐藏的工作表也是台账，是否计入',
		en: 'hidden sheets are ledgers, too: do they count',
	},
	'ledger.officesAsk': {
		zh: '台账里不止一个机关，是否一并计入',
		en: 'lines of several offices: do all count',
	},
	'ledger.answer.ymd': {zh: '年.月.日', en: 'year.month.day'},
	'ledger.answer.dmy': {zh: '日.月.年', en: 'day.month.year'},
	'ledger.answer.mdy': {zh: '月.日.年', en: 'month.day.year'},
	'ledger.answer.once': {zh: '是同一件，只计一件', en: 'One application: count it once'},
	'ledger.answer.each': {zh: '各计一件', en: 'Each is one'},
	'ledger.answer.first': {zh: '以第一次（第一行）为准', en: 'The first stands'},
	'ledger.answer.last': {zh: '以最后一次为准', en: 'The last stands'},
	'ledger.answer.spread': {zh: '各行都是', en: 'Each line has it'},
	'ledger.answer.leaveOut': {zh: '不计', en: 'Leave out'},
	'ledger.answer.count': {zh: '计入', en: 'Count'},
	'ledger.answer.asReceived': {zh: '作收到日期', en: 'It is the day of receipt'},
	'ledger.answer.together': {zh: '一并计入', en: 'Count all'},
	'ledger.answer.zeros': {zh: '没有申请，按 0 填', en: 'There was none: zeros'},
	'ledger.answer.none': {zh: '不计', en: 'Not counted'},
	'ledger.answer.pending': {zh: '尚未答复', en: 'Not answered yet'},
	'ledger.answer.pendingSuit': {zh: '尚未审结', en: 'Still open'},
	'ledger.question': {
		zh: '请确认：“{asked}”（{lines} 行），建议：{propose}；在 --answers 文件中写 {example}；可选 {choices}',
		en: 'To be answered: “{asked}” ({lines:line|lines}), proposed: {propose}; in the file of --answers write {example}; it can be {choices}',
	},
	'ledger.questionOpen': {
		zh: '请确认：“{asked}”（{lines} 行）；在 --answers 文件中写 {example}；可选 {choices}',
		en: 'To be answered: “{asked}” ({lines:line|lines}); in the file of --answers write {example}; it can be {choices}',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof ledgerQuestionText> {}
}
