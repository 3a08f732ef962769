import type {Level} from '../../check/finding.ts';
import {sayPlace} from '../../check/say-place.ts';
import {sayResult} from '../../check/say-result.ts';
import {saySource} from '../../check/say-source.ts';
import type {Session} from '../../desk/session.ts';
import type {Address, Form} from '../../form/form.ts';
import {otherForm, questionMessage} from '../../rollup/question-message.ts';
import {remarkedCells} from '../../rollup/remarked-cells.ts';
import {placeOf} from '../../rollup/return-figures.ts';
import type {AcrossFinding, RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import {say} from '../../text/say.ts';
import type {RollUpDesk} from './state.ts';

/** One line of what is amiss: of a unit, or of the sum. */
export type FindingShown = {
	level: Level | 'unchecked';
	/** A rule on trial: it is said, and stops nothing. */
	isTrial?: true;
	unit?: UnitRolled;
	/** The cell to go to. */
	address?: Address;
	say(session: Session): string;
};

const made = new WeakMap<RolledUp, readonly FindingShown[]>();
const weights = ['must', 'explain', 'hint', 'unchecked'] as const;

/** All that is amiss, the gravest first and the sum before its units; each line is put into words when it is shown. */
export function findingsShown(rolled: RolledUp): readonly FindingShown[] {
	const known = made.get(rolled);
	if (known) return known;
	const {form} = rolled;
	const all = [
		...rolled.across.map((one) => ofAcross(one, form)),
		...rolled.units.flatMap((one) => findingsOf(one, form)),
	];
	const found = weights.flatMap((level) => all.filter((one) => one.level === level));
	made.set(rolled, found);
	return found;
}

const ofPart = new WeakMap<RolledUp, readonly FindingShown[]>();

/** The same on the desk: while files are still read, nobody is told to have sent nothing. */
export function findingsHere({
	rolled,
	reading,
}: Pick<RollUpDesk, 'rolled' | 'reading'>): readonly FindingShown[] {
	const all = findingsShown(rolled);
	if (!reading.isPartial) return all;
	const part = ofPart.get(rolled) ?? all.filter(({unit}) => unit?.state !== 'missing');
	ofPart.set(rolled, part);
	return part;
}

const levels = new WeakMap<readonly FindingShown[], Readonly<Record<Shown, number>>>();
type Shown = FindingShown['level'];

/** How many lines there are of each level. */
export function levelsHere(
	own: Pick<RollUpDesk, 'rolled' | 'reading'>,
): Readonly<Record<Shown, number>> {
	const shown = findingsHere(own);
	const known = levels.get(shown);
	if (known) return known;
	const made = {must: 0, explain: 0, hint: 0, unchecked: 0};
	for (const {level} of shown) made[level]++;
	levels.set(shown, made);
	return made;
}

/** How many lines there are to mend or to explain. */
export function findingCount(own: Pick<RollUpDesk, 'rolled' | 'reading'>): number {
	const {must, explain} = levelsHere(own);
	return must + explain;
}

const ofUnits = new WeakMap<UnitRolled, readonly FindingShown[]>();

/** What is amiss of one unit, in the same order. */
export function findingsOf(one: UnitRolled, form: Form): readonly FindingShown[] {
	const known = ofUnits.get(one) ?? findOf(one, form);
	ofUnits.set(one, known);
	return known;
}

function findOf(one: UnitRolled, form: Form): FindingShown[] {
	const {head, results, across} = one;
	const found: FindingShown[] = [];
	if (head) {
		for (const {address, source, text, why} of head.read.faults)
			if (!(address && head.amended.has(address)))
				found.push({
					level: 'must',
					unit: one,
					...(address !== undefined && {address}),
					say: ({language}) =>
						say(language, 'check.said', {
							place: saySource(source, language),
							body: say(language, `quantity.${why}`, {text}),
						}),
				});
		for (const question of head.read.questions) {
			const {key, values} = questionMessage(head.read, question);
			if (key === otherForm) continue;
			found.push({
				level: 'must',
				unit: one,
				say: ({language}) =>
					say(language, 'check.said', {
						place: saySource(question.source, language),
						body: say(language, key, values),
					}),
			});
		}
		for (const {address, remark} of remarkedCells(head))
			found.push({
				level: 'must',
				unit: one,
				address,
				say: ({language}) =>
					say(language, 'check.said', {
						place: saySource(head.read.sources[placeOf(form, address)] ?? '', language),
						body: say(language, 'rollUp.feedback.remark', {remark}),
					}),
			});
		for (const result of results) {
			const {status, level, at, cells, suspects} = result;
			if (status !== 'fail') continue;
			const own = cells.filter(({last}) => !last);
			const address = suspects[0]?.address ?? (form.cell.has(at) ? at : own[0]?.address);
			found.push({
				level,
				unit: one,
				...(address !== undefined && {address}),
				say: (session) => sayOf(session, head.read.form, result),
			});
		}
	}

	found.push(...across.map((finding) => ofAcross(finding, form, one)));
	return weights.flatMap((level) => found.filter((finding) => finding.level === level));
}

function sayOf(
	{forms, rules, language}: Session,
	id: string,
	result: UnitRolled['results'][number],
): string {
	const form = forms.find((one) => one.id === id);
	const rule = rules[id]?.find((one) => one.id === result.rule);
	return form && rule ? sayResult(result, rule, form, language, {fields: 'short'}) : result.rule;
}

function ofAcross(finding: AcrossFinding, form: Form, unit?: UnitRolled): FindingShown {
	const {level, status, stage, at, text, cells} = finding;
	const address = form.cell.has(at) ? at : cells[0]?.address;
	const isKnown = address !== undefined && form.cell.has(address);
	return {
		level: status === 'unchecked' ? 'unchecked' : level,
		...(stage === 'trial' && {isTrial: true as const}),
		...(unit && {unit}),
		...(isKnown && {address}),
		say({language}) {
			const body = say(language, text.key, text.values);
			if (status !== 'unchecked') return body;
			return say(language, 'check.said', {place: sayPlace(at, form, language), body});
		},
	};
}
