/** What undo and redo say, and the lines of the history. */
export const stepText = {
	'undone.figure': {zh: '已撤销：{label} 恢复为 {figure}', en: 'Undone: {label} is {figure} again'},
	'undone.blank': {zh: '已撤销：{label} 恢复为空白', en: 'Undone: {label} is blank again'},
	'undone.words': {zh: '已撤销：{label} 的备注', en: 'Undone: the remark of {label}'},
	'undone.typed': {zh: '已撤销键入（{cells} 格）', en: 'Undone: typing ({cells:cell|cells})'},
	'undone.pasted': {zh: '已撤销粘贴（{cells} 格）', en: 'Undone: pasting ({cells:cell|cells})'},
	'undone.imported': {
		zh: '已撤销导入（{cells} 格）',
		en: 'Undone: the import ({cells:cell|cells})',
	},
	'undone.accepted': {
		zh: '已撤销采纳（{cells} 格）',
		en: 'Undone: the suggestion ({cells:cell|cells})',
	},
	'undone.verified': {
		zh: '已撤销“已核对台账”（{cells} 格）',
		en: 'Undone: compared with the ledger ({cells:cell|cells})',
	},
	'undone.zeros': {zh: '已撤销补 0（{cells} 格）', en: 'Undone: the zeros ({cells:cell|cells})'},
	'undone.filled': {zh: '已撤销填充（{cells} 格）', en: 'Undone: filling ({cells:cell|cells})'},
	'undone.cleared': {zh: '已撤销清除（{cells} 格）', en: 'Undone: clearing ({cells:cell|cells})'},
	'undone.recomputed': {
		zh: '已撤销“以计算数为准”（{cells} 格）',
		en: 'Undone: dropping stated totals ({cells:cell|cells})',
	},
	'undone.explained': {zh: '已撤销情况说明', en: 'Undone: the explanation'},
	'undone.header': {
		zh: '已撤销表头或上年数据的修改',
		en: 'Undone: the change of the header or of last year',
	},
	'undone.handedIn': {zh: '已撤销报送记录', en: 'Undone: the hand-in'},
	'undone.carriedOn': {
		zh: '已撤销上年结转（{cells} 格）',
		en: 'Undone: what was carried over ({cells:cell|cells})',
	},
	'undone.found': {zh: '已撤销损坏记录', en: 'Undone: what was found damaged'},
	'undone.confirmed': {zh: '已撤销核对确认', en: 'Undone: the confirmation'},
	'undone.recovered': {
		zh: '已撤销找回的修改（{cells} 格）',
		en: 'Undone: what was recovered ({cells:cell|cells})',
	},

	'redone.figure': {zh: '已恢复：{label} 为 {figure}', en: 'Redone: {label} is {figure}'},
	'redone.blank': {zh: '已恢复：{label} 为空白', en: 'Redone: {label} is blank'},
	'redone.words': {zh: '已恢复：{label} 的备注', en: 'Redone: the remark of {label}'},
	'redone.typed': {zh: '已恢复键入（{cells} 格）', en: 'Redone: typing ({cells:cell|cells})'},
	'redone.pasted': {zh: '已恢复粘贴（{cells} 格）', en: 'Redone: pasting ({cells:cell|cells})'},
	'redone.imported': {
		zh: '已恢复导入（{cells} 格）',
		en: 'Redone: the import ({cells:cell|cells})',
	},
	'redone.accepted': {
		zh: '已恢复采纳（{cells} 格）',
		en: 'Redone: the suggestion ({cells:cell|cells})',
	},
	'redone.verified': {
		zh: '已恢复“已核对台账”（{cells} 格）',
		en: 'Redone: compared with the ledger ({cells:cell|cells})',
	},
	'redone.zeros': {zh: '已恢复补 0（{cells} 格）', en: 'Redone: the zeros ({cells:cell|cells})'},
	'redone.filled': {zh: '已恢复填充（{cells} 格）', en: 'Redone: filling ({cells:cell|cells})'},
	'redone.cleared': {zh: '已恢复清除（{cells} 格）', en: 'Redone: clearing ({cells:cell|cells})'},
	'redone.recomputed': {
		zh: '已恢复“以计算数为准”（{cells} 格）',
		en: 'Redone: dropping stated totals ({cells:cell|cells})',
	},
	'redone.explained': {zh: '已恢复情况说明', en: 'Redone: the explanation'},
	'redone.header': {
		zh: '已恢复表头或上年数据的修改',
		en: 'Redone: the change of the header or of last year',
	},
	'redone.handedIn': {zh: '已恢复报送记录', en: 'Redone: the hand-in'},
	'redone.carriedOn': {
		zh: '已恢复上年结转（{cells} 格）',
		en: 'Redone: what was carried over ({cells:cell|cells})',
	},
	'redone.found': {zh: '已恢复损坏记录', en: 'Redone: what was found damaged'},
	'redone.confirmed': {zh: '已恢复核对确认', en: 'Redone: the confirmation'},
	'redone.recovered': {
		zh: '已恢复找回的修改（{cells} 格）',
		en: 'Redone: what was recovered ({cells:cell|cells})',
	},

	'past.importedFrom': {zh: '导入（{source}）', en: 'imported ({source})'},
	'past.undo': {zh: '撤销第 {revision} 次（{how}）', en: 'undid change {revision} ({how})'},
	'past.redo': {zh: '恢复第 {revision} 次（{how}）', en: 'redid change {revision} ({how})'},
	'past.broughtBack': {
		zh: '恢复为第 {revision} 次修改时的数',
		en: 'brought back as after change {revision}',
	},
	'past.lastYear': {zh: '载入上年数据', en: 'last year’s figures loaded'},
	'past.noLastYear': {zh: '声明无上年数据', en: 'declared that there is no last year'},
	'past.remark': {zh: '备注：{before} → {after}', en: 'remark: {before} → {after}'},
} as const;
