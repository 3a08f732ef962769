import type {Step} from '../../draft/transaction.ts';

/**
What a line of the journal says, without its sum. A step of typing in the text, of which there is one at every full
stop, is kept short: `{"text":[revision, time, group, paragraph, at, before, after, who]}`. Everything else is written
out.
*/
export function journalBody(line: Step | {format: number}): string {
	return JSON.stringify('changes' in line ? (shortened(line) ?? line) : line);
}

function shortened({revision, how, time, group, who, changes, ...rest}: Step): object | undefined {
	const [only, ...others] = changes;
	if (how !== 'written' || others.length > 0 || !only || !('at' in only) || only.ties)
		return undefined;
	if (Object.values(rest).some((value) => value !== undefined)) return undefined;
	const {paragraph, at, before, after} = only;
	const all = [revision, shortTime(time), group ?? 0, paragraph, at, before, after];
	return {text: who === undefined ? all : [...all, who]};
}

// As a number, where the same words come of it again.
function shortTime(time: string): string | number {
	const moment = new Date(time);
	const number = moment.getTime();
	return Number.isNaN(number) || moment.toISOString() !== time ? time : number;
}

/** A parsed line with what `journalBody` made short written out; anything else as it is. */
export function writtenOut(raw: unknown): unknown {
	const text = (raw as {text?: unknown} | undefined)?.text;
	if (!Array.isArray(text) || Object.keys(raw as object).length > 1 || text.length > 8) return raw;
	const [revision, time, group, paragraph, at, before, after, who] = text as unknown[];
	// No moment that a clock could have told.
	if (typeof time === 'number' && Math.abs(time) > 8.64e15) return raw;
	return {
		revision,
		how: 'written',
		time: typeof time === 'number' ? new Date(time).toISOString() : time,
		...(who !== undefined && {who}),
		...(group !== 0 && {group}),
		changes: [{paragraph, at, before, after}],
	};
}
