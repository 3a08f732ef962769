import {labelOf} from '../../form/label-of.ts';
import {isTownship} from './kind-of-unit.ts';
import {median} from './median.ts';
import {type Found, figureAt, finding, type Scene, type Standing} from './scene.ts';

const fewest = 12;

/**
U-PEER: a figure far beyond those of its 类别 (乡镇, 街道 only): more than 3.5 robust deviations above the median on the log of
what is not 0, and 5 times what 95 of 100 peers stay below, or more than half of the sum.
*/
export function peers(scene: Scene): Found[] {
	// Departments differ too much from each other to be compared.
	return [...groupsOf(scene)].flatMap(([kind, group]) =>
		isTownship(kind) ? ofGroup(group, scene) : [],
	);
}

/** The units that have sent something, by their 类别. */
export function groupsOf({standing}: Pick<Scene, 'standing'>): Map<string, Standing[]> {
	const all = [...standing.values()].filter(
		({unit, effective}) => unit.kind && effective && unit.requirement !== 'sum',
	);
	return Map.groupBy(all, ({unit}) => unit.kind!);
}

function ofGroup(group: readonly Standing[], scene: Scene): Found[] {
	if (group.length < fewest) return [];
	const found: Found[] = [];
	for (const cell of scene.form.cells) {
		if (cell.kind !== 'entry') continue;
		const filled = group.flatMap((one) => {
			const value = figureAt(scene, one, cell.address);
			return value !== null && value > 0 ? [{one, value, log: Math.log(value)}] : [];
		});
		if (filled.length < fewest) continue;
		const middle = median(filled.map(({log}) => log));
		const spread = median(filled.map(({log}) => Math.abs(log - middle)));
		const values = filled.map(({value}) => value).toSorted((one, other) => one - other);
		const sum = values.reduce((all, value) => all + value, 0);
		for (const {one, value, log} of filled) {
			const z = spread === 0 ? Number.POSITIVE_INFINITY : (0.6745 * (log - middle)) / spread;
			if (log <= middle || z <= 3.5) continue;
			const own = values.indexOf(value);
			const others = values.filter((_, index) => index !== own);
			const high = others[Math.ceil(others.length * 0.95) - 1] ?? 0;
			if (value < 5 * high && value <= sum / 2) continue;
			const said = {place: labelOf(cell), value, kind: one.unit.kind!, count: filled.length, high};
			found.push(
				finding({
					rule: 'U-PEER',
					unit: one.unit.code,
					at: cell.address,
					left: value,
					right: high,
					cells: [{address: cell.address, value}],
					text: {key: 'rollUp.u.peer', values: said},
					toUnit: {key: 'rollUp.u.peerToUnit', values: {place: labelOf(cell), value}},
				}),
			);
		}
	}

	return found;
}
