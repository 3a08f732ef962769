import type {Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import {type Decision, takenDigest} from './decision.ts';
import type {FigureList} from './few-bytes.ts';
import type {UnitDecisions} from './in-force.ts';
import {isVersion} from './is-version.ts';
import type {ReturnRead} from './record.ts';
import {effectiveFigures, placeOf} from './return-figures.ts';
import type {FileRolled, Version} from './rolled-up.ts';
import {versionRank} from './version-rank.ts';

/** A unit's returns in their order. */
export type Versions = {
	/** Oldest first. */
	versions: Version[];
	/** Only their time says which of the last two is the newest. */
	open: boolean;
	/** Files that say the same as another one, by their bytes or by their figures. */
	twice: ReadonlySet<FileRolled>;
};

type Candidate = {
	digest: string;
	read: ReturnRead;
	files: FileRolled[];
	/** 代填 that says the same. */
	same?: string;
};

/**
Makes versions of a unit's files: equal bytes, and equal figures in other bytes, are one return. The order comes from
decisions, then our own 报送记录, then words in the names, then the time of change, which only proposes. 代填 is made where nothing
has come: a file is newer.

@param files - the returns that were matched to it, of the year
*/
export function makeVersions(
	unit: string,
	files: readonly FileRolled[],
	decided: UnitDecisions,
	form: Form,
): Versions {
	const {candidates, twice} = candidatesOf(unit, files, form, decided);
	// Nearly every unit has sent one return, and nothing is to be ordered.
	const {made, open} =
		candidates.length < 2 ? {made: candidates, open: false} : inOrder(candidates, decided);
	return {
		versions: made.map((candidate, index) => versionOf(candidate, index + 1, decided, form)),
		open,
		twice,
	};
}

function inOrder(
	candidates: readonly Candidate[],
	decided: UnitDecisions,
): {made: Candidate[]; open: boolean} {
	const tierOf = tiers(decided);
	const isNumbered = candidates.every(({read}) => read.handIn !== undefined);
	const keyed = candidates.map((candidate) => ({
		candidate,
		key: [
			tierOf(candidate),
			candidate.files.length === 0 ? -1 : candidate.files.every(({found}) => found.gone) ? 0 : 1,
			isNumbered ? (candidate.read.handIn?.number ?? 0) : 0,
			Math.max(...candidate.files.map(({found}) => versionRank(nameOf(found)))),
		],
		time: Math.max(...candidate.files.map(({found}) => found.changed ?? 0)),
	}));
	keyed.sort(
		(one, other) =>
			compare(one.key, other.key) ||
			one.time - other.time ||
			(one.candidate.digest < other.candidate.digest ? -1 : 1),
	);
	const [last, before] = keyed.toReversed();
	const open = last !== undefined && before !== undefined && compare(last.key, before.key) === 0;
	return {made: keyed.map(({candidate}) => candidate), open};
}

function candidatesOf(
	unit: string,
	files: readonly FileRolled[],
	form: Form,
	decided: UnitDecisions,
) {
	const byDigest = new Map<string, Candidate>();
	const twice = new Set<FileRolled>();
	for (const file of files) {
		const {digest} = file.found.record;
		const read = file.found.record.return;
		if (!read) continue;
		const known = byDigest.get(digest);
		if (known) {
			known.files.push(file);
			twice.add(file);
		} else byDigest.set(digest, {digest, read, files: [file]});
	}

	if (decided.taken) byDigest.set(takenDigest(unit), taken(unit, decided, form));
	// The same figures in other bytes: the newest is kept, and one that was decided on before any other.
	if (byDigest.size < 2) return {candidates: [...byDigest.values()], twice};
	const byFigures = new Map<string, Candidate>();
	for (const candidate of byDigest.values()) {
		const key = figuresKey(candidate, form, decided);
		const known = byFigures.get(key);
		if (!known) {
			byFigures.set(key, candidate);
			continue;
		}

		const [kept, other] = isKept(candidate, known, decided)
			? [candidate, known]
			: [known, candidate];
		for (const file of other.files) twice.add(file);
		const same = [kept, other].find(({files: own}) => own.length === 0)?.digest ?? known.same;
		byFigures.set(key, {
			...kept,
			files: [...kept.files, ...other.files],
			...(same !== undefined && {same}),
		});
	}

	return {candidates: [...byFigures.values()], twice};
}

function isKept(one: Candidate, other: Candidate, decided: UnitDecisions): boolean {
	// What the unit has sent itself stands for what the office had entered: the stamped copy has come.
	const [isOne, isOther] = [isEntered(one, decided), isEntered(other, decided)];
	if (isOne !== isOther) return isOther;
	const {order, state} = decided;
	const named = [order?.digest, state && 'digest' in state ? state.digest : undefined];
	if (named.includes(other.digest)) return false;
	if (named.includes(one.digest)) return true;
	const rank = ({files}: Candidate) =>
		Math.max(...files.map(({found}) => versionRank(nameOf(found))));
	const time = ({files}: Candidate) => Math.max(...files.map(({found}) => found.changed ?? 0));
	return rank(one) - rank(other) > 0 || (rank(one) === rank(other) && time(one) > time(other));
}

function isEntered({digest, files}: Candidate, {amended, zero}: UnitDecisions): boolean {
	return files.length === 0 || amended.has(digest) || zero.has(digest);
}

// As they count, 代改 and 按零报告处理 included. What could not be read makes a difference too: a 约12 is no blank.
function figuresKey({digest, read}: Candidate, form: Form, decided: UnitDecisions): string {
	const figures = countedFigures(digest, read, form, decided);
	const all = read.form === form.id ? effectiveFigures(form, figures) : figures;
	return [read.form, all.join(), ...read.faults.map(({text}) => text)].join('|');
}

// Known when it was decided: older than the one decided on; not known: newer.
function tiers({order}: UnitDecisions): (candidate: Candidate) => number {
	const over = new Set(order?.over);
	return (candidate) => {
		if (!order) return 0;
		if (isVersion(candidate, order.digest)) return 1;
		return over.has(candidate.digest) ? 0 : 2;
	};
}

function compare(one: readonly number[], other: readonly number[]): number {
	for (const [index, value] of one.entries()) {
		const difference = value - other[index]!;
		if (difference !== 0) return difference;
	}

	return 0;
}

function taken(unit: string, {taken: figures}: UnitDecisions, form: Form): Candidate {
	return {
		digest: takenDigest(unit),
		read: {
			form: form.id,
			named: {},
			figures: form.cells.map(({address}) => figures?.get(address)?.figure ?? null),
			sources: [],
			faults: [],
			questions: [],
			unmatched: 0,
			missing: [],
			notes: [],
			results: [],
			blocks: 0,
		},
		files: [],
	};
}

/** One for all: ten thousand returns have nothing amended. */
const noneAmended: ReadonlyMap<string, Decision> = new Map();

function versionOf(
	{digest, read, files, same}: Candidate,
	number: number,
	decided: UnitDecisions,
	form: Form,
): Version {
	const amended: ReadonlyMap<string, Decision> = decided.amended.get(digest) ?? noneAmended;
	const zeroed = decided.zero.get(digest);
	return {
		number,
		digest,
		read,
		files,
		figures: countedFigures(digest, read, form, decided),
		amended,
		...(zeroed && {zeroed}),
		...(same !== undefined && {same}),
	};
}

/** A return's figures as they count, with 代改 and 按零报告处理. */
function countedFigures(
	digest: string,
	read: ReturnRead,
	form: Form,
	decided: UnitDecisions,
): FigureList {
	const amended = decided.amended.get(digest);
	const zeroed = decided.zero.has(digest);
	if (read.form !== form.id || (!amended && !zeroed)) return read.figures;
	const figures: Quantity[] = [...read.figures];
	for (const {address, to} of amended?.values() ?? []) {
		const at = placeOf(form, address);
		if (at >= 0) figures[at] = to;
	}

	// 约12 is no blank: what could not be read is not made zero.
	const faulted = new Set(read.faults.map(({address}) => address));
	if (zeroed)
		for (const [index, {address, kind}] of form.cells.entries())
			if (kind === 'entry' && figures[index] === null && !faulted.has(address)) figures[index] = 0;
	return figures;
}

function nameOf({path, inside}: {path: string; inside?: string}): string {
	return inside === undefined ? path : `${path}/${inside}`;
}
