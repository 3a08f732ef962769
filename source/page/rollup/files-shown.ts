import type {FileRolled, RolledUp} from '../../rollup/rolled-up.ts';
import type {FileIs} from '../../rollup/state.ts';

/** What waits for a person comes first. */
const order: readonly FileIs[] = [
	'stranger',
	'asked',
	'otherUnit',
	'unreadable',
	'notReturn',
	'otherYear',
	'leftOut',
	'twice',
	'attachment',
];
const made = new WeakMap<RolledUp, readonly FileRolled[]>();

/** The files that are no return of a unit by themselves, with what they were taken for. */
export function filesShown(rolled: RolledUp): readonly FileRolled[] {
	const known = made.get(rolled);
	if (known) return known;
	const found = order.flatMap((is) => rolled.files.filter((file) => file.is === is));
	made.set(rolled, found);
	return found;
}

/** How many of them could not be read, left out by nobody. */
export function filesUnreadable(rolled: RolledUp): number {
	return filesShown(rolled).filter(({is}) => is === 'unreadable').length;
}

/** How many of them wait for a person. */
export function filesAsked(rolled: RolledUp): number {
	return filesShown(rolled).filter(isAsked).length;
}

/** Whether a person has to say something of it. */
export function isAsked({is}: FileRolled): boolean {
	return order.indexOf(is) < 4;
}
