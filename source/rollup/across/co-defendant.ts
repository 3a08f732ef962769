import {placeOf} from '../return-figures.ts';
import {type Found, finding, type Scene} from './scene.ts';

const cell = 'disputes/afterReview/total';

/**
G4-CODEFENDANT: where the organ that reviewed is sued together with the one that acted, only the latter counts the case
(国办公开办函〔2016〕201号). A hint where both a government and units below it have such cases.
*/
export function coDefendant(scene: Scene): Found[] {
	const at = placeOf(scene.form, cell);
	const casesOf = (code: string) => scene.standing.get(code)?.effective?.[at] ?? 0;
	return [...scene.standing.values()].flatMap(({unit}) => {
		if (unit.requirement === 'sum' || at < 0) return [];
		const below = scene.roster.children.get(unit.code) ?? [];
		const beside = /[省市县区旗州盟]人民政府$/u.test(unit.name)
			? siblings(unit.parent, unit.code, scene)
			: [];
		const value = casesOf(unit.code);
		const others = [...below, ...beside].filter((one) => casesOf(one.code) > 0);
		if (value <= 0 || others.length === 0) return [];
		return [
			finding({
				rule: 'G4-CODEFENDANT',
				unit: unit.code,
				others: others.map(({code}) => code),
				at: cell,
				left: value,
				cells: [{address: cell, value}],
				text: {key: 'rollUp.g4', values: {value, count: others.length}},
				toUnit: {key: 'rollUp.g4.toUnit', values: {value}},
			}),
		];
	});
}

function siblings(parent: string | undefined, code: string, {roster}: Scene) {
	return parent === undefined
		? []
		: (roster.children.get(parent) ?? []).filter((one) => one.code !== code);
}
