/** What the verb of a roll-up says, and how it refuses. */
export const callText = {
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
	'rollUp.severalRuns': {
		zh: '“{in}”有几个汇总，这次处理的是最近运行的 {id}（{office} {year}年度）。处理别的请用 --in 编号：{others}',
		en: 'There are several roll-ups of “{in}”; this is of {id} ({office} {year}), which was run last. For another: --in {others}',
	},
	'rollUp.needsIn': {
		zh: '请用 --in 指明文件夹或汇总编号',
		en: 'Name the folder, or the id of the roll-up, with --in',
	},
	'rollUp.needsBecause': {
		zh: '请用 --because 写明理由',
		en: 'Say why with --because',
	},
	'rollUp.beyond': {
		zh: '{place} 的合计 {digits} 太大，工作簿存不下确切的数，未写汇总表。请核对各单位的数',
		en: 'The total of {place}, {digits}, is too large for a workbook to hold exactly; the tables were not written. Check the figures of the units',
	},
	'rollUp.staleDraft': {
		zh: '本机关草稿 {id} 是按以前的汇总生成的，有 {cells} 格与现在的汇总不同。用 gouji rollup draft --force 更新',
		en: 'The office’s draft {id} was made of an earlier sum and differs in {cells:cell|cells}. Bring it up to date with: gouji rollup draft --force',
	},
	'rollUp.summed': {
		zh: '草稿 {id} 的表来自汇总，只读。请在汇总中处理有关单位，再运行 gouji rollup draft --force。',
		en: 'The tables of the draft {id} come from a roll-up and are read-only. Decide about its units, then run gouji rollup draft --force.',
	},
	'rollUp.needsUnit': {
		zh: '请写明单位或文件，如 gouji rollup {action} 单位代码 --in 文件夹',
		en: 'Name the unit or the file, like gouji rollup {action} CODE --in FOLDER',
	},
	'rollUp.needsWhen': {
		zh: '请用 --when 写明报送日期，如 2025-01-20',
		en: 'Say when it arrived with --when, like 2025-01-20',
	},
	'rollUp.needsCell': {
		zh: '代改要用 --cell 指明格（如 requests/received/person），用 --to 给出改后的数',
		en: 'Name the cell with --cell (like requests/received/person) and the new figure with --to',
	},
	'rollUp.oneByOne': {
		zh: '{action} 须由单位自己确认，一次只能写一个单位',
		en: '{action} is confirmed by each unit for itself: name one at a time',
	},
	'rollUp.nothingBlank': {
		zh: '{unit}没有未填的格，不用按零报告处理',
		en: 'Nothing of {unit} is blank: there is nothing to take as zero',
	},
	'rollUp.needsFinding': {
		zh: '请用 --finding 指明是哪一条（规则@位置）。该单位待说明的：{open}',
		en: 'Name the finding with --finding (rule@place). Open here: {open}',
	},
	'rollUp.needsRule': {
		zh: '规则设置写作：rollup rule 规则编号 --stage must|on|trial|off',
		en: 'Write: rollup rule RULE --stage must|on|trial|off',
	},
	'rollUp.unknownAddress': {
		zh: '表里没有“{address}”这一格。运行 gouji rollup … --json 可看到全部地址',
		en: 'The form has no cell “{address}”',
	},
	'rollUp.badFigure': {
		zh: '“{text}”不是这一格能填的数：件数填不小于 0 的整数，金额最多 4 位小数',
		en: '“{text}” is no figure for this cell: counts are whole and not below 0, amounts have four decimals at most',
	},
	'rollUp.needsConfirmed': {
		zh: '请写明单位的谁、以什么方式确认：--confirmed-by 姓名 --how 电话（或 OA、书面）',
		en: 'Say who at the unit confirmed it and how: --confirmed-by NAME --how phone (or oa, written)',
	},
	'rollUp.unconfirmed': {
		zh: '没有写明单位的谁、以什么方式确认，来源表会注明“未记单位确认人”。要补上，再记一次，加 --confirmed-by 姓名 --how 电话（或 OA、书面）',
		en: 'Nobody of the unit is named for it, and the sheet of sources will say so. To name somebody, enter it once more with --confirmed-by NAME --how phone (or oa, written)',
	},
	'rollUp.badWay': {
		zh: '确认方式“{how}”不是电话、OA、书面之一',
		en: '“{how}” is none of phone, oa, written',
	},
	'rollUp.badDay': {
		zh: '“{text}”不是日期，请写成 2025-01-20',
		en: '“{text}” is no day; write it like 2025-01-20',
	},
	'rollUp.unknownUnit': {
		zh: '没有叫“{name}”的单位或文件',
		en: 'There is no unit and no file “{name}”',
	},
	'rollUp.noDigest': {
		zh: '“{name}”打不开，处理记录记不下是哪一份；移出文件夹或能打开后再决定',
		en: '“{name}” cannot be opened, so no decision can name it; move it away, or make it readable',
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
	'rollUp.needsName': {
		zh: '草稿是哪个机关的？请用 --name 写明全称',
		en: 'Whose draft is it? Give the full name of the office with --name',
	},
	'rollUp.noOffice': {
		zh: '汇总表的填报单位空着：请用 --name 写明本机关全称',
		en: 'The tables name no office: give its full name with --name',
	},
	'rollUp.officeOfRoster': {
		zh: '按名册，汇总的机关是{office}；不对请用 --name 指定',
		en: 'By the roster the office is {office}; if not, say so with --name',
	},
	'rollUp.line.unreadable': {zh: '无法读取 {count}：', en: 'unreadable {count}:'},
	'rollUp.line.notReturn': {zh: '不是报送件 {count}：', en: 'no return {count}:'},
	'rollUp.line.missing': {zh: '未报 {count}：{units}', en: 'missing {count}: {units}'},
	'rollUp.line.faulty': {zh: '须退回修改 {count}：{units}', en: 'to be sent back {count}: {units}'},
	'rollUp.line.doubted': {
		zh: '审核通过但还有须更正、未填或读不准的 {count}：{units}',
		en: 'adopted with something to correct, blank or unsure {count}: {units}',
	},
	'rollUp.adoptedInDoubt': {
		zh: '{unit}还有须更正、读不准的 {must} 处，未填 {blanks} 格；已按您的决定审核通过。',
		en: '{unit} still has {must:thing|things} to correct and {blanks:blank cell|blank cells}; it is adopted, as you have decided.',
	},
	'rollUp.line.asked': {zh: '待确认 {count}：', en: 'to be confirmed {count}:'},
	'rollUp.line.sum': {zh: '汇总校验：{text}', en: 'of the sum: {text}'},
	'rollUp.line.oldAside': {
		zh: '以前的“{name}”已改名为“{old}”，不是这次的结果。',
		en: 'The earlier “{name}” is now called “{old}”: it is not of this run.',
	},
	'rollUp.line.oldStays': {
		zh: '文件夹里的“{name}”是以前的，不是这次的结果。',
		en: 'The “{name}” in the folder is an earlier one, not of this run.',
	},
	'rollUp.line.left': {
		zh: '以前写出、这次没有更新的：{names}',
		en: 'written earlier and not this time: {names}',
	},
	'rollUp.noLast': {
		zh: '“{path}”里没有一个单位{year}年度的报送件对得上，与上年比较的各条都没有校验。请核对 --last。',
		en: '“{path}” holds no return of {year} of any of these units: nothing was compared with last year. Check --last.',
	},
	'rollUp.line.needsOut': {
		zh: '{options} 要与 -o 文件夹 一起用，这次没有写出',
		en: '{options}: nothing was written, since there is no -o FOLDER',
	},
	'rollUp.line.noYears': {
		zh: '没有写“{name}”：计入汇总的单位里有{count}个没有上年数据（{units}）。',
		en: '“{name}” is not written: of {count:unit|units} in the sum there is no last year ({units}).',
	},
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
	'rollUp.trace.touched': {zh: '（{what}：{words}）', en: ' ({what}: {words})'},
	'rollUp.trace.unknown': {
		zh: '没有上年数、未与上年比较的单位 {count}：{units}',
		en: 'no last year, not compared: {count:unit|units}: {units}',
	},
	'rollUp.trace.change': {zh: '变动最大：', en: 'the largest changes:'},
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
} as const;
