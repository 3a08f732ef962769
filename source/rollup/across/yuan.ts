import {exactProduct} from '../../form/exact.ts';
import {placeOf} from '../return-figures.ts';
import {median} from './median.ts';
import {groupsOf} from './peers.ts';
import {type Found, figureAt, finding, type Scene} from './scene.ts';

const fees = 'disclosure/fees/amount';
const factor = 10_000;

/**
U-YUAN: fees of at least 1,000 times what the peers usually have, that divided by 10,000 come close to last year's: 元 where
万元 is counted.
*/
export function yuan(scene: Scene): Found[] {
	const at = placeOf(scene.form, fees);
	if (at < 0) return [];
	return [...groupsOf(scene).values()].flatMap((group) => {
		const all = group.flatMap((one) => figureAt(scene, one, fees) || []);
		if (all.length === 0) return [];
		return group.flatMap((one) => {
			const value = figureAt(scene, one, fees) ?? 0;
			const last = one.last?.form === scene.form.id ? (one.last.figures[at] ?? 0) : 0;
			// Asked first, for it leaves few: the peers of each are as many as there are units.
			if (last <= 0) return [];
			const fitted = value / factor / last;
			if (fitted < 0.2 || fitted > 5) return [];
			// One of a few would be its own measure.
			const own = all.indexOf(value);
			const others = all.filter((_, index) => index !== own);
			if (others.length === 0 || value < 1000 * median(others)) return [];
			const to = exactProduct(value, 1 / factor);
			const source = one.head?.read.sources[at];
			return [
				finding({
					rule: 'U-YUAN',
					unit: one.unit.code,
					at: fees,
					left: value,
					right: last,
					cells: [{address: fees, value, ...(source && {source})}],
					suggested: {address: fees, from: value, to},
					text: {key: 'rollUp.u.yuan', values: {value, last, to}},
					toUnit: {key: 'rollUp.u.yuan', values: {value, last, to}},
				}),
			];
		});
	});
}
