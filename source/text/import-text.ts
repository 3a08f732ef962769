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
} as const;
