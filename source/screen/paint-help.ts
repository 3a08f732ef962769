import type {HelpGroup} from '../command/command.ts';
import {helpRows} from '../command/help-rows.ts';
import type {HelpDialog} from '../session/dialog.ts';
import {say} from '../text/say.ts';
import {displayWidth, fit} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {titleRule} from './paint-list.ts';
import type {Sheet} from './sheet.ts';
import {styled} from './style.ts';

const groups: readonly HelpGroup[] = ['move', 'edit', 'check', 'file', 'view', 'dialog'];

/** Every key, by group, made from the command table; in two columns where there is room. */
export function paintHelp({theme, session, lines}: Sheet, {top}: HelpDialog): Piece {
	const {language, size} = session;
	const two = size.columns >= 110;
	const width = two ? Math.floor((size.columns - 2) / 2) : size.columns - 2;
	const blocks = groups.map((group) => {
		const rows = helpRows(group, language).map(({name, keys}) => {
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
	const all = two ? besides(blocks, width) : blocks.flat();
	const room = lines - 1;
	const first = Math.max(0, Math.min(top, all.length - room));
	const shown = all.slice(first, first + room);
	const rest = Array<string>(Math.max(0, room - shown.length)).fill('');
	return stack([
		{lines: [titleRule(theme, say(language, 'screen.help.title'), size.columns)], zones: []},
		{lines: [...shown, ...rest], zones: []},
	]);
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
