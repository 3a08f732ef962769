import {learn} from '../../text/say.ts';

/** What is said before the desk is loaded. */
export const words = learn({
	'command.rollup.open': {zh: '打开', en: 'Open'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
