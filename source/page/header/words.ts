import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.field.preparer': {zh: '填报人', en: 'Prepared by'},
	'session.field.reviewer': {zh: '审核人', en: 'Reviewed by'},
	'session.field.head': {zh: '负责人', en: 'Head of the unit'},
	'session.field.phone': {zh: '联系电话', en: 'Telephone'},
	'session.field.date': {zh: '填报日期', en: 'Date'},
	'command.header': {zh: '填报信息', en: 'Details of the return'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
