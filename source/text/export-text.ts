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
	'export.password': {
		zh: '文件“{file}”有密码。请先取消密码。',
		en: 'The file “{file}” has a password. Take the password off first.',
	},
	'export.notXlsx': {
		zh: '文件“{file}”不是 .xlsx 或 .xlsm 工作簿，不能在其中填写。请先用 Excel 或 WPS 另存为 .xlsx。',
		en: 'The file “{file}” is no .xlsx or .xlsm workbook and cannot be filled. Save it as .xlsx in Excel or WPS first.',
	},
	'export.signed': {
		zh: '文件“{file}”有数字签名，填写会使签名失效，未填写。请向主管部门索取未签名的表样。',
		en: 'The file “{file}” is digitally signed; filling it would break the signature. Ask for an unsigned one.',
	},
	'export.oddWorkbook': {
		zh: '文件“{file}”的结构不完整（{part}）。请用 Excel 或 WPS 打开后另存一份。',
		en: 'The structure of “{file}” is incomplete ({part}). Open it in Excel or WPS and save it again.',
	},
	'export.noSheet': {
		zh: '文件“{file}”没有工作表“{sheet}”。请核对表样。',
		en: 'The file “{file}” has no sheet “{sheet}”. Check the form.',
	},
	'export.formulaCell': {
		zh: '文件“{file}”工作表“{sheet}”的 {cell} 是公式，不会被覆盖。请核对表样。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} is a formula and is not overwritten. Check the form.',
	},
	'export.otherForm': {
		zh: '表样“{file}”不是{form}的格式，未填写。请核对表样。',
		en: 'The model “{file}” is not of the form {form} and was not filled. Check it.',
	},
	'export.otherYear': {
		zh: '表样“{file}”中没有{year}年度的表（{places}为{theirs}年度），未填写。请核对表样或年度。',
		en: 'No table of “{file}” is for {year} ({places}: {theirs}); nothing was filled. Check the model or the year.',
	},
	'export.partOfYear': {
		zh: '表样“{file}”写的是“{text}”（{places}），不是{year}年度全年的表，未填写。请核对表样。',
		en: '“{file}” is for “{text}” ({places}), a part of a year and not all of {year}; nothing was filled. Check the model.',
	},
	'export.otherUnitCopy': {
		zh: '表样“{file}”中的“{title}”（{places}）写明是“{theirs}”的，不是“{unit}”的，未填写。请核对表样或填报单位。',
		en: 'In “{file}” the table “{title}” ({places}) is that of “{theirs}”, not of “{unit}”; nothing was filled. Check the model or the unit.',
	},
	'export.severalCopies': {
		zh: '表样“{file}”中的“{title}”有几份分不出该填哪一份（{places}），未填写。请在要填的一份上写明年度或填报单位，或删去其余各份。',
		en: 'In “{file}” the table “{title}” is there several times and nothing tells which to fill ({places}). Write year or unit above the right one, or delete the others.',
	},
	'export.exampleOnly': {
		zh: '表样“{file}”中的“{title}”（{places}）是填报示例，未填写。请核对表样。',
		en: 'In “{file}” the table “{title}” ({places}) is a worked example and is not filled. Check the model.',
	},
	'export.doubtfulModel': {
		zh: '表样“{file}”中的“{title}”（{places}）有栏目不能确定是哪一栏，未填写。请核对表样的行名和列名。',
		en: 'In “{file}” labels of the table “{title}” ({places}) could mean several things; nothing was filled. Check its labels.',
	},
	'export.otherMeasure': {
		zh: '表样“{file}”的 {source}（{label}）以{theirs}为单位，法定表样以{ours}为单位，未填写。请核对表样的单位。',
		en: 'In “{file}”, {source} ({label}) counts in {theirs}, the statutory form in {ours}; nothing was filled. Check the model.',
	},
	'export.notReadable': {
		zh: '表样“{file}”工作表“{sheet}”的 {cell}（{label}）填入后读出为“{text}”，不是所填的数，未保存。请核对该格的格式。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} ({label}) reads as “{text}” once filled, not as the figure; nothing was kept. Check how the cell is formatted.',
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
	'export.missingCells': {
		zh: '表样“{file}”中有 {count} 格找不到，第一处：{first}。请核对表样是否完整。',
		en: 'Cells that are not to be found in “{file}”: {count}, the first: {first}. Check whether the model is complete.',
	},
	'export.lockedCell': {
		zh: '表样“{file}”工作表“{sheet}”已保护，{cell}（{label}）不能填写。请向主管部门索取可填写的表样。',
		en: 'Sheet “{sheet}” of “{file}” is protected and {cell} ({label}) is locked. Ask for a model that can be filled.',
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
	'export.shownOther': {
		zh: '表样“{file}”工作表“{sheet}”的 {cell}（{label}）数字格式为“{format}”，填入 {value} 会显示成“{shown}”，未填写。请把该格的数字格式改为“常规”，或索取可填写的表样。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} ({label}) has the number format “{format}”: {value} would be shown as “{shown}”, so nothing was filled. Set its format to General, or ask for a model that can be filled.',
	},
	'export.struckCell': {
		zh: '表样“{file}”工作表“{sheet}”的 {cell}（{label}）带删除线或是上标、下标，填入的数会被当作划去或注释，未填写。请改正该格的字体，或索取可填写的表样。',
		en: 'In “{file}”, sheet “{sheet}”, {cell} ({label}) is struck out, raised or lowered: a figure in it would pass for none, so nothing was filled. Mend its font, or ask for a model that can be filled.',
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
