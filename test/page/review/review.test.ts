import test from 'ava';
import {performReview} from '../../../source/files/perform-review.ts';
import type {ReviewRequest} from '../../../source/program/request.ts';
import {type Driven, fill, forms} from '../drive.ts';
import {r} from '../reading.ts';
import {screenOf} from '../screen-of.ts';

/** Answers what was asked of 审签 as the world would. */
function answer(driven: Driven): Driven {
	const request = driven.asked.at(-1) as ReviewRequest;
	return driven.answer(performReview(request, forms));
}

const begin = () => answer(fill({[r('received')]: 1}).keys('S'));

test('审签 shows its steps and the codes, and says that it is no signature', (t) => {
	const text = screenOf(begin());
	for (const words of [
		'审签：起草中',
		'起草人',
		'科室负责人',
		'保密审查',
		'分管领导',
		'发布',
		'数据校验码',
		'不是电子签名',
	])
		t.true(text.includes(words), words);
});

test('a decision is recorded with the codes of the draft, and is not undone', (t) => {
	const driven = answer(begin().keys('enter enter enter text:王经办 enter enter'));
	const [mark] = driven.draft().header.review ?? [];
	t.like(mark, {step: '起草人', decision: 'submit', name: '王经办'});
	t.regex(mark!.dataCode, /^[\da-f]{12}$/);
	t.regex(screenOf(driven), /送审（第 1 次）/);
	driven.keys('esc ctrl+z');
	t.is(driven.draft().header.review?.length, 1);
});

test('a return without words stays open at the field that lacks them', (t) => {
	const driven = answer(begin().keys('enter enter enter text:王经办 enter enter'));
	driven.keys('down enter right enter enter text:赵科长 enter enter');
	answer(driven);
	t.is(driven.questions().fields.find(({id}) => id === 'opinion')?.why?.key, 'review.noOpinion');
	t.is(driven.questions().focus, 1);
	answer(driven.keys('text:数字有误 enter enter enter'));
	t.like(driven.draft().header.review?.at(-1), {decision: 'return', opinion: '数字有误'});
	t.regex(screenOf(driven), /退回（赵科长/);
});

test('what changed after it was looked at is told by figures and by words', (t) => {
	const driven = answer(begin().keys('enter enter enter text:王经办 enter enter')).keys('esc');
	driven.keys('2 enter');
	t.regex(screenOf(answer(driven.keys('S'))), /审签后修改 1 格，须重新审签/);
});

test('an office has its own steps, kept with the settings', (t) => {
	const driven = begin().keys('s');
	driven.keys('text:经办人 enter');
	t.is(driven.questions().fields[0]?.why?.key, 'session.review.badSteps');
	answer(driven.keys('ctrl+u text:经办人、科室负责人，局长 enter'));
	t.deepEqual(driven.session().settings.reviewSteps, ['经办人', '科室负责人', '局长']);
	const text = screenOf(driven);
	t.true(text.includes('局长') && !text.includes('保密审查'));
});
