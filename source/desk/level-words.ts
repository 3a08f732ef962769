import type {Level, Status} from '../check/finding.ts';
import type {Mark} from '../program/line.ts';
import {type Language, say} from '../text/say.ts';

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
