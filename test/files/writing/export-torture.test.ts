import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import * as xlsx from 'xlsx';
import {Failure} from '../../../source/failure.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {fillWorkbook} from '../../../source/files/writing/fill-workbook.ts';
import {type FillableWorkbook, openWorkbook} from '../../../source/files/writing/open-workbook.ts';
import type {CellWrite} from '../../../source/workbook/export/cell-write.ts';
import {a1} from '../../../source/workbook/export/submission-layout.ts';

const torture =
	process.env.GOUJI_TORTURE ??
	fileURLToPath(new URL('../../../../shared/torture', import.meta.url));

type Edited = {
	name: string;
	sheet: string;
	writes: CellWrite[];
	bytes: Uint8Array;
	book: FillableWorkbook;
};

// A number over the first figure, a text over the first text, and a cell where none was.
function edits(book: FillableWorkbook): {sheet: string; writes: CellWrite[]} | undefined {
	for (const {name} of book.sheets) {
		const index = book.index(name);
		const rows = [...index.rows.values()];
		const free = rows
			.flatMap(({cells}) => [...cells.values()])
			.filter((cell) => !cell.formula && cell.value && index.arrays.length === 0);
		const last = Math.max(0, ...rows.map(({row}) => row));
		const writes: CellWrite[] = [
			{ref: a1(Math.min(last + 2, 1_048_575), 3), value: '=宿迁 & "市" <_x0041_>'},
		];
		if (free[0]) writes.push({ref: free[0].ref, value: 72_701.2578});
		if (free[1]) writes.push({ref: free[1].ref, value: '文字'});
		return {sheet: name, writes};
	}

	return undefined;
}

function plain(book: xlsx.WorkBook, sheet: string): Map<string, {v: unknown; f?: string}> {
	return new Map(
		Object.entries(book.Sheets[sheet] ?? {})
			.filter(([ref, cell]) => !ref.startsWith('!') && (cell.t !== 'z' || cell.f))
			.map(([ref, cell]) => [ref, {v: cell.t === 'd' ? String(cell.v) : cell.v, f: cell.f}]),
	);
}

// SheetJS does not count a text written `<si/>` and takes every later text for the one before: give it `<si><t/></si>`.
function countable(book: FillableWorkbook, bytes: Uint8Array): Uint8Array {
	const part = book.stringsPart;
	if (!part || !/<(?:\w+:)?si\s*\/>/.test(book.text(part))) return bytes;
	const text = book.text(part).replaceAll(/<((?:\w+:)?)si\s*\/>/g, '<$1si><$1t/></$1si>');
	return writeZip(
		book.zip.entries.map((entry) =>
			entry.name === part ? {name: part, bytes: new TextEncoder().encode(text)} : entry,
		),
	);
}

function read(bytes: Uint8Array): xlsx.WorkBook | undefined {
	try {
		return xlsx.read(Uint8Array.from(bytes), {
			cellFormula: true,
			cellText: false,
			cellHTML: false,
			sheetStubs: true,
		});
	} catch {
		return undefined;
	}
}

test('filling every undamaged workbook of the torture set changes the written cells and nothing else', (t) => {
	if (!existsSync(torture)) {
		t.log(`no torture set at ${torture}`);
		t.pass();
		return;
	}

	const names = readdirSync(torture).filter(
		(name) => /\.xls[xm]$/.test(name) && !name.includes('~$'),
	);
	const edited: Edited[] = [];
	const refused: string[] = [];
	for (const name of names) {
		const bytes = readFileSync(path.join(torture, name));
		try {
			const book = openWorkbook(bytes, name);
			const wanted = edits(book);
			if (!wanted || !read(bytes)) continue;
			edited.push({
				name,
				...wanted,
				book,
				bytes: fillWorkbook(book, [{sheet: wanted.sheet, cells: wanted.writes}]).bytes,
			});
		} catch (error) {
			if (!(error instanceof Failure)) throw new Error(name, {cause: error});
			refused.push(`${name}: ${error.code}`);
		}
	}

	const wrong: string[] = [];
	for (const {name, sheet, writes, bytes, book} of edited) {
		const before = read(countable(book, readFileSync(path.join(torture, name))))!;
		const after = read(bytes);
		if (!after || after.SheetNames.join() !== before.SheetNames.join()) {
			wrong.push(`${name}: sheets`);
			continue;
		}

		for (const one of before.SheetNames) {
			const old = plain(before, one);
			const now = plain(after, one);
			if (one === sheet) {
				for (const {ref, value} of writes) {
					if (now.get(ref)?.v !== value || now.get(ref)?.f)
						wrong.push(`${name}: ${one}!${ref} ${JSON.stringify(now.get(ref))}`);
					old.delete(ref);
					now.delete(ref);
				}
			}

			for (const [ref, cell] of old) {
				const found = now.get(ref);
				const same =
					cell.f === undefined
						? Object.is(found?.v, cell.v)
						: found?.f === cell.f && [cell.v, undefined, 0, ''].includes(found.v as never);
				if (!same)
					wrong.push(`${name}: ${one}!${ref} ${JSON.stringify(cell)} → ${JSON.stringify(found)}`);
			}

			for (const ref of now.keys()) if (!old.has(ref)) wrong.push(`${name}: ${one}!${ref} is new`);
		}

		const kept = new Map(openWorkbook(bytes, name).zip.entries.map((entry) => [entry.name, entry]));
		const others = book.zip.entries.filter(
			(entry) =>
				!kept.get(entry.name)?.compressed ||
				Buffer.compare(kept.get(entry.name)!.compressed, entry.compressed) !== 0,
		);
		const allowed = [
			book.sheets.find((one) => one.name === sheet)!.part,
			book.stringsPart,
			book.workbookPart,
			'[Content_Types].xml',
		];
		for (const entry of others) {
			const key = entry.name.replaceAll('\\', '/').replace(/^\//, '');
			if (
				!allowed.some((one) => one?.toLowerCase() === key.toLowerCase()) &&
				!key.endsWith('workbook.xml.rels')
			)
				wrong.push(`${name}: part ${entry.name}`);
		}
	}

	t.log(`${edited.length} filled, ${refused.length} refused`);
	t.deepEqual(wrong, []);
	t.true(edited.length > 50);
	secondReader(t.log, edited, wrong);
	t.deepEqual(wrong, []);
});

// openpyxl, where it is installed: it must open what it opened before, and find the written cells.
function secondReader(
	log: (line: string) => void,
	edited: readonly Edited[],
	wrong: string[],
): void {
	const python = ['/usr/bin/python3', 'python3'].find((one) => {
		try {
			execFileSync(one, ['-c', 'import openpyxl'], {stdio: 'ignore'});
			return true;
		} catch {
			return false;
		}
	});
	if (!python) {
		log('openpyxl is not installed: one reader only');
		return;
	}

	const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-torture-'));
	try {
		const jobs = edited.map(({name, sheet, writes, bytes}, index) => {
			const file = path.join(folder, `${index}.xlsx`);
			writeFileSync(file, bytes);
			return {name, file, old: path.join(torture, name), sheet, writes};
		});
		writeFileSync(path.join(folder, 'jobs.json'), JSON.stringify(jobs));
		const script = [
			'import json, sys, warnings, openpyxl',
			'warnings.simplefilter("ignore")',
			'count = 0',
			'for job in json.load(open(sys.argv[1])):',
			'  try:',
			'    if job["sheet"] not in openpyxl.load_workbook(job["old"]): continue',
			'  except Exception: continue',
			'  count += 1',
			'  try:',
			'    sheet = openpyxl.load_workbook(job["file"])[job["sheet"]]',
			'    for w in job["writes"]:',
			'      cell = sheet[w["ref"]]',
			'      shown = cell.is_date and isinstance(w["value"], float)',
			'      if cell.value != w["value"] and not shown: print(job["name"], w["ref"], repr(cell.value))',
			'  except Exception as error: print(job["name"], repr(error))',
			'print(count, "read by openpyxl", file=sys.stderr)',
		].join('\n');
		const found = execFileSync(python, ['-c', script, path.join(folder, 'jobs.json')], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		wrong.push(...found.split('\n').filter(Boolean));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
