import type {Booking} from './booking.ts';
import {type Day, dayOf} from './day.ts';
import {disputesOf} from './disputes-of.ts';
import {judgeTime} from './judge-time.ts';
import type {Judging} from './judging.ts';
import type {LineValue} from './line-values.ts';
import type {PlacedSheet} from './places.ts';
import type {Role} from './role.ts';
import {settledDay} from './settled-day.ts';
import type {TakenLine} from './taken.ts';

type Cells = Booking['cells'];

/**
What one line adds to the tables.

@returns nothing where it is open: then a finding or a question says why
*/
export function judgeLine(
	at: PlacedSheet,
	line: TakenLine,
	place: string,
	state: Judging,
): Cells | undefined {
	const answer = state.answerFor(place) ?? {};
	if (line.unknown) return void state.refuse('L-VALUE', place, 'ledger.noFormulaResult');
	if (line.struckCells && Object.keys(answer).length === 0)
		return void state.refuse('L-VALUE', place, 'ledger.struckCells');
	const received = answer.received
		? isoDay(answer.received)
		: settledDay(line.received, place, state);
	const has = (...roles: Role[]) =>
		at.sheet.columns?.some(({role}) => roles.includes(role)) ?? false;
	const isFirst = state.rules.mergedResult === 'first';
	let answered: Day | undefined;
	if (answer.answered !== undefined)
		answered = answer.answered === 'none' ? undefined : isoDay(answer.answered);
	else if (line.answered !== undefined && !(line.mergedAnswer && isFirst)) {
		answered = settledDay(line.answered, place, state, true);
		if (answered === undefined) return undefined;
	}

	const isNoDay = (text: string | undefined) =>
		text !== undefined && text !== 'none' && isoDay(text) === undefined;
	if (isNoDay(answer.received) || isNoDay(answer.answered))
		return void state.refuse('L-DATE', place, 'ledger.badDate');
	if (received === undefined) {
		if (line.received === undefined) state.refuse('L-DATE', place, 'ledger.noReceived');
		return undefined;
	}

	if (line.submitted && state.rules.submitted === undefined)
		return void state.ask('submitted', [place], 'ledger.submitted', ['asReceived']);
	if (line.signed) state.join('L-SAID', place, 'ledger.signed');
	if (line.yearFilled)
		state.join('L-SAID', place, 'ledger.yearFilled', {year: at.sheet.year ?? ''});
	if (line.mergedType)
		if (state.rules.mergedType === 'first') {
			if (!answer.type) return void state.refuse('L-TYPE', place, 'ledger.noType');
		} else state.join('L-SAID', place, 'ledger.mergedType');
	if (answered !== undefined && answered < received)
		return void state.refuse('L-ORDER', place, 'ledger.answeredBefore');
	const own: LineValue =
		line.mergedResult && isFirst ? {is: 'none'} : state.words.value(at, line, 'result');
	const result = valueOrAnswer(answer.result, own);
	if (result.is === 'known' && result.id === 'none') {
		state.join('L-VOID', place, 'ledger.noApplication');
		return [];
	}

	judgeTime({received, answered, line, place}, state);
	const {start, end} = state;
	const disputes = received > end ? [] : disputesOf(at, line, place, received, state);
	if (!disputes) return undefined;
	if (received > end) {
		state.join('L-LATER', place, 'ledger.later');
		return [];
	}

	if (answered !== undefined && answered < start) return disputes;
	const pieces = line.pieces ?? 1;
	if (pieces === 'odd') return void state.refuse('L-VALUE', place, 'ledger.oddPieces');
	const hasTypes =
		has('type') || (at.sheet.columns?.some(({tick}) => tick?.family === 'type') ?? false);
	if (!hasTypes && !answer.type) return void state.open.add(place);
	const type = typeOf(at, line, place, state);
	const isMerged = line.mergedResult || line.mergedAnswer;
	const isUnsettled = isMerged === true && state.rules.mergedResult === undefined;
	if (type === undefined) {
		// Both words of a line are asked at once: one round of answers settles it.
		const counts = answered === undefined || answered <= end;
		if (result.is === 'asked' && counts && !isUnsettled) state.askWord('result', result, place);
		return undefined;
	}

	const first = received >= start ? 'received' : 'carriedOver';
	const book = (...rows: string[]): Cells => {
		const cells = sharedCells(rows, type, pieces);
		return disputes.length === 0 ? cells : [...cells, ...disputes];
	};
	const hasResults =
		has('result', 'resultDetail') ||
		(at.sheet.columns?.some(({tick}) => tick?.family === 'result') ?? false);
	if (answered === undefined || answered > end) {
		if (answered === undefined && result.is !== 'none' && !isPending(result)) {
			if (result.is === 'asked') return void state.askWord('result', result, place);
			return void state.refuse('L-UNDATED', place, 'ledger.undated');
		}

		if (received < start && answered === undefined) state.join('L-OLD', place, 'ledger.old');
		return book(first, 'carriedForward');
	}

	if (!hasResults && answer.result === undefined) return book(first);
	if (isUnsettled)
		return void state.ask(
			'mergedResult',
			[place],
			'ledger.mergedResult',
			['spread', 'first'],
			'spread',
		);
	if (result.is === 'asked') return void state.askWord('result', result, place);
	if (result.is === 'several') return void state.refuse('L-MANY', place, 'ledger.manyResults');
	if (result.is === 'odd') return void state.refuse('L-VALUE', place, 'ledger.oddTick');
	if (result.is === 'none' || result.id === 'pending')
		return void state.refuse('L-RESULT', place, 'ledger.noResult');
	return book(first, result.id, 'processed');
}

const shared = new Map<string, Cells>();

// Thousands of lines add to the same few cells: they share one list of them.
function sharedCells(rows: readonly string[], type: string, count: number): Cells {
	const key = `${rows.join(' ')} ${type} ${count}`;
	const known = shared.get(key);
	if (known) return known;
	const cells = rows.map((row) => ({address: `requests/${row}/${type}`, count}));
	shared.set(key, cells);
	return cells;
}

function typeOf(
	at: PlacedSheet,
	line: TakenLine,
	place: string,
	state: Judging,
): string | undefined {
	const type = valueOrAnswer(state.answerFor(place)?.type, state.words.value(at, line, 'type'));
	if (type.is === 'known') return type.id;
	if (type.is === 'asked') state.askWord('type', type, place);
	else if (type.is === 'several') state.refuse('L-MANY', place, 'ledger.manyTypes');
	else if (type.is === 'odd') state.refuse('L-VALUE', place, 'ledger.oddTick');
	else state.refuse('L-TYPE', place, 'ledger.noType');
	return undefined;
}

function valueOrAnswer(answer: string | undefined, value: LineValue): LineValue {
	return answer === undefined ? value : {is: 'known', id: answer};
}

function isPending(value: LineValue): boolean {
	return value.is === 'known' && value.id === 'pending';
}

function isoDay(text: string): Day | undefined {
	const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
	return dayOf(year, month, date);
}
