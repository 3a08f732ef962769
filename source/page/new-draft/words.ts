import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'command.new': {zh: '新建', en: 'New'},
	'command.carryOn': {zh: '结转下年度', en: 'Carry on to next year'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
