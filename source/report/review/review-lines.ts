import '../../text/review-text.ts';
import type {Draft, ReviewMark} from '../../draft/draft.ts';
import {momentWords} from '../../text/moment-words.ts';
import {type Language, type Message, say} from '../../text/say.ts';
import type {Changed} from './changed-since.ts';
import type {Codes, ReviewState} from './review-state.ts';
import type {ReviewStep} from './review-steps.ts';

type Looked = {
	steps: readonly ReviewStep[];
	state: ReviewState;
	codes: Codes;
	changed: Changed;
};

/** Where 审签 stands, in a word: 送审（第 2 次）. */
export function stageWords({stage, round}: ReviewState, language: Language): string {
	return say(language, `review.stage.${stage}`, {round});
}

/** Where 审签 of a draft stands, in one line. */
export function reviewTitle({header}: Draft, {state}: Looked, language: Language): string {
	const {unit, year} = header;
	return say(language, 'review.title', {unit, year, stage: stageWords(state, language)});
}

/** One line for each step: what was decided, by whom and when, or that it is open. */
export function stepLines({steps, state}: Looked, language: Language): string[] {
	return steps.map(({name}, index) => {
		const mark = state.done.get(name);
		const what = mark ? markWords(mark, language) : say(language, 'review.open');
		return say(language, 'review.line', {number: index + 1, step: name, what});
	});
}

/** What was decided, by whom, when, in what words, and who recorded it on what ground. */
export function markWords(mark: ReviewMark, language: Language): string {
	const {decision, name, time, opinion, recordedBy, ground} = mark;
	return [
		say(language, 'review.mark', {
			decision: say(language, `review.decision.${decision}`),
			name,
			time: momentWords(time),
		}),
		...(opinion ? [say(language, 'review.opinion', {opinion})] : []),
		...(recordedBy && ground ? [say(language, 'review.recorded', {who: recordedBy, ground})] : []),
	].join('　');
}

/** What a person must know before the next step: what sent it back, what changed since it was looked at. */
export function reviewNotes({steps, state, changed}: Looked): Message[] {
	const {returned} = state;
	const notes: Message[] = [];
	if (returned) {
		const {step, name, time, opinion = ''} = returned;
		const values = {step, name, time: momentWords(time), opinion};
		notes.push({key: 'review.returned', values});
	}

	if (state.changed === 'figures')
		notes.push(
			changed.cells > 0
				? {key: 'review.changed.figures', values: {cells: changed.cells}}
				: {key: 'review.changed.header'},
		);
	if (state.changed === 'words')
		notes.push({
			key: 'review.changed.words',
			values: {words: changed.words, checker: steps[1]!.name},
		});
	return notes;
}
