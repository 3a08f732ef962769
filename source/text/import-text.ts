/** Reading files: archives, containers, tables, and what an import would change. */
export const importText = {
	'zip.damaged': {
		zh: '文件“{file}”已损坏，读不完整（{part}）。请用 Excel 或 WPS 打开后另存一份再导入。',
		en: 'The file “{file}” is damaged ({part}). Open it in Excel or WPS and save it again.',
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
		zh: '文件“{file}”内部部件相互重叠（{part}），不可信，未读取。',
		en: 'Parts of the file “{file}” overlap ({part}): it cannot be trusted and was not read.',
	},
	'zip.tooLarge': {
		zh: '文件“{file}”过大，未读取。请只保留三张统计表后再导入。',
		en: 'The file “{file}” is too large and was not read. Keep only the three tables.',
	},
	'import.noTables': {
		zh: '文件“{file}”中没有找到年度报告的统计表（二、三、四）。请确认文件，或在表中保留官方表头和项目名称。',
		en: 'The file “{file}” holds none of the statutory tables (二, 三, 四). Check the file, or keep the official heads and labels in it.',
	},
	'import.ledger': {
		zh: '文件“{file}”的工作表“{sheet}”是申请登记台账，不是统计表。请先汇总成统计表再导入。',
		en: 'The sheet “{sheet}” of “{file}” is a ledger of applications, not the table. Count it up first.',
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
	'import.subtotal': {
		zh: '{source} 是小计，不属于法定表格，未读取。',
		en: '{source} is a subtotal, which the form does not have: not read.',
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
} as const;
