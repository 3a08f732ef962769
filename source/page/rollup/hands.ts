import type {Session} from '../../desk/session.ts';
import {topOf} from '../../program/layer.ts';
import type {Decision} from '../../rollup/decision.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';
import {deskOf, unitHere} from './here.ts';
import type {RollUpDesk} from './state.ts';
import {placeShown, unitsShown} from './units-shown.ts';

/**
The desk with the hands where they were: on their unit; where that is no longer among those shown, on the one that came
after it, so that whoever goes down a filtered list never begins at its head again.
*/
export function keptInHand(before: RollUpDesk, after: RollUpDesk): RollUpDesk {
	const shown = unitsShown(before);
	const at = placeShown(before);
	const places = new Set(unitsShown(after).map(({unit}) => unit.code));
	const isThere = ({unit}: (typeof shown)[number]) => places.has(unit.code);
	// Of a list that nobody has gone about in yet the first line is under the hands, whatever comes in above.
	if (shown.length === 0 || (before.unit === undefined && at === 0 && isThere(shown[0]!)))
		return after;
	const next = shown.slice(at).find(isThere) ?? shown.slice(0, at).findLast(isThere);
	return {...after, unit: next?.unit.code ?? after.unit};
}

/** The desk once something was decided: no marks; the hands on the next unit where theirs left the list, on what was taken back where that is one. */
export function afterDecision(
	before: RollUpDesk,
	rolled: RolledUp,
	made: readonly Decision[],
): RollUpDesk {
	// What was marked is done; a list of nothing would be left of it.
	const filter = before.filter === 'marked' ? 'all' : before.filter;
	const after = {...before, rolled, filter, marks: new Set<string>()};
	const [only] = made;
	if (made.length === 1 && only?.what === 'undo') {
		const about = rolled.decisions.find(({number}) => number === only.of);
		const unit = about && 'unit' in about ? about.unit : undefined;
		if (typeof unit === 'string' && unitsShown(after).some((one) => one.unit.code === unit))
			return {...after, unit};
	}

	return keptInHand(before, after);
}

/** Where the hands are, in one word that is another wherever else they are. */
export function placeOfHands(session: Session): string {
	const own = deskOf(session);
	if (!own) return '';
	const top = topOf(session);
	const place = own.tab === 'files' ? own.file : unitHere(session)?.unit.code;
	return [top.page, own.tab, place, own.marks.size].join('|');
}
