/** Units, their files, their states, and what is decided of them. */
export const unitsText = {
	'rollUp.roster.noNames': {
		zh: '名册“{file}”没有“单位名称”一列。请在表头写明单位名称后重试。',
		en: 'The roster “{file}” has no column 单位名称. Name it in the head line and try again.',
	},
	'rollUp.roster.twice': {
		zh: '名册“{file}”第{row}行并排有两栏单位名称。请排成一栏后重试。',
		en: 'Row {row} of the roster “{file}” has two columns of names. Put all of them into one and try again.',
	},
	'rollUp.roster.empty': {
		zh: '名册“{file}”里没有单位。请补充后重试。',
		en: 'There is no unit in the roster “{file}”. Fill it in and try again.',
	},
	'rollUp.roster.beyond': {
		zh: '名册“{file}”太长，后面的行没有读到。请另存为 CSV 后重试。',
		en: 'The roster “{file}” is too long; its last lines were not read. Save it as CSV and try again.',
	},
	'rollUp.roster.noName': {
		zh: '名册“{file}”第{row}行没有单位名称。请补充后重试。',
		en: 'Row {row} of the roster “{file}” has no name. Fill it in and try again.',
	},
	'rollUp.roster.eatenCode': {
		zh: '名册“{file}”第{row}行的代码“{text}”已被当作数字，末几位丢失。请把该列设为文本，重新填写。',
		en: 'The code “{text}” in row {row} of the roster “{file}” became a number and lost its last digits. Make the column text and enter it again.',
	},
	'rollUp.roster.doubleCode': {
		zh: '名册“{file}”第{row}行的代码“{code}”与第{other}行重复。请核对后重试。',
		en: 'The code “{code}” in row {row} of the roster “{file}” stands in row {other} too. Check both and try again.',
	},
	'rollUp.roster.doubleName': {
		zh: '名册“{file}”第{row}行的名称“{name}”与第{other}行重复，分不清是哪个单位。请核对后重试。',
		en: 'The name “{name}” in row {row} of the roster “{file}” stands in row {other} too: it names two units. Check both and try again.',
	},
	'rollUp.roster.unknownParent': {
		zh: '名册“{file}”第{row}行“{name}”的上级代码“{code}”不在名册里。请核对后重试。',
		en: 'The unit above “{name}” in row {row} of the roster “{file}”, “{code}”, is not on it. Check it and try again.',
	},
	'rollUp.roster.unknownOrigin': {
		zh: '名册“{file}”第{row}行“{name}”的由来“{code}”不在名册里。请补上原单位一行（填截止年度）后重试。',
		en: '“{name}” in row {row} of the roster “{file}” comes from “{code}”, which is not on it. Add a row for it, with its last year, and try again.',
	},
	'rollUp.roster.circle': {
		zh: '名册“{file}”第{row}行“{name}”的上级绕了一圈又回到自己。请核对上级代码后重试。',
		en: 'Going up from “{name}” in row {row} of the roster “{file}” leads back to it. Check the codes of the units above and try again.',
	},
	'rollUp.roster.requirement': {
		zh: '名册“{file}”第{row}行的报送要求“{text}”不认识，可填：应报、免报、抄送、汇总、本级。',
		en: 'The requirement “{text}” in row {row} of the roster “{file}” is unknown; there are 应报, 免报, 抄送, 汇总, 本级.',
	},
	'rollUp.roster.year': {
		zh: '名册“{file}”第{row}行的年度“{text}”不是年份。请填写如 2024。',
		en: '“{text}” in row {row} of the roster “{file}” is no year. Enter one like 2024.',
	},
	'rollUp.roster.years': {
		zh: '名册“{file}”第{row}行的起始年度{from}晚于截止年度{to}。请核对后重试。',
		en: 'In row {row} of the roster “{file}” the first year {from} is after the last year {to}. Mend it and try again.',
	},
	'rollUp.roster.succession': {
		zh: '名册“{file}”第{row}行的由来“{text}”读不懂，可填：更名:代码、合并:代码、代码、分立:代码。',
		en: 'The origin “{text}” in row {row} of the roster “{file}” cannot be read; write 更名:CODE, 合并:CODE、CODE or 分立:CODE.',
	},
	'rollUp.is.notByDecision': {
		zh: '经办人认定不是本次报送件',
		en: 'decided to be no return of this roll-up',
	},
	'rollUp.is.lastYear': {
		zh: '年度不符：这是{found}年度的，不是{year}年度的；可用作上年数据（--last）',
		en: 'another year: it is of {found}, not of {year}; it can serve as last year’s return (--last)',
	},
	'rollUp.is.otherYear': {
		zh: '年度不符：这是{found}年度的，不是{year}年度的',
		en: 'another year: it is of {found}, not of {year}',
	},
	'rollUp.is.severalUnits': {
		zh: '一个文件里有几个单位（{units}），未取数。请各单位分别报送',
		en: 'several units in one file ({units}); nothing was taken. Each sends its own',
	},
	'rollUp.is.otherUnit': {
		zh: '单位不符：按一处是“{unit}”，按另一处是“{other}”。请确认属于哪个单位',
		en: 'two units: “{unit}” by one name, “{other}” by another. Say whose it is',
	},
	'rollUp.is.notYet': {
		zh: '“{unit}”在{year}年度尚未设立。请核对名册的起始年度',
		en: '“{unit}” did not exist yet in {year}. Check its first year on the roster',
	},
	'rollUp.is.noLonger': {
		zh: '“{unit}”在{year}年度已撤并。请核对名册的截止年度，或确认属于哪个单位',
		en: '“{unit}” no longer existed in {year}. Check its last year on the roster, or say whose the file is',
	},
	'rollUp.is.nearFound': {
		zh: '“{name}”可能就是“{unit}”，没有名册不能确定。请确认，或用 --units 指定名册',
		en: '“{name}” may be “{unit}”, which nobody can say without a roster. Confirm it, or name a roster with --units',
	},
	'rollUp.is.near': {
		zh: '名册里没有“{name}”，可能是“{unit}”。请确认',
		en: '“{name}” is not on the roster; it may be “{unit}”. Confirm it',
	},
	'rollUp.is.stranger': {
		zh: '名册里没有“{name}”。请确认属于哪个单位，或在名册里加上曾用名',
		en: '“{name}” is not on the roster. Say whose it is, or add the name to the roster',
	},
	'rollUp.is.nameless': {
		zh: '看不出是哪个单位报的。请确认',
		en: 'nothing says whose it is. Confirm it',
	},
	'rollUp.is.alone': {
		zh: '看不出是哪个单位报的；同一文件夹里只有“{unit}”还没有报送件。请确认',
		en: 'nothing says whose it is; of its folder only “{unit}” has sent nothing yet. Confirm it',
	},
	'rollUp.newer': {
		zh: '有新报送，与审核通过的差{count}格',
		en: 'a newer return has arrived; {count:cell|cells} differ from the adopted one',
	},
	'rollUp.title': {
		zh: '审核通过 {adopted} / 应报 {due}（{parts}）',
		en: 'adopted {adopted} of {due} due ({parts})',
	},
	'rollUp.title.noRoster': {
		zh: '审核通过 {adopted} / 应报、未报不可判定（无名册）（{parts}）',
		en: 'adopted {adopted}; who is due and missing cannot be said without a roster ({parts})',
	},
	'rollUp.title.missing': {zh: '未报 {count}', en: '{count} missing'},
	'rollUp.title.sentBack': {zh: '退回 {count}', en: '{count} sent back'},
	'rollUp.title.received': {zh: '已报待审 {count}', en: '{count} received'},
	'rollUp.title.leftOut': {zh: '不计入汇总 {count}', en: '{count} left out'},
	'rollUp.title.provisional': {zh: '预汇总', en: 'provisional:'},
	'rollUp.state.missing': {zh: '未报', en: 'missing'},
	'rollUp.state.received': {zh: '已报', en: 'received'},
	'rollUp.state.sentBack': {zh: '退回', en: 'sent back'},
	'rollUp.state.adopted': {zh: '审核通过', en: 'adopted'},
	'rollUp.state.exempt': {zh: '免报', en: 'exempt'},
	'rollUp.stateBy.children': {zh: '{state}（由下级汇总）', en: '{state} (by its units)'},
	'rollUp.stateBy.files': {zh: '{state}（有文件无法作数）', en: '{state} (its files do not count)'},
	'rollUp.stateBy.roster': {zh: '{state}（名册）', en: '{state} (roster)'},
	'rollUp.requirement.due': {zh: '应报', en: 'due'},
	'rollUp.requirement.exempt': {zh: '免报', en: 'exempt'},
	'rollUp.requirement.copy': {zh: '抄送', en: 'copy'},
	'rollUp.requirement.sum': {zh: '汇总', en: 'sum'},
	'rollUp.requirement.own': {zh: '本级', en: 'own'},
	'rollUp.is.return': {zh: '报送件', en: 'return'},
	'rollUp.is.version': {zh: '较早的报送', en: 'earlier version'},
	'rollUp.is.twice': {zh: '重复', en: 'duplicate'},
	'rollUp.is.otherYearShort': {zh: '年度不符', en: 'other year'},
	'rollUp.is.otherUnitShort': {zh: '单位不符', en: 'other unit'},
	'rollUp.is.strangerShort': {zh: '无法识别', en: 'stranger'},
	'rollUp.is.asked': {zh: '待确认', en: 'to be confirmed'},
	'rollUp.is.attachment': {zh: '附件（盖章件）', en: 'attachment'},
	'rollUp.is.notReturn': {zh: '不是报送件', en: 'no return'},
	'rollUp.is.unreadable': {zh: '无法读取', en: 'unreadable'},
	'rollUp.is.leftOut': {zh: '不计入汇总', en: 'left out'},
	'rollUp.ground.decision': {zh: '人工认定', en: 'decision'},
	'rollUp.ground.code': {zh: '单位代码', en: 'code'},
	'rollUp.ground.field': {zh: '填报单位', en: 'field'},
	'rollUp.ground.title': {zh: '标题', en: 'title'},
	'rollUp.ground.name': {zh: '文件名', en: 'file name'},
	'rollUp.ground.folder': {zh: '文件夹名', en: 'folder'},
	'rollUp.ground.copy': {zh: '与另一文件相同', en: 'same bytes'},
	'rollUp.ground.alone': {zh: '同文件夹仅剩（待确认）', en: 'only one left (proposed)'},
	'rollUp.ground.near': {zh: '名称相近（待确认）', en: 'similar name (proposed)'},
	'rollUp.decision.adopt': {zh: '审核通过', en: 'adopt'},
	'rollUp.decision.sendBack': {zh: '退回', en: 'send back'},
	'rollUp.decision.exempt': {zh: '免报', en: 'exempt'},
	'rollUp.decision.leaveOut': {zh: '不计入汇总', en: 'leave out'},
	'rollUp.decision.zero': {zh: '按零报告处理', en: 'blanks as zero'},
	'rollUp.decision.amend': {zh: '代改（待补盖章件）', en: 'amended (stamped copy to come)'},
	'rollUp.decision.fillIn': {
		zh: '代填（待补盖章件）',
		en: 'taken by telephone (stamped copy to come)',
	},
	'rollUp.decision.explain': {zh: '代录情况说明', en: 'explanation recorded'},
	'rollUp.decision.assign': {zh: '认定单位', en: 'assign'},
	'rollUp.decision.head': {zh: '认定最新一次', en: 'newest version'},
	'rollUp.decision.receivedAt': {zh: '报送时间', en: 'time of arrival'},
	'rollUp.decision.remark': {zh: '备注', en: 'remark'},
	'rollUp.decision.reopen': {zh: '重新审核', en: 'reopen'},
	'rollUp.decision.undo': {zh: '撤销', en: 'undo'},
	'rollUp.decision.rule': {zh: '规则设置', en: 'rule setting'},
	'rollUp.decision.close': {zh: '定稿', en: 'close'},
	'rollUp.how.phone': {zh: '电话', en: 'telephone'},
	'rollUp.how.oa': {zh: 'OA', en: 'OA'},
	'rollUp.how.written': {zh: '书面', en: 'writing'},
	'rollUp.confirmed': {zh: '{by}以{how}确认 {when}', en: 'confirmed by {by}, {how} {when}'},
	'rollUp.amended': {
		zh: '代改：{place} 原 {from}，改为 {to}；{words}',
		en: 'amended: {place} from {from} to {to}; {words}',
	},
	'rollUp.filledIn': {
		zh: '代填：{place} {figure}；{words}',
		en: 'taken by telephone: {place} {figure}; {words}',
	},
	'rollUp.explanationEntered': {
		zh: '代录情况说明（{finding}）；{words}',
		en: 'explanation recorded for {finding}; {words}',
	},
	'rollUp.notConfirmed': {zh: '未记单位确认人', en: 'nobody of the unit is named'},
	'rollUp.touched': {zh: '{what}{count}格', en: '{what}: {count:cell|cells}'},
	'rollUp.zeroed': {
		zh: '空白按零报告处理，单位{unit}已确认；{words}',
		en: 'blanks count as zero, confirmed by {unit}; {words}',
	},
	'rollUp.adoptedBy.valid': {
		zh: '自动（valid）',
		en: 'adopted by rule (valid)',
	},
	'rollUp.adoptedBy.clean': {
		zh: '自动（clean）',
		en: 'adopted by rule (clean)',
	},
	'rollUp.sentSince': {
		zh: '单位已补报“{file}”，与此一致，以补报的为准',
		en: 'the unit has since sent “{file}”, which says the same and counts',
	},
	'rollUp.taken': {zh: '代填', en: 'taken by telephone'},
	'rollUp.last.noAddresses': {
		zh: '“{file}”不是明细：没有单位一列，或没有以地址为表头的各列。请用上年的明细.csv，或存放上年报表的文件夹。',
		en: '“{file}” is no 明细: it has no column of units, or no columns headed by addresses. Give last year’s 明细.csv or a folder of its returns.',
	},
	'rollUp.last.otherYear': {
		zh: '明细“{file}”是{year}年度的，不是上年（{wanted}年度）。请用上年的明细.csv，或存放上年报表的文件夹。',
		en: '“{file}” is of {year}, not of last year ({wanted}). Give last year’s 明细.csv or a folder of its returns.',
	},
	'rollUp.last.badFigure': {
		zh: '明细“{file}”第{row}行的“{text}”不是数字。请改正后重试。',
		en: '“{text}” in row {row} of “{file}” is not a number. Mend it and try again.',
	},
	'rollUp.note.noRoster': {
		zh: '没有名册，谁未报不可判定（无名册）。用 --units 给出单位名册',
		en: 'Without a roster nobody can say who is missing. Give one with --units',
	},
	'rollUp.note.noCodes': {
		zh: '名册没有单位代码，以单位名称为准',
		en: 'The roster has no codes; units are told apart by their names',
	},
	'rollUp.note.noLast': {
		zh: '有{count}个单位没有上年的报送件可比（{units}），与上年相比的各条规则没有校验它们',
		en: '{count:unit|units} have no return of last year ({units}); no rule that compares the years has checked them',
	},
	'rollUp.note.nothingAdopted': {
		zh: '还没有审核通过的，汇总数为空。用 --adopt valid 自动审核通过没有问题的，或用 --sum received 先出预汇总',
		en: 'Nothing is adopted yet, so the sum is empty. Adopt what is right with --adopt valid, or add up what has arrived with --sum received',
	},
	'rollUp.note.parentUsed': {
		zh: '“{unit}”的下级没有报齐，按其自己的汇总数计入',
		en: 'units below “{unit}” are missing; its own sum is counted instead',
	},
} as const;
