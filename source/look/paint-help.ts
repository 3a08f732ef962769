import {type Command, helpGroups} from '../program/command.ts';
import type {Help} from '../program/help.ts';
import {helpRows} from '../program/help-rows.ts';
import type {Program} from '../program/program.ts';
import {say} from '../text/say.ts';
import {displayWidth, fit} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {titleRule} from './paint-list.ts';
import type {Paper} from './paper.ts';
import {styled, type Theme} from './style.ts';

/** Every key, by group, made from the command table; in two columns where there is room. */
export function paintHelp<S extends Program, A>(
	{theme, session, lines}: Paper<S>,
	{chosen}: Pick<Help, 'chosen'>,
	commands: ReadonlyArray<Command<S, A>>,
): Piece {
	const all = helpLines(theme, session, commands);
	const room = lines - 1;
	const first = Math.max(0, Math.min(chosen, all.length - room));
	const shown = all.slice(first, first + room);
	const rest = Array<string>(Math.max(0, room - shown.length)).fill('');
	const title = say(session.language, 'screen.help.title');
	return stack([
		{lines: [titleRule(theme, title, session.size.columns)], zones: []},
		{lines: [...shown, ...rest], zones: []},
	]);
}

/** All lines of the help page at the width of the screen. */
export function helpLines<S extends Program, A>(
	theme: Theme,
	{language, size}: Program,
	commands: ReadonlyArray<Command<S, A>>,
): string[] {
	const two = size.columns >= 110;
	const width = two ? Math.floor((size.columns - 2) / 2) : size.columns - 2;
	const blocks = helpGroups.map((group) => {
		const rows = helpRows(commands, group, language).map(({name, keys}) => {
			const shown = keys.join('  ');
			return `   ${fit(shown, Math.max(24, displayWidth(shown)))}  ${name}`;
		});
		return rows.length === 0
			? []
			: [
					styled(theme, fit(` ${say(language, `screen.help.${group}`)}`, width), 'bold'),
					...rows.map((row) => fit(row, width)),
					fit('', width),
				];
	});
	return two ? besides(blocks, width) : blocks.flat();
}

/** Two columns of about the same height, in reading order. */
function besides(blocks: readonly string[][], width: number): string[] {
	const total = blocks.flat().length;
	let count = 0;
	let split = 0;
	while (split < blocks.length && count < total / 2) count += blocks[split++]!.length;
	const left = blocks.slice(0, split).flat();
	const right = blocks.slice(split).flat();
	return Array.from(
		{length: Math.max(left.length, right.length)},
		(_, row) => (left[row] ?? ' '.repeat(width)) + (right[row] ?? ''),
	);
}
