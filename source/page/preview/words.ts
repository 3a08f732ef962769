import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'command.hint.answer': {zh: '选择', en: 'Choose'},
	'command.hint.takeOver': {zh: '确认更改', en: 'Take over'},
	'command.table': {zh: '下一张表', en: 'Next table'},
	'command.toggle': {zh: '勾选／取消', en: 'Take or leave'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
