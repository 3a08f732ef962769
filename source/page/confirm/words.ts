import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.confirm.title': {
		zh: '这份草稿损坏后恢复过，请核对后确认',
		en: 'This draft was recovered from damage: look at it, then confirm it',
	},
	'session.confirm.older': {
		zh: '只恢复到第 {revision} 次修改（{time}），之后的修改可能缺失。请对照台账补齐数字。',
		en: 'It was recovered up to edit {revision} ({time}); later edits may be missing. Bring the figures up to date.',
	},
	'session.confirm.mended': {
		zh: '已恢复到第 {revision} 次修改，内容齐全。请核对数字。',
		en: 'Everything was recovered (edit {revision}). Look at the figures.',
	},
	'session.confirm.historyGap': {
		zh: '第 {from} 次至第 {to} 次修改的记录损坏，合并为一条；数字以留存的草稿为准。请核对数字。',
		en: 'The history of edits {from} to {to} was damaged and is shown as one; the figures are those of the last image. Look at them.',
	},
	'session.confirm.folder': {
		zh: '损坏的文件留存于“{folder}”。',
		en: 'The damaged files are kept in “{folder}”.',
	},
	'session.confirm.until': {
		zh: '确认之前不能报送。要先核对的，按 Esc，核对后在命令中选“确认恢复内容”。',
		en: 'Until then nothing is handed in. To look first press Esc, and choose “Confirm what was recovered” among the commands afterwards.',
	},
	'session.confirm.because': {zh: '确认依据', en: 'Why it is right'},
	'session.confirm.becauseMissing': {
		zh: '请写明依据，例如“已与台账逐格核对”。',
		en: 'Say why, such as “compared with the ledger, cell by cell”.',
	},
	'session.confirm.nothing': {
		zh: '这份草稿没有待确认的恢复内容。',
		en: 'The draft has nothing to confirm.',
	},
	'session.confirm.accept': {zh: '确认', en: 'Confirm'},
	'session.confirmed': {
		zh: '已确认恢复的内容，依据已记入修改记录。',
		en: 'Confirmed; the reason is kept in the history.',
	},
	'command.confirmState': {zh: '确认恢复内容', en: 'Confirm what was recovered'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
