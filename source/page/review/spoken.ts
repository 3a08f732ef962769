import {learn} from '../../text/say.ts';

/** What this page says once it is open. */
export const spoken = learn({
	'session.review.decide': {zh: '审签：{step}', en: 'Review: {step}'},
	'session.review.submit': {zh: '送审', en: 'Submit'},
	'session.review.agree': {zh: '同意', en: 'Agree'},
	'session.review.sign': {zh: '签发', en: 'Sign'},
	'session.review.publish': {zh: '已发布', en: 'Published'},
	'session.review.return': {zh: '退回', en: 'Return'},
	'session.review.stepsHow': {
		zh: '从起草人到签发人，用顿号分开；名称里有“保密”的一步不分先后，签发前办好即可。',
		en: 'From the drafter to who signs, with 、 between them; a step named 保密… may come at any time before the signing.',
	},
	'session.review.badSteps': {
		zh: '至少两步，名称不能重复，也不能叫“发布”。',
		en: 'At least two steps, no name twice, none called 发布.',
	},
	'session.field.reviewSteps': {zh: '审签步骤', en: 'Steps'},
	'session.field.decision': {zh: '办理', en: 'Decision'},
	'session.field.opinion': {zh: '意见（退回须写）', en: 'Opinion (needed for a return)'},
	'session.field.reviewName': {zh: '姓名', en: 'Name'},
	'session.field.ground': {
		zh: '代录依据（纸质审签单、OA文号）',
		en: 'Ground, where recorded for another',
	},
	'session.accept.record': {zh: '记录', en: 'Record'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof spoken> {}
}
