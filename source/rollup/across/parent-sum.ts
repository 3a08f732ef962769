import {exactDifference, exactSum} from '../../form/exact.ts';
import type {Cell} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Unit} from '../unit.ts';
import {type Found, figureAt, finding, nameList, type Scene, type Standing} from './scene.ts';

/**
G1-PARENT: the return of a 汇总 unit is the sum of its children, entry by entry. While children are missing it cannot be
checked, and they are named; nor can an entry that one of them has wrong or blank. A 本级 unit has its own business.
*/
export function parentSum(scene: Scene): Found[] {
	return [...scene.standing.values()].flatMap((parent) =>
		parent.unit.requirement === 'sum' && parent.effective ? ofParent(parent, scene) : [],
	);
}

function ofParent(parent: Standing, scene: Scene): Found[] {
	const {unit} = parent;
	const all = childrenOf(unit, scene);
	if (all.length === 0) return [];
	const base = {rule: 'G1-PARENT', unit: unit.code} as const;
	const missing = all.filter(({effective}) => !effective);
	if (missing.length > 0)
		return [
			finding({
				...base,
				status: 'unchecked',
				others: missing.map((one) => one.unit.code),
				text: {
					key: 'rollUp.g1.missing',
					values: {count: missing.length, units: nameList(missing)},
				},
				toUnit: {key: 'rollUp.g1.missingToUnit', values: {count: missing.length}},
			}),
		];
	const found: Found[] = [];
	const doubtful = new Set<Standing>();
	for (const cell of scene.form.cells) {
		if (cell.kind !== 'entry') continue;
		const unsure = [parent, ...all].filter((one) => one.doubtful.has(cell.address));
		for (const one of unsure) doubtful.add(one);
		if (unsure.length === 0) found.push(...atCell(parent, all, cell, scene));
	}

	doubtful.delete(parent);
	if (doubtful.size === 0) return found;
	const unsure = [...doubtful];
	return [
		...found,
		finding({
			...base,
			status: 'unchecked',
			others: unsure.map((one) => one.unit.code),
			text: {key: 'rollUp.g1.unsure', values: {count: unsure.length, units: nameList(unsure)}},
			toUnit: {key: 'rollUp.g1.unsureToUnit', values: {count: unsure.length}},
		}),
	];
}

function atCell(
	parent: Standing,
	children: readonly Standing[],
	cell: Cell,
	scene: Scene,
): Found[] {
	const {address} = cell;
	const left = figureAt(scene, parent, address);
	const right = exactSum(children.map((child) => figureAt(scene, child, address) ?? 0));
	if (left === null || left === right) return [];
	const source = parent.head?.read.sources[scene.form.cells.indexOf(cell)];
	const difference = exactDifference(left, right);
	const values = {place: labelOf(cell), left, right, difference: Math.abs(difference)};
	return [
		finding({
			rule: 'G1-PARENT',
			unit: parent.unit.code,
			others: children.map(({unit}) => unit.code),
			at: address,
			left,
			right,
			difference,
			cells: [{address, value: left, ...(source && {source})}],
			text: {key: difference > 0 ? 'rollUp.g1.more' : 'rollUp.g1.less', values},
			toUnit: {key: difference > 0 ? 'rollUp.g1.more' : 'rollUp.g1.less', values},
		}),
	];
}

/** Those whose sum a unit's return is: of a child that is itself a sum without a return, its children. */
export function childrenOf({code}: Unit, scene: Pick<Scene, 'roster' | 'standing'>): Standing[] {
	return (scene.roster.children.get(code) ?? []).flatMap((child): Standing[] => {
		const own = scene.standing.get(child.code);
		if (!own || child.requirement === 'copy' || own.state === 'exempt') return [];
		if (child.requirement === 'sum' && !own.effective) return childrenOf(child, scene);
		// What stands below a 本级 unit is not in its return.
		return child.requirement === 'own' ? [own, ...childrenOf(child, scene)] : [own];
	});
}
