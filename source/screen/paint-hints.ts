import {hints} from '../command/hints.ts';
import type {Session} from '../session/session.ts';
import {displayWidth} from './display-width.ts';
import type {Piece, Zone} from './frame.ts';
import {styled, type Theme} from './style.ts';

/** The bottom line: the keys that count here, as many as there is room for; each can be clicked. */
export function paintHints(theme: Theme, session: Session): Piece {
	const zones: Zone[] = [];
	let line = '';
	let at = 1;
	for (const {id, key, name} of hints(session)) {
		const width = displayWidth(key) + 1 + displayWidth(name);
		if (at + width > session.size.columns - 1) break;
		zones.push({line: 0, from: at, to: at + width, target: {on: 'command', id}});
		line += `${line === '' ? ' ' : '  '}${styled(theme, key, 'bold')} ${styled(theme, name, 'dim')}`;
		at += width + 2;
	}

	return {lines: [line], zones};
}
