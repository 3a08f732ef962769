import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'screen.search.title': {zh: '查找（项目、列名或数字）', en: 'Search rows, columns and figures'},
	'screen.search.none': {zh: '没有找到。', en: 'Nothing found.'},
	'command.search': {zh: '查找', en: 'Search'},
	'command.found.next': {zh: '查找下一处', en: 'Next found'},
	'command.found.previous': {zh: '查找上一处', en: 'Previous found'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
