import {type Command, helpGroups} from '../program/command.ts';
import type {Help} from '../program/help.ts';
import {type HelpRow, helpRows} from '../program/help-rows.ts';
import type {Program} from '../program/program.ts';
import {type Message, say} from '../text/say.ts';
import {displayWidth, fit} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {titleRule} from './paint-list.ts';
import type {Paper} from './paper.ts';
import {styled, type Theme} from './style.ts';
import {wordsOf} from './words.ts';

/** What help has besides the groups of keys: those of the dialog it was asked in, and the marks of the page. */
export type HelpParts<S, A> = {
	here: ReadonlyArray<Command<S, A>>;
	legend: ReadonlyArray<{sign: string; words: Message}>;
};

/** Every key, by group, made from the command table; in two columns where there is room. */
export function paintHelp<S extends Program, A>(
	{theme, session, lines}: Paper<S>,
	{chosen}: Pick<Help, 'chosen'>,
	commands: ReadonlyArray<Command<S, A>>,
	parts: HelpParts<S, A>,
): Piece {
	const all = helpLines(theme, session, commands, parts);
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
	{here, legend}: HelpParts<S, A>,
): string[] {
	const two = size.columns >= 110;
	const width = two ? Math.floor((size.columns - 2) / 2) : size.columns - 2;
	const block = (title: string, rows: readonly HelpRow[]) =>
		rows.length === 0
			? []
			: [
					styled(theme, fit(` ${title}`, width), 'bold'),
					...rows.map(({name, keys}) => {
						const shown = keys.join('  ');
						return fit(`   ${fit(shown, Math.max(24, displayWidth(shown)))}  ${name}`, width);
					}),
					fit('', width),
				];
	const blocks = [
		block(say(language, 'screen.help.here'), helpRows(here, 'any', language)),
		...helpGroups.map((group) =>
			block(say(language, `screen.help.${group}`), helpRows(commands, group, language)),
		),
		block(
			say(language, 'screen.help.legend'),
			legend.map(({sign, words}) => ({keys: [sign], name: wordsOf(language, words)})),
		),
	];
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
