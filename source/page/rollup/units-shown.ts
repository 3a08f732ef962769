import {exactDifference} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import {placeOf} from '../../rollup/return-figures.ts';
import type {RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import {soughtIn} from './name-index.ts';
import type {RollUpDesk, UnitFilter, UnitSort} from './state.ts';

type Wish = Pick<RollUpDesk, 'rolled' | 'filter' | 'sort' | 'sought' | 'marks'>;
type Shown = {wish: Wish; units: readonly UnitRolled[]; places: ReadonlyMap<string, number>};

/** The figure by which units are told apart at a glance: 本年新收, in all. */
const received = 'requests/received/total';
const states = ['missing', 'received', 'sentBack', 'adopted', 'exempt'] as const;
let last: Shown | undefined;

/** The units on the screen: those that the filter takes and that are looked for, in the order asked for. */
export function unitsShown(own: Wish): readonly UnitRolled[] {
	return shownOf(own).units;
}

/** Where a unit stands among those shown; the first where it is not there. */
export function placeShown(own: Wish & {unit?: string}): number {
	return shownOf(own).places.get(own.unit ?? '') ?? 0;
}

// The painter, the keys and the mouse ask for the same list several times a key.
function shownOf(wish: Wish): Shown {
	const isSame =
		last &&
		last.wish.rolled === wish.rolled &&
		last.wish.filter === wish.filter &&
		last.wish.sort === wish.sort &&
		last.wish.sought === wish.sought &&
		(wish.filter !== 'marked' || last.wish.marks === wish.marks);
	if (last && isSame) return last;
	const {rolled, filter, sort, marks} = wish;
	const sought = wish.sought.normalize('NFKC').trim().toLowerCase();
	const takes = filterOf(filter, marks);
	const isSought = soughtIn(rolled.roster.units, sought);
	const found = rolled.units.filter((one, index) => takes(one) && isSought(index));
	const units = ordered(found, sort, rolled.form);
	last = {wish, units, places: new Map(units.map(({unit}, index) => [unit.code, index]))};
	return last;
}

function filterOf(filter: UnitFilter, marks: ReadonlySet<string>): (one: UnitRolled) => boolean {
	switch (filter) {
		case 'all':
			return () => true;
		case 'waiting':
			return isWaiting;
		case 'must':
			return ({counts}) => counts.must + counts.faults + counts.questions > 0;
		case 'explain':
			return ({counts}) => counts.explain > 0;
		case 'blanks':
			return ({counts}) => counts.blanks > 0;
		case 'newer':
			return ({newer}) => newer !== undefined;
		case 'open':
			return ({open}) => open === true;
		case 'marked':
			return ({unit}) => marks.has(unit.code);
		default:
			return ({state}) => state === filter;
	}
}

/** 待处理: a return lies there and nobody has said anything of it, or something new has come; files that do not count. */
export function isWaiting({state, ground, newer, open, files}: UnitRolled): boolean {
	if (newer || open) return true;
	if (state === 'received') return ground !== 'children';
	return state === 'missing' && files.length > 0;
}

/** How many units each filter takes, but for those that depend on marks. */
export function filterCounts(rolled: RolledUp): Readonly<Record<UnitFilter, number>> {
	const found = counted.get(rolled);
	if (found) return found;
	const none = new Set<string>();
	const count = (filter: UnitFilter) => rolled.units.filter(filterOf(filter, none)).length;
	const counts = {
		all: rolled.units.length,
		waiting: count('waiting'),
		missing: count('missing'),
		received: count('received'),
		sentBack: count('sentBack'),
		adopted: count('adopted'),
		exempt: count('exempt'),
		must: count('must'),
		explain: count('explain'),
		blanks: count('blanks'),
		newer: count('newer'),
		open: count('open'),
		marked: 0,
	};
	counted.set(rolled, counts);
	return counts;
}

const counted = new WeakMap<RolledUp, Readonly<Record<UnitFilter, number>>>();

/** 本年新收 of a unit, in all. */
export function requestsOf({effective}: UnitRolled, form: Form): number | null {
	return effective?.[placeOf(form, received)] ?? null;
}

function changeOf(one: UnitRolled, form: Form): number {
	const now = requestsOf(one, form);
	const before = one.last?.form === form.id ? one.last.figures[placeOf(form, received)] : null;
	return now === null || typeof before !== 'number' ? 0 : Math.abs(exactDifference(now, before));
}

function ordered(units: UnitRolled[], sort: UnitSort, form: Form): readonly UnitRolled[] {
	const by = (key: (one: UnitRolled) => number) =>
		units
			.map((one, index) => ({one, index, key: key(one)}))
			.sort((left, right) => left.key - right.key || left.index - right.index)
			.map(({one}) => one);
	switch (sort) {
		case 'roster':
			return units;
		case 'state':
			return by(({state}) => states.indexOf(state));
		case 'must':
			return by(({counts}) => -(counts.must + counts.faults + counts.questions));
		case 'requests':
			return by((one) => -(requestsOf(one, form) ?? -1));
		case 'change':
			return by((one) => -changeOf(one, form));
		case 'name': {
			const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
			return units.sort((one, other) => collator.compare(one.unit.name, other.unit.name));
		}
	}
}
