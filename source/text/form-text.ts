/** Forms and quantities. */
export const formText = {
	'form.noneForYear': {
		zh: '没有适用于{year}年度的表样（现有：{years}）。请核对年度，或用 --year 指定。',
		en: 'No form covers the year {year} (there are forms for {years}). Check the year, or give it with --year.',
	},
	'form.unknown': {
		zh: '没有编号为“{form}”的表样。请安装新版本，或把表样放进 forms 文件夹。',
		en: 'There is no form “{form}”. Install a newer version, or put the form into the folder forms.',
	},
	'form.badFile': {
		zh: '表样文件“{file}”有误：{field}——{why}。请改正后重试。',
		en: 'The form file “{file}” is wrong: {field} — {why}. Mend it and try again.',
	},
	'form.unproven.pass': {
		zh: '规则文件“{file}”有误：规则 {rule} 的 examples.pass 应全部通过，却没有通过（{at}）。请改正规则或示例后重试。',
		en: 'The rule file “{file}” is wrong: {rule} does not pass its own examples.pass ({at}). Mend the rule or the example and try again.',
	},
	'form.unproven.fail': {
		zh: '规则文件“{file}”有误：规则 {rule} 的 examples.fail 应被查出，却没有查出。请改正规则或示例后重试。',
		en: 'The rule file “{file}” is wrong: {rule} does not fire on its own examples.fail. Mend the rule or the example and try again.',
	},
	'quantity.words': {
		zh: '“{text}”不是数字。请只填数字；没有的填 0。',
		en: '“{text}” is not a number. Enter a number; 0 for none.',
	},
	'quantity.multiplier': {
		zh: '“{text}”用了万、亿等字。请写出完整的数，如 267万 写作 2670000。',
		en: '“{text}” counts in 万, 亿 or the like. Write the number out: 267万 is 2670000.',
	},
	'quantity.range': {
		zh: '“{text}”是一个范围。请只填一个确切的数。',
		en: '“{text}” is a range. Enter one exact number.',
	},
	'quantity.vague': {
		zh: '“{text}”不是确切的数（约、余、多、以上……）。请填确切的数。',
		en: '“{text}” is not exact. Enter the exact number.',
	},
	'quantity.several': {
		zh: '“{text}”像是两个数。请只填一个。',
		en: '“{text}” looks like two numbers. Enter one.',
	},
	'quantity.date': {
		zh: '“{text}”是日期或时间，不是数量。',
		en: '“{text}” is a date or a time, not a quantity.',
	},
	'quantity.percent': {
		zh: '“{text}”是百分比，不是数量。',
		en: '“{text}” is a percentage, not a quantity.',
	},
	'quantity.error': {
		zh: '“{text}”是公式错误值。请在原表中改正后再导入。',
		en: '“{text}” is a formula error. Mend it in the source.',
	},
	'quantity.exponent': {
		zh: '“{text}”是科学记数法，请写成普通数字。',
		en: '“{text}” is in scientific notation. Write it out.',
	},
	'quantity.grouping': {
		zh: '“{text}”的千分位不对，请核对。',
		en: '“{text}” has thousands separators in odd places.',
	},
	'quantity.leadingZero': {
		zh: '“{text}”以 0 开头，不像数量，请核对。',
		en: '“{text}” starts with 0 and does not look like a quantity.',
	},
	'quantity.otherUnit': {
		zh: '“{text}”的单位与本表（{unit}）不同，请换算后填写。',
		en: '“{text}” is in another unit than the table ({unit}). Convert it first.',
	},
	'quantity.tooLarge': {zh: '“{text}”太大，请核对。', en: '“{text}” is too large.'},
	'quantity.unknownFormula': {
		zh: '公式没有计算结果。请先用 Excel 或 WPS 打开并保存一次。',
		en: 'The formula has no stored result. Open and save the file once in Excel or WPS.',
	},
	'quantity.unread': {
		zh: '这一格的内容读不出来（“{text}”）。请打开原文件核对后填写。',
		en: 'What stands in this cell cannot be read (“{text}”). Look into the file and enter the figure.',
	},
	'quantity.leftOut': {
		zh: '“{text}”在原文件中已划去或隐藏，未读取。请核对后填写。',
		en: '“{text}” is struck out or hidden in the file: not read. Check it and enter the figure.',
	},
	'quantity.notShown': {
		zh: '这一格存有数字，但显示为“{text}”。请核对后填写。',
		en: 'The cell holds a number but shows “{text}”. Check it and enter the figure.',
	},
} as const;
