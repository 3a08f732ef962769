import {learn} from './say.ts';

/** What is said of a roll-up: its roster, its files, its units, its sum. */
export const rollUpText = learn({
	'rollUp.roster.noNames': {
		zh: '名册“{file}”没有“单位名称”一列。请在表头写明单位名称后重试。',
		en: 'The roster “{file}” has no column 单位名称. Name it in the head line and try again.',
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
	'rollUp.g1.missing': {
		zh: '下级还有{count}个单位没有报送件（{units}），不能核对是否等于下级之和',
		en: '{count:unit|units} below have sent nothing yet ({units}); whether it is their sum cannot be checked',
	},
	'rollUp.g1.missingToUnit': {
		zh: '下级还有{count}个单位没有报送，不能核对是否等于下级之和',
		en: '{count:unit|units} below have sent nothing yet; whether it is their sum cannot be checked',
	},
	'rollUp.g1.unsure': {
		zh: '下级有{count}个单位的数还有错漏（{units}），有关的格不能核对是否等于下级之和',
		en: 'figures of {count:unit|units} below are wrong or blank ({units}); the cells concerned cannot be checked against their sum',
	},
	'rollUp.g1.unsureToUnit': {
		zh: '下级有{count}个单位的数还有错漏，有关的格不能核对是否等于下级之和',
		en: 'figures of {count:unit|units} below are wrong or blank; the cells concerned cannot be checked against their sum',
	},
	'rollUp.g1.more': {
		zh: '{place}：汇总数 {left}，下级之和 {right}，多 {difference}',
		en: '{place}: {left} is {difference} more than {right}, the sum of the units below',
	},
	'rollUp.g1.less': {
		zh: '{place}：汇总数 {left}，下级之和 {right}，少 {difference}',
		en: '{place}: {left} is {difference} less than {right}, the sum of the units below',
	},
	'rollUp.g2.missing': {
		zh: '没有收到{year}年度的报送件',
		en: 'no return of {year} has arrived',
	},
	'rollUp.g2.year': {
		zh: '收到的是{found}年度的，没有{year}年度的报送件',
		en: 'what has arrived is of {found}; there is no return of {year}',
	},
	'rollUp.g2.twice': {
		zh: '有{count}次报送，只有文件时间可分先后。请确认以哪一次为准',
		en: '{count:return|returns}, and only the time of the files orders them. Say which one counts',
	},
	'rollUp.g2.form': {
		zh: '用的是{form}年的表样，应当用{document}的表样，请重新填报',
		en: 'it uses the form of {form}; fill in the form of {document} instead',
	},
	'rollUp.g3': {
		zh: '{place}：各单位所填总计加起来是 {stated}，按各项算出是 {value}；不一致的有{count}个单位（{units}）',
		en: '{place}: the totals as the units state them make {stated}, the summed entries {value}; {count:unit|units} differ ({units})',
	},
	'rollUp.g4': {
		zh: '复议后起诉 {value} 件，下级也有{count}个单位填了。复议机关作共同被告的案件只由原行为机关统计（国办公开办函〔2016〕201号），请核对是否重复',
		en: '{value} suits after review, and {count:unit|units} below report some too. Where the reviewing organ is a co-defendant only the acting organ counts the case (国办公开办函〔2016〕201号): see that none is counted twice',
	},
	'rollUp.g4.toUnit': {
		zh: '复议后起诉 {value} 件。复议机关作共同被告的案件只由原行为机关统计（国办公开办函〔2016〕201号），请核对是否重复',
		en: '{value} suits after review. Where the reviewing organ is a co-defendant only the acting organ counts the case (国办公开办函〔2016〕201号): see that none is counted twice',
	},
	'rollUp.g.carry': {
		zh: '{place}：上年结转合计 {left}，上年报告的结转下年度合计 {right}；不衔接的有{count}个单位（{units}）',
		en: '{place}: carried over {left} in all, but carried forward {right} last year; {count:unit|units} do not carry on ({units})',
	},
	'rollUp.u.copied': {
		zh: '“{table}”各格与{units}完全相同',
		en: 'every cell of “{table}” is the same as that of {units}',
	},
	'rollUp.u.copiedToUnit': {
		zh: '“{table}”各格与另一单位完全相同，请核对是否误用了他人的表',
		en: 'every cell of “{table}” is the same as another unit’s; see that it is your own',
	},
	'rollUp.u.peer': {
		zh: '{place} {value}，远高于其他{kind}（有数的{count}个单位中，95%不超过 {high}）',
		en: '{place} {value} is far beyond the other units of {kind} (of {count} with a figure, 95 in 100 have no more than {high})',
	},
	'rollUp.u.peerToUnit': {
		zh: '{place} {value}，远高于同类单位，请核对',
		en: '{place} {value} is far beyond that of like units; check it',
	},
	'rollUp.u.yuan': {
		zh: '收费金额 {value} 万元远高于同类单位，上年为 {last} 万元；疑似以元填报，可能应为 {to}，请核对原始台账',
		en: 'fees of {value} 万元 are far beyond those of like units, and were {last} last year; they seem to be in 元: perhaps {to}. Check the ledger',
	},
	'rollUp.u.kind': {
		zh: '填了规章 {value} 件；{kind}没有规章制定权，内部规章制度不是规章，请核对',
		en: '{value} 规章 are reported, but {kind} cannot make any; internal rules are no 规章. Check it',
	},
	'rollUp.u.text': {
		zh: '第{part}部分与{units}九成以上相同（雷同）',
		en: 'part {part} is at least nine tenths the same as that of {units}',
	},
	'rollUp.u.textToUnit': {
		zh: '第{part}部分与其他单位九成以上相同（雷同），请按本单位实际重写',
		en: 'part {part} is at least nine tenths the same as another unit’s; write of your own work',
	},
	'rollUp.y.split': {
		zh: '由“{unit}”分立，上年数据不比较（机构改革）',
		en: 'it came of the division of “{unit}”; last year is not compared',
	},
	'rollUp.y.together': {
		zh: '“{unit}”分立后各单位（{units}）合起来与上年不衔接（{rule}：{left}，{right}）',
		en: 'the units that “{unit}” was divided into ({units}) together do not carry on from last year ({rule}: {left}, {right})',
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
	'rollUp.zeroed': {
		zh: '空白按零报告处理，单位{unit}已确认；{words}',
		en: 'blanks count as zero, confirmed by {unit}; {words}',
	},
	'rollUp.taken': {zh: '代填', en: 'taken by telephone'},
	'rollUp.trial': {zh: '试行', en: 'trial'},
	'rollUp.lies': {zh: '有文件“{file}”：{is}', en: '“{file}” lies there: {is}'},
	'rollUp.column.code': {zh: '单位代码', en: 'code'},
	'rollUp.column.name': {zh: '单位名称', en: 'unit'},
	'rollUp.column.kind': {zh: '单位类别', en: 'kind'},
	'rollUp.column.parent': {zh: '上级', en: 'above'},
	'rollUp.column.requirement': {zh: '报送要求', en: 'requirement'},
	'rollUp.column.state': {zh: '状态', en: 'state'},
	'rollUp.column.version': {zh: '第几次报送', en: 'version'},
	'rollUp.column.sentBack': {zh: '退回次数', en: 'times sent back'},
	'rollUp.column.late': {zh: '迟报天数', en: 'days late'},
	'rollUp.column.must': {zh: '须更正', en: 'must'},
	'rollUp.column.explain': {zh: '待说明', en: 'explain'},
	'rollUp.column.hint': {zh: '提示', en: 'hint'},
	'rollUp.column.blanks': {zh: '未填', en: 'blank'},
	'rollUp.column.decision': {zh: '处理', en: 'decision'},
	'rollUp.column.who': {zh: '处理人', en: 'who'},
	'rollUp.column.when': {zh: '时间', en: 'when'},
	'rollUp.column.why': {zh: '说明', en: 'why'},
	'rollUp.column.file': {zh: '文件', en: 'file'},
	'rollUp.column.digest': {zh: 'SHA-256', en: 'SHA-256'},
	'rollUp.column.is': {zh: '认定为', en: 'taken for'},
	'rollUp.column.ground': {zh: '认定依据', en: 'matched by'},
	'rollUp.column.rule': {zh: '规则', en: 'rule'},
	'rollUp.column.level': {zh: '级别', en: 'level'},
	'rollUp.column.place': {zh: '位置', en: 'place'},
	'rollUp.column.source': {zh: '来源单元格', en: 'source cell'},
	'rollUp.column.problem': {zh: '问题', en: 'finding'},
	'rollUp.column.others': {zh: '有关单位', en: 'other units'},
	'rollUp.column.contact': {zh: '联系人', en: 'contact'},
	'rollUp.column.phone': {zh: '电话', en: 'telephone'},
	'rollUp.column.deadline': {zh: '截止日期', en: 'deadline'},
	'rollUp.sheet.details': {zh: '单位明细', en: 'units'},
	'rollUp.sheet.states': {zh: '上报情况', en: 'states'},
	'rollUp.sheet.findings': {zh: '校验', en: 'findings'},
	'rollUp.sheet.sources': {zh: '来源', en: 'sources'},
	'rollUp.sheet.sum': {zh: '合计', en: 'sum'},
	'rollUp.sheet.elsewhere': {
		zh: '单位较多，明细另存为“{file}”',
		en: 'There are many units; they are in “{file}”',
	},
	'rollUp.out.workbook': {zh: '汇总表-{year}', en: '汇总表-{year}'},
	'rollUp.out.detailsBook': {zh: '单位明细-{year}', en: '单位明细-{year}'},
	'rollUp.out.details': {zh: '明细', en: '明细'},
	'rollUp.out.reminders': {zh: '催报名单', en: '催报名单'},
	'rollUp.feedback.title': {zh: '审核反馈意见（退回修改）', en: 'Review: sent back to be mended'},
	'rollUp.feedback.to': {zh: '{unit}：', en: 'To {unit}:'},
	'rollUp.feedback.file': {
		zh: '审核的文件：{file}（第{number}次报送）',
		en: 'The file reviewed: {file} (version {number})',
	},
	'rollUp.feedback.ask': {
		zh: '你单位{year}年度政府信息公开工作年度报告统计表有{count}处须核对，请对照原始台账改正后重新报送：',
		en: 'The statutory tables of {year} have {count:thing|things} to be checked. Compare them with the ledger, mend them and send them again:',
	},
	'rollUp.feedback.deadline': {
		zh: '请于{deadline}前重新报送。',
		en: 'Send it again by {deadline}.',
	},
	'rollUp.feedback.contact': {zh: '联系：{contact}', en: 'Contact: {contact}'},
	'rollUp.feedback.blanks': {
		zh: '未填 {count} 格：{first}。没有的请填 0。',
		en: '{count:cell|cells} blank: {first}. Enter 0 where there is none.',
	},
	'rollUp.feedback.askAgain': {
		zh: '你单位报来的文件不能作为{year}年度的报送件，请重新报送：',
		en: 'What you sent cannot serve as the return of {year}. Send it again:',
	},
	'rollUp.feedback.otherYear': {
		zh: '文件“{file}”是{found}年度的，请报送本年度的',
		en: 'the file “{file}” is of {found}; send the one of this year',
	},
	'rollUp.feedback.fillIn': {
		zh: '请核对原始台账，填写一个确定的数',
		en: 'check the ledger and enter one exact number',
	},
	'rollUp.feedback.question': {
		zh: '“{label}”可作几种理解，未取数',
		en: '“{label}” may mean several things; nothing was taken',
	},
	'rollUp.feedback.one': {zh: '请只保留一份填好的表', en: 'keep only one filled table'},
	'rollUp.feedback.suggested': {
		zh: '可能应为 {to}，请核对原始台账',
		en: 'perhaps {to}; check the ledger',
	},
	'rollUp.feedback.every': {zh: '各项', en: 'all'},
	'rollUp.feedback.at': {zh: '（{source}）', en: ' ({source})'},
	'rollUp.message.remind': {
		zh: '【催报】以下{count}个单位尚未报送{year}年度政府信息公开工作年度报告统计表，请尽快报送：{units}。{office}',
		en: '[Reminder] {count:unit|units} have not sent the tables of {year} yet: {units}. {office}',
	},
	'rollUp.message.remindBy': {
		zh: '【催报】以下{count}个单位尚未报送{year}年度政府信息公开工作年度报告统计表，请于{deadline}前报送：{units}。{office}',
		en: '[Reminder] {count:unit|units} have not sent the tables of {year} yet, due by {deadline}: {units}. {office}',
	},
	'rollUp.message.receipt': {
		zh: '【收件回执】{unit}：已收到{year}年度统计表第{number}次报送（{file}），状态：{state}。',
		en: '[Receipt] {unit}: version {number} of the tables of {year} has arrived ({file}); state: {state}.',
	},
	'rollUp.message.stampToCome': {
		zh: '有代改、代填或按零报告处理，请补盖章件。',
		en: ' Some figures were entered for you; send the stamped copy.',
	},
	'rollUp.last.noAddresses': {
		zh: '“{file}”不是明细：没有单位一列，或没有以地址为表头的各列。请用上年的明细.csv，或存放上年报表的文件夹。',
		en: '“{file}” is no 明细: it has no column of units, or no columns headed by addresses. Give last year’s 明细.csv or a folder of its returns.',
	},
	'rollUp.last.badFigure': {
		zh: '明细“{file}”第{row}行的“{text}”不是数字。请改正后重试。',
		en: '“{text}” in row {row} of “{file}” is not a number. Mend it and try again.',
	},
	'rollUp.noYear': {
		zh: '没有文件写明年度，按{year}年度汇总；不对请用 --year 指定',
		en: 'No file says its year; it is taken for {year}. Give --year where that is wrong',
	},
	'rollUp.yearGuessed': {
		zh: '按文件上的年度，汇总{year}年度；不对请用 --year 指定',
		en: 'By what the files say, the year is {year}. Give --year where that is wrong',
	},
	'rollUp.noFolder': {
		zh: '没有指明文件夹。请写：gouji rollup 文件夹 --units 名册',
		en: 'No folder is named. Write: gouji rollup FOLDER --units ROSTER',
	},
	'rollUp.noRun': {
		zh: '“{in}”还没有汇总过。请先运行 gouji rollup {in}',
		en: '“{in}” has not been rolled up yet. Run gouji rollup {in} first',
	},
	'rollUp.needsIn': {
		zh: '请用 --in 指明文件夹或汇总编号',
		en: 'Name the folder, or the id of the roll-up, with --in',
	},
	'rollUp.needsBecause': {
		zh: '请用 --because 写明理由',
		en: 'Say why with --because',
	},
	'rollUp.needsCell': {
		zh: '代改要用 --cell 指明格（如 requests/received/person），用 --to 给出改后的数',
		en: 'Name the cell with --cell (like requests/received/person) and the new figure with --to',
	},
	'rollUp.needsFinding': {
		zh: '请用 --finding 指明哪一条待说明（如 Y-JUMP@requests/received/person）',
		en: 'Name the finding with --finding (like Y-JUMP@requests/received/person)',
	},
	'rollUp.needsRule': {
		zh: '规则设置写作：rollup rule 规则编号 --stage must|trial|off',
		en: 'Write: rollup rule RULE --stage must|trial|off',
	},
	'rollUp.unknownAddress': {
		zh: '表里没有“{address}”这一格。运行 gouji rollup … --json 可看到全部地址',
		en: 'The form has no cell “{address}”',
	},
	'rollUp.badFigure': {
		zh: '“{text}”不是数字',
		en: '“{text}” is not a number',
	},
	'rollUp.unknownUnit': {
		zh: '没有叫“{name}”的单位或文件',
		en: 'There is no unit and no file “{name}”',
	},
	'rollUp.severalUnits': {
		zh: '“{name}”可能是几个单位：{units}。请用单位代码',
		en: '“{name}” may be several units: {units}. Use the code',
	},
	'rollUp.noReturn': {
		zh: '“{unit}”没有可用的报送件',
		en: '“{unit}” has no return',
	},
	'rollUp.noNumber': {
		zh: '没有第 {number} 号处理记录',
		en: 'There is no decision {number}',
	},
	'rollUp.decided': {
		zh: '已记录（第{number}号）：{what} {unit}，现为{state}',
		en: 'Recorded as {number}: {what} {unit}; it is now {state}',
	},
	'rollUp.closed': {
		zh: '已定稿（第{number}次上报）：{title}',
		en: 'Closed as {number}: {title}',
	},
	'rollUp.since': {
		zh: '上报后变动：{units}个单位、{cells}格',
		en: 'Changed since it was closed: {units:unit|units}, {cells:cell|cells}',
	},
	'rollUp.drafted': {
		zh: '已生成本机关草稿 {id}（{unit} {year}年度），表中的数来自汇总，只读',
		en: 'The office’s own draft {id} is made ({unit}, {year}); its tables come from the sum and are read-only',
	},
	'rollUp.draftExists': {
		zh: '已有草稿 {id}（{unit} {year}年度）。请先移入回收站，或用 --force 更新其中的表',
		en: 'There is a draft {id} already ({unit}, {year}). Remove it, or renew its tables with --force',
	},
	'rollUp.progress': {
		zh: '{bar} 已读 {done}/{all}，无法读取 {failed}{left}',
		en: '{bar} {done}/{all} read, {failed} unreadable{left}',
	},
	'rollUp.timeLeft': {zh: '，约剩 {time}', en: ', about {time} left'},
	'rollUp.interrupted': {
		zh: '已中断：读了 {done}/{all} 个文件，已保存；再运行一次接着读',
		en: 'Interrupted: {done} of {all} files are read and kept; run it again to go on',
	},
	'rollUp.line.skipped': {
		zh: '略过 {count} 个（链接、隐藏文件、办公软件的临时文件、汇总自己的输出）',
		en: '{count} left aside (links, hidden files, what office programs leave, the roll-up’s own outputs)',
	},
	'rollUp.line.head': {
		zh: '{office} {year}年度  {title}',
		en: '{office} {year}: {title}',
	},
	'rollUp.line.missing': {zh: '未报 {count}：{units}', en: 'missing {count}: {units}'},
	'rollUp.line.faulty': {zh: '须退回修改 {count}：{units}', en: 'to be sent back {count}: {units}'},
	'rollUp.line.asked': {zh: '待确认 {count}：', en: 'to be confirmed {count}:'},
	'rollUp.line.sum': {zh: '汇总校验：{text}', en: 'of the sum: {text}'},
	'rollUp.line.output': {zh: '已写 {file}', en: 'written: {file}'},
	'rollUp.line.feedback': {
		zh: '已写 {folder}：{count} 份退回单',
		en: 'written: {folder}, {count:sheet|sheets} of feedback',
	},
	'rollUp.line.nextOut': {
		zh: '用 -o 文件夹 写出汇总表、明细、退回单和催报名单',
		en: 'Write the tables, the 退回单 and the reminders with -o FOLDER',
	},
	'rollUp.trace.total': {
		zh: '{place}  合计 {total}{last}，{count}个单位有数',
		en: '{place}: {total}{last}, from {count:unit|units}',
	},
	'rollUp.trace.last': {zh: '（上年 {last}，{change}）', en: ' (last year {last}, {change})'},
	'rollUp.trace.unit': {
		zh: '{value}（{share}%）  {unit}  {where}{last}',
		en: '{value} ({share}%)  {unit}  {where}{last}',
	},
	'rollUp.trace.blank': {
		zh: '未填的单位 {count}：{units}',
		en: 'blank at {count:unit|units}: {units}',
	},
	'rollUp.trace.change': {zh: '变动最大：', en: 'the largest changes:'},
	'rollUp.answer.total': {
		zh: '{year}年度{place}共 {total}{change}。',
		en: '{year}: {place} comes to {total}{change}.',
	},
	'rollUp.answer.more': {
		zh: '，比上年（{last}）增加 {change}',
		en: ', {change} more than last year ({last})',
	},
	'rollUp.answer.less': {
		zh: '，比上年（{last}）减少 {change}',
		en: ', {change} less than last year ({last})',
	},
	'rollUp.answer.same': {zh: '，与上年持平', en: ', the same as last year'},
	'rollUp.answer.most': {
		zh: '占比较大的是：{units}。',
		en: 'Most of it: {units}.',
	},
	'rollUp.answer.changed': {
		zh: '变动主要来自：{units}。',
		en: 'Most of the change: {units}.',
	},
	'rollUp.answer.explained': {zh: '有关说明：{words}', en: 'Explained: {words}'},
	'rollUp.list.none': {zh: '还没有汇总过', en: 'Nothing has been rolled up yet'},
	'rollUp.list.line': {
		zh: '{id}  {office} {year}年度  处理 {decisions} 次，最近 {time}；留存原件 {kept} 份（{size} MB）',
		en: '{id}  {office} {year}: {decisions:decision|decisions}, last {time}; {kept:original|originals} kept ({size} MB)',
	},
	'rollUp.list.open': {zh: '正由 {who}（{host}）打开', en: 'open with {who} on {host}'},
	'rollUp.list.decision': {
		zh: '{number}  {time}  {who}  {what} {about}  {because}',
		en: '{number}  {time}  {who}  {what} {about}  {because}',
	},
	'rollUp.list.forgotten': {
		zh: '已删除留存的原件 {count} 份',
		en: '{count:copy|copies} of originals deleted',
	},
	'rollUp.list.years': {
		zh: '请写保留几年，如 rollups keep 2',
		en: 'Say for how many years, like rollups keep 2',
	},
	'rollUp.note.noRoster': {
		zh: '没有名册，谁未报不可判定（无名册）。用 --units 给出单位名册',
		en: 'Without a roster nobody can say who is missing. Give one with --units',
	},
	'rollUp.note.noCodes': {
		zh: '名册没有单位代码，以单位名称为准',
		en: 'The roster has no codes; units are told apart by their names',
	},
	'rollUp.note.nothingAdopted': {
		zh: '还没有审核通过的，汇总数为空。用 --adopt valid 自动审核通过没有问题的，或用 --sum received 先出预汇总',
		en: 'Nothing is adopted yet, so the sum is empty. Adopt what is right with --adopt valid, or add up what has arrived with --sum received',
	},
	'rollUp.note.parentUsed': {
		zh: '“{unit}”的下级没有报齐，按其自己的汇总数计入',
		en: 'units below “{unit}” are missing; its own sum is counted instead',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof rollUpText> {}
}
