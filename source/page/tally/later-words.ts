import {learn} from '../../text/say.ts';

/** What these pages say once they are open. */
export const laterWords = learn({
	'screen.tally.title': {
		zh: '台账计数：{file}　{unit}　{year}年度',
		en: 'Ledger: {file}  {unit}  {year}',
	},
	'screen.tally.open': {
		zh: '暂计：待定 {open} 行、待确认 {questions} 项；待定的行不计入任何一格，处理完之前不能报送',
		en: 'As far as it goes: {open} open, {questions:question|questions}; what is open counts nowhere, and nothing is handed in before it is settled',
	},
	'screen.tally.whole': {zh: '全部计入：{lines} 行', en: 'All counted: {lines:line|lines}'},
	'session.tally.question': {
		zh: '“{asked}”怎样计？{lines} 行，建议：{propose}。按 Enter 回答',
		en: 'How does “{asked}” count? {lines:line|lines}, proposed: {propose}. Enter answers',
	},
	'session.tally.questionOpen': {
		zh: '“{asked}”怎样计？{lines} 行。按 Enter 回答',
		en: 'How does “{asked}” count? {lines:line|lines}. Enter answers',
	},
	'session.tally.rule': {
		zh: '{asked}（{lines} 行），建议：{propose}。按 Enter 回答',
		en: '{asked} ({lines:line|lines}), proposed: {propose}. Enter answers',
	},
	'session.tally.ruleOpen': {
		zh: '{asked}（{lines} 行）。按 Enter 回答',
		en: '{asked} ({lines:line|lines}). Enter answers',
	},
	'session.tally.ruleAnswered': {zh: '{asked}：{answer}', en: '{asked}: {answer}'},
	'session.tally.answered': {zh: '“{asked}”：{answer}', en: '“{asked}”: {answer}'},
	'session.tally.byLine': {
		zh: '{lines} 行里是一段话，须逐行确认：请在台账里改成办理结果，或用 --answers 写明',
		en: '{lines:line|lines} with a sentence: put the result into the ledger, or answer line by line with --answers',
	},
	'session.tally.table': {
		zh: '{title}　改动 {changed} 格，相同 {same} 格',
		en: '{title}  {changed:cell changes|cells change}, {same:stays|stay}',
	},
	'session.tally.leave': {zh: '先不回答', en: 'Leave it open'},
	'session.tally.proposed': {zh: '{label}（建议）', en: '{label} (proposed)'},
	'session.tally.choice': {zh: '{label}', en: '{label}'},
	'session.tally.takeOpen': {
		zh: '还有 {open} 行待定、{questions} 项未回答。现在写入是暂计，处理完之前不能报送。',
		en: '{open} lines are open and {questions:question is|questions are} not answered. Taken now it is counted as far as it goes and cannot be handed in.',
	},
	'session.tally.takeAnyway': {zh: '按暂计写入', en: 'Take it as far as it goes'},
	'session.tally.taken': {
		zh: '已由台账写入 {cells} 格，表二未动。Ctrl+Z 撤销；在格上按 x 看所依据的行。',
		en: 'Took {cells:cell|cells} from the ledger, table 二 untouched. Ctrl+Z undoes it; x on a cell shows its lines.',
	},
	'session.tally.same': {
		zh: '与草稿相同，未作任何改动。',
		en: 'It says what the draft says: nothing was changed.',
	},
	'screen.ledgerLines.title': {
		zh: '台账行：{label}　{count} 行',
		en: 'Ledger lines: {label}  {count:line|lines}',
	},
	'screen.ledgerLines.same': {
		zh: '{file}：自计数后没有改动',
		en: '{file}: unchanged since it was counted',
	},
	'screen.ledgerLines.changed': {
		zh: '{file}：计数后已改动，行号可能不再对应，请重新导入台账',
		en: '{file}: changed since it was counted, so lines may have moved; take the ledger in again',
	},
	'screen.ledgerLines.gone': {
		zh: '{file}：找不到，无法核对是否改动',
		en: '{file}: not there, so whether it changed is not known',
	},
	'screen.ledgerLines.looking': {zh: '{file}：正在核对', en: '{file}: being looked at'},
	'session.ledgerLine': {zh: '{line} 计入：', en: '{line} counts in:'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof laterWords> {}
}
