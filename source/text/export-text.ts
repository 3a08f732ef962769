/** Exporting: what the world refuses, what came of it. */
export const exportText = {
	'export.blocked': {
		zh: '{unit}{year}年度报表尚不能报送：须更正 {must}，待说明 {explain}，未能校验 {unchecked}，未填 {blanks} 格；第一处：{first}。请更正；要先送审可导出送审稿；确有特殊情况的，用 --override 写明特殊情况说明。',
		en: 'The {year} return of {unit} is not ready for hand-in: {must} to correct, {explain} to explain, {unchecked} not checkable, {blanks} blank; the first at {first}. Correct it, export a 送审稿 for review, or give the reason with --override.',
	},
	'export.noUnit': {
		zh: '尚不能报送：填报单位未填。请填写单位全称，或用 --unit 指定。',
		en: 'Not ready for hand-in: no unit is given. Enter its full name, or give it with --unit.',
	},
	'export.wrongYear': {
		zh: '尚不能报送：{form}的表样不能用于填报{year}年度。请核对年度，或用 --year 指定。',
		en: 'Not ready for hand-in: the form {form} cannot be filled for {year}. Check the year, or give it with --year.',
	},
	'export.notCompared': {
		zh: '{unit}{year}年度报表尚不能报送：未与{last}年度比对。请用 --last 给出上年报表，或在填报界面声明无上年数据的原因；要先送审可导出送审稿；确有特殊情况的，用 --override 写明特殊情况说明。',
		en: 'The {year} return of {unit} is not ready for hand-in: it was not compared with {last}. Give last year’s return with --last, or say on screen why there is none; export a 送审稿 for review, or give the reason with --override.',
	},
	'export.exists': {
		zh: '文件“{path}”已存在，未覆盖。请换个文件名，或用 --force 覆盖。',
		en: 'The file “{path}” exists and was left alone. Choose another name, or overwrite it with --force.',
	},
	'export.open': {
		zh: '文件“{path}”正在 Excel 或 WPS 中打开。请先关闭该文件，或换个文件名。',
		en: 'The file “{path}” is open in Excel or WPS. Close it there first, or choose another name.',
	},
	'export.noFolder': {
		zh: '文件夹“{folder}”不存在。请先建立该文件夹，或换个位置。',
		en: 'There is no folder “{folder}”. Make it first, or choose another place.',
	},
	'export.diskError': {
		zh: '不能写入“{path}”，磁盘或网络位置没有正常应答（代码 {why}）。请检查磁盘和网络连接，或换个位置。',
		en: 'Cannot write “{path}”: the disk or the network place did not answer as it should (code {why}). Check them, or choose another place.',
	},
	'export.unwritable': {
		zh: '没有写入“{path}”的权限，或该位置是只读的。请检查权限，或换个位置。',
		en: 'You may not write “{path}”, or its place is read-only. Check the permissions, or choose another place.',
	},
	'export.notOrdinary': {
		zh: '“{path}”是设备或管道，不是普通文件，未写入。请换个文件名。',
		en: '“{path}” is a device or a pipe, not an ordinary file, and was not written. Choose another name.',
	},
	'export.linkLoop': {
		zh: '“{path}”是循环链接，未写入。请换个文件名。',
		en: '“{path}” is a link that leads back to itself; nothing was written. Choose another name.',
	},
	'export.badName': {
		zh: '“{path}”不能用作文件名。请换个文件名。',
		en: '“{path}” cannot be the name of a file. Choose another one.',
	},
	'export.diskFull': {
		zh: '磁盘空间不足，“{path}”没有写入，原有文件未动。请清理磁盘后重试。',
		en: 'The disk is full; “{path}” was not written and nothing was harmed. Make room and try again.',
	},
	'export.isFolder': {
		zh: '“{path}”是文件夹。请给出文件名。',
		en: '“{path}” is a folder. Give a file name.',
	},
	'export.nameTooLong': {
		zh: '文件名“{path}”太长。请换个短一些的名字。',
		en: 'The file name “{path}” is too long. Choose a shorter one.',
	},
	'export.notKept': {
		zh: '写出的文件“{path}”读回后与草稿不一致（{where}），未保存。请重试；如再次出现，请反馈。',
		en: 'The file made for “{path}” did not read back as the draft ({where}) and was not kept. Try again, and report it if it happens again.',
	},
	'export.ownSource': {
		zh: '“{path}”是读入的原表，不会被覆盖。请换个文件名。',
		en: '“{path}” is the file that was read; it is never written to. Choose another name.',
	},
	'export.readOnlyForm': {
		zh: '{form}的表样只供读取和比对，不能用于报送。',
		en: 'The form {form} is for reading and comparing only.',
	},
	'export.copy.otherYear': {
		zh: '表样写的是{theirs}年度（{source}：{text}），已填入{year}年度的数，请核对表样',
		en: 'the model speaks of {theirs} ({source}: {text}); the {year} figures are in it now. Check the model',
	},
	'export.copy.otherUnit': {
		zh: '表样工作表“{sheet}”写的是“{theirs}”，已填入“{unit}”的数，请核对表样',
		en: 'sheet “{sheet}” of the model names “{theirs}”; the figures of “{unit}” are in it now. Check the model',
	},
	'export.copy.filled': {
		zh: '表样工作表“{sheet}”原有 {filled} 格内容，已由本表的数代替，请核对',
		en: 'sheet “{sheet}” of the model was filled already; cells that held something and hold our figures now: {filled}',
	},
	'export.copy.filledUnnamed': {
		zh: '表样工作表“{sheet}”原有 {filled} 格内容，未写明年度和填报单位，已由“{unit}”{year}年度的数代替，请核对表样',
		en: 'sheet “{sheet}” of the model was filled already and names neither year nor unit; cells that hold the {year} figures of “{unit}” now: {filled}. Check the model',
	},
	'export.intoReturnOnly': {
		zh: '主管部门的表样只能用于报送，不能用于送审稿。请先导出送审稿，不要给出表样。',
		en: 'The superior’s workbook is for hand-in only. Export the 送审稿 without it.',
	},
	'export.otherEnding': {
		zh: '表样是 {ending} 文件，输出文件“{path}”也应以 {ending} 结尾，否则 Excel 不能打开。',
		en: 'The model is a {ending} file; “{path}” must end in {ending} too, or Excel will not open it.',
	},
	'export.wrongEnding': {
		zh: '“{path}”的结尾与文件种类不符：这种文件以 {endings} 结尾。请改文件名，或换一种文件。',
		en: '“{path}” does not end as its kind does, in {endings}. Change the name, or ask for another kind of file.',
	},
	'export.optionNotFor': {
		zh: '{option} 不适用于 --as {kind}，未导出。请去掉 {option}，或换一种文件。',
		en: '{option} means nothing for --as {kind}; nothing was made. Leave it out, or make another kind.',
	},
	'export.reportInsideInto': {
		zh: '校验报告不能写进主管部门的表样，未导出。请去掉 --report-inside，另用 --as report 导出校验报告。',
		en: 'The check report does not go into the superior’s workbook; nothing was made. Leave --report-inside out, and make the report with --as report.',
	},
	'export.headWithoutInto': {
		zh: '--head 只与 --into 一起使用，未导出。本程序的报送表本来就填写单位和年度。',
		en: '--head goes with --into only; nothing was made. Our own workbook names unit and year anyway.',
	},
	'export.shownRounded': {
		zh: '表样工作表“{sheet}”的 {cell}（{label}）数字格式为“{format}”，填入的 {value} 只显示为“{shown}”，请调整该格的数字格式',
		en: 'sheet “{sheet}”, {cell} ({label}) has the number format “{format}”: {value} is in it and shown as “{shown}”; set another format',
	},
	'export.formulaShownOther': {
		zh: '表样工作表“{sheet}”的 {cell}（{label}）是公式，数字格式为“{format}”，结果 {value} 会显示成“{shown}”，请核对表样',
		en: 'sheet “{sheet}”, {cell} ({label}) is a formula with the number format “{format}”: {value} is shown as “{shown}”; check the model',
	},
	'export.targets.hidden': {
		zh: '表样中已填的 {count} 格在隐藏的行、列或工作表里（第一处：{first}），打开时看不见，请核对表样',
		en: 'cells filled in hidden rows, columns or sheets of the model: {count}, the first {first}; check the model',
	},
	'export.targets.unseen': {
		zh: '表样中填 0 的 {count} 格按数字格式显示为空白或“无”（第一处：{first}），数仍是 0，请核对表样',
		en: 'zeros that number formats of the model show as nothing or as 无: {count}, the first {first}; they are 0 all the same. Check the model',
	},
	'export.targets.white': {
		zh: '表样中已填的 {count} 格是白底白字（第一处：{first}），打开时看不见，请核对表样',
		en: 'cells filled that are white on white: {count}, the first {first}; check the model',
	},
	'export.untouched': {
		zh: '  表样其余 {parts} 个部件逐字节未动',
		en: '  other parts of the model, every byte kept: {parts}',
	},
	'export.formulas': {
		zh: '  表样公式 {count} 格未覆盖，已与本表总计比对，不一致或无法判断 {apart} 格',
		en: '  formulas of the model left alone and compared: {count}; that differ or cannot be told: {apart}',
	},
	'export.formulaApart': {
		zh: '  {source} {label}：表样公式得 {theirs}，本表总计 {ours}，请核对表样',
		en: '  {source} {label}: the model’s formula gives {theirs}, our total is {ours}; check the model',
	},
	'export.formulaUnknown': {
		zh: '  {source} {label}：表样公式要在 Excel 或 WPS 中打开才能得出，本表总计 {ours}',
		en: '  {source} {label}: only Excel or WPS can tell the formula; our total is {ours}',
	},
	'export.remarksLeft': {
		zh: '  表样没有备注的位置，{count} 条备注未写入，请另行说明',
		en: '  the model has no room for remarks; not written: {count}. Tell the superior of them otherwise',
	},
	'export.digest': {zh: '文件摘要（SHA-256）：{digest}…', en: 'Digest (SHA-256): {digest}…'},
	'export.notPassed': {zh: '校验尚未通过', en: 'The checks are not passed yet'},
	'export.differsFromStated': {
		zh: '总计按计算数填写，与原表总计不一致 {count} 处',
		en: 'Totals are the computed ones; that differ from the stated ones: {count}',
	},
	'export.reportBeside': {zh: '  校验报告：{report}', en: '  check report: {report}'},
	'export.sameName': {
		zh: '“{unit}”与另一单位的文件名相同（{path}）。请核对单位名单。',
		en: '“{unit}” would get the same file as another unit ({path}). Check the list of units.',
	},
	'export.noOffice': {
		zh: '没有找到 LibreOffice，不能生成 PDF。请导出“盖章页”，在 Excel 或 WPS 中打印为 PDF；或用环境变量 GOUJI_OFFICE 指定 soffice 的位置。',
		en: 'No LibreOffice was found to make the PDF. Export the page to be stamped and print it to PDF in Excel or WPS; or name the place of soffice in GOUJI_OFFICE.',
	},
	'export.notPrinted': {
		zh: 'LibreOffice 没有生成 PDF。请导出“盖章页”，在 Excel 或 WPS 中打印为 PDF。',
		en: 'LibreOffice made no PDF. Export the page to be stamped and print it to PDF in Excel or WPS.',
	},
	'export.unchanged': {
		zh: '数字未变，无须更换（仍为第 {number} 次报送）',
		en: 'No figure has changed, nothing need be replaced (still hand-in {number})',
	},
	'export.redo.word': {
		zh: '重新生成年度报告（Word）中的三张表',
		en: 'Make the tables of the report (Word) anew',
	},
	'export.redo.stamped': {zh: '重新打印并盖章，替换原纸质件', en: 'Print and stamp it again'},
	'export.redo.page': {
		zh: '更换政府网站上已公开的年度报告',
		en: 'Replace the report published on the web page',
	},
	'export.examinedByAlone': {
		zh: '--examined-by 写明谁核实了特殊情况，须与 --override 一起使用。',
		en: '--examined-by names who examined a special case: give --override too.',
	},
} as const;
