import {learn} from './say.ts';

/** Why a filled table differs from what a ledger counts. */
export const ledgerCompareText = learn({
	'ledger.why.tooEarly': {
		zh: '下一年度答复，填入{toRow}，应入四',
		en: 'answered after the year: filled into {toRow}, belongs in 四',
	},
	'ledger.why.tooEarlyOn': {
		zh: '{received}收、{answered}复 {count} 行，填入{toRow}，应入四',
		en: 'received {received}, answered {answered}, {count:line|lines}: filled into {toRow}, belongs in 四',
	},
	'ledger.why.tooLate': {
		zh: '登记为{fromRow}，填入四',
		en: 'registered as {fromRow}, filled into 四',
	},
	'ledger.why.otherYear': {
		zh: '登记为{fromRow}，填入{toRow}',
		en: 'registered as {fromRow}, filled into {toRow}',
	},
	'ledger.why.type': {
		zh: '登记为{fromColumn}，填入{toColumn}',
		en: 'registered as {fromColumn}, filled as {toColumn}',
	},
	'ledger.why.typeOnce': {
		zh: '登记为{fromColumn}，填入{toColumn}',
		en: 'registered as {fromColumn}, filled as {toColumn}',
	},
	'ledger.why.result': {
		zh: '登记为{fromRow}，填入{toRow}',
		en: 'registered as {fromRow}, filled as {toRow}',
	},
	'ledger.why.outcome': {
		zh: '登记为{fromColumn}，填入{toColumn}',
		en: 'registered as {fromColumn}, filled as {toColumn}',
	},
	'ledger.why.suit': {
		zh: '登记为{fromRow}，填入{toRow}',
		en: 'registered as {fromRow}, filled as {toRow}',
	},
	'ledger.why.added': {zh: '不应计入，填表时计入了', en: 'does not count, and was counted'},
	'ledger.why.open': {zh: '台账待定，填表时计入了', en: 'is open in the ledger, and was counted'},
	'ledger.why.omitted': {zh: '填表时漏计', en: 'was left out'},
	'ledger.why.twice': {zh: '填表时重复计', en: 'was counted twice'},
	'ledger.why.half': {zh: '只在其中一处计错', en: 'was counted wrong in one of its places'},
	'ledger.explained': {zh: '{differs}：{place} {why}', en: '{differs}: {place} {why}'},
	'ledger.explainedOneOf': {
		zh: '{differs}：下列行中的 {count} 行 {why}：{place}',
		en: '{differs}: {count} of these lines {why}: {place}',
	},
	'ledger.andMoreLines': {zh: '等 {count} 行', en: ' and others, {count} lines'},
	'ledger.unexplained': {
		zh: '{cell} 填 {filled}，数出 {counted}：没有哪一行能解释；依据的行 {lines}',
		en: '{cell}: filled {filled}, counted {counted}; no line explains it; its lines {lines}',
	},
	'ledger.follows': {
		zh: '{cell} 填 {filled}，数出 {counted}（总计，随各格而变）',
		en: '{cell}: filled {filled}, counted {counted} (a total: it follows its cells)',
	},
	'ledger.equal': {zh: '与“{name}”逐格一致。', en: 'It agrees with “{name}” in every cell.'},
	'ledger.differs': {
		zh: '与“{name}”有 {count} 格不一致：',
		en: 'It differs from “{name}” in {count:cell|cells}:',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof ledgerCompareText> {}
}
