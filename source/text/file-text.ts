/** Files and folders as they lie on the disk: what cannot be read, and why. */
export const fileText = {
	'file.noEditor': {
		zh: '没有设置外部编辑器。请设置环境变量 VISUAL 或 EDITOR 后重新打开程序。',
		en: 'No editor is set. Set VISUAL or EDITOR and start the program again.',
	},
	'home.relative': {
		zh: 'GOUJI_HOME 是相对路径“{path}”，换个目录运行就会找不到草稿。请改为完整路径。',
		en: 'GOUJI_HOME is the relative path “{path}”: called from elsewhere, the drafts would not be found. Give a full path.',
	},
	'home.notFolder': {
		zh: '存放草稿的位置“{path}”不是文件夹。请改正 GOUJI_HOME，或移开同名的文件。',
		en: 'The place for drafts, “{path}”, is no folder. Correct GOUJI_HOME, or move the file of that name away.',
	},
	'file.missing': {
		zh: '找不到文件“{path}”。请检查路径和文件名。',
		en: 'There is no file “{path}”. Check the path and the name.',
	},
	'file.isFolder': {
		zh: '“{path}”是文件夹，不是文件。',
		en: '“{path}” is a folder, not a file.',
	},
	'file.notOrdinary': {
		zh: '“{path}”是设备、管道或系统虚拟文件，不是普通文件，未读取。请给出保存在磁盘上的文件。',
		en: '“{path}” is a device, a pipe or a file of the system, not an ordinary file, and was not read. Name a file that is saved on a disk.',
	},
	'file.linkLoop': {
		zh: '“{path}”是循环链接，找不到它指向的文件。请给出文件本身。',
		en: '“{path}” is a link that leads back to itself. Name the file it should lead to.',
	},
	'file.notAllowed': {
		zh: '没有读取“{path}”的权限。请检查文件的权限，或换一份能打开的文件。',
		en: 'You may not read “{path}”. Check its permissions, or name a file you can open.',
	},
	'file.heldOpen': {
		zh: '“{path}”正被其他程序占用，读不出来。请先在 Excel/WPS 中关闭该文件再试。',
		en: 'Another program holds “{path}”, so it cannot be read. Close it in Excel or WPS first.',
	},
	'file.tooLarge': {
		zh: '文件“{path}”过大（{size} MB，上限 {most} MB），未读取。请只保留需要的内容后再试。',
		en: 'The file “{path}” is too large ({size} MB; at most {most} MB) and was not read. Keep only what is needed.',
	},
	'file.changing': {
		zh: '文件“{path}”正在被写入，读到的内容前后不一。请等它保存或下载完毕后再试。',
		en: 'The file “{path}” is being written, so it could not be read as a whole. Wait until it is saved or downloaded.',
	},
	'file.noText': {
		zh: '“{path}”不是文本文件，无法识别。请另存为 UTF-8 或 GB18030 编码的文本或 CSV。',
		en: '“{path}” is no text that can be read. Save it as text or CSV in UTF-8 or GB18030.',
	},
	'file.unreadable': {
		zh: '无法读取“{path}”，磁盘或网络位置没有正常应答（代码 {why}）。请检查磁盘和网络连接后再试。',
		en: 'Cannot read “{path}”: the disk or the network place did not answer as it should (code {why}). Check the disk and the connection.',
	},
} as const;
