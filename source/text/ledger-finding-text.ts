import {learn} from './say.ts';

/** What is found in a ledger, line by line. */
export const ledgerFindingText = learn({
	'ledger.noReceived': {zh: '没有收到日期', en: 'no day of receipt'},
	'ledger.badDate': {zh: '日期无法识别', en: 'a day that cannot be read'},
	'ledger.noDay': {zh: '日期只有年、月，没有日', en: 'a year or a month, without a day'},
	'ledger.noYear': {
		zh: '日期没有年份，标题和工作表名也没有写明',
		en: 'a day without a year, which neither the title nor the sheet says',
	},
	'ledger.shortDate': {
		zh: '年份只有两位，哪一段是年请确认',
		en: 'a year of two digits: say which part is the year',
	},
	'ledger.answeredAgain': {
		zh: '一格有两个答复日期，请确认以哪一次为准（默认第一次）',
		en: 'two days of answer in one cell: say which stands (the first, if nothing else is said)',
	},
	'ledger.submitted': {
		zh: '只有提交时间，没有收到（确认）日期，请确认能否作为收到日期',
		en: 'only a day of submission: say whether it is the day of receipt',
	},
	'ledger.signed': {
		zh: '没有答复（送出）日期，按落款日期计',
		en: 'no day of sending: the day under the paper was used',
	},
	'ledger.yearFilled': {
		zh: '日期没有年份，按标题或工作表名取 {year} 年',
		en: 'days without a year took {year} from the title or the sheet',
	},
	'ledger.noType': {zh: '没有申请人类型', en: 'no applicant type'},
	'ledger.manyTypes': {zh: '申请人类型不止一个', en: 'several applicant types'},
	'ledger.noResult': {zh: '已答复，没有办理结果', en: 'answered, and no result'},
	'ledger.manyResults': {zh: '办理结果不止一个', en: 'several results'},
	'ledger.undated': {zh: '有办理结果，没有答复日期', en: 'a result, and no day of answer'},
	'ledger.answeredBefore': {zh: '答复日期早于收到日期', en: 'answered before it was received'},
	'ledger.closedBefore': {
		zh: '结案日期早于收到申请日期',
		en: 'closed before the application was received',
	},
	'ledger.noOutcome': {zh: '有复议或诉讼，没有结果', en: 'a review or suit without its outcome'},
	'ledger.manyOutcomes': {
		zh: '复议或诉讼的结果不止一个',
		en: 'several outcomes of a review or suit',
	},
	'ledger.pendingClosed': {
		zh: '复议或诉讼写着尚未审结，又有结案日期',
		en: 'a review or suit that is still open, and a day of closing',
	},
	'ledger.struckCells': {
		zh: '有划去的单元格，没有另写，请核对这一行',
		en: 'cells are struck out and nothing stands instead: look at this line',
	},
	'ledger.anotherHead': {
		zh: '这一行起是另一个表头，栏目与上面的不同，其后的 {lines} 行没有计入；请放到另一个工作表',
		en: 'another head begins here, with other columns: the {lines:line|lines} below were not counted; put them on a sheet of their own',
	},
	'ledger.askHead': {
		zh: '“{head}”一栏是什么，请确认',
		en: 'say what the column “{head}” is',
	},
	'ledger.besideHead': {
		zh: '“{head}”在空白列右边，请确认是不是台账的一栏',
		en: '“{head}” stands beyond a blank column: say whether it is part of the ledger',
	},
	'ledger.noSuchHeads': {
		zh: '对应表写明的栏目，台账里没有：{names}',
		en: 'the mapping names columns that the ledger has not: {names}',
	},
	'ledger.noSuchLines': {
		zh: '回答文件写明的行，台账里没有：{names}',
		en: 'the answers name lines that the ledger has not: {names}',
	},
	'ledger.unusedHeads': {
		zh: '没有采用的栏目：{heads}',
		en: 'columns that were not used: {heads}',
	},
	'ledger.twoResults': {
		zh: '同一编号有不同的答复日期或结果，请确认以哪一次为准（默认第一次）',
		en: 'one number with different answers: say which stands (the first, if nothing else is said)',
	},
	'ledger.notClosed': {
		zh: '复议或诉讼已有结果，没有结案日期',
		en: 'an outcome of a review or suit, and no day of closing',
	},
	'ledger.noSuitKind': {
		zh: '有诉讼，没有写明未经复议直接起诉还是复议后起诉',
		en: 'a suit, and not whether it was brought directly or after review',
	},
	'ledger.noFormulaResult': {
		zh: '公式没有结果，或单元格出错；请在 Excel 或 WPS 中打开并保存一次',
		en: 'a formula without a result, or an error: open and save it once in Excel or WPS',
	},
	'ledger.oddTick': {zh: '打勾的栏目里不是勾', en: 'something else than a tick in a tick column'},
	'ledger.oddPieces': {zh: '件数不是正整数', en: 'the number of applications is no whole number'},
	'ledger.unknownWord': {zh: '“{word}”怎样计，请确认', en: 'say how “{word}” counts'},
	'ledger.sentence': {
		zh: '一格里是一段话，请逐行确认怎样计',
		en: 'a sentence instead of a word: say line by line how it counts',
	},
	'ledger.mergedType': {
		zh: '申请人合并在几行上，各行按同一类型计',
		en: 'the applicant is merged over several lines: each has its type',
	},
	'ledger.mergedResult': {
		zh: '办理结果合并在几行上，请确认是否每行都是这一结果',
		en: 'a result is merged over several lines: say whether each has it',
	},
	'ledger.twice': {
		zh: '登记编号重复，请确认是同一件还是各计一件（默认只计一件）',
		en: 'a number stands there twice: say whether it is one application (as is assumed) or several',
	},
	'ledger.copied': {
		zh: '工作表“{sheet}”的这些行与前面的工作表逐项相同，请确认是同一件还是各计一件（默认只计一件）',
		en: 'these lines of “{sheet}” say the same as those of a sheet before it: say whether they are the same applications (as is assumed) or others',
	},
	'ledger.countedOnce': {
		zh: '登记编号重复，只计一件',
		en: 'a number stands there twice: counted once',
	},
	'ledger.like': {
		zh: '申请人、内容、收到日期都相同，编号不同，请核对是否重复登记',
		en: 'the same applicant, content and day under different numbers: registered twice?',
	},
	'ledger.void': {zh: '作废或划去的行，不计', en: 'void or struck out: not counted'},
	'ledger.leftOut': {zh: '按确认不计', en: 'left out as was said'},
	'ledger.noApplication': {
		zh: '按确认不是申请，不计',
		en: 'no application, as was said: not counted',
	},
	'ledger.hiddenLines': {
		zh: '工作表“{sheet}”有隐藏的行，一并计入',
		en: 'hidden lines of “{sheet}” are counted, too',
	},
	'ledger.filteredLines': {
		zh: '工作表“{sheet}”有被筛选隐藏的行，一并计入',
		en: 'lines of “{sheet}” that a filter hides are counted, too',
	},
	'ledger.otherSheets': {
		zh: '工作表（{sheets}）的表头与台账不同，请确认是不是台账的一部分',
		en: 'the heads of {sheets} are not those of the ledger: say whether they are part of it',
	},
	'ledger.hiddenSheets': {
		zh: '隐藏的工作表（{sheets}）也是台账，请确认是否计入（默认不计）',
		en: 'hidden sheets ({sheets}) are ledgers, too: say whether they count (they do not, if nothing is said)',
	},
	'ledger.total': {
		zh: '合计写的是 {stated} 件，数出来是 {counted} 件',
		en: 'the sum says {stated}, counted {counted}',
	},
	'ledger.numbersOnly': {
		zh: '工作表“{sheet}”有 {lines} 行只有编号，按空行计',
		en: '{lines:line|lines} of “{sheet}” hold only a number and count as empty',
	},
	'ledger.sameHeads': {
		zh: '两栏表头都是“{head}”，请把其中一栏改名，或用 --map 写明',
		en: 'two columns are called “{head}”: rename one of them, or name it with --map',
	},
	'ledger.secondColumn': {
		zh: '“{head}”与另一栏意思相同，没有采用',
		en: '“{head}” says the same as another column and was not used',
	},
	'ledger.offices': {
		zh: '台账里有 {count} 个机关，请用 --unit 写明只计哪一个，或确认一并计入',
		en: 'lines of {count} offices: name one with --unit, or say that all count',
	},
	'ledger.otherOffice': {zh: '其他机关的行，不计', en: 'lines of other offices: not counted'},
	'ledger.noResultColumn': {
		zh: '没有办理结果一栏，只能数出一、二、四',
		en: 'no column of results: only 一, 二 and 四 can be counted',
	},
	'ledger.noAnsweredColumn': {
		zh: '没有答复日期一栏，只能数出一、二',
		en: 'no column of answers: only 一 and 二 can be counted',
	},
	'ledger.noTypeColumn': {zh: '没有申请人类型一栏', en: 'no column of applicant types'},
	'ledger.emptyLedger': {
		zh: '台账里没有一件申请；确实没有的，请确认按 0 填',
		en: 'the ledger has no application; where there was none, say that zeros are filled in',
	},
	'ledger.later': {zh: '下一年度收到，不计入本年度', en: 'received after the year: not counted'},
	'ledger.old': {
		zh: '上年或更早收到，至今没有答复，计入二和四',
		en: 'received before the year and never answered: counted in 二 and 四',
	},
	'ledger.oddSpan': {
		zh: '答复距收到超过一年，请核对年份',
		en: 'answered more than a year after it was received: check the years',
	},
	'ledger.oddCorrection': {
		zh: '收到补正日期不在收到日期与答复日期之间',
		en: 'the correction came in before the application, or after the answer',
	},
	'ledger.late': {zh: '可能超过 20 个工作日', en: 'perhaps later than 20 working days'},
	'ledger.lateExtended': {
		zh: '延期后可能超过 40 个工作日',
		en: 'perhaps later than 40 working days, extended',
	},
	'ledger.noCalendar': {
		zh: '未能校验是否逾期：没有 {from}—{to} 年的放假安排',
		en: 'whether it was late is not checkable: no calendar for {from}–{to}',
	},
	'ledger.carry': {
		zh: '二（上年结转）{type}数出 {counted}，上年四（结转下年度）是 {last}',
		en: '二 (carried over) {type}: counted {counted}, last year’s 四 is {last}',
	},
	'ledger.nothingInYear': {
		zh: '台账里没有一行属于{year}年度，请核对年度',
		en: 'no line of the ledger belongs to {year}: check the year',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof ledgerFindingText> {}
}
