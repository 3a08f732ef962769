import {type CheckedReturn, checkReturn} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import type {Entry, Figures} from '../draft/draft.ts';
import {exactDifference, exactSum} from '../form/exact.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import type {Quantity} from '../form/quantity.ts';
import {asListed} from './across/all-rules.ts';
import {type Found, finding, nameList, type Standing, weighed} from './across/scene.ts';
import {placeOf, returnFigures} from './return-figures.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {AcrossFinding, RolledTotal} from './rolled-up.ts';
import type {Sums} from './sums.ts';

/** The sum as a return: its entries; totals are computed, nothing is stated. */
export function sumFigures(form: Form, totals: readonly RolledTotal[]): Figures {
	const made: Record<Address, Entry> = {};
	for (const [index, {address, kind}] of form.cells.entries()) {
		const {value = null, digits} = totals[index] ?? {};
		// What no number holds exactly is no figure.
		if (kind === 'entry' && value !== null && digits === undefined) made[address] = {value};
	}

	return made;
}

/** The sum, checked like any return; against last year's sum of the same units, where all of them have one of the same form. */
export function checkSum(
	form: Form,
	totals: readonly RolledTotal[],
	{last, units, lastUnits}: Sums,
	{books, year}: RollUpOptions,
): CheckedReturn {
	const isCompared = units > 0 && lastUnits === units;
	const figures = form.cells.map(({kind}, index) => {
		const sum = last[index]!;
		return kind === 'entry' && sum.blank === 0 ? sum.value().value : null;
	});
	return checkReturn(
		books,
		{form: form.id, figures: sumFigures(form, totals), header: {year}},
		{
			headless: true,
			...(isCompared && {
				lastYear: {
					year: year - 1,
					form: form.id,
					figures: returnFigures(form, figures),
					origin: '',
				},
			}),
		},
	);
}

/**
What is amiss of the sum itself. G3-TOTALS: totals as the units state them, added up, differ from those of the summed entries; the
units are named. And what the sum does not carry on from last year, with the units that do not.
*/
export function findingsOfSum(
	form: Form,
	totals: readonly RolledTotal[],
	summedUnits: () => readonly Standing[],
	sums: Pick<Sums, 'lastUnits'>,
): AcrossFinding[] {
	const found: Found[] = [];
	let known: readonly Standing[] | undefined;
	const summed = () => {
		known ??= summedUnits();
		return known;
	};

	for (const [index, cell] of form.cells.entries()) {
		const {value = null, stated} = totals[index] ?? {};
		if (cell.kind !== 'total' || stated === undefined || stated === null || value === null)
			continue;
		if (stated === value) continue;
		const units = summed().filter((one) => statesOther(one, index, form));
		if (units.length === 0) continue;
		const difference = exactDifference(stated, value);
		found.push(
			finding({
				rule: 'G3-TOTALS',
				at: cell.address,
				others: units.map(({unit}) => unit.code),
				left: stated,
				right: value,
				difference,
				cells: [{address: cell.address, value}],
				text: {
					key: 'rollUp.g3',
					values: {
						place: labelOf(cell),
						stated,
						value,
						units: nameList(units),
						count: units.length,
					},
				},
			}),
		);
	}

	const carries = sums.lastUnits > 0 ? carried(form, summed()) : [];
	return [
		...found.map((one) => asListed(one)),
		...carries.map((one) => weighed(one, {level: 'hint', stage: 'on'})),
	];
}

/**
Σ 二 that is not last year's Σ 四, over the units that have a last year: each differs by what its own return says, and one
without a last year keeps nobody from being compared.
*/
function carried(form: Form, summed: readonly Standing[]): Found[] {
	const byPlace = new Map<Address, Array<{one: Standing; result: Result}>>();
	for (const one of summed)
		for (const result of one.results) {
			// A total that follows from its entries is said by them.
			if (result.rule !== 'Y-CARRY' || result.causedBy !== undefined) continue;
			if (result.difference === null || result.difference === 0) continue;
			const known = byPlace.get(result.at);
			if (known) known.push({one, result});
			else byPlace.set(result.at, [{one, result}]);
		}

	const inOrder = [...byPlace].sort(([one], [other]) => placeOf(form, one) - placeOf(form, other));
	return inOrder.flatMap(([at, all]) => {
		const difference = exactSum(all.map(({result}) => result.difference ?? 0));
		if (difference === 0) return [];
		const left = exactSum(
			summed.flatMap((one) => (one.last?.form === form.id ? (figureIn(form, one, at) ?? 0) : [])),
		);
		const units = all.map(({one}) => one);
		const cell = form.cell.get(at);
		const values = {
			place: cell ? labelOf(cell) : at,
			left,
			right: exactDifference(left, difference),
			units: nameList(units),
			count: units.length,
		};
		return [
			finding({
				rule: 'Y-CARRY',
				at,
				left,
				right: values.right,
				difference,
				others: units.map(({unit}) => unit.code),
				text: {key: 'rollUp.g.carry', values},
			}),
		];
	});
}

function figureIn(form: Form, {effective}: Standing, at: Address): Quantity {
	return effective?.[placeOf(form, at)] ?? null;
}

function statesOther({head, effective}: Standing, index: number, form: Form): boolean {
	const stated = head?.figures[index] ?? null;
	if (stated === null || !head || !effective) return false;
	const cell = form.cells[index]!;
	const relation = form.relations.find(({total}) => total === cell.address);
	const values = (relation?.addends ?? []).map((address) => {
		const at = form.cells.findIndex((one) => one.address === address);
		return effective[at] ?? 0;
	});
	return values.reduce((sum, value) => sum + value, 0) !== stated;
}
