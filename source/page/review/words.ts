import {learn} from '../../text/say.ts';

/** What leads to this page, and its keys. */
export const words = learn({
	'command.review': {zh: '审签', en: 'Review'},
	'command.reviewSteps': {zh: '设置步骤', en: 'Set the steps'},
	'command.hint.record': {zh: '办理', en: 'Decide'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
