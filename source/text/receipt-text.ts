/** What is said of a finished export, and that a request of the screen wants an open draft. */
export const receiptText = {
	'session.needsDraft': {
		zh: '请先打开或新建一份草稿。',
		en: 'Open a draft first, or make a new one.',
	},
	'session.receipt.what': {
		zh: '{unit}　{year}年度，{figures} 个数已写入并读回核对',
		en: '{unit}, {year}: {figures:figure|figures} written, read back and compared',
	},
	'session.receipt.untouched': {
		zh: '原工作簿其余 {parts} 个部分一字未动',
		en: '{parts:other part|other parts} of the workbook kept their bytes',
	},
	'session.receipt.examinedBy': {zh: '特殊情况核实人：{name}', en: 'Examined by {name}'},
	'session.receipt.override': {zh: '特殊情况说明：{override}', en: 'Special statement: {override}'},
	'session.receipt.demo': {
		zh: '试用：文件名和填报单位已标明“试用”，请勿报送。',
		en: 'A demonstration: the file and the unit are marked （试用）. Do not hand it in.',
	},
	'session.receipt.first': {
		zh: '已记为第 1 次报送，并留存副本',
		en: 'Recorded as the first hand-in, with a copy kept',
	},
	'session.receipt.again': {
		zh: '更正报送：已记为第 {number} 次报送，并留存副本',
		en: 'Handed in again: recorded as hand-in {number}, with a copy kept',
	},
	'session.receipt.report': {zh: '校验报告：{file}', en: 'Check report: {file}'},
	'session.receipt.corrections': {
		zh: '更正对照（{cells} 处）',
		en: 'Corrections ({cells})',
	},
	'session.receipt.correction': {
		zh: '{label}　原报 {before}　现报 {after}',
		en: '{label}: handed in {before}, now {after}',
	},
	'session.receipt.remarksLeft': {
		zh: '表样没有放备注的地方，{count} 处备注未写入',
		en: 'The workbook has no place for remarks: {count} were not written',
	},
	'session.receipt.more': {zh: '另有 {count} 处', en: '{count} more'},
	'session.receipt.redo': {zh: '还须：', en: 'Also to be done:'},
	'session.receipt.formulas': {
		zh: '表样中的公式与本表计算数一致（{cells} 处）',
		en: 'The formulas of the workbook agree with our totals ({cells})',
	},
	'session.receipt.formula': {
		zh: '{label}：表样公式得 {theirs}，本表为 {ours}（{source}）',
		en: '{label}: its formula gives {theirs}, ours is {ours} ({source})',
	},
} as const;
