import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'command.complete': {zh: '补全名称', en: 'Complete'},
	'command.import': {zh: '导入文件', en: 'Import a file'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
