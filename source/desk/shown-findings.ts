import type {Result} from '../check/finding.ts';
import type {Desk} from './desk.ts';
import {findingPlace} from './finding-place.ts';

type Shown = Pick<Desk, 'checked'> & Partial<Pick<Desk, 'form' | 'byPlace'>>;

const ordered = new WeakMap<Desk['checked'], readonly Result[]>();

/**
The lines of the 校验 tab, as people read and count findings everywhere: causes only, most important first or in the
order of the form; then what is explained, then what could not be checked. Blanks are progress (未填 n 格).
*/
export function shownFindings({checked, form, byPlace}: Shown): readonly Result[] {
	const {findings} = checked.told;
	if (!byPlace || !form) return findings;
	const known = ordered.get(checked);
	if (known) return known;
	const order = new Map(form.cells.map(({address}, index) => [address, index]));
	const at = (result: Result) => order.get(findingPlace(result) ?? '') ?? form.cells.length;
	const fails = findings.filter(({status}) => status === 'fail');
	const shown = [...fails.sort((one, two) => at(one) - at(two)), ...findings.slice(fails.length)];
	ordered.set(checked, shown);
	return shown;
}
