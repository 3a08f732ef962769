/** What the checks say around the words of the rules themselves. */
export const checkText = {
	'check.more': {zh: '多{difference}', en: '{difference} more than'},
	'check.fewer': {zh: '少{difference}', en: '{difference} less than'},
	'check.equal': {zh: '相等', en: 'as much as'},
	'check.times': {zh: '约为上年的{times}倍', en: 'about {times} times as much'},
	'check.less': {zh: '比上年减少 {percent}%', en: '{percent}% less'},
	'check.allGone': {zh: '比上年减少 {percent}% 以上', en: '{percent}% less or more'},
	'check.nothing': {
		zh: '本年为 {left}，上年为 {right}',
		en: '{left} this year, {right} last year',
	},
	'check.none': {zh: '本年没有', en: 'none now'},
	'check.fromNothing': {zh: '上年没有', en: 'none before'},
	'check.blank': {zh: '空白', en: 'blank'},
	'check.said': {zh: '{place}：{body}', en: '{place}: {body}'},
	'check.bracket': {zh: '{body}（{terms}）', en: '{body} ({terms})'},
	'check.stop': {zh: '。', en: '. '},
	'check.comma': {zh: '，', en: ', '},
	'check.semicolon': {zh: '；', en: '; '},
	'check.or': {zh: '；或', en: '; or '},
	'check.andMore': {zh: '；等共{count}种可能', en: '; {count} ways in all'},

	'check.wholeReturn': {zh: '全表', en: 'The return'},
	'check.columnOf': {zh: '表{part}“{column}”列', en: 'Table {part}, column “{column}”'},
	'check.column': {zh: '{column}列', en: 'column “{column}”'},
	'check.last': {zh: '上年{name}', en: 'last year {name}'},
	'check.itemTerm': {zh: '{name}：{value}', en: '{name}: {value}'},
	'check.term': {zh: '{name} {value}', en: '{name} {value}'},

	'check.pass': {zh: '{title}，相符', en: '{title}: holds'},
	'check.byConstruction': {
		zh: '{title}，总计由本程序计算，相符',
		en: '{title}: holds, for the total is computed here',
	},
	'check.unchecked.blank': {
		zh: '{title}，未能校验：有空格未填',
		en: '{title}: not checked, a cell is blank',
	},
	'check.unchecked.blankTotal': {
		zh: '{title}，未能校验：原表总计空白',
		en: '{title}: not checked, the total is blank in the source',
	},
	'check.unchecked.noLastYear': {
		zh: '{title}，未能校验：没有上年数据',
		en: '{title}: not checked, there is no figure of last year',
	},
	'check.unchecked.notComparable': {
		zh: '{title}，未能校验：上年报告的格式或年度不同，不可比',
		en: '{title}: not checked, last year’s report has another form or year',
	},
	'check.unchecked.numerals': {
		zh: '{title}，未能校验：数用汉字书写，可能是概数',
		en: '{title}: not checked, the number is in Chinese numerals and may be a round one',
	},
	'check.unchecked.text': {
		zh: '正文称“{words}”，表{name}未填，未能校验',
		en: 'the text says “{words}”; {name} is blank in the table: not checked',
	},
	'check.exampleText': {zh: '正文“{text}”', en: 'the text says “{text}”'},
	'check.exampleLastText': {zh: '上年正文“{text}”', en: 'last year’s text says “{text}”'},
	'check.exampleTie': {zh: '“{words}”已对应{means}', en: '“{words}” is tied to {means}'},
	'check.opening': {zh: '报告开头', en: 'The opening'},
	'check.paragraph': {zh: '{title}第{number}段', en: '{title}, paragraph {number}'},
	'check.unchecked.fault': {
		zh: '{title}，未能校验：有单元格填的不是数字',
		en: '{title}: not checked, a cell holds no number',
	},
	'check.blankTotal': {
		zh: '原表总计空白。请补填，或以计算数为准',
		en: 'the total is blank in the source. Fill it, or let the computed one count',
	},
	'check.faultEmpty': {
		zh: '读不出数，未采用。是公式的，请先用 Excel 或 WPS 打开并保存一次；不是的，请改填数字，没有的填 0',
		en: 'no figure can be read and none was taken. If it is a formula, open and save the file once in Excel or WPS; else enter a number, 0 for none',
	},
	'check.fault': {
		zh: '填的是“{text}”，不是数字，未采用。请改填数字，没有的填 0',
		en: 'holds “{text}”, which is no number, and was not taken. Enter a number, 0 for none',
	},
	'check.explained': {zh: '已说明：{reason}', en: 'Explained: {reason}'},
	'check.declared': {
		zh: '已说明没有上年数据：{reason}',
		en: 'Declared why there is none: {reason}',
	},

	'check.noLastYear.firstYear': {zh: '首年', en: 'the first year of reporting'},
	'check.noLastYear.newBody': {zh: '新设机构', en: 'a new body'},
	'check.noLastYear.notObtainable': {
		zh: '上年数据无法取得',
		en: 'last year’s figures cannot be obtained',
	},
	'check.noLastYear.reform': {zh: '机构改革', en: 'the body was reorganised'},

	'check.source': {zh: '{file}，工作表“{sheet}”，{cell}', en: '{file}, sheet “{sheet}”, {cell}'},
	'check.sourceSheet': {zh: '工作表“{sheet}”，{cell}', en: 'sheet “{sheet}”, {cell}'},
	'check.sourceFileTable': {
		zh: '{file}，第{number}个表，{cell}',
		en: '{file}, table {number}, {cell}',
	},
	'check.sourceTable': {zh: '第{number}个表，{cell}', en: 'table {number}, {cell}'},
	'check.sourceFileCell': {zh: '{file}，{cell}', en: '{file}, {cell}'},

	'check.seeLedger': {zh: '请核对原始台账', en: 'Check the register'},
	'check.ledgerLines': {zh: '{lines} 登记为{as}', en: '{lines} is registered as {as}'},
	'check.ledgerCount': {
		zh: '台账登记 {count} 行（{lines}）',
		en: 'In the ledger it has {count} ({lines})',
	},
	'check.suspect': {
		zh: '疑似错填：{suspect}，{ledger}',
		en: 'Probably mistyped: {suspect}. {ledger}',
	},
	'check.implied': {
		zh: '按勾稽关系推算应为 {to}，{ledger}',
		en: 'By the sums it has to be {to}. {ledger}',
	},
	'check.suspectLikely': {
		zh: '较可能的是：{suspect}，{ledger}',
		en: 'Likelier than others: {suspect}. {ledger}',
	},
	'check.suspectMore': {
		zh: '疑似{cells}处错填：{suspect}，{ledger}',
		en: 'Probably {cells} cells are mistyped: {suspect}. {ledger}',
	},
	'check.suspectOne': {
		zh: '疑似错填，下列之一：{suspect}，{ledger}',
		en: 'Probably mistyped, one of these: {suspect}. {ledger}',
	},
	'check.suspectOneOf': {
		zh: '疑似{cells}处错填，下列之一：{suspect}，{ledger}',
		en: 'Probably {cells} cells are mistyped, one of these: {suspect}. {ledger}',
	},
	'check.offsetColumns': {
		zh: '疑似{count}件申请的申请人类型登记错位：{suspect}，{ledger}',
		en: 'Probably {count} counted under the wrong applicant type: {suspect}. {ledger}',
	},
	'check.offsetRows': {
		zh: '疑似{count}件登记错行：{suspect}，{ledger}',
		en: 'Probably {count} counted in the wrong row: {suspect}. {ledger}',
	},
	'check.offsetMany': {
		zh: '疑似{count}件登记错位：{more}多计、{fewer}少计，可能在{ways}处之一，{ledger}',
		en: 'Probably {count} counted in the wrong place: too many in {more}, too few in {fewer}, in one of {ways} places. {ledger}',
	},
	'check.suspectCell': {
		zh: '{name} {from}，可能应为 {to}（{why}）',
		en: '{name} {from}, perhaps {to} ({why})',
	},
	'check.suspectCellAt': {
		zh: '{name} {from}（{source}），可能应为 {to}（{why}）',
		en: '{name} {from} ({source}), perhaps {to} ({why})',
	},
	'check.offsetCell': {zh: '{name} {from} 应为 {to}', en: '{name} {from} should be {to}'},
	'check.sameAs': {
		zh: '差数与“{name}”相同，请核对是否漏计或重复计',
		en: 'The difference is just “{name}”: see whether it was left out or counted twice',
	},
	'check.onlyColumn': {
		zh: '总计是计算得出的，只能确定错在这一列',
		en: 'The totals are computed, so only the column is known',
	},
	'check.onlyRow': {
		zh: '总计是计算得出的，只能确定错在这一行',
		en: 'The totals are computed, so only the row is known',
	},

	'check.why.swapped': {zh: '相邻数字颠倒', en: 'neighbouring digits swapped'},
	'check.why.digit': {zh: '一位数字不同', en: 'one digit differs'},
	'check.why.missing': {zh: '漏一位数字', en: 'a digit is missing'},
	'check.why.doubled': {zh: '多一位数字', en: 'a digit too many'},
	'check.why.tenfold': {zh: '多或少一个0', en: 'a 0 too many or too few'},
	'check.why.neighbour': {zh: '与相邻格的数相同', en: 'the figure of a neighbouring cell'},
	'check.why.offset': {zh: '登记错位', en: 'counted in the wrong place'},
	'check.why.figure': {zh: '按勾稽关系推算', en: 'worked out from the sums'},
	'check.why.lastYear': {zh: '与上年报告衔接', en: 'as last year’s report asks'},
	'check.why.unit': {zh: '元误作万元', en: '元 taken for 万元'},

	'check.exampleAllZero': {zh: '其余各格为 0', en: 'all else 0'},
	'check.exampleNoLast': {zh: '没有上年数据', en: 'no return of last year'},
	'check.exampleLast': {zh: '上年 {terms}', en: 'last year {terms}'},
} as const;
