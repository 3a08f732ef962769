import {type Day, yearOf} from './day.ts';
import type {Judging} from './judging.ts';
import type {TakenLine} from './taken.ts';

type Case = {received: Day; answered: Day | undefined; line: TakenLine; place: string};

/**
Whether an answer came in time: 20 working days after receipt, or after what was asked for came in, 20 more when
extended; days in which others were asked, and in which a fee was waited for, do not count. A hint, never more.
*/
export function judgeTime({received, answered, line, place}: Case, state: Judging): void {
	const corrected =
		typeof line.correctionReceived === 'number' ? line.correctionReceived : undefined;
	if (
		corrected !== undefined &&
		(corrected < received || (answered !== undefined && corrected > answered))
	)
		state.join('L-ODDS', place, 'ledger.oddCorrection');
	// A year that was typed wrong books a line elsewhere, and nothing else shows it.
	if (answered !== undefined && answered - received > 366)
		state.join('L-ODDS', place, 'ledger.oddSpan');
	const {workingDays} = state.wish;
	if (answered === undefined || !workingDays) return;
	let used = workingDays(corrected ?? received, answered);
	if (used === undefined) {
		state.unchecked('L-LATE', place, 'ledger.noCalendar', {
			from: yearOf(corrected ?? received),
			to: yearOf(answered),
		});
		return;
	}

	used -= line.consultation ?? 0;
	const {feeNoticed, feePaid} = line;
	if (typeof feeNoticed === 'number' && typeof feePaid === 'number' && feePaid > feeNoticed)
		used -= workingDays(feeNoticed, feePaid) ?? 0;
	if (used > (line.extended ? 40 : 20))
		state.join('L-LATE', place, line.extended ? 'ledger.lateExtended' : 'ledger.late');
}
