import {printableJson} from '../../text/printable.ts';
import {type Language, say} from '../../text/say.ts';
import type {RolledUp, UnitRolled} from '../rolled-up.ts';
import {sayTitle} from './say-title.ts';
import {sayWhy} from './source-sheet.ts';

/**
汇总.json: from it alone every figure of the sum is followed to the units and to the cells it stands in. `addresses` names the
places of every array; units of one layout share an entry of `layouts`.
*/
export function rolledJson(rolled: RolledUp, language: Language): string {
	const layouts: Array<readonly string[]> = [];
	const known = new Map<string, number>();
	const layoutOf = (sources: readonly string[]): number => {
		const key = sources.join('\n');
		const index = known.get(key) ?? layouts.push(sources) - 1;
		known.set(key, index);
		return index;
	};

	const units = rolled.units.map((one) => ({...unitJson(one, layoutOf)}));
	const {office, year, form, counts, provisional, complete, decisions} = rolled;
	return `${printableJson({
		office: office ?? null,
		year,
		form: form.id,
		title: sayTitle(rolled, language),
		counts,
		provisional,
		complete,
		addresses: form.cells.map(({address}) => address),
		totals: rolled.totals.map(({value, digits, stated, blank}) => ({
			value,
			...(digits !== undefined && {digits}),
			...(stated !== undefined && {stated}),
			...(blank > 0 && {blank}),
		})),
		units,
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
	})}\n`;
}

function unitJson(one: UnitRolled, layoutOf: (sources: readonly string[]) => number) {
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
			figures: head.figures,
			layout: layoutOf(head.read.sources),
			...(head.amended.size > 0 && {
				amended: Object.fromEntries(
					[...head.amended].map(([address, {number}]) => [address, number]),
				),
			}),
			...(head.zeroed && {zeroed: head.zeroed.number}),
		}),
	};
}
