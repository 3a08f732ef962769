// npm run check:readers — opens what is exported in LibreOffice and openpyxl, where they are installed: pages, paper, figures.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {check} from '../../source/check/check.ts';
import type {Draft, Entry} from '../../source/draft/draft.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {exportDraft} from '../../source/files/writing/export-draft.ts';
import {placeOf} from '../../source/workbook/export/submission-layout.ts';
import {reports2021} from '../corpus/reports.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-readers-'));
let wrong = 0;

function run(command: string, args: readonly string[]): string | undefined {
	try {
		return execFileSync(command, args, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			cwd: folder,
		});
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function say(what: string, ok: boolean): void {
	if (!ok) wrong += 1;
	console.log(`${ok ? 'ok   ' : 'WRONG'} ${what}`);
}

type Made = {file: string; pages?: number; figures: Record<string, number>};
const made: Made[] = [];
for (const [index, report] of reports2021.entries()) {
	const figures: Record<string, Entry> = {};
	for (const {address, kind} of form.cells) {
		const value = report.cells[address];
		if (kind === 'entry' && typeof value === 'number') figures[address] = {value};
	}

	const draft: Draft = {
		id: 'd',
		form: form.id,
		header: {unit: report.unit, year: report.year},
		figures,
		explanations: {},
		paragraphs: {},
		revision: 1,
	};
	const checked = check(form, rules[form.id]!, figures, {year: report.year});
	const kinds = index === 0 ? (['review', 'report', 'docx'] as const) : (['review'] as const);
	for (const kind of kinds) {
		const file = path.join(folder, `${index}-${kind}.${kind === 'docx' ? 'docx' : 'xlsx'}`);
		await exportDraft({draft, form, rules: rules[form.id]!, checked, out: file, kind});
		const places = Object.fromEntries(
			form.cells.flatMap((cell) => {
				const value =
					cell.kind === 'total'
						? checked.totals.get(cell.address)?.computed
						: figures[cell.address]?.value;
				const {sheet, ref} = placeOf(form, cell);
				return value == null || kind !== 'review' ? [] : [[`${sheet}!${ref}`, value]];
			}),
		);
		made.push({file, figures: places, ...(kind === 'review' && {pages: form.sections.length})});
	}
}

try {
	const office = run('soffice', [
		'--headless',
		`-env:UserInstallation=file://${folder}/office`,
		'--convert-to',
		'pdf',
		'--outdir',
		folder,
		...made.map(({file}) => file),
	]);
	if (office === undefined) {
		console.log('LibreOffice is not installed');
	} else {
		for (const {file, pages} of made) {
			const pdf = file.replace(/\.\w+$/, '.pdf');
			const told = existsSync(pdf) ? (run('pdfinfo', [pdf]) ?? '') : '';
			say(
				`${path.basename(file)} in LibreOffice: ${/Pages:\s+\d+/.exec(told)?.[0] ?? 'not opened'}`,
				/Page size:.*A4/.test(told) &&
					(pages === undefined || told.includes(`Pages:           ${pages}\n`)),
			);
		}
	}

	writeFileSync(
		path.join(folder, 'wanted.json'),
		JSON.stringify(made.filter(({file}) => file.endsWith('.xlsx'))),
	);
	const script = [
		'import json, openpyxl',
		'for made in json.load(open("wanted.json")):',
		'  book = openpyxl.load_workbook(made["file"], data_only=True)',
		'  bad = [p for p, v in made["figures"].items() if book[p.split("!")[0]][p.split("!")[1]].value != v]',
		'  print(made["file"], len(bad))',
	].join('\n');
	const python = ['/usr/bin/python3', 'python3'].find((one) => {
		try {
			execFileSync(one, ['-c', 'import openpyxl'], {stdio: 'ignore'});
			return true;
		} catch {
			return false;
		}
	});
	if (!python) console.log('openpyxl is not installed');
	else
		for (const line of run(python, ['-c', script])!.trim().split('\n'))
			say(`${path.basename(line)} other figures in openpyxl`, line.endsWith(' 0'));
} finally {
	rmSync(folder, {recursive: true, force: true});
}

console.log(
	`${readFileSync(new URL('../../templates/2021.xlsx', import.meta.url)).length} bytes in the blank workbook`,
);
process.exitCode = wrong === 0 ? 0 : 1;
