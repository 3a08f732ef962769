import type {Session} from '../session/session.ts';
import {say} from '../text/say.ts';
import type {Command, HelpGroup} from './command.ts';
import {commands} from './commands.ts';
import {keyLabel} from './key-label.ts';
import {appliesNow} from './keymap.ts';

/** A line of the palette; what does not apply is shown greyed and does nothing. */
export type PaletteLine = {command: Command; name: string; keys: string; applies: boolean};

/**
The commands that fit what is typed, best first: by Chinese name, pinyin initials or English name, or a short
form such as `q`. Those that apply come before those that do not.
*/
export function paletteLines(session: Session): PaletteLine[] {
	const {dialog, ...page} = session;
	const sought = dialog?.dialog === 'palette' ? fold(dialog.typing.text) : '';
	return commands
		.filter(({hidden}) => !hidden)
		.map((command) => ({command, rank: rankOf(command, sought)}))
		.filter(({rank}) => rank > 0)
		.map(({command, rank}) => ({
			rank,
			command,
			name: say(session.language, command.name),
			keys: command.keys.map((key) => keyLabel(key)).join(' '),
			applies: appliesNow(command, page),
		}))
		.sort(
			(one, two) =>
				Number(two.applies) - Number(one.applies) ||
				two.rank - one.rank ||
				placeOf(one.command) - placeOf(two.command),
		)
		.map(({rank: _, ...line}) => line);
}

// What has to be looked for comes first; moving about is in the fingers.
const places: readonly HelpGroup[] = ['file', 'check', 'edit', 'view', 'move', 'dialog'];

function placeOf({group}: Command): number {
	return places.indexOf(group);
}

function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '').replace(/^:/, '');
}

function rankOf({name, initials, also = []}: Command, sought: string): number {
	if (sought === '') return 1;
	const zh = fold(say('zh', name));
	const en = fold(say('en', name));
	if (also.includes(sought) || zh === sought || initials === sought || en === sought) return 5;
	if (zh.startsWith(sought) || initials.startsWith(sought)) return 4;
	if (en.startsWith(sought)) return 3;
	if (zh.includes(sought) || en.includes(sought)) return 2;
	return initials.length > 2 && initials.includes(sought) && sought.length > 1 ? 1 : 0;
}
