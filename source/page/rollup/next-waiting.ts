import type {Session} from '../../desk/session.ts';
import {put} from '../../program/layer.ts';
import {stay, tell} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import {filesShown, isAsked} from './files-shown.ts';
import {findingsHere} from './findings-shown.ts';
import type {RollUpAsk, RollUpDesk} from './state.ts';
import {isWaiting, placeShown, unitsShown} from './units-shown.ts';

/** The hands on the next that waits of the list that is open, round it: a unit, a line that is amiss, a file; where none does that is said. */
export function nextWaiting(session: Session, own: RollUpDesk, by: 1 | -1): Updated<RollUpAsk> {
	const go = (parts: Partial<RollUpDesk>) =>
		stay(put<Session>(session, {...own, ...parts, made: undefined} as RollUpDesk));
	switch (own.tab) {
		case 'findings': {
			const shown = findingsHere(own);
			const finding = nextOf(shown, own.finding, by, () => true);
			return finding === undefined
				? tell(session, 'good', {key: 'rollup.noFindings'})
				: go({finding});
		}

		case 'files': {
			const file = nextOf(filesShown(own.rolled), own.file, by, isAsked);
			return file === undefined ? tell(session, 'good', {key: 'rollup.noFileWaits'}) : go({file});
		}

		case 'units': {
			const shown = unitsShown(own);
			const at = nextOf(shown, placeShown(own), by, isWaiting);
			return at === undefined
				? tell(session, 'good', {key: 'rollup.nothingWaits'})
				: go({unit: shown[at]!.unit.code});
		}
	}
}

function nextOf<One>(
	shown: readonly One[],
	from: number,
	by: 1 | -1,
	waits: (one: One) => boolean,
): number | undefined {
	const {length} = shown;
	const start = Math.min(from, length - 1);
	for (let step = 1; step <= length; step++) {
		const at = (start + by * step + length * step) % length;
		if (waits(shown[at]!)) return at;
	}

	return undefined;
}
