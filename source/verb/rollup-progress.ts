import {say} from '../text/say.ts';
import type {Call} from './call.ts';

const width = 20;
/** Before so many files nobody can say how long it takes. */
const enough = 20;

/** A line of progress while files are read: a bar, done of all, failures so far, the time left. */
export function readingProgress(
	call: Pick<Call, 'language' | 'progress'>,
): (done: number, all: number, failed: number) => void {
	const begun = performance.now();
	let said = 0;
	return (done, all, failed) => {
		const now = performance.now();
		if (done < all && now - said < 100) return;
		said = now;
		const full = Math.round((width * done) / Math.max(1, all));
		const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
		const seconds = ((now - begun) / 1000 / done) * (all - done);
		const left =
			done < enough || done === all
				? ''
				: say(call.language, 'rollUp.timeLeft', {time: clock(seconds)});
		call.progress(say(call.language, 'rollUp.progress', {bar, done, all, failed, left}));
	};
}

function clock(seconds: number): string {
	const whole = Math.max(1, Math.round(seconds));
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
