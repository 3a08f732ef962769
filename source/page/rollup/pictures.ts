import {fit} from '../../look/display-width.ts';
import {type Style, styled, type Theme} from '../../look/style.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import type {UnitState} from '../../rollup/state.ts';

/** A state in one character: the sign says it, the colour only underlines it. */
export const stateSigns: Readonly<
	Record<UnitState | 'faulty', {sign: string; styles: readonly Style[]}>
> = {
	faulty: {sign: '!', styles: ['red', 'bold']},
	missing: {sign: '_', styles: ['yellow']},
	sentBack: {sign: '<', styles: ['cyan']},
	received: {sign: 'o', styles: []},
	adopted: {sign: '#', styles: ['green']},
	exempt: {sign: '.', styles: ['dim']},
};
const gravest = ['faulty', 'missing', 'sentBack', 'received', 'adopted', 'exempt'] as const;

/** What the strip shows of a unit: that something of it must be mended comes before where it stands. */
export function signOf({state, counts, across}: UnitRolled): keyof typeof stateSigns {
	const isOpen = state === 'received' || state === 'adopted';
	const must = counts.must + counts.faults + counts.questions;
	const isFaulty = must > 0 || across.some(({blocks, status}) => blocks && status === 'fail');
	return isOpen && isFaulty && state === 'received' ? 'faulty' : state;
}

const strips = new WeakMap<
	readonly UnitRolled[],
	Map<number, readonly (keyof typeof stateSigns)[]>
>();

/** The units in the order of the roster in so many signs: each is the gravest of those it stands for. */
export function stripOf(
	units: readonly UnitRolled[],
	width: number,
): readonly (keyof typeof stateSigns)[] {
	const known = strips.get(units) ?? new Map<number, readonly (keyof typeof stateSigns)[]>();
	strips.set(units, known);
	const found = known.get(width);
	if (found) return found;
	const cells = Math.min(width, units.length);
	const best = Array<number>(cells).fill(gravest.length - 1);
	for (const [index, one] of units.entries()) {
		const at = Math.floor((index * cells) / units.length);
		best[at] = Math.min(best[at]!, gravest.indexOf(signOf(one)));
	}

	const made = best.map((weight) => gravest[weight]!);
	known.set(width, made);
	return made;
}

/** The strip as it is painted; what is under the hands is set off. */
export function paintStrip(
	theme: Theme,
	units: readonly UnitRolled[],
	width: number,
	at: number,
): string {
	const signs = stripOf(units, width);
	const here = Math.floor((at * signs.length) / Math.max(1, units.length));
	let line = '';
	for (let from = 0; from < signs.length; ) {
		let to = from + 1;
		while (to < signs.length && signs[to] === signs[from] && to !== here && from !== here) to++;
		const {sign, styles} = stateSigns[signs[from]!];
		const own = from === here ? ([...styles, 'inverse'] as const) : styles;
		line += styled(theme, sign.repeat(to - from), ...own);
		from = to;
	}

	return line;
}

/** `[####oo____] 62%`: how much of all is done, in so many columns. */
export function bar(share: number, width: number): string {
	const room = Math.max(1, width - 2);
	const full = Math.max(0, Math.min(room, Math.round(share * room)));
	return `[${'#'.repeat(full)}${'-'.repeat(room - full)}]`;
}

const steps = '▁▂▃▄▅▆▇█';

/** Figures of years as small columns, with the first and the last beside them. */
export function sparkline(
	theme: Theme,
	values: ReadonlyArray<{year: number; value: number}>,
): string {
	if (values.length < 2) return '';
	const all = values.map(({value}) => value);
	const most = Math.max(...all);
	const least = Math.min(0, ...all);
	const reach = most - least;
	const columns = all
		.map((value) => {
			const step = reach === 0 ? 0 : Math.round(((value - least) / reach) * (steps.length - 1));
			return theme.wideAmbiguous ? String(step) : steps[step];
		})
		.join('');
	const said = values.map(({year, value}) => `${year}: ${value}`).join('  ');
	return `${columns}  ${said}`;
}

/** A share of a whole as a bar of at most so many columns; what is there is never nothing. */
export function shareBar(share: number, width: number): string {
	const size = Math.abs(share);
	const length = size === 0 ? 0 : Math.max(1, Math.round(Math.min(1, size) * width));
	return fit('='.repeat(length), width);
}
