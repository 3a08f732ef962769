import type {Level, Status} from '../check/finding.ts';
import type {Mark, Words} from '../session/dialog.ts';
import {type Language, say} from '../text/say.ts';

/** A sentence in the language of the screen; names and statutory labels stay as they are. */
export function wordsOf(language: Language, words: Words): string {
	return typeof words === 'string' ? words : say(language, words.key, words.values);
}

/** How a finding is marked: by its level while it stands. */
export function markOf({level, status}: {level: Level; status: Status}): Mark {
	if (status === 'unchecked') return 'unchecked';
	return status === 'explained' ? 'good' : level;
}

/** 须更正, 待说明, 提示, 已说明 or 未能校验. */
export function levelWord(
	language: Language,
	{level, status}: {level: Level; status: Status},
): string {
	const name = status === 'explained' || status === 'unchecked' ? status : level;
	return say(language, `screen.level.${name}`);
}

/** A moment as the clerk's calendar has it: `2024-01-26 15:04`, from ISO 8601. */
export function momentWords(time: string): string {
	const moment = new Date(time);
	if (Number.isNaN(moment.getTime())) return time;
	const two = (part: number) => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
