import {learn} from '../text/say.ts';

/** What the kernel says, whatever page is on top. */
export const words = learn({
	'session.cancel': {zh: '取消', en: 'Cancel'},
	'session.notHere': {zh: '此处不能用“{command}”。', en: '{command}: not possible here.'},
	'session.howToQuit': {
		zh: 'Ctrl+C 用于复制。退出请按 Ctrl+Q，或键入 :q。',
		en: 'Ctrl+C copies. To quit press Ctrl+Q, or type :q.',
	},
	'session.choiceField': {
		zh: '这一栏用 ←、→ 选择，不能键入；Tab 到下一栏。',
		en: 'Choose here with ← and →; Tab goes to the next field.',
	},
	'session.notFound': {zh: '没有找到。', en: 'Nothing found.'},
	'session.mouseOn': {
		zh: '鼠标已开启。F7 关闭后可用终端自带的选取。',
		en: 'The mouse is on. F7 switches it off, so that the terminal can select text.',
	},
	'session.mouseOff': {
		zh: '鼠标已关闭，可用终端自带的选取。F7 重新开启。',
		en: 'The mouse is off and the terminal can select text. F7 switches it on again.',
	},
	'session.theme.colour': {
		zh: '显示样式：彩色。再选一次换下一种。',
		en: 'Colours. Choose again for the next look.',
	},
	'session.theme.strong': {
		zh: '显示样式：彩色，不用暗淡字。再选一次换下一种。',
		en: 'Colours, nothing faint. Choose again for the next look.',
	},
	'session.theme.plain': {
		zh: '显示样式：无颜色。再选一次换下一种。',
		en: 'No colours. Choose again for the next look.',
	},
	'session.letters': {
		zh: '连续键入的字母“{letters}”未执行：要输入汉字请先打开输入法；字母键命令请逐键按。',
		en: 'The letters “{letters}” came as a word and did nothing: single letters are commands, pressed one by one.',
	},
	'session.lettersOff': {
		zh: '字母键命令已关闭，单个字母不再起作用；功能键、Ctrl 键和命令（Ctrl+K）照常。',
		en: 'Single letters do nothing now; F-keys, Ctrl keys and the commands (Ctrl+K) work as before.',
	},
	'session.lettersOn': {
		zh: '字母键命令已开启。',
		en: 'Single letters are commands again.',
	},
	'session.lettersAreOff': {
		zh: '字母键命令已关闭；按 Ctrl+K，选“字母键开关”可重新开启。',
		en: 'Single letters are switched off; Ctrl+K “Letter keys on or off” brings them back.',
	},
	'session.readingFor': {
		zh: '正在读取 {file}……已 {seconds} 秒。Esc 取消',
		en: 'Reading {file}… {seconds} s. Esc cancels',
	},
	'session.readingCancelled': {zh: '已取消读取。', en: 'Reading cancelled.'},
	'session.reading': {zh: '正在读取 {file} …', en: 'Reading {file} …'},
	'session.exporting': {zh: '正在导出 …', en: 'Exporting …'},
	'session.finishFirst': {
		zh: '请先按 Enter 确定，或按 Esc 返回，然后再退出。',
		en: 'Finish here first: Enter takes it, Esc goes back; then quit.',
	},
	'screen.help.title': {zh: '帮助：按键与命令', en: 'Help: keys and commands'},
	'screen.help.here': {zh: '此处的按键', en: 'Keys of this dialog'},
	'screen.help.legend': {zh: '记号', en: 'Marks'},
	'screen.help.rollUp': {zh: '汇总', en: 'Roll-up'},
	'screen.help.move': {zh: '移动', en: 'Moving'},
	'screen.help.edit': {zh: '填写', en: 'Filling in'},
	'screen.help.check': {zh: '校验', en: 'Checks'},
	'screen.help.file': {zh: '文件', en: 'Files'},
	'screen.help.view': {zh: '查看', en: 'Looking'},
	'screen.help.dialog': {zh: '对话框', en: 'Dialogs'},
	'screen.palette.title': {
		zh: '命令（中文名、拼音首字母或英文）',
		en: 'Commands (Chinese name, pinyin initials or English)',
	},
	'screen.palette.none': {zh: '没有这样的命令。', en: 'There is no such command.'},
	'screen.cancel': {zh: '取消', en: 'cancel'},
	'screen.small': {
		zh: '窗口太小（{columns}×{rows}），请放大到 60×20 以上。已填的内容都已保存。',
		en: 'The window is too small ({columns}×{rows}); make it 60×20 or larger. Everything is saved.',
	},
	'command.list': {zh: '选行', en: 'Choose a line'},
	'command.palette': {zh: '命令', en: 'Commands'},
	'command.help': {zh: '帮助', en: 'Help'},
	'command.theme': {zh: '显示样式', en: 'Colours, faint text'},
	'command.letters': {zh: '字母键开关', en: 'Letter keys on or off'},
	'command.mouse': {zh: '鼠标开关', en: 'Mouse on or off'},
	'command.redraw': {zh: '刷新屏幕', en: 'Redraw the screen'},
	'command.howToQuit': {zh: '退出方法', en: 'How to quit'},
	'command.quit': {zh: '退出', en: 'Quit'},
	'command.notNow': {zh: '（此处不能用）', en: ' (not here)'},
	'command.confirm': {zh: '确定', en: 'OK'},
	'command.acceptAll': {zh: '全部确定', en: 'Accept all'},
	'command.close': {zh: '返回', en: 'Back'},
	'command.field.next': {zh: '下一栏', en: 'Next field'},
	'command.field.previous': {zh: '上一栏', en: 'Previous field'},
	'command.field.choice': {zh: '下一选项', en: 'Next choice'},
	'command.field.choiceBack': {zh: '上一选项', en: 'Previous choice'},
	'command.caret': {zh: '移动光标', en: 'Move the caret'},
	'command.rubOut': {zh: '删字', en: 'Rub out'},
	'keys.keys': {zh: '按键', en: 'Keys'},
	'keys.what': {zh: '作用', en: 'What it does'},
	'group.rollUp': {zh: '汇总', en: 'Roll-up'},
	'group.move': {zh: '移动', en: 'Going about'},
	'group.edit': {zh: '填写', en: 'Filling'},
	'group.check': {zh: '校验', en: 'Checking'},
	'group.file': {zh: '文件', en: 'Drafts and files'},
	'group.view': {zh: '显示', en: 'The screen'},
	'group.dialog': {zh: '对话框', en: 'Lists and fields'},
});

declare module '../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
