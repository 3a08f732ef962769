import type {Result} from '../check/finding.ts';
import type {Address} from '../form/form.ts';

/** Where F8 goes for a finding: to the suspected cell when there is only one, else to the first cell it names. */
export function findingPlace({suspects, cells}: Result): Address | undefined {
	return suspects[0]?.address ?? cells[0]?.address;
}
