import type {FileRolled, OpenQuestion, UnitRolled} from './rolled-up.ts';

/** What waits for a person: files that nobody has claimed or that name two units, versions in doubt, newer ones. */
export function askPeople(
	units: readonly UnitRolled[],
	files: readonly FileRolled[],
): OpenQuestion[] {
	const asked = files.flatMap((file): OpenQuestion[] => {
		const {is, unit, why} = file;
		if (is !== 'stranger' && is !== 'otherUnit' && is !== 'asked') return [];
		if (!why) return [];
		return [{kind: is, file, text: why, ...(unit !== undefined && {unit})}];
	});
	const about = units.flatMap(
		({unit, open, newer, versions, state, files: own}): OpenQuestion[] => {
			const found: OpenQuestion[] = [];
			if (open)
				found.push({
					kind: 'versions',
					unit: unit.code,
					text: {key: 'rollUp.g2.twice', values: {count: versions.length}},
				});
			if (newer)
				found.push({
					kind: 'newer',
					unit: unit.code,
					text: {key: 'rollUp.newer', values: {count: newer.cells.length}},
				});
			const [other] = own.filter(({is}) => is === 'otherYear');
			if (state === 'missing' && other?.why)
				found.push({kind: 'otherYear', unit: unit.code, file: other, text: other.why});
			return found;
		},
	);
	return [...asked, ...about];
}
