import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.unknownKey': {
		zh: '“{key}”不是按键命令。直接键入数字即可填写；? 查看全部按键。',
		en: '“{key}” is no command. Type a number to fill the cell; ? lists all keys.',
	},
	'session.badArithmetic': {
		zh: '“{text}”算不出确定的数。请写成 =12+3*4 这样的算式（最多四位小数）。',
		en: '“{text}” does not work out. Write it like =12+3*4 (four decimals at most).',
	},
	'session.remarkDropped': {
		zh: '原备注“{words}”是写给旧数的，已随旧数去掉。Ctrl+Z 撤销。',
		en: 'The remark “{words}” belonged to the old figure and went with it. Ctrl+Z undoes it.',
	},
	'session.lastCell': {
		zh: '已是本表最后一格。Ctrl+PgDn 转到下一张表。',
		en: 'This is the last cell of the table. Ctrl+PgDn opens the next.',
	},
	'session.statedTyping': {
		zh: '此格由本表计算得出；键入的数作为核对数保留，用来与计算数比对。',
		en: 'The form computes this cell; what you type is kept as a stated total and compared with it.',
	},
	'session.typedNotTaken': {
		zh: '这一格还没有确认：Enter 确认，Esc 放弃，然后再退出。',
		en: 'This cell is not accepted yet: Enter takes it, Esc drops it; then quit.',
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
	'session.nothingToFill': {
		zh: '没有可填充的内容：请先选定一块，或在上方（左方）有数的格使用。',
		en: 'Nothing to fill: select a block first, or stand beside a cell with a figure.',
	},
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
	'session.zerosLeaveOut': {
		zh: '另有 {cells} 格文字不是数（如“约3”），不补 0，请改填数字。',
		en: '{cells:cell holds words|cells hold words} that are no figure and get no 0: type a figure there.',
	},
	'session.zerosFilledButWords': {
		zh: '已在 {cells} 格空白处补 0；另有 {left} 格文字不是数，未补。Ctrl+Z 一次撤销。',
		en: 'Filled {cells} blank cells with 0; {left:cell with words was|cells with words were} left. One Ctrl+Z undoes it.',
	},
	'session.zerosFilled': {
		zh: '已在 {cells} 格空白处补 0。Ctrl+Z 一次撤销。',
		en: 'Filled {cells} blank cells with 0. One Ctrl+Z undoes it.',
	},
	'screen.lastYear': {zh: '上年 {value}（{change}）', en: 'last year {value} ({change})'},
	'screen.lastYear.blank': {zh: '上年未填', en: 'blank last year'},
	'screen.lastYear.only': {zh: '上年 {value}', en: 'last year {value}'},
	'screen.inferred.open': {zh: '推定，未核对台账', en: 'inferred, not compared with the ledger'},
	'screen.inferred.verified': {zh: '推定，已核对台账', en: 'inferred, compared with the ledger'},
	'screen.stated': {zh: '原表总计 {value}', en: 'stated total {value}'},
	'screen.typedTotal': {zh: '核对数 {value}', en: 'total from paper {value}'},
	'screen.statedBlank': {zh: '原表总计空白', en: 'stated total blank'},
	'screen.computed': {zh: '计算数 {value}', en: 'computed {value}'},
	'screen.partial': {zh: '已填部分合计 {value}', en: 'sum of what is filled {value}'},
	'screen.computedCell': {zh: '自动计算', en: 'computed'},
	'screen.source': {zh: '来源 {source}', en: 'from {source}'},
	'screen.remark': {zh: '备注 {words}', en: 'remark {words}'},
	'screen.typedAs': {zh: '原文 {words}', en: 'as written {words}'},
	'screen.yuan': {zh: '即 {yuan} 元', en: '{yuan} yuan'},
	'screen.whole': {zh: '数值 {value}', en: 'figure {value}'},
	'screen.selected': {
		zh: '已选 {cells} 格　合计 {sum}　计数 {filled}',
		en: '{cells:cell|cells} selected   sum {sum}   count {filled}',
	},
	'screen.accept': {zh: '{key} 采纳', en: '{key} accept'},
	'screen.more': {zh: '另有 {count} 处', en: '{count} more'},
	'screen.editing.value': {zh: '编辑', en: 'edit'},
	'screen.editing.remark': {zh: '备注', en: 'remark'},
	'screen.spoken.cell': {zh: '{label}，{value}', en: '{label}, {value}'},
	'command.move': {zh: '移动', en: 'Move'},
	'command.edge': {zh: '跳到数据一端', en: 'Jump to the edge of the figures'},
	'command.select': {zh: '选定', en: 'Select'},
	'command.selectEdge': {zh: '选定到数据一端', en: 'Select to the edge of the figures'},
	'command.go.rowStart': {zh: '到行首', en: 'To the start of the row'},
	'command.go.rowEnd': {zh: '到行尾', en: 'To the end of the row'},
	'command.go.first': {zh: '到本表第一格', en: 'To the first cell of the table'},
	'command.go.last': {zh: '到本表最后一格', en: 'To the last cell of the table'},
	'command.selectTo.rowStart': {zh: '选定到行首', en: 'Select to the start of the row'},
	'command.selectTo.rowEnd': {zh: '选定到行尾', en: 'Select to the end of the row'},
	'command.selectTo.first': {zh: '选定到本表第一格', en: 'Select to the first cell'},
	'command.selectTo.last': {zh: '选定到本表最后一格', en: 'Select to the last cell'},
	'command.page.up': {zh: '上翻一屏', en: 'A screen up'},
	'command.page.down': {zh: '下翻一屏', en: 'A screen down'},
	'command.selectPage.up': {zh: '选定上翻一屏', en: 'Select a screen up'},
	'command.selectPage.down': {zh: '选定下翻一屏', en: 'Select a screen down'},
	'command.down': {zh: '下移', en: 'Down'},
	'command.next': {zh: '右移', en: 'Right'},
	'command.previous': {zh: '左移', en: 'Left'},
	'command.edit': {zh: '编辑', en: 'Edit'},
	'command.rewrite': {zh: '清空重填', en: 'Empty and type'},
	'command.remark': {zh: '备注', en: 'Remark'},
	'command.leave': {zh: '确认并移动', en: 'Accept and move'},
	'command.abandon': {zh: '放弃输入', en: 'Give up what is typed'},
	'command.clear': {zh: '清除', en: 'Clear'},
	'command.selectAll': {zh: '全选本表', en: 'Select the whole table'},
	'command.copy': {zh: '复制', en: 'Copy'},
	'command.cut': {zh: '剪切', en: 'Cut'},
	'command.paste': {zh: '粘贴', en: 'Paste'},
	'command.fill.down': {zh: '向下填充', en: 'Fill down'},
	'command.fill.right': {zh: '向右填充', en: 'Fill right'},
	'command.zeros': {zh: '空白处补 0', en: 'Fill blanks with 0'},
	'command.dropStated': {zh: '以计算数为准', en: 'Take the computed total'},
	'command.dropAllStated': {zh: '全部以计算数为准', en: 'Take all computed totals'},
	'command.blank.next': {zh: '下一空白格', en: 'Next blank cell'},
	'command.blank.previous': {zh: '上一空白格', en: 'Previous blank cell'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
