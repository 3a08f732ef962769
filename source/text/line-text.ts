/** The command line. */
export const lineText = {
	'file.missing': {
		zh: '找不到文件“{path}”。请检查路径和文件名。',
		en: 'There is no file “{path}”. Check the path and the name.',
	},
	'file.unreadable': {
		zh: '无法读取“{path}”（{why}）。请检查权限。',
		en: 'Cannot read “{path}” ({why}). Check its permissions.',
	},
	'file.isFolder': {zh: '“{path}”是文件夹，不是文件。', en: '“{path}” is a folder, not a file.'},
} as const;
