import {execFileSync} from 'node:child_process';
import path from 'node:path';

/** What a package installs of what the program says of itself, made by the program so that it never says anything else. */
export type Said = {
	version: string;
	/** The man page, by language. */
	manuals: Readonly<Record<'en' | 'zh', string>>;
	/** Completion, by shell. */
	completions: Readonly<Record<'bash' | 'zsh' | 'fish', string>>;
};

/** What the program that was built into a folder says of itself. */
export function askProgram(folder: string): Said {
	const ask = (...args: string[]) =>
		execFileSync(process.execPath, [path.join(folder, 'source/launcher.cjs'), ...args], {
			encoding: 'utf8',
			env: {...process.env, LANG: 'C.UTF-8', NO_COLOR: '1', COLUMNS: '80'},
		});
	return {
		version: ask('--version').trim().replace('gouji ', ''),
		manuals: {en: ask('man', '--lang', 'en'), zh: ask('man', '--lang', 'zh')},
		completions: {
			bash: ask('completion', 'bash'),
			zsh: ask('completion', 'zsh'),
			fish: ask('completion', 'fish'),
		},
	};
}
