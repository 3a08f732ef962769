import {copiedLines} from './copied-lines.ts';
import type {Judging} from './judging.ts';
import type {PlacedSheet} from './places.ts';
import type {TakenLine} from './taken.ts';

/** A line that is judged by itself. */
export type StandingLine = {at: PlacedSheet; line: TakenLine; place: string};

/**
The lines that are applications of this office, each once: void ones, those of other offices and the second time a
number stands there are left out, and told or asked.
*/
export function standingLines(sheets: readonly PlacedSheet[], state: Judging): StandingLine[] {
	const lines: StandingLine[] = [];
	const {unit, mapping} = state.wish;
	const offices = new Set(
		sheets.flatMap(({sheet, ledger}) =>
			sheet.lines.flatMap(({office}) => (office === undefined ? [] : [ledger.words[office]])),
		),
	);
	const only =
		unit !== undefined &&
		offices.size > 1 &&
		offices.has(unit) &&
		mapping.rules?.offices !== 'together';
	for (const at of sheets)
		for (const line of at.sheet.lines) {
			const place = `${at.label}!${line.row}`;
			const answer = state.answerFor(place)?.as;
			const isVoid = line.kind === 'void' && answer !== 'count' && state.rules.void !== 'count';
			if (isVoid || answer === 'leaveOut') {
				state.join('L-VOID', place, line.kind === 'void' ? 'ledger.void' : 'ledger.leftOut');
				continue;
			}

			if (only && line.office !== undefined && at.ledger.words[line.office] !== unit) {
				state.join('L-SAID', place, 'ledger.otherOffice');
				continue;
			}

			if (!state.open.has(place)) lines.push({at, line, place});
		}

	return onceEach(lines, state);
}

const isPlain = /^[!-~]*$/;

function onceEach(lines: readonly StandingLine[], state: Judging): StandingLine[] {
	const byNumber = together(lines, numberKey);
	const aside = new Set<string>();
	const {twice} = state.rules;
	const asked: string[] = [];
	for (const all of byNumber) {
		if (twice === 'each') continue;
		// Month sheets repeat what is pending: the line with the answer stands, else the first.
		const answered = all.filter(({line}) => typeof line.answered === 'number');
		const stands = answered.length > 1 ? ofSeveral(answered, state) : (answered[0] ?? all[0]!);
		for (const {place} of all) {
			if (place === stands.place || state.answerFor(place)?.as === 'count') continue;
			aside.add(place);
			if (twice === undefined) asked.push(place);
			else state.join('L-VOID', place, 'ledger.countedOnce');
		}
	}

	if (asked.length > 0) state.ask('twice', asked, 'ledger.twice', ['once', 'each'], 'once');
	if (twice !== 'each') leaveCopiesOut(lines, aside, state);
	likeEachOther(
		lines.filter(({place}) => !aside.has(place)),
		state,
	);
	return lines.filter(({place}) => !aside.has(place) && !state.open.has(place));
}

// Lines of a copied sheet count once like those of a number that stands twice.
function leaveCopiesOut(lines: readonly StandingLine[], aside: Set<string>, state: Judging): void {
	const nameless = lines.filter((line) => !aside.has(line.place) && isNameless(line));
	const bySheet = Map.groupBy(copiedLines(nameless), ({at}) => at.label);
	for (const [sheet, copied] of bySheet) {
		const places = copied
			.map(({place}) => place)
			.filter((place) => state.answerFor(place)?.as !== 'count');
		for (const place of places) {
			aside.add(place);
			if (state.rules.twice) state.join('L-VOID', place, 'ledger.countedOnce');
		}

		if (!state.rules.twice && places.length > 0)
			state.ask('twice', places, 'ledger.copied', ['once', 'each'], 'once', {sheet});
	}
}

// It has no number that is its own in the whole ledger.
function isNameless({line: {number, numberMark}}: StandingLine): boolean {
	return numberMark === undefined || (number !== undefined && isSerial(plainNumber(number)));
}

// A number that was answered twice, on another day or otherwise: which of the two stands is for a person to say.
function ofSeveral(answered: readonly StandingLine[], state: Judging): StandingLine {
	const said = ({at, line}: StandingLine) =>
		`${line.answered} ${JSON.stringify(state.words.value(at, line, 'result'))}`;
	const first = answered[0]!;
	if (answered.every((one) => said(one) === said(first))) return first;
	const {answeredAgain} = state.rules;
	const settled = answered.find(({place}) => state.answerFor(place)?.result);
	if (settled) return settled;
	if (answeredAgain === undefined)
		state.ask('answeredAgain', [first.place], 'ledger.twoResults', ['first', 'last'], 'first');
	return answeredAgain === 'last' ? answered.at(-1)! : first;
}

// The same applicant, content and day under two numbers. Parts of one paper are numbered with it: 5-1, 5（2）.
function likeEachOther(lines: readonly StandingLine[], state: Judging): void {
	const stem = ({line}: StandingLine) =>
		(line.number ?? '').normalize('NFKC').replace(/(?:-\d{1,2}|\(\d{1,2}\))$/u, '');
	for (const all of together(lines, ({line}) => line.likeMark)) {
		const stems = new Set(all.map(stem));
		if (stems.size > 1)
			state.say(
				'L-LIKE',
				all.map(({place}) => place),
				'ledger.like',
			);
	}
}

// A number that is only counted up, 1 2 3, begins anew on each sheet.
function numberKey({line: {number, numberMark}, at}: StandingLine): string | undefined {
	if (numberMark === undefined) return undefined;
	if (number === undefined) return `${at.ledger.file} ${numberMark}`;
	const plain = plainNumber(number);
	return isSerial(plain) ? `${at.label} ${plain}` : plain;
}

function plainNumber(number: string): string {
	return isPlain.test(number) ? number : number.normalize('NFKC').replaceAll(/\s+/gu, '');
}

function isSerial(plain: string): boolean {
	return /^\d{1,4}$/u.test(plain);
}

/** The lines that have a key in common, two or more together. */
function together(
	lines: readonly StandingLine[],
	keyOf: (line: StandingLine) => string | number | undefined,
): StandingLine[][] {
	const first = new Map<string | number, StandingLine>();
	const several = new Map<string | number, StandingLine[]>();
	for (const line of lines) {
		const key = keyOf(line);
		if (key === undefined) continue;
		const before = first.get(key);
		if (!before) first.set(key, line);
		else if (several.has(key)) several.get(key)!.push(line);
		else several.set(key, [before, line]);
	}

	return [...several.values()];
}
