import {exactDifference, exactSum} from '../form/exact.ts';
import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Decision} from './decision.ts';
import {type InForce, inForce} from './in-force.ts';
import {placeOf} from './return-figures.ts';
import type {FileRolled, RolledUp, UnitRolled, Version} from './rolled-up.ts';
import {touchedBy} from './touched-by.ts';

/** What one unit adds to a total. */
export type Contribution = {
	unit: UnitRolled;
	value: number;
	/** Of the total, 0 to 1. */
	share: number;
	/** Where it stands: file and `三!D7`; absent for 代填. */
	file?: FileRolled;
	source?: string;
	/** Where the value is computed: the addends with their own cells. */
	addends?: ReadonlyArray<{address: Address; value: Quantity; source: string}>;
	/** The decision by which it is not as it stands in the file, or as its addends do. */
	touched?: Decision;
	last: Quantity;
	/** Of a unit that is new, all of it. */
	change: Quantity;
};

/** A total, the units that make it, and those that make its change. */
export type Trace = {
	address: Address;
	total: Quantity;
	/** Of the units whose last year is known; the change is theirs, too. */
	last: Quantity;
	change: Quantity;
	/** Units in the sum whose last year nobody has, where that of others is known: they are in no change. */
	unknown: readonly UnitRolled[];
	/** By size. */
	units: readonly Contribution[];
	/** Those whose figure changed, the largest change first. */
	changed: readonly Contribution[];
	/** Units in the sum whose cell is blank. */
	blank: readonly UnitRolled[];
};

/** @throws RangeError for an address that the form does not have */
export function traceTotal(rolled: RolledUp, address: Address): Trace {
	const {form, units, totals, decisions} = rolled;
	const at = placeOf(form, address);
	if (at < 0) throw new RangeError(address);
	const total = totals[at]?.value ?? null;
	const summed = units.filter((one) => one.summed && one.head);
	const force = inForce(decisions);
	const all = summed.map((one) => ({
		...contribution(one, at, form, total),
		...touchedAt(one, address, form, force),
	}));
	const isKnown = all.some(({last}) => last !== null);
	const unknown = isKnown ? all.filter(({change}) => change === null) : [];
	const last = isKnown ? exactSum(all.map((one) => one.last ?? 0)) : null;
	const compared =
		unknown.length === 0
			? total
			: exactSum(all.map((one) => (one.change === null ? 0 : one.value)));
	const bySize = (one: number, other: number) => Math.abs(other) - Math.abs(one);
	return {
		address,
		total,
		last,
		change: compared === null || last === null ? null : exactDifference(compared, last),
		unknown: unknown.map(({unit}) => unit),
		units: all
			.filter(({value}) => value !== 0)
			.toSorted((one, other) => bySize(one.value, other.value) || byCode(one, other)),
		changed: all
			.filter(({change}) => change !== null && change !== 0)
			.toSorted((one, other) => bySize(one.change ?? 0, other.change ?? 0) || byCode(one, other)),
		blank: summed.filter((one) => (one.effective?.[at] ?? null) === null),
	};
}

function contribution(one: UnitRolled, at: number, form: Form, total: Quantity): Contribution {
	const value = one.effective?.[at] ?? 0;
	const last = one.last?.form === form.id ? lastAt(one, at, form) : null;
	const {head} = one;
	const file = head?.files[0];
	const source = head?.read.sources[at];
	const address = form.cells[at]!.address;
	const relation = form.relations.find((relation) => relation.total === address);
	return {
		unit: one,
		value,
		share: total ? value / total : 0,
		...(file && {file}),
		...(source && {source}),
		...(relation && head && {addends: addendsOf(relation.addends, head, form)}),
		last,
		change: last === null ? (one.noLast === 'new' ? value : null) : exactDifference(value, last),
	};
}

// A total that is computed is as its addends are.
function touchedAt(
	one: UnitRolled,
	address: Address,
	form: Form,
	force: InForce,
): {touched?: Decision} {
	const touched = touchedBy(one, {form}, force);
	if (touched.size === 0) return {};
	const addends = form.relations.find(({total}) => total === address)?.addends ?? [];
	const isStated = (one.head?.figures[placeOf(form, address)] ?? null) !== null;
	const by =
		touched.get(address) ?? (isStated ? [] : addends).map((at) => touched.get(at)).find(Boolean);
	return by ? {touched: by} : {};
}

function addendsOf(addresses: readonly Address[], {figures, read}: Version, form: Form) {
	return addresses.map((address) => {
		const at = placeOf(form, address);
		return {address, value: figures[at] ?? null, source: read.sources[at] ?? ''};
	});
}

// Of a total that nobody stated last year, what its addends make.
function lastAt({last}: UnitRolled, at: number, form: Form): Quantity {
	const stated = last?.figures[at] ?? null;
	const cell = form.cells[at]!;
	if (stated !== null || cell.kind === 'entry') return stated;
	const addends = form.relations.find(({total}) => total === cell.address)?.addends ?? [];
	const values = addends.map((address) =>
		lastAt({last} as UnitRolled, placeOf(form, address), form),
	);
	return values.includes(null) ? null : exactSum(values as number[]);
}

function byCode(one: Contribution, other: Contribution): number {
	return one.unit.unit.code < other.unit.unit.code ? -1 : 1;
}
