// Measures the screen from outside, beside VisiData, on table 三 of 宿迁市 2024 at 120×40.
// Needs python3 and the harness ttybench.py (GOUJI_TTYBENCH, or ../shared/tools beside the checkout); VisiData
// (`apt-get install visidata`) is left out where it is not installed. Another checkout that is built
// is measured in the same run where GOUJI_BESIDE names it. Options are handed to the harness.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as sheets from 'xlsx';
import {loadForms} from '../../source/files/load-forms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const harness = process.env.GOUJI_TTYBENCH ?? path.join(root, '../shared/tools/ttybench.py');
if (!existsSync(harness)) {
	console.error(`No harness at ${harness}: name it in GOUJI_TTYBENCH.`);
	process.exit(2);
}

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
const form = loadForms().forms.find(({id}) => id === '2021');
const {unit, year, cells} = JSON.parse(
	readFileSync(path.join(root, 'test/fixtures/reports/suqian-city-2024.json'), 'utf8'),
);

const home = path.join(folder, 'home');
const launcher = path.join(root, 'source/launcher.cjs');
const environment = {...process.env, GOUJI_HOME: home, CI: 'false'};
const workbook = writeWorkbook();
const made = spawnSync(
	process.execPath,
	[launcher, 'import', workbook, '--unit', unit, '--year', String(year)],
	{env: environment, encoding: 'utf8'},
);
const drafts = spawnSync(process.execPath, [launcher, 'drafts', '--json'], {
	env: environment,
	encoding: 'utf8',
});
const draft = JSON.parse(drafts.stdout || '{"drafts":[]}').drafts[0]?.id;
if (!draft) {
	console.error(made.stderr || drafts.stderr || made.stdout);
	process.exit(1);
}

const programs = [asGouji('gouji', launcher)];
// Another build of it, to see what a change brings or costs.
const beside = process.env.GOUJI_BESIDE;
if (beside) programs.push(asGouji('gouji beside', path.resolve(beside, 'source/launcher.cjs')));
if (spawnSync('vd', ['--version']).status === 0) {
	const version = /\d+(\.\d+)+/.exec(String(spawnSync('vd', ['--version']).stdout))?.[0] ?? '';
	programs.push({
		name: `VisiData ${version}`,
		cmd: ['vd', writeTable()],
		ready: '自然人',
		setup: 'right down',
		quit: 'text:gq',
	});
}

const suite = path.join(folder, 'suite.json');
writeFileSync(
	suite,
	JSON.stringify({
		defaults: {cols: 120, rows: 40, resize: '90x30', calm: 1, calm_wait: 5},
		programs,
	}),
);
console.log(
	`${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.versions.node}\n`,
);
const {status} = spawnSync(
	'python3',
	[harness, '--suite', suite, '--md', '-', ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		env: {...environment, PYTHONUTF8: '1'},
	},
);
process.exit(status ?? 1);

function asGouji(name, program) {
	return {
		name,
		// A home for each start: the harness runs two at a time, and a draft opens for writing once.
		cmd: [
			'sh',
			'-c',
			`h=$(mktemp -d "${folder}/XXXXXX") && cp -r "${home}/." "$h" && GOUJI_HOME="$h" exec "${process.execPath}" "${program}" ${draft}`,
		],
		ready: '行政规范性文件',
		setup: 'alt-3 right down',
		quit: 'ctrl-q',
		env: {CI: 'false'},
	};
}

/** The three tables as an office keeps them, one on a sheet. */
function writeWorkbook() {
	const book = sheets.utils.book_new();
	for (const section of form.sections) {
		const {rows, columns, texts} = section.layout;
		const lines = Array.from({length: rows}, () => Array(columns).fill(null));
		for (const {at, text} of texts) lines[at[0]][at[1]] = text;
		for (const {at, address} of section.cells) lines[at[0]][at[1]] = cells[address] ?? null;
		const sheet = sheets.utils.aoa_to_sheet(lines);
		sheet['!merges'] = [...texts, ...section.cells]
			.filter(({span}) => span && span[0] * span[1] > 1)
			.map(({at, span}) => ({
				s: {r: at[0], c: at[1]},
				e: {r: at[0] + span[0] - 1, c: at[1] + span[1] - 1},
			}));
		sheets.utils.book_append_sheet(book, sheet, section.part);
	}

	const file = path.join(folder, `${unit}${year}.xlsx`);
	writeFileSync(file, sheets.write(book, {type: 'buffer', bookType: 'xlsx'}));
	return file;
}

/** Table 三 as plain columns, which is how VisiData shows it best. */
function writeTable() {
	const section = form.sections.find(({id}) => id === 'requests');
	const lines = [
		['项目', ...section.columns.map(({label}) => label)],
		...section.rows.map(({id, label}) => [
			label,
			...section.columns.map((column) => cells[`requests/${id}/${column.id}`] ?? ''),
		]),
	];
	const file = path.join(folder, 'table3.csv');
	writeFileSync(file, lines.map((line) => line.join(',')).join('\n'));
	return file;
}
