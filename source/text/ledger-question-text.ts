import {learn} from './say.ts';

/** What is asked of a ledger, and what can be answered. */
export const ledgerQuestionText = learn({
	'ledger.answeredAgainAsk': {
		zh: '同一件有两次答复，以哪一次为准',
		en: 'answered twice: which one stands',
	},
	'ledger.twiceAsk': {
		zh: '编号或整张工作表重复，是同一件还是各计一件',
		en: 'a number or a sheet stands there twice: one or several',
	},
	'ledger.headAsk': {zh: '“{head}”一栏是什么', en: 'What is the column “{head}”'},
	'ledger.role.received': {zh: '收到日期', en: 'Day of receipt'},
	'ledger.role.answered': {zh: '答复日期', en: 'Day of answer'},
	'ledger.role.type': {zh: '申请人类型', en: 'Applicant type'},
	'ledger.role.result': {zh: '办理结果', en: 'Result'},
	'ledger.role.review': {zh: '行政复议结果', en: 'Outcome of the review'},
	'ledger.role.reviewBegan': {zh: '复议受理日期', en: 'Day the review began'},
	'ledger.role.reviewClosed': {zh: '复议结案日期', en: 'Day the review was closed'},
	'ledger.role.suitKind': {zh: '诉讼类型（直接起诉、复议后起诉）', en: 'Kind of suit'},
	'ledger.role.suit': {zh: '诉讼结果', en: 'Outcome of the suit'},
	'ledger.role.suitBegan': {zh: '起诉日期', en: 'Day the suit began'},
	'ledger.role.suitClosed': {zh: '诉讼结案日期', en: 'Day the suit was closed'},
	'ledger.role.direct': {zh: '未经复议直接起诉的结果', en: 'Outcome of a direct suit'},
	'ledger.role.afterReview': {zh: '复议后起诉的结果', en: 'Outcome of a suit after review'},
	'ledger.role.ignore': {zh: '与计数无关，不用', en: 'Nothing that counts: not used'},
	'ledger.role.thisOne': {zh: '用这一栏', en: 'Use this one'},
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
