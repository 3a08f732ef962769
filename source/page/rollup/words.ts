import {learn} from '../../text/say.ts';

/** What is said before the desk is loaded. */
export const words = learn({
	'command.rollup.open': {zh: '打开', en: 'Open'},
	'command.rollup.found': {zh: '查找完毕', en: 'Done'},
	'command.rollup.readOn': {zh: '返回', en: 'Back'},
	'command.rollup.takeBack': {zh: '撤销这一条', en: 'Take this back'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
