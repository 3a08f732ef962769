import '../text/review-text.ts';
import type {OpenDraft} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import {exists} from '../files/list-files.ts';
import {type ReviewLook, reviewLook} from '../files/review-look.ts';
import {readSettings} from '../files/settings-file.ts';
import {type CodeFound, findCode} from '../report/review/find-code.ts';
import {nextMark} from '../report/review/next-mark.ts';
import {reviewNotes, reviewTitle, stageWords, stepLines} from '../report/review/review-lines.ts';
import {plainName} from '../text/plain-name.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import {ownLines, ownOf, toldOwn} from '../workbook/told-own.ts';
import type {Call, Exit} from './call.ts';
import {noteLines} from './tell-notes.ts';

export type ReviewOptions = {
	/** Its number, from 1. */
	step?: string;
	agree?: boolean;
	/** 退回, with the words of the opinion. */
	return?: string;
	/** 意见 with an agreement. */
	opinion?: string;
	/** Whose decision it is; absent: one's own. */
	name?: string;
	/** On what ground it is recorded for another. */
	for?: string;
	/** A code that stands on a print. */
	code?: string;
};

/**
`review DRAFT`: where its 审签 stands; with `--step` a decision is recorded, with `--code` a print is held against the
draft. Exit 1 where a code is not that of the draft as it is, or something was found amiss of the draft.

@throws Failure `review.*` (exit 1) when the decision cannot be made now, (exit 2) when it is not said whole
*/
export function reviewVerb(call: Call, id: string, options: ReviewOptions): Exit {
	if (exists(id) && !/^\d{4}-[\w-]+$/.test(id))
		throw new Failure('review.notDraft', {target: id}, 2);
	refuseUsage(options);
	const code = options.code === undefined ? undefined : codeOf(options.code);
	const open = call.drafts().open(id, options.step === undefined ? 'read' : 'write');
	try {
		for (const line of noteLines(open.notes, call)) call.warn(line);
		if (options.step !== undefined) record(open, options, call);
		const look = lookAt(open, call);
		const found = code === undefined ? undefined : findCode(open.draft.header, look.codes, code);
		if (call.json) tellJson(open, look, found, call);
		else tell(open, look, found, call);
		const isOther = found !== undefined && found.of !== 'now';
		return isOther || open.notes.some(({blocks}) => blocks) ? 1 : 0;
	} finally {
		open.close();
	}
}

function refuseUsage({step, agree, return: back, opinion, name, for: ground}: ReviewOptions): void {
	if (agree && back !== undefined) throw new Failure('review.bothWays', {}, 2);
	const decides = agree || back !== undefined;
	const says = decides || opinion !== undefined || name !== undefined || ground !== undefined;
	if (step === undefined ? says : !decides) throw new Failure('review.stepNeeded', {}, 2);
}

function lookAt({draft, steps}: OpenDraft, call: Call): ReviewLook {
	return reviewLook(draft, steps, call.forms.forms, readSettings(call.home).reviewSteps);
}

function record(open: OpenDraft, options: ReviewOptions, call: Call): void {
	const {steps, codes} = lookAt(open, call);
	const {review: before} = open.draft.header;
	const asked = options.step ?? '';
	const step = /^\d{1,2}$/.test(asked) ? steps[Number(asked) - 1] : undefined;
	if (!step) throw new Failure('review.noStep', {step: asked, count: steps.length}, 2);
	const said = (words: string | undefined) => (words && plainName(words)) || undefined;
	const made = nextMark(steps, open.draft.header, codes, {
		step,
		agree: options.agree ?? false,
		opinion: said(options.return ?? options.opinion),
		name: said(options.name) ?? call.who,
		who: call.who,
		ground: said(options.for),
		time: call.now(),
	});
	if ('why' in made) throw new Failure(made.why.key, made.why.values, 1);
	const {mark} = made;
	open.commit({
		how: 'reviewed',
		changes: [{header: 'review', ...(before && {before}), after: [...(before ?? []), mark]}],
		time: mark.time,
		who: call.who,
	});
	if (call.json) return;
	const decision = say(call.language, `review.decision.${mark.decision}`);
	call.print(say(call.language, 'review.marked', {step: mark.step, decision, name: mark.name}));
}

function tell(
	{draft, steps}: OpenDraft,
	look: ReviewLook,
	found: CodeFound | undefined,
	call: Call,
): void {
	const {language} = call;
	call.print(reviewTitle(draft, look, language));
	for (const line of stepLines(look, language)) call.print(`  ${line}`);
	for (const {key, values} of reviewNotes(look)) call.print(say(language, key, values));
	const {dataCode: figures, fullCode: full} = look.codes;
	call.print(say(language, 'review.codes', {figures, full}));
	const form = call.forms.forms.find(({id}) => id === draft.form)!;
	for (const line of ownLines(ownOf(draft, form, call.forms.forms, steps), form, language))
		call.print(line);
	call.print(say(language, 'review.record'));
	if (found) call.print(say(language, found.message.key, found.message.values));
}

function tellJson(
	{draft, notes, steps: history}: OpenDraft,
	{steps, state, codes, changed}: ReviewLook,
	found: CodeFound | undefined,
	call: Call,
): void {
	const {unit, year, review = []} = draft.header;
	const form = call.forms.forms.find(({id}) => id === draft.form)!;
	call.print(
		printableJson({
			draft: draft.id,
			unit,
			year,
			stage: state.stage,
			stageText: stageWords(state, call.language),
			round: state.round,
			steps: steps.map((step, index) => ({
				number: index + 1,
				...step,
				mark: state.done.get(step.name) ?? null,
			})),
			returned: state.returned ?? null,
			changed: state.changed ? {what: state.changed, ...changed} : null,
			codes,
			review,
			...toldOwn(ownOf(draft, form, call.forms.forms, history), draft),
			...(found && {
				code: {
					code: found.code,
					of: found.of,
					what: found.what ?? null,
					text: say(call.language, found.message.key, found.message.values),
				},
			}),
			notes: toldNotes(notes, call),
		}),
	);
}

function codeOf(asked: string): string {
	const code = asked.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase();
	if (!/^[\da-f]{12}$/.test(code)) throw new Failure('review.badCode', {code: asked}, 2);
	return code;
}
