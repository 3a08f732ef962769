import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.noFinding': {
		zh: '此处没有校验事项。F8 转到下一处。',
		en: 'There is no finding here. F8 goes to the next.',
	},
	'session.noExplanation': {zh: '此处没有情况说明。', en: 'There is no explanation here.'},
	'session.uncheckedNotExplained': {
		zh: '未能校验的事项不能说明：请先补齐所缺的数（或声明无上年数据）。',
		en: 'What could not be checked cannot be explained: supply what is missing (or declare that there is no last year).',
	},
	'session.mustNotExplained': {
		zh: '须更正的事项不能以说明代替更正；确需报送时，在报送时填写特殊情况说明。',
		en: 'This must be corrected, not explained; where it cannot be, hand in with a special statement.',
	},
	'session.accept.explain': {zh: '说明', en: 'Explain'},
	'session.field.wordsNeeded': {zh: '情况说明（须写明）', en: 'Explanation (needed)'},
	'session.wordsNeeded': {
		zh: '这一项只选原因不够，请写明情况：如哪一年、哪一份文件、哪项业务。',
		en: 'A reason alone is not enough here: say in words which year, document or task.',
	},
	'session.explained': {
		zh: '已说明，写入校验报告；相关数字改动后说明自动失效。Ctrl+Z 撤销。',
		en: 'Explained, for the report of the checks; it lapses when one of its figures changes. Ctrl+Z undoes it.',
	},
	'session.wordsMissing': {
		zh: '选“其他”时请写明情况。',
		en: 'With “其他”, say why in words.',
	},
	'command.explain': {zh: '情况说明', en: 'Explain'},
	'command.dropExplanation': {zh: '删除情况说明', en: 'Drop the explanation'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
