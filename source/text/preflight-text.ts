/** What is looked at before a hand-in, line by line, and what mends it. */
export const preflightText = {
	'preflight.unit': {zh: '填报单位：{unit}', en: 'Unit: {unit}'},
	'preflight.noUnit': {zh: '填报单位未填', en: 'No unit is given'},
	'preflight.mend.unit': {zh: '填写单位全称', en: 'Enter the full name of the unit'},
	'preflight.year': {zh: '{year}年度，适用格式：{form}', en: '{year}, form {form}'},
	'preflight.wrongYear': {
		zh: '{form}的表样不能用于填报{year}年度',
		en: 'The form {form} cannot be filled for {year}',
	},
	'preflight.mend.year': {zh: '核对年度', en: 'Check the year'},
	'preflight.noBlanks': {zh: '各格均已填写', en: 'No cell is blank'},
	'preflight.blanks': {
		zh: '未填 {count} 格，第一处：{first}',
		en: 'Blank cells: {count}, the first: {first}',
	},
	'preflight.mend.blanks': {
		zh: '逐格填写；确实没有的填 0（空白处补 0）',
		en: 'Fill them; where there is none enter 0 (fill blanks with 0)',
	},
	'preflight.must': {zh: '须更正 {count} 处', en: 'Must be corrected: {count}'},
	'preflight.must.none': {zh: '须更正 0 处', en: 'Nothing must be corrected'},
	'preflight.mend.must': {zh: '按校验结果逐处更正', en: 'Correct each finding'},
	'preflight.explain': {
		zh: '待说明 {count} 处，已说明 {explained} 处',
		en: 'To be explained: {count}, explained: {explained}',
	},
	'preflight.explain.none': {
		zh: '待说明 0 处，已说明 {explained} 处',
		en: 'Nothing to be explained, explained: {explained}',
	},
	'preflight.mend.explain': {
		zh: '更正，或填写情况说明',
		en: 'Correct them, or say why they are right',
	},
	'preflight.hint': {zh: '提示 {count} 处', en: 'Hints: {count}'},
	'preflight.hint.none': {zh: '提示 0 处', en: 'No hints'},
	'preflight.mend.hint': {zh: '请核对，不影响报送', en: 'Have a look; they do not stop hand-in'},
	'preflight.lastYear': {
		zh: '已与{year}年度比对（{origin}）',
		en: 'Compared with {year} ({origin})',
	},
	'preflight.declared.firstYear': {
		zh: '无上年数据：首年',
		en: 'No last year to compare with: the first year of reporting',
	},
	'preflight.declared.newBody': {
		zh: '无上年数据：新设机构',
		en: 'No last year to compare with: a new body',
	},
	'preflight.declared.notObtainable': {
		zh: '无上年数据：上年数据无法取得',
		en: 'Not compared with last year: its figures cannot be obtained',
	},
	'preflight.declared.reform': {
		zh: '无上年数据：机构改革',
		en: 'No last year to compare with: the body was reorganised',
	},
	'preflight.noLastYear': {zh: '未与{year}年度比对', en: 'Not compared with {year}'},
	'preflight.mend.lastYear': {
		zh: '打开上年报表，或声明无上年数据的原因',
		en: 'Open last year’s return, or say why there is none',
	},
	'preflight.allChecked': {zh: '各项均已校验', en: 'Everything could be checked'},
	'preflight.restChecked': {zh: '其余各项均已校验', en: 'All else could be checked'},
	'preflight.unchecked': {zh: '未能校验 {count} 项', en: 'Could not be checked: {count}'},
	'preflight.mend.unchecked': {
		zh: '补填缺少的数据后再校验',
		en: 'Fill what they lack, then check again',
	},
	'preflight.unconfirmed': {
		zh: '草稿损坏后恢复的内容尚无人确认',
		en: 'Nobody has confirmed the draft since it was recovered from damage',
	},
	'preflight.mend.unconfirmed': {
		zh: '核对数字后写明依据确认',
		en: 'Look at the figures, then confirm them with a reason',
	},
	'preflight.inferred': {
		zh: '推定数 {count} 处尚未核对台账（已核对 {done} 处）',
		en: 'Accepted suggestions nobody has compared with the ledger: {count} (compared: {done})',
	},
	'preflight.verified': {
		zh: '采纳的建议数 {done} 处均已核对台账',
		en: 'All accepted suggestions were compared with the ledger: {done}',
	},
	'preflight.mend.inferred': {
		zh: '逐格核对台账后按 k；或在此按 F8，选“全部已核对台账”',
		en: 'Compare each with the ledger and press k; or press F8 here and confirm all',
	},
	'preflight.ledgerOpen': {
		zh: '暂计：台账“{file}”还有 {count} 行待定，没有计入任何一格',
		en: 'Counted as far as it goes: {count:line|lines} of the ledger “{file}” are open and booked nowhere',
	},
	'preflight.mend.ledgerOpen': {
		zh: '改好台账或回答所问事项后，重新导入台账',
		en: 'Mend the ledger or answer what is asked, then take the ledger in again',
	},
	'preflight.totals': {zh: '总计与计算数一致', en: 'The totals agree'},
	'preflight.totalsApart': {
		zh: '原表总计与计算数不一致 {count} 处，第一处：{first}',
		en: 'Stated totals that differ from their sums: {count}, the first: {first}',
	},
	'preflight.mend.totals': {
		zh: '更正数字，或以计算数为准',
		en: 'Correct the figures, or take the computed totals',
	},
} as const;
