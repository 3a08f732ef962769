import type {Address} from '../../form/form.ts';
import {printableJson} from '../../text/printable.ts';
import {type Language, say} from '../../text/say.ts';
import {decisionsOf, type InForce, inForce, type UnitDecisions} from '../in-force.ts';
import type {RolledUp, UnitRolled} from '../rolled-up.ts';
import {sayTitle} from './say-title.ts';
import {sayWhy} from './source-sheet.ts';

/**
汇总.json: from it alone every figure of the sum is followed to the units and to the cells it stands in. `addresses` names the
places of every array, `sums` what each total adds up; units of one layout share an entry of `layouts`. A figure that is in no cell
names its decision: `amended`, `taken`, `zeroed`.

@returns its text, unit by unit
*/
export function* rolledJson(rolled: RolledUp, language: Language): Generator<string, void, void> {
	const layouts: Array<readonly string[]> = [];
	const known = new Map<string, number>();
	const layoutOf = (sources: readonly string[]): number => {
		// What was taken by telephone stands in no cell; every layout has all the places all the same.
		const all = rolled.form.cells.map((_cell, index) => sources[index] ?? '');
		const key = all.join('\n');
		const index = known.get(key) ?? layouts.push(all) - 1;
		known.set(key, index);
		return index;
	};

	const force = inForce(rolled.decisions);
	const {office, year, form, counts, provisional, complete, decisions} = rolled;
	const head = printableJson({
		office: office ?? null,
		year,
		form: form.id,
		title: sayTitle(rolled, language),
		counts,
		provisional,
		complete,
		addresses: form.cells.map(({address}) => address),
		sums: sumsIn(form),
		totals: rolled.totals.map(({value, digits, stated, blank}) => ({
			value,
			...(digits !== undefined && {digits}),
			...(stated !== undefined && {stated}),
			...(blank > 0 && {blank}),
		})),
		units: [],
	});
	yield head.slice(0, -']}'.length);
	for (const [at, one] of rolled.units.entries())
		yield `${at > 0 ? ',' : ''}${printableJson(unitJson(one, layoutOf, force))}`;
	const rest = printableJson({
		layouts,
		files: rolled.files.map((file) => {
			const {found, is, unit, ground, version, year: own} = file;
			const why = sayWhy(file, language);
			return {
				path: found.path,
				...(found.inside !== undefined && {inside: found.inside}),
				digest: found.record.digest,
				is,
				unit: unit ?? null,
				...(ground && {ground}),
				...(version !== undefined && {version}),
				...(own !== undefined && {year: own}),
				...(why && {why}),
			};
		}),
		findings: rolled.across.map(({rule, level, at, others, text}) => ({
			rule,
			level,
			at,
			others,
			text: say(language, text.key, text.values),
		})),
		decisions,
	});
	yield `],${rest.slice('{'.length)}\n`;
}

// A total is the sum of these, whatever its unit states: that stands apart.
function sumsIn({relations}: RolledUp['form']): Record<Address, readonly Address[]> {
	const sums: Record<Address, readonly Address[]> = {};
	for (const {total, addends} of relations) sums[total] ??= addends;
	return sums;
}

function unitJson(
	one: UnitRolled,
	layoutOf: (sources: readonly string[]) => number,
	force: InForce,
) {
	const {unit, state, ground, head, summed, counts, decision, versions} = one;
	return {
		code: unit.code,
		name: unit.name,
		...(unit.kind && {kind: unit.kind}),
		...(unit.parent !== undefined && {parent: unit.parent}),
		state,
		ground,
		summed,
		counts,
		...(decision && {decision: decision.number}),
		versions: versions.map(({number, digest, files}) => ({
			number,
			digest,
			files: files.map(({found}) =>
				found.inside === undefined ? found.path : `${found.path}!${found.inside}`,
			),
		})),
		...(head && {
			head: head.number,
			form: head.read.form,
			figures: [...head.figures],
			layout: layoutOf(head.read.sources),
			...(head.amended.size > 0 && {
				amended: Object.fromEntries(
					[...head.amended].map(([address, {number}]) => [address, number]),
				),
			}),
			...(head.zeroed && {zeroed: head.zeroed.number}),
			...(head.files.length === 0 && {taken: numbersOf(decisionsOf(force, unit.code))}),
		}),
	};
}

function numbersOf({taken}: UnitDecisions): Record<Address, number> {
	return Object.fromEntries(
		[...(taken ?? [])].map(([address, {decision}]) => [address, decision.number]),
	);
}
