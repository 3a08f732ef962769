import {learn} from './say.ts';

/** Ledgers of applications: what is found in them, asked and told. Loaded with the first ledger. */
export const ledgerText = learn({
	'ledger.secrecy': {
		zh: '不得录入、导入涉密信息；台账请在符合保密要求的计算机上处理。',
		en: 'Enter and import nothing that is secret; handle the ledger on a computer that may hold it.',
	},
	'ledger.tooLarge': {
		zh: '“{file}”超过了可读取的范围（{lines} 行、{columns} 列），没有读取任何一行。请按年度拆分后分别给出。',
		en: '“{file}” is beyond what is read ({lines} lines, {columns} columns); not one line was taken. Split it by year and give the parts.',
	},
	'ledger.none': {
		zh: '“{file}”中没有找到台账：表头里至少要有三个认得的栏目，其中一个是日期。请核对工作表，或用 --map 写明栏目。',
		en: '“{file}” holds no ledger: its head must have at least three known columns, one of them a date. Check the sheet, or name the columns with --map.',
	},
	'ledger.isReturn': {
		zh: '“{file}”：这是统计表，请用 import。',
		en: '“{file}” is a return, not a ledger: use import.',
	},
	'ledger.noSheet': {
		zh: '“{file}”中没有工作表“{sheet}”。请核对 --sheet。',
		en: '“{file}” has no sheet “{sheet}”. Check --sheet.',
	},
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
	'ledger.otherSheetsAsk': {
		zh: '有的工作表表头与台账不同，是否计入',
		en: 'sheets with other heads: are they part of the ledger',
	},
	'ledger.hiddenSheetsAsk': {
		zh: '隐藏的工作表也是台账，是否计入',
		en: 'hidden sheets are ledgers, too: do they count',
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
	'ledger.officesAsk': {
		zh: '台账里不止一个机关，是否一并计入',
		en: 'lines of several offices: do all count',
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
	'ledger.needsYear': {
		zh: '请用 --year 写明年度，例如 --year 2025。',
		en: 'Give the year with --year, such as --year 2025.',
	},
	'ledger.otherYear': {
		zh: '草稿“{id}”是{found}年度的，不是{year}年度。请核对 --year 和 --into。',
		en: 'The draft “{id}” is of {found}, not of {year}. Check --year and --into.',
	},
	'ledger.nothingInYear': {
		zh: '台账里没有一行属于{year}年度，请核对年度',
		en: 'no line of the ledger belongs to {year}: check the year',
	},
	'ledger.read': {
		zh: '工作表“{sheet}”：读取 {lines} 行（{kinds}）',
		en: 'Sheet “{sheet}”: {lines:line|lines} read ({kinds})',
	},
	'ledger.kind.application': {zh: '申请', en: 'applications'},
	'ledger.kind.total': {zh: '合计', en: 'sums'},
	'ledger.kind.empty': {zh: '空行', en: 'empty'},
	'ledger.kind.note': {zh: '说明', en: 'notes'},
	'ledger.kind.void': {zh: '作废', en: 'void'},
	'ledger.kind.unreadable': {zh: '无法识别', en: 'not understood'},
	'ledger.kind.head': {zh: '标题和表头', en: 'title and heads'},
	'ledger.lines': {zh: '（{count} 行）', en: '({count} lines)'},
	'ledger.question': {
		zh: '请确认：“{asked}”（{lines} 行），建议：{propose}；在 --answers 文件中写 {example}；可选 {choices}',
		en: 'To be answered: “{asked}” ({lines:line|lines}), proposed: {propose}; in the file of --answers write {example}; it can be {choices}',
	},
	'ledger.questionOpen': {
		zh: '请确认：“{asked}”（{lines} 行）；在 --answers 文件中写 {example}；可选 {choices}',
		en: 'To be answered: “{asked}” ({lines:line|lines}); in the file of --answers write {example}; it can be {choices}',
	},
	'ledger.counted': {
		zh: '{year}年度计数完成：{applications} 行计入，没有待定的行。',
		en: '{year} is counted: {applications:line|lines} booked, none left open.',
	},
	'ledger.provisional': {
		zh: '{year}年度暂计：{applications} 行计入，待定 {open} 行、待确认 {questions} 项；待定的行没有计入任何一格。',
		en: 'Counted for {year} as far as it goes: {applications:line|lines} booked, {open} open, {questions:question|questions} to answer; nothing is booked from what is open.',
	},
	'ledger.nothingWritten': {
		zh: '只是计数，没有写入任何草稿（用 --into 草稿编号 写入）。',
		en: 'Counted only: nothing was written (--into DRAFT takes it into a draft).',
	},
	'ledger.into': {
		zh: '已写入草稿 {id}，可以撤销。',
		en: 'Taken into the draft {id}; it can be undone.',
	},
	'ledger.why.tooEarly': {
		zh: '下一年度答复，填入{toRow}，应入四',
		en: 'answered after the year: filled into {toRow}, belongs in 四',
	},
	'ledger.why.tooEarlyOn': {
		zh: '{received}收、{answered}复 {count} 行，填入{toRow}，应入四',
		en: 'received {received}, answered {answered}, {count:line|lines}: filled into {toRow}, belongs in 四',
	},
	'ledger.why.tooLate': {
		zh: '登记为{fromRow}，填入四',
		en: 'registered as {fromRow}, filled into 四',
	},
	'ledger.why.otherYear': {
		zh: '登记为{fromRow}，填入{toRow}',
		en: 'registered as {fromRow}, filled into {toRow}',
	},
	'ledger.why.type': {
		zh: '登记为{fromColumn}，填入{toColumn}',
		en: 'registered as {fromColumn}, filled as {toColumn}',
	},
	'ledger.why.typeOnce': {
		zh: '登记为{fromColumn}，填入{toColumn}',
		en: 'registered as {fromColumn}, filled as {toColumn}',
	},
	'ledger.why.result': {
		zh: '登记为{fromRow}，填入{toRow}',
		en: 'registered as {fromRow}, filled as {toRow}',
	},
	'ledger.why.outcome': {
		zh: '登记为{fromColumn}，填入{toColumn}',
		en: 'registered as {fromColumn}, filled as {toColumn}',
	},
	'ledger.why.suit': {
		zh: '登记为{fromRow}，填入{toRow}',
		en: 'registered as {fromRow}, filled as {toRow}',
	},
	'ledger.why.added': {zh: '不应计入，填表时计入了', en: 'does not count, and was counted'},
	'ledger.why.open': {zh: '台账待定，填表时计入了', en: 'is open in the ledger, and was counted'},
	'ledger.why.omitted': {zh: '填表时漏计', en: 'was left out'},
	'ledger.why.twice': {zh: '填表时重复计', en: 'was counted twice'},
	'ledger.why.half': {zh: '只在其中一处计错', en: 'was counted wrong in one of its places'},
	'ledger.explained': {zh: '{differs}：{place} {why}', en: '{differs}: {place} {why}'},
	'ledger.explainedOneOf': {
		zh: '{differs}：下列行中的 {count} 行 {why}：{place}',
		en: '{differs}: {count} of these lines {why}: {place}',
	},
	'ledger.andMoreLines': {zh: '等 {count} 行', en: ' and others, {count} lines'},
	'ledger.unexplained': {
		zh: '{cell} 填 {filled}，数出 {counted}：没有哪一行能解释；依据的行 {lines}',
		en: '{cell}: filled {filled}, counted {counted}; no line explains it; its lines {lines}',
	},
	'ledger.follows': {
		zh: '{cell} 填 {filled}，数出 {counted}（总计，随各格而变）',
		en: '{cell}: filled {filled}, counted {counted} (a total: it follows its cells)',
	},
	'ledger.equal': {zh: '与“{name}”逐格一致。', en: 'It agrees with “{name}” in every cell.'},
	'ledger.differs': {
		zh: '与“{name}”有 {count} 格不一致：',
		en: 'It differs from “{name}” in {count:cell|cells}:',
	},
	'ledger.noLine': {
		zh: '台账里没有“{line}”这一行。请写工作表名和行号，例如 台账!112。',
		en: 'The ledger has no line “{line}”. Name the sheet and the row, such as 台账!112.',
	},
	'ledger.template': {zh: '已生成台账模板 {file}', en: 'Wrote the ledger template {file}'},
	'ledger.intoOpen': {
		zh: '已写入草稿 {id}（暂计，可以撤销）；待定的行处理完之前不能报送。',
		en: 'Taken into the draft {id} as far as it goes (it can be undone); it cannot be handed in before the open lines are settled.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof ledgerText> {}
}
