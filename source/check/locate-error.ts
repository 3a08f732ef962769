import type {Address} from '../form/form.ts';
import type {Result, Suspect} from './finding.ts';
import type {Grounds} from './grounds.ts';
import {type Component, components, type Equation} from './locate/equations.ts';
import {nameImplied} from './locate/implied-figure.ts';
import {neighbours} from './locate/neighbours.ts';
import {typingSlip} from './locate/typing-slip.ts';
import {healer, type Move, pairMoves, singleMoves, tripleMoves} from './locate/ways-out.ts';
import {resultKey} from './result-key.ts';
import type {Rule} from './rule.ts';
import {soleSuspects} from './sole-suspects.ts';
import {figureOf} from './year.ts';

/** More ways than this say only which line is wrong. */
const manySingles = 5;
const manyWays = 42;

/**
Finds the cells that are probably wrong: the smallest set, one and then two, whose change satisfies every broken sum
and breaks none. Puts the suspects into the failing results and names one of them the cause of the others.

Over the 39 sums of table 三 as they were typed, no three cells can change unnoticed. So when one or two cells are wrong
and one cell explains all, it is that cell; and when two are wrong, the true pair is among those listed.
*/
export function locateErrors(
	grounds: Grounds,
	rules: ReadonlyMap<string, Rule>,
	results: readonly Result[],
): void {
	const chains = results.filter(
		({rule, status}) => status === 'fail' && rules.get(rule)?.kind === 'chain',
	);
	const search = new Search(grounds, chains);
	const lines: Array<{part: Component; moves: Move[]}> = [];
	for (const part of components(grounds, rules, results)) {
		const moves = singleMoves(part, search.figureAt);
		const alone = part.equations.length === 1 && !part.broken[0]?.result.at.endsWith('/*');
		if (alone || moves.length > manySingles) lines.push({part, moves});
		else if (moves.length > 0) search.settleSingles(part, moves);
		else search.settleMore(part);
	}

	search.settleLines(lines);
	for (const chain of chains) joinChain(chain, results);
	nameImplied(grounds, rules, results);
}

/** A cell that last year's report contradicts as well is one finding, not two. */
function joinChain(chain: Result, results: readonly Result[]): void {
	const named = (suspect: Suspect) => suspect.address === chain.at && suspect.to === chain.right;
	const cause = results.find(
		(one) => one !== chain && !one.causedBy && soleSuspects(one).some((suspect) => named(suspect)),
	);
	if (!cause) return;
	chain.causedBy = resultKey(cause);
	chain.suspects = cause.suspects;
}

class Search {
	readonly grounds: Grounds;
	readonly figureAt: (address: Address) => number | null;

	/** What a figure would have to be to follow from last year's report. */
	readonly wanted: ReadonlyMap<Address, Result>;

	constructor(grounds: Grounds, chains: readonly Result[]) {
		this.grounds = grounds;
		this.wanted = new Map(chains.map((chain) => [chain.at, chain]));
		this.figureAt = (address) => figureOf(grounds, address);
	}

	settleSingles({broken}: Component, moves: readonly Move[]): void {
		const ranked = moves
			.map((move) => this.suspect(move, broken))
			.sort((one, other) => one.distance - other.distance);
		accuse(
			broken,
			ranked.map(({suspect}) => suspect),
		);
	}

	/** Two cells, or, when more are wrong, every cell that alone heals all its sums. */
	settleMore(part: Component): void {
		const pairs = pairMoves(part, this.figureAt);
		const [only] = pairs;
		if (pairs.length === 1 && only) {
			const shared = part.of.get(only[0].address)?.some(({terms}) => terms.has(only[1].address));
			if (shared) this.settleWays(part.broken, pairs);
			else for (const move of only) this.settleAlone(part, move);
		} else if (pairs.length > 0) this.settleWays(part.broken, pairs);
		else this.settleApart(part);
	}

	settleWays(broken: readonly Equation[], ways: ReadonlyArray<readonly Move[]>): void {
		const ranked = ways
			.map((moves) => {
				const told = moves.map((move) => this.suspect(move, broken));
				const offset = isOffset(moves);
				if (offset) for (const {suspect} of told) suspect.why = 'offset';
				const distance = offset ? 2 : told.reduce((sum, one) => sum + one.distance, 0);
				return {way: told.map(({suspect}) => suspect), distance};
			})
			.sort((one, other) => one.distance - other.distance);
		const suspects = ranked.slice(0, manyWays).flatMap(({way}, index) => {
			for (const suspect of way) suspect.pair = index + 1;
			return way;
		});
		accuse(broken, suspects);
	}

	settleAlone(part: Component, move: Move): void {
		const own = part.broken.filter(({terms}) => terms.has(move.address));
		accuse(own, [this.suspect(move, own).suspect]);
	}

	/** Three or more wrong cells that have no sum in common still give themselves away one by one. */
	settleApart(part: Component): void {
		const moves = new Map<Address, Move>();
		const healing = new Map<Equation, Move[]>();
		for (const equation of part.broken) {
			for (const address of equation.terms.keys()) {
				const equations = part.of.get(address) ?? [];
				if (equations.length < 2) continue;
				const move = moves.get(address) ?? healer(address, equations, this.figureAt);
				if (!move) continue;
				moves.set(address, move);
				healing.set(equation, [...(healing.get(equation) ?? []), move]);
			}
		}

		const each = part.broken.map((equation) => healing.get(equation) ?? []);
		if (each.every((found) => found.length === 1))
			for (const move of moves.values()) this.settleAlone(part, move);
		else this.settleTriples(part);
	}

	/** Three cells with sums in common; more than a few ways would be a guess. */
	settleTriples(part: Component): void {
		const triples = tripleMoves(part, this.figureAt);
		if (triples.length > 0 && triples.length <= manySingles) this.settleWays(part.broken, triples);
	}

	/**
	Lines of which only the sum is known, because their totals were computed. Two columns that are off by the same
	number are one application under the wrong applicant type.
	*/
	settleLines(lines: ReadonlyArray<{part: Component; moves: Move[]}>): void {
		const open = new Set(lines);
		for (const line of open) {
			open.delete(line);
			const [broken] = line.part.broken;
			if (!broken) continue;
			const partner = [...open].find(
				({part}) =>
					part.broken.length === 1 &&
					part.broken[0]?.defect === -broken.defect &&
					part.broken[0]?.result.rule === broken.result.rule,
			);
			const pairs = partner ? offsets(line.moves, partner.moves) : [];
			if (partner && pairs.length > 0) {
				open.delete(partner);
				this.settleWays([...line.part.broken, ...partner.part.broken], pairs);
			} else this.settleLine(line.part, line.moves);
		}
	}

	settleLine({broken}: Component, moves: readonly Move[]): void {
		const ranked = moves
			.map((move) => this.suspect(move, broken))
			.sort((one, other) => one.distance - other.distance);
		const best = ranked[0]?.distance === 0 ? ranked[1] : ranked[manySingles];
		const likely = ranked
			.slice(0, manySingles)
			.filter(({distance}) => !best || distance < best.distance);
		accuse(
			broken,
			likely.map(({suspect}) => suspect),
		);
		for (const {result} of broken) result.only = result.at.endsWith('/*') ? 'row' : 'column';
	}

	suspect({address, from, to}: Move, broken: readonly Equation[]) {
		const {form} = this.grounds;
		const beside = neighbours(form, address).flatMap((next) => this.figureAt(next) ?? []);
		const {why, distance} = typingSlip(from, to, beside);
		const heals = broken.filter(({terms}) => terms.has(address)).map(({key}) => key);
		const chain = this.wanted.get(address);
		if (chain?.right === to) {
			heals.push(resultKey(chain));
			const suspect: Suspect = {address, from, to, why: 'lastYear', heals};
			return {suspect, distance: 0};
		}

		const suspect: Suspect = {address, from, to, why, heals};
		return {suspect, distance};
	}
}

/** Every result of a group shows the same suspects; the row names its cell best, so it is the cause. */
function accuse(broken: readonly Equation[], suspects: readonly Suspect[]): void {
	const byRow = broken.find(({result}) => result.at.endsWith('/*')) ?? broken[0];
	for (const {result} of broken) {
		result.suspects = [...suspects];
		result.causedBy = result === byRow?.result ? undefined : byRow && resultKey(byRow.result);
	}
}

/** One taken where another is put, in the same row or the same column. */
function isOffset([one, two, more]: readonly Move[]): boolean {
	if (!one || !two || more || one.to - one.from !== two.from - two.to) return false;
	const [, row, column] = one.address.split('/');
	const [, otherRow, otherColumn] = two.address.split('/');
	return row === otherRow || column === otherColumn;
}

function offsets(moves: readonly Move[], others: readonly Move[]): Array<[Move, Move]> {
	return moves.flatMap((one) => {
		const row = one.address.slice(0, one.address.lastIndexOf('/') + 1);
		const two = others.find(({address}) => address.startsWith(row));
		return two && isOffset([one, two]) ? [[one, two] as [Move, Move]] : [];
	});
}
