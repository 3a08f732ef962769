/** Reading files: archives, containers, tables, and what an import would change. */
export const importText = {
	'zip.damaged': {
		zh: '文件“{file}”已损坏，读不完整。请用 Excel 或 WPS 打开后另存一份再导入。',
		en: 'The file “{file}” is damaged and cannot be read in full. Open it in Excel or WPS and save it again.',
	},
	'zip.duplicate': {
		zh: '文件“{file}”内部有重名部件（{part}），不可信。请用 Excel 或 WPS 另存一份再导入。',
		en: 'The file “{file}” has two parts of one name ({part}). Save it again in Excel or WPS.',
	},
	'zip.encrypted': {
		zh: '文件“{file}”有密码。请先取消密码再导入。',
		en: 'The file “{file}” has a password. Take the password off first.',
	},
	'zip.method': {
		zh: '文件“{file}”的压缩方式不受支持（{part}）。请用 Excel 或 WPS 另存一份再导入。',
		en: 'The file “{file}” is packed in an unknown way ({part}). Save it again in Excel or WPS.',
	},
	'zip.missing': {
		zh: '文件“{file}”缺少部件（{part}）。请用 Excel 或 WPS 打开后另存一份再导入。',
		en: 'The file “{file}” lacks a part ({part}). Open it in Excel or WPS and save it again.',
	},
	'zip.overlap': {
		zh: '文件“{file}”内部部件相互重叠，不可信，未读取。',
		en: 'Parts of the file “{file}” overlap: it cannot be trusted and was not read.',
	},
	'zip.tooLarge': {
		zh: '文件“{file}”过大，未读取。请只保留三张统计表后再导入。',
		en: 'The file “{file}” is too large and was not read. Keep only the three tables.',
	},
	'import.noTables': {
		zh: '文件“{file}”中没有找到年度报告的统计表（二、三、四）。请确认文件，或在表中保留官方表头和项目名称。',
		en: 'The file “{file}” holds none of the statutory tables (二, 三, 四). Check the file, or keep the official heads and labels in it.',
	},
	'import.noTablesSearched': {
		zh: '文件“{file}”中没有找到年度报告的统计表（二、三、四）：工作表“{sheet}”只查找了前 {rows} 行、前 {columns} 列。请把统计表移到前面，或只保留统计表再导入。',
		en: 'The file “{file}” holds none of the statutory tables (二, 三, 四): of the sheet “{sheet}” only the first {rows} rows and {columns} columns were searched. Move the tables up, or keep only them.',
	},
	'import.ledger': {
		zh: '文件“{file}”的工作表“{sheet}”是申请登记台账，不是统计表。请用 gouji tally 计数，或在界面中导入（先预览）。',
		en: 'The sheet “{sheet}” of “{file}” is a ledger of applications, not the table. Count it with gouji tally, or import it on the screen (previewed first).',
	},
	'import.unitRows': {
		zh: '文件“{file}”的工作表“{sheet}”一行一个单位，是汇总表，不是一个单位的统计表。',
		en: 'The sheet “{sheet}” of “{file}” has one unit a row: a summary, not the tables of one unit.',
	},
	'import.tableMissing': {
		zh: '没有找到“{title}”。',
		en: 'The table “{title}” was not found.',
	},
	'import.hiddenSheet': {
		zh: '工作表“{sheet}”是隐藏的，其中的数据已读取，请核对。',
		en: 'The sheet “{sheet}” is hidden; its figures were read. Check that they count.',
	},
	'import.hiddenCells': {
		zh: '有 {count} 格在隐藏的行或列中（自 {source} 起），其中的数据已读取，请核对。',
		en: '{count} cells stand in hidden rows or columns (from {source}); their figures were read. Check that they count.',
	},
	'import.leftOut': {
		zh: '{source} 中划去或隐藏的“{text}”未读取。',
		en: '“{text}”, struck out or hidden in {source}, was not read.',
	},
	'import.lineTwice': {
		zh: '{source} “{label}”重复出现（隐藏、空白或数据相同），只读取一次。',
		en: '{source} “{label}” stands there twice (hidden, blank or with the same figures): read once.',
	},
	'import.partOfYear': {
		zh: '“{text}”（{source}）不是全年的报告，不能作为年度报告的数据。请确认后再导入。',
		en: '“{text}” ({source}) tells of a part of a year, not of the year that is reported on. Make sure before it is imported.',
	},
	'import.untaken': {
		zh: '{source} “{label}”有数据，但不属于法定表格的任何项目，未读取。请核对。',
		en: '{source} “{label}” holds figures but is no row or column of the form: not read. Check it.',
	},
	'import.severalUnits': {
		zh: '各表标明的单位不同（{units}），请确认是否为同一单位的数据。',
		en: 'The tables name different units ({units}). Make sure that they are of one unit.',
	},
	'import.otherUnit': {
		zh: '“{title}”标明的单位是{unit}，不是{asked}。请确认。',
		en: 'The table “{title}” is marked {unit}, not {asked}. Make sure that it counts.',
	},
	'import.subtotal': {
		zh: '{source} 是小计，不属于法定表格，未读取。',
		en: '{source} is a subtotal, which the form does not have: not read.',
	},
	'import.mergedRow': {
		zh: '{source} “{label}”合并了本表样的多个分项，数据应归入哪一项须由填报人确定，未读取。',
		en: '{source} “{label}” stands for several rows of this form; which one its figures belong to is yours to say: not read.',
	},
	'import.otherForm': {
		zh: '“{title}”是{document}的旧表样，与本年度表样不同，未读取。',
		en: 'The table “{title}” follows {document}, not the form of this year: not read.',
	},
	'import.severalTables': {
		zh: '“{title}”有多份（{sheets}），数据不同，无法确定用哪一份，未读取。',
		en: 'There are several copies of “{title}” ({sheets}) with different figures: none was read.',
	},
	'import.otherYear': {
		zh: '“{title}”标明{year}年度，与{asked}年度不符，未读取。',
		en: 'The table “{title}” is marked {year}, not {asked}: not read.',
	},
	'import.leftAside': {
		zh: '“{title}”另有一份（{place}），未读取。',
		en: 'Another copy of “{title}” ({place}) was not read.',
	},
	'read.lockFile': {
		zh: '“{file}”是 Office 的临时锁文件，不是工作簿。请选同名的正式文件。',
		en: '“{file}” is a lock file of an office program, not a workbook. Choose the file itself.',
	},
	'read.empty': {
		zh: '文件“{file}”是空的（0 字节）。请重新获取该文件。',
		en: 'The file “{file}” is empty (0 bytes). Get it again.',
	},
	'read.secured': {
		zh: '文件“{file}”已被文档安全客户端加密。请先在客户端中解密，再导入。',
		en: 'The file “{file}” is encrypted by a document-security client. Decrypt it there first.',
	},
	'read.password': {
		zh: '文件“{file}”有打开密码。请先在 Excel 或 WPS 中取消密码再导入。',
		en: 'The file “{file}” is locked with a password. Take it off in Excel or WPS first.',
	},
	'read.pdf': {
		zh: '“{file}”是 PDF。请导入原始的 Excel 或 Word 文件，或用 WPS 转换为 .xlsx 或 .docx。',
		en: '“{file}” is a PDF. Import the Excel or Word file it was made from, or convert it to .xlsx or .docx.',
	},
	'read.picture': {
		zh: '“{file}”是图片。请导入原始的 Excel 或 Word 文件。',
		en: '“{file}” is a picture. Import the Excel or Word file it was made from.',
	},
	'read.ofd': {
		zh: '“{file}”是 OFD 版式文件。请导入原始的 Excel 或 Word 文件，或用 WPS 转换为 .docx。',
		en: '“{file}” is an OFD file. Import the Excel or Word file it was made from, or convert it to .docx.',
	},
	'read.archive': {
		zh: '“{file}”是压缩包。请先解压，再导入其中的文件。',
		en: '“{file}” is an archive. Unpack it and import the file inside.',
	},
	'read.word': {
		zh: '“{file}”是旧版 Word 或 WPS 文字文件。请用 WPS 另存为 .docx 再导入。',
		en: '“{file}” is a document of an older kind. Save it as .docx in WPS first.',
	},
	'read.webArchive': {
		zh: '“{file}”是单个文件网页（MHT）。请用 Excel 或 WPS 另存为 .xlsx 再导入。',
		en: '“{file}” is a web archive (MHT). Save it as .xlsx in Excel or WPS first.',
	},
	'read.slides': {
		zh: '“{file}”不是表格（演示或其他办公文件）。请导入 Excel、Word 或 CSV 文件。',
		en: '“{file}” is another kind of office file. Import an Excel, Word or CSV file.',
	},
	'read.numbers': {
		zh: '“{file}”是苹果 Numbers 文件。请导出为 .xlsx 再导入。',
		en: '“{file}” is a Numbers file. Export it as .xlsx first.',
	},
	'read.notWorkbook': {
		zh: '“{file}”不是可读的表格文件。请用 Excel 或 WPS 另存为 .xlsx 再导入。',
		en: '“{file}” is no table file that can be read. Save it as .xlsx in Excel or WPS first.',
	},
	'read.macroSheet': {
		zh: '文件“{file}”含有 Excel 4.0 宏表，不安全，未读取。请另存为普通 .xlsx 再导入。',
		en: 'The file “{file}” holds Excel 4.0 macro sheets and was not read. Save it as a plain .xlsx.',
	},
	'read.noSheets': {
		zh: '文件“{file}”里没有工作表，可能已损坏。请用 Excel 或 WPS 打开后另存一份再导入。',
		en: 'The file “{file}” has no sheets; it may be damaged. Open it in Excel or WPS and save it again.',
	},
	'read.sheetMissing': {
		zh: '文件“{file}”的工作表“{sheet}”读不出来。请用 Excel 或 WPS 打开后另存一份再导入。',
		en: 'The sheet “{sheet}” of “{file}” cannot be read. Open the file in Excel or WPS and save it again.',
	},
	'read.broken': {
		zh: '文件“{file}”已损坏，读不出来。请用 Excel 或 WPS 打开后另存一份再导入。',
		en: 'The file “{file}” is damaged and cannot be read. Open it in Excel or WPS and save it again.',
	},
	'read.embedded': {
		zh: '文件“{file}”中嵌入了另一份文档，其内容未读取。请在 Word 或 WPS 中打开后另存一份再导入。',
		en: 'Another document is embedded in “{file}”; what it says was not read. Open the file in Word or WPS and save it again.',
	},
	'read.beyond': {
		zh: '工作表“{sheet}”在第 {rows} 行以下或第 {columns} 列以右还有内容，未读取。请只保留统计表再导入。',
		en: 'The sheet “{sheet}” goes on below row {rows} or beyond column {columns}: that was not read. Keep only the tables.',
	},
	'read.tooMuch': {
		zh: '文件“{file}”内容过多，超出处理上限，已停止读取。请只保留三张统计表后再导入；依申请公开台账请用 gouji tally 计数。',
		en: 'The file “{file}” holds too much; reading was stopped. Keep only the three tables; a ledger of applications is counted with gouji tally.',
	},
	'read.tooSlow': {
		zh: '文件“{file}”读取用时过长，已停止。请只保留三张统计表后再导入。',
		en: 'Reading “{file}” took too long and was stopped. Keep only the three tables.',
	},
	'read.stopped': {
		zh: '读取文件“{file}”时意外中断，未读取。请用 Excel 或 WPS 另存为 .xlsx 后再试。',
		en: 'Reading “{file}” broke off unexpectedly; nothing was read. Save it as .xlsx in Excel or WPS and try again.',
	},
} as const;
