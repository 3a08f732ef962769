import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'screen.bin.title': {zh: '回收站', en: 'Bin'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
