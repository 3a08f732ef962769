import {learn} from '../../text/say.ts';

/** What this page says. */
export const words = learn({
	'session.field.preparer': {zh: '填报人', en: 'Prepared by'},
	'session.field.reviewer': {zh: '审核人', en: 'Reviewed by'},
	'session.field.head': {zh: '负责人', en: 'Head of the unit'},
	'session.field.phone': {zh: '联系电话', en: 'Telephone'},
	'session.field.date': {zh: '填报日期', en: 'Date'},
	'session.field.fees': {zh: '信息处理费', en: 'Fees for information'},
	'session.field.fees.notices': {zh: '收费通知件数', en: 'Fee notices'},
	'session.field.fees.total': {zh: '通知总金额', en: 'Total asked for'},
	'session.field.fees.paid': {zh: '实际收取', en: 'Actually paid'},
	'session.fees.open': {zh: '未填', en: 'not told'},
	'session.fees.none': {zh: '无', en: 'none'},
	'session.fees.some': {zh: '有', en: 'some'},
	'session.fees.wrong.count': {
		zh: '“{text}”应为不小于 0 的整数。',
		en: '“{text}” should be a whole number from 0.',
	},
	'session.fees.wrong.amount': {
		zh: '“{text}”应为不小于 0 的金额（元），最多两位小数。',
		en: '“{text}” should be an amount in 元 from 0 with at most two decimals.',
	},
	'command.header': {zh: '填报信息', en: 'Details of the return'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
