import {Failure} from '../../source/failure.ts';
import {sniff} from '../../source/files/reading/sniff.ts';
import {takeApart} from '../../source/files/reading/take-apart.ts';
import {readReturn} from '../../source/workbook/import/read-return.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import type {PlainFile} from '../../source/workbook/sheet.ts';
import {type Damage, damages} from './damages.ts';
import {layouts} from './layouts.ts';
import {type Random, random} from './random.ts';
import {type Drawn, type DrawnSheet, plainFile} from './render.ts';
import {forms, type Report, reports, reports2021} from './reports.ts';
import {wordings} from './wordings.ts';
import {toGbk, writeCsv, writeDocx, writeHtml} from './write-text.ts';
import {writeBook} from './write-xlsx.ts';

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

/** The kinds of files a drawn sheet is written into. */
export const containers = [
	'xlsx',
	'xlsb',
	'biff8',
	'ods',
	'xlml',
	'html',
	'gbk html',
	'csv',
	'docx',
] as const;

/** Writes a file of the corpus as one kind of file and takes it apart again. */
export async function through(
	made: Made,
	container: (typeof containers)[number],
): Promise<PlainFile> {
	const name = nameOf(made);
	const html = () => writeHtml(made.sheets, container === 'html' ? 'utf-8' : 'gb2312');
	const bytes =
		container === 'html'
			? new TextEncoder().encode(html())
			: container === 'gbk html'
				? toGbk(html())
				: container === 'csv'
					? new TextEncoder().encode(writeCsv(joined(made.sheets)))
					: container === 'docx'
						? await writeDocx(made.sheets, '')
						: writeBook(made.sheets, container);
	return takeApart({name, kind: sniff(bytes, name), bytes});
}

// A text file has one sheet: the tables stand below each other.
function joined(sheets: readonly DrawnSheet[]): DrawnSheet {
	return {name: 'csv', grid: sheets.flatMap(({grid}) => [...grid, [null]]), merges: []};
}

function nameOf({report}: Made): string {
	return `${report.year}年报.xlsx`;
}

/**
Reads a file of the corpus and holds it against its report.

@param file - the file as its container gave it; the drawn sheets themselves without
*/
export function score(made: Made, file = plainFile(made.sheets, nameOf(made))): Score {
	const {report} = made;
	const form = forms.find(({id}) => id === report.form)!;
	const counts: Score = {right: 0, asked: 0, wrong: 0, errors: []};
	let reading: Reading;
	try {
		reading = readReturn(file, forms);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		counts.asked = form.cells.length;
		return counts;
	}

	const faults = new Set(reading.faults.flatMap(({address}) => address ?? []));
	const listed = new Set([
		...reading.ambiguous.flatMap(({candidates}) => candidates),
		...(reading.questions ?? []).flatMap(({ways}) => ways.flatMap(({cells}) => Object.keys(cells))),
		...faults,
	]);
	for (const {address, kind} of form.cells) {
		const truth = report.cells[address] ?? null;
		const cell = reading.form === form.id ? reading.cells[address] : undefined;
		// The words of a fault stay at the cell and are no figure.
		const text = faults.has(address) ? undefined : cell?.text;
		const figure = cell ? ((kind === 'total' ? cell.stated : cell.value) ?? text ?? null) : null;
		if (figure === truth) counts.right++;
		else if (
			figure === null &&
			(!cell?.source || listed.has(address) || isBlank(file, cell.source))
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
function isBlank({sheets}: PlainFile, source: string): boolean {
	const [, name, column = '', row] = /^(.*)!([A-Z]+)(\d+)$/u.exec(source)!;
	const index = [...column].reduce((sum, one) => sum * 26 + one.codePointAt(0)! - 64, 0) - 1;
	const cell = sheets.find((one) => one.name === name)?.cells[Number(row) - 1]?.[index];
	return cell === undefined || (cell.text.trim() === '' && cell.formula === undefined);
}
