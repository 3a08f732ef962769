import type {Hint} from '../program/hints.ts';
import {displayWidth} from './display-width.ts';
import type {Piece, Zone} from './frame.ts';
import {styled, type Theme} from './style.ts';

/** The bottom line: the keys that count here, as many as there is room for; each can be clicked. */
export function paintHints(theme: Theme, hints: readonly Hint[], columns: number): Piece {
	const zones: Zone[] = [];
	let line = '';
	let at = 1;
	for (const {id, key, name} of hints) {
		const width = displayWidth(key) + 1 + displayWidth(name);
		if (at + width > columns - 1) break;
		zones.push({line: 0, from: at, to: at + width, target: {on: 'command', id}});
		line += `${line === '' ? ' ' : '  '}${styled(theme, key, 'bold')} ${styled(theme, name, 'dim')}`;
		at += width + 2;
	}

	return {lines: [line], zones};
}
