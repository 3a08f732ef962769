import {type Language, say} from '../../text/say.ts';

/** That what lies in the folder of outputs under a name is an earlier one. */
export function sayOld(name: string, old: string, language: Language): string {
	return name === old
		? say(language, 'rollUp.line.oldStays', {name})
		: say(language, 'rollUp.line.oldAside', {name, old});
}
