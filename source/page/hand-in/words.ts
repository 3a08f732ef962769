import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'command.export': {zh: '报送、导出', en: 'Hand in, export'},
	'command.chooseModel': {zh: '选择文件', en: 'Choose a file'},
	'command.mend': {zh: '逐项更正', en: 'Go and mend'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
