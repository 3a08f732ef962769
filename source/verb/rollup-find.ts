import {Failure} from '../failure.ts';
import {foldUnit} from '../rollup/fold-unit.ts';
import type {FileRolled, RolledUp, UnitRolled} from '../rollup/rolled-up.ts';
import {unitIndex} from '../rollup/unit-index.ts';

/** The unit of a code or a name. @throws Failure `rollUp.unknownUnit`, `rollUp.severalUnits` (exit 2) */
export function findUnit(rolled: RolledUp, name: string): UnitRolled {
	const {byCode, units} = rolled;
	const exact = byCode.get(name) ?? byCode.get(name.toUpperCase());
	if (exact) return exact;
	const found = unitIndex(units.map(({unit}) => unit)).byName(foldUnit(name));
	if (found) return byCode.get(found.unit.code)!;
	const like = units.filter(({unit}) => foldUnit(unit.name).includes(foldUnit(name)));
	if (like.length > 1)
		throw new Failure(
			'rollUp.severalUnits',
			{
				name,
				units: like
					.slice(0, 5)
					.map(({unit}) => `${unit.code} ${unit.name}`)
					.join('、'),
			},
			2,
		);
	const [only] = like;
	if (!only) throw new Failure('rollUp.unknownUnit', {name}, 2);
	return only;
}

/** The file of a path, as it is told or from its end; several of one name are not told apart. */
export function findFile({files}: RolledUp, name: string): FileRolled | undefined {
	const wanted = name
		.split(/[\\/]/u)
		.filter((one) => one !== '' && one !== '.')
		.join('/');
	const found = files.filter(({found: {path, inside}}) => {
		const whole = inside === undefined ? path : `${path}!${inside}`;
		return [path, whole].some(
			(one) => one === wanted || one.endsWith(`/${wanted}`) || wanted.endsWith(`/${one}`),
		);
	});
	const digests = new Set(found.map(({found: {record}}) => record.digest));
	return digests.size === 1 ? found[0] : undefined;
}
