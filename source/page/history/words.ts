import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.broughtBack': {
		zh: '{label} 恢复为第 {revision} 次修改时的 {figure}。Ctrl+Z 撤销。',
		en: '{label} is {figure} again, as after change {revision}. Ctrl+Z undoes it.',
	},
	'session.holdsAlready': {
		zh: '{label} 现在就是这个数。',
		en: '{label} holds this figure now.',
	},
	'screen.history.title': {zh: '修改记录：{title}', en: 'History: {title}'},
	'screen.history.none': {zh: '还没有修改。', en: 'Nothing was changed yet.'},
	'command.history': {zh: '本格修改记录', en: 'History of the cell'},
	'command.history.draft': {zh: '全部修改记录', en: 'History of the draft'},
	'command.hint.bringBack': {zh: '恢复为此数', en: 'Bring back'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
