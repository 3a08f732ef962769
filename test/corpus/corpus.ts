import {Failure} from '../../source/failure.ts';
import {readReturn} from '../../source/workbook/read-return.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {type Damage, damages} from './damages.ts';
import {layouts} from './layouts.ts';
import {type Random, random} from './random.ts';
import {type Drawn, type DrawnSheet, plainFile} from './render.ts';
import {forms, type Report, reports, reports2021} from './reports.ts';
import {wordings} from './wordings.ts';

/** One file of the corpus, and the report it was drawn from. */
export type Made = {
	report: Report;
	layout: string;
	wording: string;
	figures: string;
	damage?: string;
	sheets: DrawnSheet[];
};

/** Ways of writing a figure that change nothing about it. */
const figureStyles: Array<
	[name: string, write: (value: number | string, random: Random) => Drawn]
> = [
	['numbers', (value) => value],
	['texts', (value) => String(value)],
	[
		'full width',
		(value) =>
			String(value).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
	],
	[
		'thousands',
		(value) =>
			typeof value === 'number' ? value.toLocaleString('en-US', {maximumFractionDigits: 6}) : value,
	],
	['spaces around', (value) => ` ${value}　`],
	['formulas', (value) => (typeof value === 'number' ? {formula: 'A1', result: value} : value)],
];

const whole = [...reports2021, ...reports.filter(({form}) => form === '2019')].filter(
	(report) => Object.keys(report.cells).length > 100,
);

/** `count` files, drawn by chance but always the same for one seed. */
export function* corpus(seed: number, count: number, damaged: boolean): Generator<Made> {
	const chance = random(seed);
	for (let index = 0; index < count; index++) {
		const report = chance.pick(whole);
		const form = forms.find(({id}) => id === report.form)!;
		const layout = chance.pick(layouts(chance));
		const wording = chance.pick(wordings(chance));
		const [figures, write] = chance.pick(figureStyles);
		const sheets = layout.draw(form, report, {
			wording: wording.write,
			figure: (value) => write(value, chance),
		});
		const made: Made = {report, layout: layout.name, wording: wording.name, figures, sheets};
		if (!damaged) {
			yield made;
			continue;
		}

		const hurt = hurtOne(chance.pick(damages), sheets, chance);
		if (hurt) yield {...made, ...hurt};
	}
}

function hurtOne(
	damage: Damage,
	sheets: readonly DrawnSheet[],
	chance: Random,
): {damage: string; sheets: DrawnSheet[]} | undefined {
	const order = sheets.map((_, index) => index);
	const at = chance.below(order.length);
	for (let step = 0; step < order.length; step++) {
		const index = (at + step) % order.length;
		const sheet = damage.hurt(sheets[index]!, chance);
		if (sheet) return {damage: damage.name, sheets: sheets.with(index, sheet)};
	}

	return undefined;
}

/** Of the figures of a report: taken right, listed or not found, and taken wrong or lost without a word. */
export type Score = {right: number; asked: number; wrong: number; errors: string[]};

/** Reads a file of the corpus and holds it against its report. */
export function score(made: Made): Score {
	const {report} = made;
	const form = forms.find(({id}) => id === report.form)!;
	const counts: Score = {right: 0, asked: 0, wrong: 0, errors: []};
	let reading: Reading;
	try {
		reading = readReturn(plainFile(made.sheets, `${report.year}年报.xlsx`), forms);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		counts.asked = form.cells.length;
		return counts;
	}

	const listed = new Set([
		...reading.ambiguous.flatMap(({candidates}) => candidates),
		...reading.faults.flatMap(({address}) => address ?? []),
	]);
	for (const {address, kind} of form.cells) {
		const truth = report.cells[address] ?? null;
		const cell = reading.form === form.id ? reading.cells[address] : undefined;
		const figure = cell
			? ((kind === 'total' ? cell.stated : cell.value) ?? cell.text ?? null)
			: null;
		if (figure === truth) counts.right++;
		else if (
			figure === null &&
			(!cell?.source || listed.has(address) || isBlank(made, cell.source))
		)
			counts.asked++;
		else {
			counts.wrong++;
			counts.errors.push(`${address}: ${figure} for ${truth}`);
		}
	}

	return counts;
}

// A cell that the file itself holds blank is asked for as such: 未填.
function isBlank({sheets}: Made, source: string): boolean {
	const [, name, column = '', row] = /^(.*)!([A-Z]+)(\d+)$/u.exec(source)!;
	const index = [...column].reduce((sum, one) => sum * 26 + one.codePointAt(0)! - 64, 0) - 1;
	const sheet = sheets.find((one) => one.name === name);
	return (sheet?.grid[Number(row) - 1]?.[index] ?? null) === null;
}
