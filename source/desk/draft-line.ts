import type {DraftSummary} from '../draft/draft-store.ts';
import {cut, displayWidth} from '../look/display-width.ts';
import type {ListLine} from '../look/paint-list.ts';
import {momentWords} from '../text/moment-words.ts';
import {say} from '../text/say.ts';
import type {Session} from './session.ts';

/** A draft on one line: whose, which year, how far, when saved. Where room is short the moment gives way, never the year. */
export function draftLine({language, size}: Session, draft: DraftSummary): ListLine {
	const {unit, year, blanks, mustFindings: must, handedIn, savedAt} = draft;
	const progress = handedIn
		? say(language, 'screen.draft.handedIn')
		: say(language, 'screen.progress', {blanks, must});
	const time = momentWords(savedAt);
	const shownYear = `  ${say(language, 'screen.year', {year})}`;
	// What fits, the fullest first; in the end the unit's name is cut.
	const ways = [
		`${progress}   ${say(language, 'screen.draft.savedAt', {time})}`,
		`${progress}   ${time.slice('2024-'.length)}`,
		progress,
	];
	const room = (right: string) => size.columns - displayWidth(shownYear + right) - 8;
	const right = ways.find((way) => displayWidth(unit) <= room(way)) ?? progress;
	return {text: cut(unit, Math.max(4, room(right))) + shownYear, right};
}
