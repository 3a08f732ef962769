import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.noSuchItem': {
		zh: '没有“{text}”这一项。请写成 三（三）4，或项目名称。',
		en: 'There is no item “{text}”. Write it like 三(三)4, or a part of its label.',
	},
	'session.gotoIntro': {
		zh: '如 三(三)4、334、重复申请；空格后可写列：三(三)4 商业企业',
		en: 'Such as 三(三)4, 334, 重复申请; a column after a space: 三(三)4 商业企业',
	},
	'session.accept.goto': {zh: '转到', en: 'Go'},
	'command.goto': {zh: '转到项目', en: 'Go to an item'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
