/** The command line. */
export const lineText = {
	'line.outputFull': {
		zh: '磁盘空间不足，结果没有写全。请清理磁盘后重试。',
		en: 'The disk is full: what was asked for is not all there. Make room and try again.',
	},
	'line.outputLost': {
		zh: '结果写不出去，没有写全。请检查输出的去处后重试。',
		en: 'The output could not be written to its end. Check where it goes and try again.',
	},
	'line.level.must': {zh: '须更正', en: 'must be corrected'},
	'line.level.explain': {zh: '待说明', en: 'to be explained'},
	'line.level.hint': {zh: '提示', en: 'hint'},
	'line.level.explained': {zh: '已说明', en: 'explained'},
	'line.noDraft': {
		zh: '没有文件或草稿“{target}”。用 gouji drafts 查看已有草稿。',
		en: 'There is no file or draft “{target}”. See gouji drafts.',
	},
	'line.stage.trial': {zh: '试行', en: 'on trial'},
	'line.stage.off': {zh: '停用', en: 'off'},
	'line.cells': {zh: '{first}等 {count} 格', en: '{first} and more, {count} cells'},
	'line.unconfirmed': {zh: '损坏后恢复，待确认', en: 'recovered from damage, to be confirmed'},
	'line.noTerminal': {
		zh: '这里不是终端，无法打开填报界面。请在终端中运行，或用 gouji --help 查看不需要界面的命令。',
		en: 'This is no terminal, so the screen cannot open. Run it in a terminal, or see gouji --help for the verbs without a screen.',
	},
	'line.crashed': {
		zh: '程序出错，已停止（{why}）。已保存的修改都在“{folder}”，重新运行 gouji 即可继续。',
		en: 'The program failed and stopped ({why}). What was saved is in “{folder}”: run gouji again to go on.',
	},
	'line.rule.pass': {zh: '    通过的例子：{example}', en: '    passes with: {example}'},
	'line.rule.fail': {zh: '    不通过的例子：{example}', en: '    fails with: {example}'},
	'line.handIn': {zh: '第 {number} 次，{file}', en: 'time {number}, {file}'},
} as const;
