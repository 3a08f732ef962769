import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ExecutionContext} from 'ava';
import {builtProgram} from '../built-program.ts';
import {drawSheets, drawStacked, type Style} from '../corpus/render.ts';
import {forms, type Report, reports} from '../corpus/reports.ts';
import {writeHtml} from '../corpus/write-text.ts';
import {writeBook} from '../corpus/write-xlsx.ts';

/** The program that the tests of the verbs run. */
export const built = await builtProgram();

export type Ran = {exit: number; out: string; err: string};

/** A folder that is gone after the test, and the program run in it with drafts of its own. */
export function place(t: ExecutionContext) {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-verb-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const run = (...args: string[]): Promise<Ran> =>
		new Promise((resolve) => {
			const env = {
				...process.env,
				GOUJI_HOME: path.join(folder, 'home'),
				GOUJI_WHO: '王经办',
				NO_COLOR: '1',
			};
			execFile(
				built.command,
				[...built.args, ...args],
				{cwd: folder, env, maxBuffer: 2 ** 26},
				(error, out, err) => {
					resolve({exit: error ? Number(error.code ?? 99) : 0, out, err});
				},
			);
		});
	return {
		folder,
		run,
		json: async (...args: string[]) => {
			const {exit, out, err} = await run(...args, '--json');
			return {exit, err, ...JSON.parse(out)};
		},
		/** Writes a published report as a web page with other words above each table. */
		page(name: string, as: string, title: string, cells: Report['cells'] = {}) {
			const report = reportOf(name);
			const form = forms.find(({id}) => id === report.form)!;
			const sheets = drawSheets(form, {...report, cells: {...report.cells, ...cells}});
			for (const {grid} of sheets) grid[0] = [title];
			const file = path.join(folder, as);
			writeFileSync(file, writeHtml(sheets));
			return file;
		},
		/** Writes a published report as a workbook, changed as asked. */
		book(
			name: string,
			cells: Report['cells'] = {},
			{
				layout = 'sheets',
				as = `${name}.xlsx`,
				...style
			}: Style & {layout?: 'sheets' | 'stacked'; as?: string} = {},
		) {
			const report = reportOf(name);
			const form = forms.find(({id}) => id === report.form);
			if (!form) throw new Error(report.form);
			const changed = {...report, cells: {...report.cells, ...cells}};
			const sheets =
				layout === 'sheets'
					? drawSheets(form, changed, style)
					: [drawStacked(form, changed, style)];
			const file = path.join(folder, as);
			writeFileSync(file, writeBook(sheets));
			return file;
		},
	};
}

/** A published report of the fixtures. */
export function reportOf(name: string): Report {
	const report = reports.find((one) => one.name === name);
	if (!report) throw new Error(`no report ${name}`);
	return report;
}
