import type {Result} from '../check/finding.ts';
import type {Desk} from './desk.ts';

/**
The lines of the 校验 tab, as people read and count findings everywhere: causes only, most important first; then what
is explained, then what could not be checked. Blanks are progress (未填 n 格).
*/
export function shownFindings({checked}: Pick<Desk, 'checked'>): readonly Result[] {
	return checked.told.findings;
}
