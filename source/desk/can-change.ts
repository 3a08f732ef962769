import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

/** Whether the open draft may be changed, and `also` holds of its desk. */
export function canChange({desk}: Session, also: (desk: Desk) => boolean = () => true): boolean {
	return desk !== undefined && !desk.readOnly && also(desk);
}
