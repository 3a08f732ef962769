import type {Session} from '../desk/session.ts';
import {type Piece, targetAt} from '../look/frame.ts';
import type {Action} from '../pages.ts';
import type {Mouse} from '../program/key.ts';
import type {Store} from '../program/store.ts';
import type {Target} from '../program/target.ts';
import type {Input} from '../terminal/input.ts';
import {withRuns} from './with-runs.ts';

/** Two clicks on the same place within this time are a double click. */
const doubleClick = 400;
const wheelLines = 3;

/**
Hands what was read over to the session, one action for each key, paste and click.

@param painted - what is on the screen, to know what a click points at
*/
export function handOver(
	store: Store<Session, Action>,
	painted: () => Piece,
): (inputs: readonly Input[]) => void {
	let last: {target: string; at: number} | undefined;
	let held: Target | undefined;

	const point = (mouse: Mouse, time: string): void => {
		if (mouse.what === 'wheelUp' || mouse.what === 'wheelDown') {
			store.dispatch({
				type: 'wheel',
				by: mouse.what === 'wheelUp' ? -wheelLines : wheelLines,
				time,
			});
			return;
		}

		const target = targetAt(painted(), mouse.column, mouse.row);
		if (mouse.what === 'release') held = undefined;
		if (!target || mouse.what === 'release') return;
		const name = JSON.stringify(target);
		if (mouse.what === 'drag') {
			if (held?.on === 'cell' && target.on === 'cell' && name !== JSON.stringify(held)) {
				held = target;
				store.dispatch({type: 'point', target, how: 'drag', time});
			}

			return;
		}

		const at = Date.now();
		const isSecond = last?.target === name && at - last.at < doubleClick;
		last = isSecond ? undefined : {target: name, at};
		held = target;
		if (target.on === 'command') store.dispatch({type: 'command', id: target.id, time});
		else store.dispatch({type: 'point', target, how: isSecond ? 'twice' : 'once', time});
	};

	return (inputs) => {
		const time = new Date().toISOString();
		for (const input of withRuns(inputs)) {
			if (input.kind === 'key') store.dispatch({type: 'key', key: input.key, time});
			else if (input.kind === 'mouse') point(input.mouse, time);
			else if (input.kind === 'paste' || input.kind === 'burst')
				store.dispatch({type: 'paste', text: input.text, time});
		}
	};
}
