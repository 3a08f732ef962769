/** What the running program says to the hands: notices, questions, fields, history. */
export const sessionText = {
	'session.cancel': {zh: '取消', en: 'Cancel'},
	'session.goOn': {zh: '继续', en: 'Go on'},
	'session.needsDraft': {
		zh: '请先打开或新建一份草稿。',
		en: 'Open a draft first, or make a new one.',
	},
	'session.readOnly': {
		zh: '该草稿是只读打开的，不能修改。',
		en: 'The draft is open read-only and cannot be changed.',
	},
	'session.unknownKey': {
		zh: '“{key}”不是按键命令。直接键入数字即可填写；? 查看全部按键。',
		en: '“{key}” is no command. Type a number to fill the cell; ? lists all keys.',
	},
	'session.notHere': {zh: '此处不能用“{command}”。', en: '{command}: not possible here.'},
	'session.badArithmetic': {
		zh: '“{text}”算不出确定的数。请写成 =12+3*4 这样的算式（最多四位小数）。',
		en: '“{text}” does not work out. Write it like =12+3*4 (four decimals at most).',
	},
	'session.lastCell': {
		zh: '已是本表最后一格。Ctrl+PgDn 转到下一张表。',
		en: 'This is the last cell of the table. Ctrl+PgDn opens the next.',
	},
	'session.statedTyping': {
		zh: '此格由本表计算得出；键入的数作为核对数保留，用来与计算数比对。',
		en: 'The form computes this cell; what you type is kept as a stated total and compared with it.',
	},
	'session.allSaved': {
		zh: '已全部保存（第 {revision} 次修改）。每次确认都会自动保存。',
		en: 'Everything is saved (change {revision}). Every accepted cell is saved by itself.',
	},
	'session.typedNotTaken': {
		zh: '这一格还没有确认：Enter 确认，Esc 放弃，然后再退出。',
		en: 'This cell is not accepted yet: Enter takes it, Esc drops it; then quit.',
	},
	'session.howToQuit': {
		zh: 'Ctrl+C 用于复制。退出请按 Ctrl+Q，或键入 :q。',
		en: 'Ctrl+C copies. To quit press Ctrl+Q, or type :q.',
	},
	'session.copied': {
		zh: '已复制 {cells} 格（已送往终端的剪贴板）。',
		en: 'Copied {cells:cell|cells} (sent to the clipboard of the terminal).',
	},
	'session.cut': {
		zh: '已剪切 {cells} 格（已送往终端的剪贴板）。Ctrl+Z 撤销。',
		en: 'Cut {cells:cell|cells} (sent to the clipboard of the terminal). Ctrl+Z undoes it.',
	},
	'session.copyRefused': {
		zh: '终端不接受复制；本程序内仍可用 Ctrl+V 粘贴。',
		en: 'The terminal refuses the clipboard; Ctrl+V still pastes inside the program.',
	},
	'session.pasteByTerminal': {
		zh: '请用终端的粘贴键（多为 Ctrl+Shift+V、Shift+Insert 或右键）。',
		en: 'Use the paste key of your terminal (often Ctrl+Shift+V, Shift+Insert or a right click).',
	},
	'session.pasteOutside': {
		zh: '“{text}”落在填报格之外，未取',
		en: '“{text}” falls outside the cells to fill and is not taken',
	},
	'session.pasted': {
		zh: '已粘贴 {cells} 格。Ctrl+Z 撤销。',
		en: 'Pasted {cells:cell|cells}. Ctrl+Z undoes it.',
	},
	'session.imported': {
		zh: '已导入 {cells} 格。Ctrl+Z 一次撤销。',
		en: 'Imported {cells:cell|cells}. One Ctrl+Z undoes it.',
	},
	'session.breaks': {zh: '新增：{finding}', en: 'New: {finding}'},
	'session.heals': {zh: '消除：{finding}', en: 'Gone: {finding}'},
	'session.nothingToTake': {
		zh: '没有要更改的内容。',
		en: 'There is nothing to change.',
	},
	'session.nothingToFill': {
		zh: '没有可填充的内容：请先选定一块，或在上方（左方）有数的格使用。',
		en: 'Nothing to fill: select a block first, or stand beside a cell with a figure.',
	},
	'session.broughtBack': {
		zh: '{label} 恢复为第 {revision} 次修改时的 {figure}。Ctrl+Z 撤销。',
		en: '{label} is {figure} again, as after change {revision}. Ctrl+Z undoes it.',
	},
	'session.holdsAlready': {
		zh: '{label} 现在就是这个数。',
		en: '{label} holds this figure now.',
	},
	'session.noUndo': {zh: '没有可撤销的修改。', en: 'There is nothing to undo.'},
	'session.noRedo': {zh: '没有可恢复的修改。', en: 'There is nothing to redo.'},
	'session.noFindings': {
		zh: '没有须更正、待说明或提示事项。',
		en: 'There are no findings.',
	},
	'session.noFindingsYet': {
		zh: '没有须更正、待说明或提示事项；尚有 {blanks} 格未填，{unchecked} 项未能校验。',
		en: 'There are no findings so far; {blanks:cell is|cells are} blank, {unchecked:check is|checks are} not possible yet.',
	},
	'session.noFinding': {
		zh: '此处没有校验事项。F8 转到下一处。',
		en: 'There is no finding here. F8 goes to the next.',
	},
	'session.noSuspect': {
		zh: '此处没有唯一的建议数，请核对原始台账。',
		en: 'There is no single suggestion here. Compare with your ledger.',
	},
	'session.accepted': {
		zh: '已采纳：{list}。Ctrl+Z 撤销。',
		en: 'Accepted: {list}. Ctrl+Z undoes it.',
	},
	'session.severalWays': {zh: '疑似错填不止一处', en: 'Several cells could be wrong'},
	'session.severalWaysIntro': {
		zh: '数字本身不能确定是哪一处，请核对原始台账后选择。',
		en: 'The figures alone cannot tell which: compare with your ledger, then choose.',
	},
	'session.way': {zh: '{list}', en: '{list}'},
	'session.copiedFinding': {
		zh: '已复制这条校验事项，可直接粘贴发送。',
		en: 'Copied the finding as a sentence, ready to send.',
	},
	'session.noStated': {
		zh: '此处没有原表总计或核对数。',
		en: 'There is no stated total here.',
	},
	'session.recomputed': {
		zh: '{cells} 处总计改以计算数为准。Ctrl+Z 撤销。',
		en: '{cells:total now follows|totals now follow} the computed figure. Ctrl+Z undoes it.',
	},
	'session.lastYearMissing': {
		zh: '尚无{year}年度数据可比',
		en: 'No figures of {year} to compare with',
	},
	'session.noExplanation': {zh: '此处没有情况说明。', en: 'There is no explanation here.'},
	'session.uncheckedNotExplained': {
		zh: '未能校验的事项不能说明：请先补齐所缺的数（或声明无上年数据）。',
		en: 'What could not be checked cannot be explained: supply what is missing (or declare that there is no last year).',
	},
	'session.mustNotExplained': {
		zh: '须更正的事项不能以说明代替更正；确需报送时，在报送时填写特殊情况说明。',
		en: 'This must be corrected, not explained; where it cannot be, hand in with a special statement.',
	},
	'session.noBlanks': {zh: '没有空白格。', en: 'There are no blank cells.'},
	'session.zeros': {zh: '空白处补 0', en: 'Fill blanks with 0'},
	'session.zerosAsk': {
		zh: '共有 {cells} 格空白。补 0 表示“确实没有”，请先核对台账。',
		en: '{cells:cell is|cells are} blank. 0 says “there were none”: compare with your ledger first.',
	},
	'session.zerosAll': {zh: '{cells} 格全部补 0', en: 'Fill all {cells:cell|cells} with 0'},
	'session.zerosTable': {
		zh: '只补本表 {cells} 格',
		en: 'Only the {cells:cell|cells} of this table',
	},
	'session.zerosFilled': {
		zh: '已在 {cells} 格空白处补 0。Ctrl+Z 一次撤销。',
		en: 'Filled {cells} blank cells with 0. One Ctrl+Z undoes it.',
	},
	'session.notFound': {zh: '没有找到。', en: 'Nothing found.'},
	'session.noSuchItem': {
		zh: '没有“{text}”这一项。请写成 三（三）4，或项目名称。',
		en: 'There is no item “{text}”. Write it like 三(三)4, or a part of its label.',
	},
	'session.gotoIntro': {
		zh: '如 三(三)4、334、重复申请；空格后可写列：三(三)4 商业企业',
		en: 'Such as 三(三)4, 334, 重复申请; a column after a space: 三(三)4 商业企业',
	},
	'session.mouseOn': {
		zh: '鼠标已开启。F7 关闭后可用终端自带的选取。',
		en: 'The mouse is on. F7 switches it off, so that the terminal can select text.',
	},
	'session.mouseOff': {
		zh: '鼠标已关闭，可用终端自带的选取。F7 重新开启。',
		en: 'The mouse is off and the terminal can select text. F7 switches it on again.',
	},
	'session.readingFor': {
		zh: '正在读取 {file}……已 {seconds} 秒。Esc 取消',
		en: 'Reading {file}… {seconds} s. Esc cancels',
	},
	'session.readingCancelled': {zh: '已取消读取。', en: 'Reading cancelled.'},
	'session.reading': {zh: '正在读取 {file} …', en: 'Reading {file} …'},
	'session.exporting': {zh: '正在导出 …', en: 'Exporting …'},
	'session.noSuchFile': {
		zh: '这里没有名称含“{name}”的文件或文件夹。',
		en: 'Nothing here has “{name}” in its name.',
	},
	'session.noTables': {
		zh: '“{file}”中没有找到年报的统计表，未导入任何内容。',
		en: 'No table of the annual report was found in “{file}”; nothing was taken.',
	},
	'session.otherYear': {
		zh: '文件是{year}年度，草稿是{draft}年度',
		en: 'the file is of {year}, the draft of {draft}',
	},
	'session.otherYearAsk': {
		zh: '年度不符，通常不应导入；要作比对请用“载入上年”。',
		en: 'The year does not fit, so the figures should not be imported; to compare, load them as last year.',
	},
	'session.otherUnitAsk': {
		zh: '单位不符，是否仍要导入？另一单位的数字会填进本草稿。',
		en: 'The unit does not fit: the figures of another unit would go into this draft. Import them all the same?',
	},
	'session.takeAnyway': {zh: '仍要导入', en: 'Import all the same'},
	'session.otherUnit': {
		zh: '文件的单位是“{unit}”，草稿是“{draft}”',
		en: 'the file is of “{unit}”, the draft of “{draft}”',
	},
	'session.otherForm': {
		zh: '“{file}”用的是{theirs}，本草稿用的是{ours}，不能导入；可作为上年载入。',
		en: '“{file}” is of the form {theirs}, this draft of {ours}: it cannot be imported, but it can be loaded as last year.',
	},
	'session.finishFirst': {
		zh: '请先按 Enter 确定，或按 Esc 返回，然后再退出。',
		en: 'Finish here first: Enter takes it, Esc goes back; then quit.',
	},
	'session.ambiguous': {
		zh: '“{label}”可能指多处，未取',
		en: '“{label}” could mean several things and is not taken',
	},
	'session.question': {
		zh: '“{label}”归入哪里？按 Enter 选择',
		en: 'Where does “{label}” belong? Enter chooses',
	},
	'session.questionFigure': {
		zh: '“{label}”取哪个数？按 Enter 选择',
		en: 'Which figure is “{label}”? Enter chooses',
	},
	'session.questionTable': {
		zh: '“{label}”取哪一份？按 Enter 选择',
		en: 'Which copy of “{label}” counts? Enter chooses',
	},
	'session.questionAnswered': {zh: '“{label}”：取 {way}', en: '“{label}”: {way}'},
	'session.questionLeft': {zh: '“{label}”不取', en: '“{label}” is not taken'},
	'session.mend': {zh: '报送前须处理', en: 'To be put in order before hand-in'},
	'session.nothingToMend': {zh: '报送前检查均已通过。', en: 'Everything is in order.'},
	'session.mendReturns': {
		zh: '改好后按 Ctrl+P 返回报送，已填内容仍在。',
		en: 'Ctrl+P brings the export form back as you left it.',
	},
	'session.take': {zh: '{way}（{figures} 个数）', en: '{way} ({figures:figure|figures})'},
	'session.takeNone': {zh: '都不取', en: 'Take none of them'},
	'session.fileBlank': {
		zh: '文件中空白 {cells} 格，草稿原数不动',
		en: 'blank in the file: {cells:cell|cells}; the draft keeps its figures',
	},
	'session.fileLacks': {
		zh: '文件中没有找到 {cells} 格',
		en: 'not found in the file: {cells:cell|cells}',
	},
	'session.unmatched': {
		zh: '“{text}”不属于本表，未取',
		en: '“{text}” belongs to no cell of the form and is not taken',
	},
	'session.notLastYear': {
		zh: '该文件是{year}年度，不是上年（{expected}年度），未载入。',
		en: 'The file is of {year}, not of last year ({expected}); it was not taken.',
	},
	'session.lastYearTaken': {
		zh: '已载入{year}年度数据：{file}',
		en: 'Loaded the figures of {year}: {file}',
	},
	'session.lastYearPartly': {
		zh: '已载入{year}年度数据：{file}，其中 {left} 处不能确定，未取',
		en: 'Loaded the figures of {year}: {file}; {left} places are not certain and were left out',
	},
	'session.lastYearTitle': {zh: '只录上年（{year}年度）', en: 'Last year’s figures ({year})'},
	'session.lastYearIntro': {
		zh: '没有{year}年度年报文件时，只录校验所需的各数；没有把握的留空。',
		en: 'Without a file of {year}, type only what the checks need; leave blank what you do not know.',
	},
	'session.noLastYearIntro': {
		zh: '声明没有上年数据可比，不再进行跨年校验。',
		en: 'Declares that there is no last year to compare with; the checks against last year are then left out.',
	},
	'session.newFor': {zh: '导入 {file}', en: 'Import {file}'},
	'session.field.unit': {zh: '单位全称', en: 'Unit (full name)'},
	'session.field.kind': {zh: '单位类别', en: 'Kind of unit'},
	'session.field.year': {zh: '年度', en: 'Year'},
	'session.field.preparer': {zh: '填报人', en: 'Prepared by'},
	'session.field.reviewer': {zh: '审核人', en: 'Reviewed by'},
	'session.field.head': {zh: '负责人', en: 'Head of the unit'},
	'session.field.phone': {zh: '联系电话', en: 'Telephone'},
	'session.field.date': {zh: '填报日期', en: 'Date'},
	'session.field.reason': {zh: '原因', en: 'Reason'},
	'session.field.words': {zh: '情况说明', en: 'Explanation'},
	'session.field.item': {zh: '项目', en: 'Item'},
	'session.field.export': {zh: '导出', en: 'Make'},
	'session.field.into': {zh: '套用主管部门的表', en: 'Superior’s workbook'},
	'session.field.besides': {zh: '另外', en: 'Besides'},
	'session.besides.nothing': {zh: '无', en: 'Nothing'},
	'session.besides.head': {zh: '填写单位、填报人等', en: 'Fill unit, names and date'},
	'session.besides.report': {zh: '附校验报告', en: 'Check report behind the tables'},
	'session.field.folder': {zh: '文件夹', en: 'Folder'},
	'session.field.name': {zh: '文件名', en: 'File name'},
	'session.field.override': {zh: '特殊情况说明', en: 'Special statement'},
	'session.accept.create': {zh: '新建', en: 'Create'},
	'session.accept.keep': {zh: '保存', en: 'Keep'},
	'session.accept.explain': {zh: '说明', en: 'Explain'},
	'session.accept.goto': {zh: '转到', en: 'Go'},
	'session.accept.export': {zh: '导出', en: 'Export'},
	'session.accept.archive': {zh: '归档', en: 'Archive'},
	'session.unitMissing': {zh: '请填写单位全称。', en: 'Type the full name of the unit.'},
	'session.yearMissing': {
		zh: '请填写四位数的年度，如 2023。',
		en: 'Type the year with four digits, such as 2023.',
	},
	'session.noFormForYear': {
		zh: '没有适用于{year}年度的表样，不能新建。',
		en: 'No form covers {year}; a draft cannot be made for it.',
	},
	'session.wordsMissing': {
		zh: '选“其他”时请写明情况。',
		en: 'With “其他”, say why in words.',
	},
	'session.nameMissing': {zh: '请填写文件名。', en: 'Type a file name.'},
	'session.blocked': {
		zh: '尚有未解决的事项，不得报送。可改选“送审稿”，或在此填写特殊情况说明。',
		en: 'Something still blocks hand-in. Choose the draft for review, or give a special statement here.',
	},
	'session.existsAsk': {
		zh: '“{name}”已存在。原文件将被替换。',
		en: '“{name}” exists already and would be replaced.',
	},
	'session.existsYes': {zh: '替换', en: 'Replace it'},
	'session.exported': {zh: '已导出 {file}', en: 'Exported {file}'},
	'session.receipt.what': {
		zh: '{unit}　{year}年度，{figures} 个数已写入并读回核对',
		en: '{unit}, {year}: {figures:figure|figures} written, read back and compared',
	},
	'session.receipt.untouched': {
		zh: '原工作簿其余 {parts} 个部分一字未动',
		en: '{parts:other part|other parts} of the workbook kept their bytes',
	},
	'session.receipt.override': {zh: '特殊情况说明：{override}', en: 'Special statement: {override}'},
	'session.receipt.first': {
		zh: '已记为第 1 次报送，并留存副本',
		en: 'Recorded as the first hand-in, with a copy kept',
	},
	'session.receipt.again': {
		zh: '重报：已记为第 {number} 次报送，并留存副本',
		en: 'Handed in again: recorded as hand-in {number}, with a copy kept',
	},
	'session.receipt.report': {zh: '校验报告：{file}', en: 'Check report: {file}'},
	'session.receipt.corrections': {
		zh: '更正对照（{cells} 处）',
		en: 'Corrections ({cells})',
	},
	'session.receipt.correction': {
		zh: '{label}　原报 {before}　现报 {after}',
		en: '{label}: handed in {before}, now {after}',
	},
	'session.receipt.remarksLeft': {
		zh: '表样没有放备注的地方，{count} 处备注未写入',
		en: 'The workbook has no place for remarks: {count} were not written',
	},
	'session.receipt.more': {zh: '另有 {count} 处', en: '{count} more'},
	'session.receipt.redo': {zh: '还须：', en: 'Also to be done:'},
	'session.receipt.formulas': {
		zh: '表样中的公式与本表计算数一致（{cells} 处）',
		en: 'The formulas of the workbook agree with our totals ({cells})',
	},
	'session.receipt.formula': {
		zh: '{label}：表样公式得 {theirs}，本表为 {ours}（{source}）',
		en: '{label}: its formula gives {theirs}, ours is {ours} ({source})',
	},
	'session.archiveIntro': {
		zh: '归档包含草稿、全部修改记录和已报送的副本，可在另一台电脑上打开。',
		en: 'The archive holds the draft, its history and what was handed in; another computer can open it.',
	},
	'session.archived': {zh: '已归档：{file}', en: 'Archived: {file}'},
	'session.draftThere': {
		zh: '“{unit}”{year}年度的草稿已经有了',
		en: 'There is a draft of “{unit}” for {year} already',
	},
	'session.openThere': {zh: '打开这份草稿', en: 'Open it'},
	'session.deleteAsk': {
		zh: '把“{unit}”{year}年度的草稿放入回收站？可以恢复。',
		en: 'Put the draft of “{unit}” for {year} into the bin? It can be restored.',
	},
	'session.deleteYes': {zh: '放入回收站', en: 'Into the bin'},
	'session.locked': {
		zh: '该草稿正在另一窗口中打开',
		en: 'The draft is open in another window',
	},
	'session.openRead': {zh: '只读打开', en: 'Open read-only'},
	'session.takeOver': {
		zh: '接管（另一窗口不能再保存）',
		en: 'Take over (the other window can no longer save)',
	},
} as const;
