import test from 'ava';
import type {HandedIn, ReviewMark} from '../../../source/draft/draft.ts';
import {nextMark} from '../../../source/report/review/next-mark.ts';
import {type ReviewStage, reviewState} from '../../../source/report/review/review-state.ts';
import {areUsableSteps, reviewSteps} from '../../../source/report/review/review-steps.ts';

const steps = reviewSteps(undefined);
const first = {dataCode: 'aaaaaaaaaaaa', fullCode: 'ffffffffffff'};
const otherWords = {...first, fullCode: 'eeeeeeeeeeee'};
const otherFigures = {dataCode: 'bbbbbbbbbbbb', fullCode: 'dddddddddddd'};
const handedIn: HandedIn[] = [
	{time: '2025-01-12T08:00:00+08:00', number: 1, file: '', digest: '', copy: '', revision: 9},
];

type Act = readonly [
	step: number,
	decision: 'agree' | 'return',
	codes?: typeof first,
	refused?: string,
];

/** Plays decisions one after the other; each is refused where it says so, and else recorded. */
function play(acts: readonly Act[], of = steps) {
	const review: ReviewMark[] = [];
	const said: string[] = [];
	for (const [index, [step, decision, codes = first]] of acts.entries()) {
		const made = nextMark(of, {review, handedIn: []}, codes, {
			step: of[step - 1]!,
			agree: decision === 'agree',
			...(decision === 'return' && {opinion: '数字有误'}),
			name: '王经办',
			who: '王经办',
			time: `2025-01-10T0${index}:00:00+08:00`,
		});
		if ('mark' in made) review.push(made.mark);
		said.push('why' in made ? made.why.key : '');
	}

	return {review, said};
}

const stories: ReadonlyArray<
	readonly [title: string, acts: readonly Act[], stage: ReviewStage, round: number]
> = [
	['nothing was submitted', [], 'drafting', 0],
	['the drafter submits', [[1, 'agree']], 'submitted', 1],
	[
		'the checker agrees',
		[
			[1, 'agree'],
			[2, 'agree'],
		],
		'submitted',
		1,
	],
	[
		'保密审查 may come before the checker',
		[
			[1, 'agree'],
			[3, 'agree'],
			[2, 'agree'],
		],
		'reviewed',
		1,
	],
	[
		'nobody signs what 保密审查 has not seen',
		[
			[1, 'agree'],
			[2, 'agree'],
			[4, 'agree', first, 'review.stepFirst'],
		],
		'submitted',
		1,
	],
	[
		'the leader signs',
		[
			[1, 'agree'],
			[2, 'agree'],
			[3, 'agree'],
			[4, 'agree'],
		],
		'signed',
		1,
	],
	[
		'a step is done once',
		[
			[1, 'agree'],
			[2, 'agree'],
			[2, 'agree', first, 'review.done'],
		],
		'submitted',
		1,
	],
	[
		'nothing is submitted twice',
		[
			[1, 'agree'],
			[1, 'agree', first, 'review.underWay'],
		],
		'submitted',
		1,
	],
	[
		'nobody agrees to what was not submitted',
		[[2, 'agree', first, 'review.notSubmitted']],
		'drafting',
		0,
	],
	[
		'the drafter returns nothing',
		[
			[1, 'agree'],
			[1, 'return', first, 'review.noReturnHere'],
		],
		'submitted',
		1,
	],
	[
		'a return goes back to drafting, and the next is a second round',
		[
			[1, 'agree'],
			[2, 'return'],
			[3, 'agree', first, 'review.notSubmitted'],
			[1, 'agree'],
		],
		'submitted',
		2,
	],
	[
		'nothing is published before it is handed in',
		[
			[1, 'agree'],
			[2, 'agree'],
			[3, 'agree'],
			[4, 'agree'],
			[5, 'agree', first, 'review.handInFirst'],
		],
		'signed',
		1,
	],
	[
		'a changed figure begins anew',
		[
			[1, 'agree'],
			[2, 'agree'],
			[3, 'agree', otherFigures, 'review.changedFirst'],
			[1, 'agree', otherFigures],
		],
		'drafting',
		2,
	],
	[
		'changed words wait for the checker and no new round',
		[
			[1, 'agree'],
			[2, 'agree'],
			[3, 'agree', otherWords, 'review.wordsFirst'],
			[2, 'agree', otherWords],
			[3, 'agree', otherWords],
			[4, 'agree', otherWords],
		],
		'signed',
		1,
	],
];

for (const [title, acts, stage, round] of stories)
	test(`审签: ${title}`, (t) => {
		const {review, said} = play(acts);
		t.deepEqual(
			said,
			acts.map(([, , , refused = '']) => refused),
		);
		const state = reviewState(steps, {review, handedIn: []}, first);
		t.is(state.stage, stage);
		t.is(state.round, round);
	});

test('what changed since is told apart by the codes, and comes back when it is undone', (t) => {
	const {review} = play([
		[1, 'agree'],
		[2, 'agree'],
		[3, 'agree'],
		[4, 'agree'],
	]);
	const stage = (codes: typeof first) => {
		const state = reviewState(steps, {review, handedIn}, codes);
		return [state.stage, state.changed];
	};

	t.deepEqual(stage(first), ['handedIn', undefined]);
	t.deepEqual(stage(otherWords), ['handedIn', 'words']);
	t.deepEqual(stage(otherFigures), ['drafting', 'figures']);
	t.is(reviewState(steps, {review}, first).stage, 'signed');
	const early = [{...handedIn[0]!, time: '2025-01-09T08:00:00+08:00'}];
	t.is(reviewState(steps, {review, handedIn: early}, first).stage, 'signed', 'it was another one');
	const published = nextMark(steps, {review, handedIn}, first, {
		step: steps[4]!,
		agree: true,
		name: '王经办',
		who: '王经办',
		time: '2025-01-13T00:00:00+08:00',
	});
	t.true('mark' in published);
	const all = [...review, 'mark' in published ? published.mark : review[0]!];
	t.is(reviewState(steps, {review: all, handedIn}, first).stage, 'published');
});

test('who records for a leader says on what ground', (t) => {
	const asked = {step: steps[0]!, agree: true, name: '李局长', who: '王经办', time: ''};
	t.deepEqual(nextMark(steps, {}, first, asked), {
		why: {key: 'review.noGround', values: {name: '李局长', who: '王经办'}},
	});
	const made = nextMark(steps, {}, first, {...asked, ground: '纸质审签单'});
	t.like(made, {mark: {name: '李局长', recordedBy: '王经办', ground: '纸质审签单'}});
	t.like(nextMark(steps, {}, first, {...asked, name: ''}), {why: {key: 'review.noName'}});
	const own = nextMark(steps, {}, first, {...asked, name: '王经办', ground: '纸质审签单'});
	t.false('mark' in own && 'recordedBy' in own.mark, 'one’s own needs no ground');
});

test('a return needs words', (t) => {
	const {review} = play([[1, 'agree']]);
	for (const opinion of [undefined, '', '……'])
		t.like(
			nextMark(steps, {review}, first, {
				step: steps[1]!,
				agree: false,
				opinion,
				name: '赵科长',
				who: '赵科长',
				time: '',
			}),
			{why: {key: 'review.noOpinion'}},
		);
});

const settings: ReadonlyArray<readonly [string[] | undefined, string, boolean]> = [
	[undefined, '起草人 科室负责人 保密审查 分管领导 发布', true],
	[['经办人', '科室负责人', '分管领导'], '经办人 科室负责人 分管领导 发布', true],
	[
		['工作人员', '办公室主任', '保密审查', '分管领导', '单位主要负责人'],
		'工作人员 办公室主任 保密审查 分管领导 单位主要负责人 发布',
		true,
	],
	[['经办人', '局长'], '经办人 局长 发布', true],
	[['经办人'], '起草人 科室负责人 保密审查 分管领导 发布', false],
	[['经办人', ' '], '起草人 科室负责人 保密审查 分管领导 发布', false],
	[['经办人', '经办人'], '起草人 科室负责人 保密审查 分管领导 发布', false],
	[['经办人', '发布'], '起草人 科室负责人 保密审查 分管领导 发布', false],
];
for (const [names, all, usable] of settings)
	test(`the steps of an office: ${names?.join('、') ?? 'none named'}`, (t) => {
		const made = reviewSteps(names);
		t.is(made.map(({name}) => name).join(' '), all);
		t.deepEqual(
			[made[0]!.does, made.at(-2)!.does, made.at(-1)!.does],
			['submit', 'sign', 'publish'],
		);
		if (names) t.is(areUsableSteps(names), usable);
	});

test('where there are two hands, the second looks at changed words itself', (t) => {
	const two = reviewSteps(['经办人', '局长']);
	const {said} = play(
		[
			[1, 'agree'],
			[2, 'agree'],
			[2, 'agree', otherWords],
		],
		two,
	);
	t.deepEqual(said, ['', '', '']);
});
