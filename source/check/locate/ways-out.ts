import {exactSum} from '../../form/exact.ts';
import type {Address} from '../../form/form.ts';
import type {Component, Equation} from './equations.ts';

/** One cell and what it would have to become. */
export type Move = {address: Address; from: number; to: number};

/** Gives the figure of a cell, or nothing when it holds none. */
export type FigureAt = (address: Address) => number | null;

/** Every single cell whose change heals all that is broken and breaks nothing. */
export function singleMoves({broken, of}: Component, figureAt: FigureAt): Move[] {
	const moves: Move[] = [];
	for (const address of smallest(broken).terms.keys()) {
		const equations = of.get(address) ?? [];
		if (equations.length < broken.length || !broken.every((one) => one.terms.has(address)))
			continue;
		const move = healer(address, equations, figureAt);
		if (move) moves.push(move);
	}

	return moves;
}

/** The move of one cell that heals every equation it stands in, all of them broken by the same amount. */
export function healer(
	address: Address,
	equations: readonly Equation[],
	figureAt: FigureAt,
): Move | undefined {
	let step: number | undefined;
	for (const {terms, defect} of equations) {
		const needed = -defect / (terms.get(address) ?? 1);
		if (needed === 0 || (step !== undefined && step !== needed)) return;
		step = needed;
	}

	return step === undefined ? undefined : moved(address, step, figureAt);
}

/**
Every pair of cells whose change heals all that is broken and breaks nothing. Complete: when two cells were mistyped,
the true pair is among them.
*/
export function pairMoves({broken, of}: Component, figureAt: FigureAt): Array<[Move, Move]> {
	const start = smallest(broken);
	const pairs: Array<[Move, Move]> = [];
	const tried = new Set<Address>();
	for (const first of start.terms.keys()) {
		tried.add(first);
		const own = of.get(first) ?? [];
		const open = broken.find(({terms}) => !terms.has(first));
		const seconds = new Set(open ? open.terms.keys() : own.flatMap(({terms}) => [...terms.keys()]));
		for (const second of seconds) {
			if (tried.has(second)) continue;
			const pair = solve(first, second, own, of.get(second) ?? [], broken, figureAt);
			if (pair) pairs.push(pair);
		}
	}

	return pairs;
}

/**
Threes of cells whose change heals all that is broken and breaks nothing: each cell of the shortest broken sum is tried
with the steps its own sums suggest, and a pair is sought for the rest. Not complete, and only worth its time where no
pair was found.
*/
export function tripleMoves(part: Component, figureAt: FigureAt): Move[][] {
	const {broken, of} = part;
	const found = new Map<string, Move[]>();
	if (broken.length > mostBroken) return [];
	for (const address of smallest(broken).terms.keys()) {
		const own = of.get(address) ?? [];
		const steps = new Set(own.map(({terms, defect}) => -defect / (terms.get(address) ?? 1)));
		for (const step of steps) {
			const move = step === 0 ? undefined : moved(address, step, figureAt);
			if (!move) continue;
			const rest = afterMove(part, address, step);
			if (rest.broken.length === 0 || rest.broken.length > 6) continue;
			for (const pair of pairMoves(rest, figureAt)) {
				if (pair.some((other) => other.address === address)) continue;
				const moves = [move, ...pair].sort((one, other) => (one.address < other.address ? -1 : 1));
				found.set(moves.map((one) => `${one.address}=${one.to}`).join(), moves);
			}
		}
	}

	return [...found.values()];
}

/** Three cells stand in nine sums at most. */
const mostBroken = 9;

/** The same sums as they would be off if one cell had moved. */
function afterMove({equations, of}: Component, address: Address, step: number): Component {
	const own = of.get(address) ?? [];
	const changed = new Map(
		own.map((equation) => {
			const by = (equation.terms.get(address) ?? 0) * step;
			return [equation, {...equation, defect: exactSum([equation.defect, by])}];
		}),
	);
	const next = equations.map((equation) => changed.get(equation) ?? equation);
	const nextOf = {
		get: (one: Address) => of.get(one)?.map((equation) => changed.get(equation) ?? equation),
	};
	return {equations: next, broken: next.filter(({defect}) => defect !== 0), of: nextOf};
}

function solve(
	first: Address,
	second: Address,
	ofFirst: readonly Equation[],
	ofSecond: readonly Equation[],
	broken: readonly Equation[],
	figureAt: FigureAt,
): [Move, Move] | undefined {
	if (strayed(ofFirst, second) || strayed(ofSecond, first)) return;
	const lone = ofFirst.find(({terms}) => !terms.has(second));
	const other = ofSecond.find(({terms}) => !terms.has(first));
	let one: number;
	let two: number;
	if (lone) {
		one = -lone.defect / (lone.terms.get(first) ?? 1);
		const through = ofSecond[0];
		if (one === 0 || !through) return;
		two = rest(through, first, one, second);
	} else if (other) {
		two = -other.defect / (other.terms.get(second) ?? 1);
		const through = ofFirst[0];
		if (two === 0 || !through) return;
		one = rest(through, second, two, first);
	} else return;
	if (one === 0 || two === 0) return;
	const heals = ({terms, defect}: Equation) =>
		exactSum([defect, (terms.get(first) ?? 0) * one, (terms.get(second) ?? 0) * two]) === 0;
	if (!ofFirst.every(heals) || !ofSecond.every(heals) || !broken.every(heals)) return;
	const moveOne = moved(first, one, figureAt);
	const moveTwo = moveOne && moved(second, two, figureAt);
	return moveOne && moveTwo ? [moveOne, moveTwo] : undefined;
}

/** A sum that holds would be broken, for the other cell does not stand in it. */
function strayed(equations: readonly Equation[], other: Address): boolean {
	for (const {defect, terms} of equations) if (defect === 0 && !terms.has(other)) return true;
	return false;
}

/** What the second cell must move by when the first has moved. */
function rest({terms, defect}: Equation, moved: Address, by: number, address: Address): number {
	return -exactSum([defect, (terms.get(moved) ?? 0) * by]) / (terms.get(address) ?? 1);
}

function moved(address: Address, step: number, figureAt: FigureAt): Move | undefined {
	const from = figureAt(address);
	if (from === null) return;
	const to = exactSum([from, step]);
	return Number.isSafeInteger(to) && to >= 0 ? {address, from, to} : undefined;
}

function smallest(equations: readonly Equation[]): Equation {
	return equations.reduce((one, other) => (other.terms.size < one.terms.size ? other : one));
}
