import {topOf} from './layer.ts';
import {canCancel} from './pending.ts';
import type {Program} from './program.ts';
import {tell, type Updated} from './updated.ts';

/** Esc while the page on top waits for a file: the reading ends, and the page stays. Nothing where it does not wait. */
export function cancelReading<S extends Program>(session: S): Updated<S> | undefined {
	const {id: top} = topOf(session);
	const reading = session.pending.findLast((one) => one.by === top && canCancel(one));
	if (!reading) return undefined;
	const pending = session.pending.filter((one) => one !== reading);
	const told = tell({...session, pending}, 'plain', {key: 'session.readingCancelled'});
	return {...told, requests: [{type: 'cancel', id: reading.id}]};
}
