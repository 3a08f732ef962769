import type {Checked, Result} from '../check/finding.ts';
import {told} from '../check/told.ts';
import type {Desk} from './session.ts';

// Asked for several times in every frame.
const known = new WeakMap<Checked, readonly Result[]>();

/**
The lines of the 校验 tab, as people read and count findings everywhere: causes only, most important first; then what
is explained, then what could not be checked. Blanks are progress (未填 n 格).
*/
export function shownFindings({
	checked,
	rules,
}: Pick<Desk, 'checked' | 'rules'>): readonly Result[] {
	const found = known.get(checked) ?? told(checked, rules).findings;
	known.set(checked, found);
	return found;
}
