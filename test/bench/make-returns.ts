import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {layouts} from '../corpus/layouts.ts';
import {random} from '../corpus/random.ts';
import type {DrawnSheet} from '../corpus/render.ts';
import {forms, type Report, reports2021} from '../corpus/reports.ts';
import {wordings} from '../corpus/wordings.ts';
import {writeBook} from '../corpus/write-xlsx.ts';

const form = forms.find(({id}) => id === '2021')!;
const full = reports2021.filter(({cells}) =>
	form.cells.every(({address}) => typeof cells[address] === 'number'),
);
const blank = reports2021.filter((report) => !full.includes(report));
/** How the offices of a city keep their tables; odder ones are the corpus's. */
const usual = new Set([
	'one table a sheet',
	'stacked',
	'moved',
	'labels repeated',
	'line numbers',
	'notes column',
	'last year below',
	'instructions first',
	'blank lines between rows',
	'groups as headings',
]);

/** Another unit with other figures, whose sums hold as those of the report do. */
export function returnOf(report: Report, unit: string, times: number): Report {
	const cells = Object.fromEntries(
		Object.entries(report.cells).map(([address, value]) => [
			address,
			typeof value === 'number' ? Math.round(value * times * 1e6) / 1e6 : value,
		]),
	);
	return {...report, unit, year: 2024, cells};
}

/**
Makes a year's returns of many units in a folder, a district in each of its folders: ten layouts, as the offices of a
city have them, two of them in other words; one figure in every twentieth wrong, blanks for zeros in every fiftieth, a
long list of codes hidden in every twenty-fifth.

@returns how many bytes they have
*/
export function makeReturns(folder: string, count: number, seed: number): number {
	const chance = random(seed);
	const models = layouts(chance)
		.filter(({name}) => usual.has(name))
		.map((layout, at) => ({
			layout,
			words: at % 5 === 4 ? chance.pick(wordings(chance)) : undefined,
		}));
	let bytes = 0;
	for (let serial = 0; serial < count; serial++) {
		const {layout, words} = chance.pick(models);
		const unit = `第${Math.floor(serial / 100)}区${serial % 100}号镇人民政府`;
		const report = chance.pick(serial % 50 === 3 ? blank : full);
		const made = returnOf(report, unit, 1 + chance.below(9));
		if (serial % 20 === 7) {
			const person = 'requests/received/person';
			made.cells[person] = Number(made.cells[person]) + 1;
		}

		const sheets = layout.draw(form, made, words ? {wording: words.write} : {});
		const book = writeBook(serial % 25 === 11 ? [...sheets, codes] : sheets);
		const place = path.join(folder, String(Math.floor(serial / 100)));
		mkdirSync(place, {recursive: true});
		writeFileSync(path.join(place, `${unit}2024年报.xlsx`), book);
		bytes += book.length;
	}

	return bytes;
}

const codes: DrawnSheet = {
	name: '单位代码',
	hidden: true,
	merges: [],
	grid: Array.from({length: 3000}, (_, at) => [
		`${320_000_000 + at}`,
		`某某单位${at}号`,
		'行政机关',
		at,
	]),
};
