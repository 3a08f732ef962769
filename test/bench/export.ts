// npm run bench:export — CPU per filled workbook once warm, beside exceljs in the same run. Without sync and read-back.
import {readFileSync} from 'node:fs';
import excel from 'exceljs';
import {totals} from '../../source/check/totals.ts';
import type {Draft, Entry} from '../../source/draft/draft.ts';
import {fillWorkbook} from '../../source/files/writing/fill-workbook.ts';
import {openTemplate} from '../../source/files/writing/open-template.ts';
import {openWorkbook} from '../../source/files/writing/open-workbook.ts';
import {planExport} from '../../source/workbook/export/plan-export.ts';
import {placeOf} from '../../source/workbook/export/submission-layout.ts';
import {customProperties} from '../../source/workbook/export/workbook-parts.ts';
import {forms, reports} from '../corpus/reports.ts';

const limit = 1.1;
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const template = readFileSync(new URL('../../templates/2021.xlsx', import.meta.url));
const book = openTemplate(form);

// Another figure in every workbook: nothing is filled twice.
function draftOf(serial: number): Draft {
	const figures: Record<string, Entry> = Object.fromEntries(
		form.cells
			.filter(({kind}) => kind === 'entry')
			.map(({address}, index) => [
				address,
				{value: (report.cells[address] as number) + ((serial + index) % 7)},
			]),
	);
	return {
		id: 'd',
		form: form.id,
		header: {unit: `第${serial}单位`, year: 2024},
		figures,
		explanations: {},
		paragraphs: {},
		revision: 1,
	};
}

const drafts = Array.from({length: 64}, (_, serial) => draftOf(serial));

function plan(serial: number) {
	const draft = drafts[serial % drafts.length]!;
	return planExport(draft, form, {
		totals: totals(form, draft.figures),
		results: [],
		summary: {pass: 0, fail: 0, explained: 0, unchecked: 0, blocks: 0},
		blanks: [],
	});
}

function inPlace(serial: number): number {
	const {sheets, properties} = plan(serial);
	return fillWorkbook(book, sheets, {'docProps/custom.xml': customProperties(properties)}).bytes
		.length;
}

// What `--into` does for each unit: the model is opened and its sheets are searched anew.
function opened(serial: number): number {
	const {sheets, properties} = plan(serial);
	return fillWorkbook(openWorkbook(template, '2021.xlsx'), sheets, {
		'docProps/custom.xml': customProperties(properties),
	}).bytes.length;
}

async function withExceljs(serial: number): Promise<number> {
	const draft = drafts[serial % drafts.length]!;
	const made = new excel.Workbook();
	await made.xlsx.load(template as unknown as ArrayBuffer);
	for (const cell of form.cells) {
		const {sheet, ref} = placeOf(form, cell);
		const value = draft.figures[cell.address]?.value;
		if (value != null) made.getWorksheet(sheet)!.getCell(ref).value = value;
	}

	return (await made.xlsx.writeBuffer()).byteLength;
}

// The least of several rounds: what else the machine does only adds.
async function round(
	count: number,
	fill: (serial: number) => number | Promise<number>,
): Promise<number> {
	const start = process.cpuUsage();
	for (let serial = 0; serial < count; serial++) await fill(serial);
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1000 / count;
}

const kinds = [
	{fill: inPlace, count: 200, best: Number.POSITIVE_INFINITY},
	{fill: opened, count: 60, best: Number.POSITIVE_INFINITY},
	{fill: withExceljs, count: 12, best: Number.POSITIVE_INFINITY},
];
await round(300, inPlace);
for (let turn = 0; turn < 9; turn++)
	for (const kind of kinds) kind.best = Math.min(kind.best, await round(kind.count, kind.fill));

const [ours, anew, theirs] = kinds.map(({best}) => best) as [number, number, number];
console.log('CPU ms per workbook, least of 9 rounds in turn');
console.log(`in place, template open   ${ours.toFixed(2)}   (limit ${limit})`);
console.log(`in place, opened anew     ${anew.toFixed(2)}`);
console.log(
	`exceljs                   ${theirs.toFixed(2)}   (${(theirs / ours).toFixed(1)} times)`,
);
if (ours > limit) {
	console.error(`slower than ${limit} ms`);
	process.exitCode = 1;
}
