import {explainedFigures} from '../check/result-key.ts';
import {Failure} from '../failure.ts';
import {closeRollUp} from '../files/rollups/close-roll-up.ts';
import {rememberedRun} from '../files/rollups/remembered-run.ts';
import {openWork, readWork, type Work} from '../files/rollups/roll-up-work.ts';
import {acrossRules} from '../rollup/across/all-rules.ts';
import {aboutState} from '../rollup/deciding.ts';
import type {Confirmed, DecisionWish} from '../rollup/decision.ts';
import {takenDigest} from '../rollup/decision.ts';
import {isUnconfirmed} from '../rollup/is-unconfirmed.ts';
import {isVersion} from '../rollup/is-version.ts';
import type {FileFound} from '../rollup/record.ts';
import {placeOf} from '../rollup/return-figures.ts';
import type {FileRolled, RolledUp, UnitRolled, Version} from '../rollup/rolled-up.ts';
import {isRuleStage} from '../rollup/rule-stage.ts';
import {say} from '../text/say.ts';
import type {Call, Exit} from './call.ts';
import type {RollUpAction} from './rollup-actions.ts';
import {confirmedBy, dayOf} from './rollup-confirmed.ts';
import {sayDoubts, tellDecided} from './rollup-decided.ts';
import {draftOfSum} from './rollup-draft.ts';
import {figureOf} from './rollup-figure.ts';
import {findFile, findUnit} from './rollup-find.ts';
import {keepAdopted} from './rollup-keep.ts';
import type {RollUpWish} from './rollup-options.ts';
import {outputsWish} from './rollup-outputs.ts';
import {sayStaleDraft} from './rollup-stale.ts';
import {noteLines} from './tell-notes.ts';

const needsWords = new Set<RollUpAction>([
	'send-back',
	'exempt',
	'leave-out',
	'zero',
	'amend',
	'reopen',
	'explain',
	'remark',
]);

const confirmedEach = new Set<RollUpAction>(['zero', 'amend', 'explain']);

/**
`rollup adopt|send-back|… UNIT|FILE… --in FOLDER|ID`: a decision for each, journalled, and what becomes of the unit by it.

@throws Failure of usage (exit 2), `rollUpStore.locked` (exit 3)
*/
export async function decideRollUp(
	action: RollUpAction,
	names: readonly string[],
	call: Call,
	wish: RollUpWish,
): Promise<Exit> {
	if (wish.in === undefined) throw new Failure('rollUp.needsIn', {}, 2);
	if (needsWords.has(action) && !wish.because?.trim())
		throw new Failure('rollUp.needsBecause', {}, 2);
	const run = rememberedRun(call.home, wish.in);
	if (!run) throw new Failure('rollUp.noRun', {in: wish.in}, 2);
	// What is decided in another roll-up than was meant is found too late.
	if (run.others.length > 0) {
		const {id, office, year, others} = run;
		const values = {in: wish.in, id, office, year, others: others.join('、')};
		call.warn(say(call.language, 'rollUp.severalRuns', values));
	}

	const work = await openWork(run, call);
	try {
		const {files} = await readWork(work, {file: () => undefined});
		const before = work.roll(files);
		if (action === 'draft') {
			const exit = await draftOfSum(before, work, call, wish);
			await keepAdopted(work, before, call, true);
			return exit;
		}

		if (action === 'close') return await close(work, before, files, call, wish);
		if (names.length === 0) throw new Failure('rollUp.needsUnit', {action}, 2);
		// One name stands for one unit: what each confirms is said of each.
		if (confirmedEach.has(action) && names.length > 1)
			throw new Failure('rollUp.oneByOne', {action}, 2);
		const wishes = names.flatMap((name) => wishesOf(action, name, before, call, wish));
		const made = work.session.store.decide(wishes);
		const after = work.roll(files);
		for (const [index, one] of wishes.entries()) tellDecided(made[index]!.number, one, after, call);
		if (action === 'adopt') sayDoubts(wishes, after, call);
		if (wishes.some((one) => isUnconfirmed(one)))
			call.warn(say(call.language, 'rollUp.unconfirmed'));
		sayStaleDraft(after, work, call);
		// What was decided is decided, whether or not the disk takes the copy.
		if (action === 'adopt') await keepAdopted(work, after, call, false);
		return 0;
	} finally {
		work.session.close();
	}
}

function wishesOf(
	action: Exclude<RollUpAction, 'draft' | 'close'>,
	name: string,
	rolled: RolledUp,
	call: Call,
	wish: RollUpWish,
): DecisionWish[] {
	const because = wish.because?.trim() ? {because: wish.because.trim()} : {};
	switch (action) {
		case 'undo': {
			const of = Number(name);
			if (!rolled.decisions.some(({number}) => number === of))
				throw new Failure('rollUp.noNumber', {number: name}, 2);
			return [{what: 'undo', of, ...because}];
		}

		case 'rule': {
			const {stage} = wish;
			if (!(name in acrossRules) || !isRuleStage(stage))
				throw new Failure('rollUp.needsRule', {}, 2);
			return [{what: 'rule', rule: name, stage, ...because}];
		}

		case 'assign':
			return [assigning(name, rolled, call, because)];
		case 'zero':
			return zeroing(name, rolled, {...confirmedBy(wish), ...because});
		default:
			return [ofUnit(action, name, rolled, wish, because)];
	}
}

function ofUnit(
	action: Exclude<RollUpAction, 'draft' | 'close' | 'undo' | 'rule' | 'assign' | 'zero'>,
	name: string,
	rolled: RolledUp,
	wish: RollUpWish,
	because: {because?: string},
): DecisionWish {
	const file = findFile(rolled, name);
	// A file that is no unit's can be left out all the same.
	if (action === 'leave-out' && file)
		return {
			what: 'leaveOut',
			digest: digestOf(file, name),
			...(file.unit !== undefined && {unit: file.unit}),
			...because,
		};
	const one = file?.unit === undefined ? findUnit(rolled, name) : findUnit(rolled, file.unit);
	const {code} = one.unit;
	const named =
		file && one.versions.find((version) => isVersion(version, file.found.record.digest));
	const confirmed = confirmedBy(wish);
	switch (action) {
		case 'adopt':
		case 'send-back': {
			const made = aboutState(action === 'adopt' ? 'adopt' : 'sendBack', one, because, named);
			if (!made) throw new Failure('rollUp.noReturn', {unit: one.unit.name}, 2);
			return made;
		}

		case 'exempt':
			return {what: 'exempt', unit: code, ...because};
		case 'leave-out':
			return {what: 'leaveOut', unit: code, ...because};
		case 'reopen':
			return {what: 'reopen', unit: code, ...because};
		case 'remark':
			return {what: 'remark', unit: code, ...because};
		case 'received': {
			const {when} = wish;
			if (when === undefined) throw new Failure('rollUp.needsWhen', {}, 2);
			return {what: 'receivedAt', unit: code, at: dayOf(when), ...because};
		}

		case 'explain': {
			const {finding} = wish;
			const result = one.results.find(({rule, at}) => `${rule}@${at}` === finding);
			if (!finding || !result)
				throw new Failure('rollUp.needsFinding', {open: openOf(one) || '—'}, 2);
			const figures = explainedFigures(result);
			return {
				what: 'explain',
				unit: code,
				digest: versionOf(one, named).digest,
				finding,
				figures,
				...confirmed,
				...because,
			};
		}

		case 'amend':
			return amending(one, named, rolled, wish, {...confirmed, ...because});
	}
}

// What there is to explain, as --finding takes it.
function openOf({results}: UnitRolled): string {
	const open = results.filter(({level, status}) => level === 'explain' && status === 'fail');
	return open.map(({rule, at}) => `${rule}@${at}`).join('  ');
}

// What the unit confirmed holds for each of its returns that has blanks, unless one of them is named.
function zeroing(
	name: string,
	rolled: RolledUp,
	more: {because?: string; confirmed?: Confirmed},
): DecisionWish[] {
	const file = findFile(rolled, name);
	const one = findUnit(rolled, file?.unit ?? name);
	const named = file && one.versions.find((own) => isVersion(own, file.found.record.digest));
	versionOf(one, named);
	const versions = (named ? [named] : one.versions).filter((own) => isBlank(own, rolled));
	if (versions.length === 0) throw new Failure('rollUp.nothingBlank', {unit: one.unit.name}, 2);
	return versions.map(({digest}) => ({what: 'zero', unit: one.unit.code, digest, ...more}));
}

// What counts as zero already is decided again where its unit names who confirmed it.
function isBlank({read, figures, zeroed}: Version, {form}: RolledUp): boolean {
	if (zeroed) return true;
	return (
		read.form === form.id &&
		form.cells.some(({kind}, index) => kind === 'entry' && (figures[index] ?? null) === null)
	);
}

function amending(
	one: UnitRolled,
	named: Version | undefined,
	{form}: RolledUp,
	{cell, to}: RollUpWish,
	more: {because?: string; confirmed?: Confirmed},
): DecisionWish {
	if (cell === undefined || to === undefined) throw new Failure('rollUp.needsCell', {}, 2);
	const at = placeOf(form, cell);
	if (at < 0) throw new Failure('rollUp.unknownAddress', {address: cell}, 2);
	const figure = figureOf(to, form.cells[at]!);
	const {code} = one.unit;
	const version = named ?? one.head;
	// Nothing has come from the unit: it is taken by telephone, figure by figure.
	if (!version || version.digest === takenDigest(code)) {
		if (figure === null) throw new Failure('rollUp.badFigure', {text: to}, 2);
		return {what: 'fillIn', unit: code, figures: {[cell]: figure}, ...more};
	}

	return {
		what: 'amend',
		unit: code,
		digest: version.digest,
		address: cell,
		from: version.figures[at] ?? null,
		to: figure,
		...more,
	};
}

function assigning(
	name: string,
	rolled: RolledUp,
	call: Call,
	because: {because?: string},
): DecisionWish {
	const file = findFile(rolled, name);
	if (!file) throw new Failure('rollUp.unknownUnit', {name}, 2);
	const unit = call.unit === undefined ? null : findUnit(rolled, call.unit).unit.code;
	return {what: 'assign', digest: digestOf(file, name), unit, ...because};
}

// A decision names a file by its bytes: one that cannot be opened has none, as others like it.
function digestOf({found}: FileRolled, name: string): string {
	const {digest} = found.record;
	if (digest === '') throw new Failure('rollUp.noDigest', {name}, 3);
	return digest;
}

async function close(
	work: Work,
	rolled: RolledUp,
	files: readonly FileFound[],
	call: Call,
	wish: RollUpWish,
): Promise<Exit> {
	const because = wish.because?.trim() || undefined;
	const closed = await closeRollUp(work, rolled, outputsWish(rolled, call, wish), because);
	const {decision, notes} = closed;
	for (const line of noteLines(notes, call)) call.warn(line);
	tellDecided(decision.number, decision, work.roll(files), call);
	return 0;
}

function versionOf(one: UnitRolled, named: Version | undefined): Version {
	const version = named ?? one.head;
	if (!version) throw new Failure('rollUp.noReturn', {unit: one.unit.name}, 2);
	return version;
}
