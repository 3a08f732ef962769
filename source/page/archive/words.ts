import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.accept.archive': {zh: '归档', en: 'Archive'},
	'session.archiveIntro': {
		zh: '归档包含草稿、全部修改记录和已报送的副本，可在另一台电脑上打开。',
		en: 'The archive holds the draft, its history and what was handed in; another computer can open it.',
	},
	'session.archived': {zh: '已归档：{file}', en: 'Archived: {file}'},
	'command.archive': {zh: '归档', en: 'Archive'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
