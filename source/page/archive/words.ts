import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.accept.archive': {zh: '打包', en: 'Pack'},
	'session.archiveIntro': {
		zh: '草稿包含有草稿、全部修改记录和已报送的副本，可在另一台电脑上打开。',
		en: 'The pack holds the draft, its history and what was handed in; another computer can open it.',
	},
	'session.archived': {zh: '已打包：{file}', en: 'Packed: {file}'},
	'command.archive': {zh: '打包草稿', en: 'Pack the draft'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
