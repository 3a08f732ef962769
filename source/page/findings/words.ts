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
		zh: '已采纳：{list}。Ctrl+Z 撤销。',
		en: 'Accepted: {list}. Ctrl+Z undoes it.',
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
	'screen.rule': {zh: '依据 {basis}', en: 'basis {basis}'},
	'screen.advice': {zh: '办法 {advice}', en: 'advice {advice}'},
	'screen.figures': {zh: '数字 {figures}', en: 'figures {figures}'},
	'screen.explanation': {zh: '情况说明 {words}', en: 'explanation {words}'},
	'command.accept': {zh: '采纳', en: 'Accept'},
	'command.finding.next': {zh: '下一处校验事项', en: 'Next finding'},
	'command.finding.previous': {zh: '上一处校验事项', en: 'Previous finding'},
	'command.hint.next': {zh: '下一处', en: 'Next finding'},
	'command.copyFinding': {zh: '复制校验事项', en: 'Copy the finding'},
	'command.findings': {zh: '校验列表', en: 'All findings'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
