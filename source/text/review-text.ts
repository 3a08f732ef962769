import {learn} from './say.ts';

/** 审签, learnt when it is needed: no start waits for it. */
export const reviewText = learn({
	'review.stage.drafting': {zh: '起草中', en: 'drafting'},
	'review.stage.submitted': {zh: '送审（第 {round} 次）', en: 'submitted, round {round}'},
	'review.stage.reviewed': {zh: '已审', en: 'reviewed'},
	'review.stage.signed': {zh: '已签发', en: 'signed'},
	'review.stage.handedIn': {zh: '已报送', en: 'handed in'},
	'review.stage.published': {zh: '已发布', en: 'published'},
	'review.decision.submit': {zh: '送审', en: 'submitted'},
	'review.decision.agree': {zh: '同意', en: 'agreed'},
	'review.decision.sign': {zh: '签发', en: 'signed'},
	'review.decision.return': {zh: '退回', en: 'returned'},
	'review.decision.publish': {zh: '已发布', en: 'published'},
	'review.open': {zh: '未办', en: 'open'},
	'review.own': {
		zh: '正文自有的数 {count} 个（表中没有），已核 {checked} 个：',
		en: 'Figures of the text alone: {count}, checked: {checked}',
	},
	'review.ownLast': {zh: '上年 {figure}', en: 'last year {figure}'},
	'review.ownSource': {zh: '来源：{source}', en: 'source: {source}'},
	'review.ownParagraph': {zh: '{file}第{number}段', en: '{file}, paragraph {number}'},
	'review.ownTyped': {zh: '手填，未写', en: 'typed, none given'},
	'review.ownOpen': {zh: '未核', en: 'not checked'},
	'review.ownChecked': {zh: '已核：{who} {time}', en: 'checked: {who} {time}'},
	'review.title': {
		zh: '{unit}　{year}年度　审签：{stage}',
		en: '{unit}, {year}, review: {stage}',
	},
	'review.line': {zh: '{number}  {step}　{what}', en: '{number}  {step}  {what}'},
	'review.mark': {zh: '{decision}　{name}　{time}', en: '{decision}  {name}  {time}'},
	'review.opinion': {zh: '意见：{opinion}', en: 'opinion: {opinion}'},
	'review.recorded': {
		zh: '由经办人代录（{who}），依据：{ground}',
		en: 'recorded by {who}, on the ground of: {ground}',
	},
	'review.returned': {
		zh: '{step}退回（{name}，{time}）：{opinion}',
		en: 'Returned by {step} ({name}, {time}): {opinion}',
	},
	'review.codes': {
		zh: '数据校验码 {figures}　全文校验码 {full}',
		en: 'code of the figures {figures}, of the full text {full}',
	},
	'review.record': {
		zh: '这是审签过程的记录，不是电子签名；需要签名盖章的，请打印审签单。',
		en: 'This is a record of the review, not a signature; where one is asked for, print the review sheet.',
	},
	'review.changed.figures': {
		zh: '审签后修改 {cells} 格，须重新审签。',
		en: 'Figures changed after the review: {cells}. It begins anew.',
	},
	'review.changed.header': {
		zh: '审签后改了单位、年度或格式，须重新审签。',
		en: 'The unit, the year or the form changed after the review: it begins anew.',
	},
	'review.changed.words': {
		zh: '审签后仅改文字 {words} 处，数字未动：由“{checker}”确认即可，不必重新审签。',
		en: 'Only words changed after the review ({words}), no figure: “{checker}” confirms them, no new round is needed.',
	},
	'review.marked': {
		zh: '已记录：{step}　{decision}　{name}',
		en: 'Recorded: {step}, {decision}, {name}',
	},
	'review.noName': {
		zh: '请写明是谁办理的。',
		en: 'Say whose decision it is.',
	},
	'review.noGround': {
		zh: '由 {who} 代 {name} 记录的，须写明依据（纸质审签单、OA文号等）。本人办理的，请先用 GOUJI_WHO 写明本人姓名。',
		en: '{who} records this for {name}: say on what ground (the paper sheet, a number of the office system). For your own, set GOUJI_WHO to your name.',
	},
	'review.noOpinion': {zh: '退回须写明意见。', en: 'A return needs an opinion in words.'},
	'review.noReturnHere': {
		zh: '“{step}”这一步不能退回。',
		en: 'The step “{step}” cannot return anything.',
	},
	'review.notSubmitted': {
		zh: '还没有送审，“{step}”不能办理。请先由起草人送审。',
		en: 'Nothing was submitted yet: “{step}” has to wait for the drafter.',
	},
	'review.changedFirst': {
		zh: '审签后改过数字，“{step}”不能办理。请由起草人重新送审。',
		en: 'Figures changed after the review: “{step}” has to wait for the drafter to submit anew.',
	},
	'review.wordsFirst': {
		zh: '审签后改过文字，请先由“{checker}”确认。',
		en: 'Words changed after the review: “{checker}” confirms them first.',
	},
	'review.stepFirst': {
		zh: '“{first}”还没有办理，“{step}”不能办理。',
		en: '“{step}” comes behind “{first}”, which is still open.',
	},
	'review.done': {zh: '“{step}”已经办理。', en: '“{step}” is done already.'},
	'review.underWay': {
		zh: '第 {round} 次送审还在办理中，不必再送。',
		en: 'Round {round} is under way: nothing need be submitted.',
	},
	'review.published': {zh: '已经发布，不能退回。', en: 'It is published: nothing is returned.'},
	'review.handInFirst': {
		zh: '还没有报送，不能发布。请先导出正式稿（gouji report）或报送表。',
		en: 'It is not handed in yet: make the final report (gouji report) or the workbook first.',
	},
	'review.noStep': {
		zh: '没有第 {step} 步，共 {count} 步。',
		en: 'There is no step {step}; there are {count}.',
	},
	'review.notDraft': {
		zh: '审签只用于草稿：“{target}”是文件。请先用 gouji import 导入。',
		en: 'A review is of a draft, and “{target}” is a file: import it first.',
	},
	'review.stepNeeded': {
		zh: '请写明哪一步（--step 序号），是同意（--agree）还是退回（--return 意见）。',
		en: 'Say which step (--step N), and whether it agrees (--agree) or returns (--return WORDS).',
	},
	'review.bothWays': {
		zh: '--agree 和 --return 只能选一个。',
		en: 'Either --agree or --return, not both.',
	},
	'review.badCode': {
		zh: '“{code}”不是校验码：校验码是 12 位数字和字母 a–f。',
		en: '“{code}” is no code: a code has twelve digits and letters a–f.',
	},
	'review.code.figures': {
		zh: '与数据校验码一致：数字就是现在草稿中的数字。',
		en: 'It is the code of the figures: they are those of the draft.',
	},
	'review.code.full': {
		zh: '与全文校验码一致：数字和文字都与现在的草稿相同。',
		en: 'It is the code of the full text: figures and words are those of the draft.',
	},
	'review.code.figuresBefore': {
		zh: '是 {time}“{step}”时的数据校验码；此后数字改过。',
		en: 'It is the code of the figures as “{step}” saw them on {time}; they changed since.',
	},
	'review.code.fullBefore': {
		zh: '是 {time}“{step}”时的全文校验码；此后数字或文字改过。',
		en: 'It is the code of the full text as “{step}” saw it on {time}; something changed since.',
	},
	'review.code.none': {
		zh: '校验码 {code} 与现在的草稿不一致，也不是任何一次审签时的校验码。',
		en: 'The code {code} is neither of the draft nor of any record of its review.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof reviewText> {}
}
