import type {Suspect} from '../finding.ts';

export type Slip = {why: Exclude<Suspect['why'], 'offset' | 'unit' | 'lastYear'>; distance: number};

/**
How `written` could come about when `meant` was to be typed.

@param beside - the figures of the neighbouring cells
@returns the kind of slip, and how far apart the two are: 1 for the commonest, 5 for no slip known
*/
export function typingSlip(written: number, meant: number, beside: readonly number[]): Slip {
	const from = String(Math.abs(written));
	const to = String(meant);
	if (swapped(from, to)) return {why: 'swapped', distance: 1};
	if (meant !== 0 && written !== 0 && (from === `${to}0` || to === `${from}0`))
		return {why: 'tenfold', distance: 1};
	// A small figure stands in many cells: that it stands next door says nothing.
	if (written >= 10 && beside.includes(written)) return {why: 'neighbour', distance: 2};
	if (from.length === to.length && differing(from, to) === 1)
		return {why: 'digit', distance: written === 0 || meant === 0 ? 3 : 2};
	if (oneLonger(from, to)) return {why: 'doubled', distance: 2};
	if (oneLonger(to, from)) return {why: 'missing', distance: 2};
	return {why: 'figure', distance: 5};
}

function differing(one: string, other: string): number {
	let count = 0;
	for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) count += 1;
	return count;
}

function swapped(from: string, to: string): boolean {
	if (from.length !== to.length || differing(from, to) !== 2) return false;
	let index = 0;
	while (from[index] === to[index]) index += 1;
	return from[index] === to[index + 1] && from[index + 1] === to[index];
}

/** Whether leaving one digit out of `longer` gives `shorter`. */
function oneLonger(longer: string, shorter: string): boolean {
	if (longer.length !== shorter.length + 1) return false;
	let index = 0;
	while (index < shorter.length && longer[index] === shorter[index]) index += 1;
	return longer.slice(index + 1) === shorter.slice(index);
}
