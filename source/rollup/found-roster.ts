import {bareFileNames} from './bare-file-name.ts';
import {foldUnit} from './fold-unit.ts';
import {makeRoster} from './make-roster.ts';
import type {FileFound} from './record.ts';
import type {Roster} from './roster.ts';
import type {Unit} from './unit.ts';
import {behindRegions} from './unit-index.ts';

/** Without a roster the units are those found: by code, 填报单位, title, or the file's name. Nobody is missing, for nobody knows. */
export function foundRoster(files: readonly FileFound[], year: number): Roster {
	const units = new Map<string, Unit>();
	const names = new Set<string>();
	for (const {path, inside, record} of files) {
		const named = record.return?.named;
		if (!named || named.several) continue;
		const stem = (inside ?? path)
			.split('/')
			.at(-1)!
			.replace(/\.[^.]*$/u, '');
		const name = named.field ?? named.title ?? bareFileNames(stem).findLast((one) => isUnit(one));
		if (!name) continue;
		const folded = foldUnit(name);
		const code = named.code ?? folded;
		if (units.has(code) || names.has(folded)) continue;
		names.add(folded);
		units.set(code, {code, name, aliases: [], requirement: 'due', row: 0});
	}

	return {...makeRoster(withoutShort([...units.values()]), year, {hasCodes: false}), isFound: true};
}

// 教育局 beside 江城区教育局 is no unit of its own: whether it is the same one is asked.
function withoutShort(units: readonly Unit[]): Unit[] {
	const rests = new Set(units.flatMap(({name}) => behindRegions(foldUnit(name))));
	return units.filter(({name, code}) => code !== foldUnit(name) || !rests.has(code));
}

function isUnit(name: string): boolean {
	return (
		name.length > 2 &&
		/(?:局|厅|委|委员会|政府|办公室|中心|街道|办事处|镇|乡|馆|院|社|处|队|所|公司)$/u.test(name)
	);
}
