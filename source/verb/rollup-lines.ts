import '../text/prose-text.ts';
import type {RuleBooks} from '../check/check-return.ts';
import {sayResult} from '../check/say-result.ts';
import {sayTitle} from '../rollup/plan/say-title.ts';
import {sayWhy} from '../rollup/plan/source-sheet.ts';
import type {ReturnRead} from '../rollup/record.ts';
import type {FileRolled, RolledUp, UnitRolled} from '../rollup/rolled-up.ts';
import {printableJson} from '../text/printable.ts';
import {type Language, say} from '../text/say.ts';
import type {Exit} from './call.ts';

/** Which lines are left out with `--brief`, and how they are said. */
export type LineWish = {language: Language; books: RuleBooks; brief?: boolean};

/**
The line of a file: what it is, whose, of which year, and what is amiss of it.

@param again - it was told before, and is something else now that all files are known
*/
export function fileLine(file: FileRolled, {language, books}: LineWish, again = false): string {
	const {found, is, unit, ground, year, version, why} = file;
	const {record} = found;
	const {return: read, failure} = record;
	return printableJson({
		type: 'file',
		path: found.path,
		...(found.inside !== undefined && {inside: found.inside}),
		digest: record.digest,
		is,
		unit: unit ?? null,
		year: read ? (year ?? null) : null,
		ground: ground ?? null,
		form: read?.form ?? null,
		version: version ?? null,
		counts: read
			? {
					blocks: read.blocks,
					faults: read.faults.length,
					questions: read.questions.length,
					unmatched: read.unmatched,
					blanks: blanksOf(read, books),
				}
			: null,
		...(why && {why: say(language, why.key, why.values)}),
		...(found.gone && {gone: true}),
		...(again && {again}),
		...(failure &&
			is !== 'attachment' && {failure: {code: failure.code, text: sayWhy(file, language)}}),
	});
}

function blanksOf({form: id, figures}: ReturnRead, {forms}: RuleBooks): number {
	const cells = forms.find((form) => form.id === id)?.cells ?? [];
	return cells.filter(({kind}, index) => kind === 'entry' && (figures[index] ?? null) === null)
		.length;
}

/** The lines of units, of findings and of totals, and the one that ends all. */
export function* endLines(
	rolled: RolledUp,
	wish: LineWish,
	end: {outputs: readonly string[]; exit: Exit},
): Generator<string, void, void> {
	const {language, brief} = wish;
	for (const one of rolled.units) if (!brief || !passes(one)) yield unitLine(one);
	for (const one of rolled.units) yield* findingLines(one, rolled, wish);
	for (const {unit: _, text, toUnit: __, ...one} of rolled.across)
		yield printableJson({
			type: 'finding',
			unit: null,
			file: null,
			...one,
			text: say(language, text.key, text.values),
		});
	for (const {address, value, digits, stated, units, blank} of rolled.totals)
		yield printableJson({
			type: 'total',
			address,
			value,
			...(digits !== undefined && {digits}),
			...(stated !== undefined && {stated}),
			units,
			blank,
		});
	const {due, received, adopted, sentBack, missing, exempt} = rolled.counts;
	yield printableJson({
		type: 'end',
		year: rolled.year,
		title: sayTitle(rolled, language),
		due,
		received,
		adopted,
		sentBack,
		missing,
		exempt,
		asked: rolled.counts.asked,
		provisional: rolled.provisional,
		complete: rolled.complete,
		...(rolled.sinceClosed && {sinceClosed: rolled.sinceClosed}),
		notes: rolled.notes.map(({key, values}) => ({code: key, text: say(language, key, values)})),
		outputs: end.outputs,
		exit: end.exit,
	});
}

function passes({state, open, newer, results, across}: UnitRolled): boolean {
	const isDone = state === 'adopted' || state === 'exempt';
	return isDone && !open && !newer && results.length === 0 && across.length === 0;
}

/** The line of a unit: its state and what it comes from. */
export function unitLine(one: UnitRolled): string {
	const {unit, state, ground, head, versions, counts, decision, open, newer} = one;
	return printableJson({
		type: 'unit',
		code: unit.code,
		name: unit.name,
		state,
		ground,
		head: head ? {version: head.number, digest: head.digest, files: pathsOf(head.files)} : null,
		versions: versions.map(({number, digest, files}) => ({
			version: number,
			digest,
			files: pathsOf(files),
		})),
		counts,
		summed: one.summed,
		...(decision && {decision}),
		...(open && {open}),
		...(newer && {newer: {version: newer.version.number, cells: newer.cells.length}}),
		...(one.sentBack > 0 && {sentBack: one.sentBack}),
		...(one.late !== undefined && {late: one.late}),
		...(one.noLast && {noLast: one.noLast}),
	});
}

function* findingLines(
	{unit, head, results, across}: UnitRolled,
	rolled: RolledUp,
	{language, books, brief}: LineWish,
): Generator<string, void, void> {
	const form = books.forms.find(({id}) => id === head?.read.form) ?? rolled.form;
	const rules = books.rules[form.id] ?? [];
	const file = head?.files[0] ? pathsOf(head.files)[0] : null;
	for (const result of results) {
		if (brief && result.status !== 'fail') continue;
		const rule = rules.find(({id}) => id === result.rule);
		const text = rule ? sayResult(result, rule, form, language) : '';
		yield printableJson({type: 'finding', unit: unit.code, file, ...result, text});
	}

	for (const {text, toUnit: _, ...one} of across)
		yield printableJson({
			type: 'finding',
			file,
			...one,
			text: say(language, text.key, text.values),
		});
}

function pathsOf(files: readonly FileRolled[]): string[] {
	return files.map(({found: {path, inside}}) =>
		inside === undefined ? path : `${path}!${inside}`,
	);
}
