import {placeOf} from '../return-figures.ts';
import {isTownship} from './kind-of-unit.ts';
import {type Found, finding, type Scene, type Standing} from './scene.ts';

const columns = ['issued', 'repealed', 'inForce'];

/** U-KIND: 规章 are made by governments of cities and above. A department, township or street office of a county has none. */
export function kindOfRule(scene: Scene): Found[] {
	const found: Found[] = [];
	for (const one of scene.standing.values()) {
		if (!one.effective || !isBelowCounty(one, scene)) continue;
		for (const column of columns) {
			const address = `disclosure/regulations/${column}`;
			const at = placeOf(scene.form, address);
			const value = at < 0 ? null : (one.effective[at] ?? null);
			if (value === null || value <= 0) continue;
			const source = one.head?.read.sources[at];
			const values = {value, kind: one.unit.kind ?? ''};
			found.push(
				finding({
					rule: 'U-KIND',
					unit: one.unit.code,
					at: address,
					left: value,
					right: 0,
					difference: value,
					cells: [{address, value, ...(source && {source})}],
					text: {key: 'rollUp.u.kind', values},
					toUnit: {key: 'rollUp.u.kind', values},
				}),
			);
		}
	}

	return found;
}

function isBelowCounty({unit}: Standing, {roster, office = ''}: Scene): boolean {
	const {kind = '', name, parent} = unit;
	if (isTownship(kind)) return true;
	if (!/部门/u.test(kind) || /[省市]直/u.test(kind)) return false;
	const above = parent === undefined ? undefined : roster.byCode.get(parent);
	const county = /[县区旗](?:人民)?(?:政府)?(?:办公室)?$/u;
	return (
		/[县区]/u.test(kind) ||
		/[县区旗]/u.test(above?.kind ?? '') ||
		county.test(above?.name ?? '') ||
		county.test(office) ||
		/^\p{Script=Han}{1,12}[县区旗]\p{Script=Han}{2,}/u.test(name.replace(/开发区|园区|新区/gu, ''))
	);
}
