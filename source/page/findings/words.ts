import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.noFindings': {
		zh: '没有须更正、待说明或提示事项。',
		en: 'There are no findings.',
	},
	'session.noFindingsYet': {
		zh: '没有须更正、待说明或提示事项；尚有 {blanks} 格未填，{unchecked} 项未能校验。',
		en: 'There are no findings so far; {blanks:cell is|cells are} blank, {unchecked:check is|checks are} not possible yet.',
	},
	'session.noSuspect': {
		zh: '此处没有唯一的建议数，请核对原始台账。',
		en: 'There is no single suggestion here. Compare with your ledger.',
	},
	'session.accepted': {
		zh: '已采纳：{list}。标为推定，核对台账后按 k 确认；Ctrl+Z 撤销。',
		en: 'Accepted: {list}. It is inferred: press k once it is compared with the ledger; Ctrl+Z undoes it.',
	},
	'session.severalWays': {zh: '疑似错填不止一处', en: 'Several cells could be wrong'},
	'session.severalWaysIntro': {
		zh: '数字本身不能确定是哪一处，请核对原始台账后选择。',
		en: 'The figures alone cannot tell which: compare with your ledger, then choose.',
	},
	'session.lastYearMissing': {
		zh: '尚无{year}年度数据可比',
		en: 'No figures of {year} to compare with',
	},
	'screen.noFindings': {
		zh: '没有须更正、待说明的事项。',
		en: 'Nothing must be corrected or explained.',
	},
	'screen.summary': {
		zh: '须更正 {must}　待说明 {explain}　提示 {hint}　已说明 {explained}　未能校验 {unchecked}　未填 {blanks} 格',
		en: 'must correct {must}   to explain {explain}   hints {hint}   explained {explained}   unchecked {unchecked}   blank {blanks}',
	},
	'screen.byWeight': {zh: '按轻重排列', en: '(by weight)'},
	'screen.byPlace': {zh: '按表中顺序排列', en: '(in the order of the form)'},
	'session.byWeight': {
		zh: 'F8 和校验列表现在按轻重排列：先须更正，再待说明、提示。',
		en: 'F8 and the list now go by weight: what must be corrected first.',
	},
	'session.byPlace': {
		zh: 'F8 和校验列表现在按表中顺序排列。',
		en: 'F8 and the list now go in the order of the form.',
	},
	'screen.rule': {zh: '依据 {basis}', en: 'basis {basis}'},
	'screen.advice': {zh: '处理建议 {advice}', en: 'advice {advice}'},
	'screen.explanation': {zh: '情况说明 {words}', en: 'explanation {words}'},
	'command.accept': {zh: '采纳', en: 'Accept'},
	'command.finding.next': {zh: '下一处校验事项', en: 'Next finding'},
	'command.finding.previous': {zh: '上一处校验事项', en: 'Previous finding'},
	'command.hint.next': {zh: '下一处', en: 'Next finding'},
	'command.copyFinding': {zh: '复制校验事项', en: 'Copy the finding'},
	'command.findings.order': {zh: '校验事项排列顺序', en: 'Order of the findings'},
	'command.findings': {zh: '校验列表', en: 'All findings'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
