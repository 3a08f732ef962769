import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {loadForms} from '../../../source/files/load-forms.ts';
import {openWork, readWork} from '../../../source/files/rollups/roll-up-work.ts';
import {exactSum} from '../../../source/form/exact.ts';
import type {DecisionWish} from '../../../source/rollup/decision.ts';
import {planOutputs} from '../../../source/rollup/plan/plan-outputs.ts';
import type {FileFound} from '../../../source/rollup/record.ts';
import type {RolledUp, UnitRolled} from '../../../source/rollup/rolled-up.ts';
import {makeCall} from '../../../source/verb/make-call.ts';
import type {Truth} from './truth.ts';

/** What one seed came to: counts of what was right, and everything that was not. */
export type SeedOutcome = {
	seed: number;
	files: number;
	/** Of 200 totals: adopted by valid; the same after every blank was confirmed to be zero; entries with `--sum received`. */
	strict: number;
	clean: number;
	all: number;
	faults: number;
	asked: number;
	wrong: string[];
	seconds: number;
};

const module = path.resolve(import.meta.dirname, '../../../node_modules/xlsx');

/** Makes the returns of a seed, rolls them up as the verb does, and holds what comes out against the truth. */
export async function runSeed(maker: string, seed: number, count: number): Promise<SeedOutcome> {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-seed-'));
	const begun = performance.now();
	try {
		const args = [
			maker,
			folder,
			String(count),
			String(seed),
			...(seed % 2 === 0 ? ['--last'] : []),
			// Real BIFF files in some.
			...(seed % 4 === 0 ? ['--xls', process.execPath, module] : []),
		];
		execFileSync('/usr/bin/python3', args, {stdio: 'ignore'});
		const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
		const outcome = await rollUpSeed(folder, truth, seed);
		return {...outcome, seed, seconds: (performance.now() - begun) / 1000};
	} finally {
		rmSync(folder, {recursive: true});
	}
}

async function rollUpSeed(folder: string, truth: Truth, seed: number) {
	const silent = () => undefined;
	const call = await makeCall({
		language: 'zh',
		environment: {GOUJI_WHO: '张三'},
		home: path.join(folder, 'home'),
		forms: loadForms(),
		print: silent,
		warn: silent,
		progress: silent,
		write: async () => undefined,
		interrupted: () => new AbortController().signal,
	});
	const run = {
		office: '某市',
		year: truth.year,
		folders: [path.join(folder, 'returns')],
		units: path.join(folder, 'units.csv'),
		...(seed % 2 === 0 && {last: path.join(folder, 'last')}),
		adopt: 'valid' as const,
	};
	const work = await openWork(run, call);
	try {
		const {files} = await readWork(work, {file: silent});
		const rolled = work.roll(files);
		const wrong = [
			...wrongStates(rolled, truth),
			...wrongMatches(rolled, truth),
			...wrongFeedback(rolled, truth, call),
		];
		const {asked} = rolled.counts;
		if (asked > files.length * 0.01 && asked > truth.strangers.length)
			wrong.push(
				`${asked} of ${files.length} asked: ${rolled.questions.map(({kind, unit, file}) => `${kind} ${unit} ${file?.found.path}`).join('; ')}`,
			);
		const received = await inReceived(work.run, files, call);
		work.session.store.decide(zeros(rolled, truth));
		const zeroed = work.roll(files);
		return {
			files: files.length,
			strict: right(rolled, truth, 'strict'),
			clean: right(zeroed, truth, 'clean'),
			all: received(truth),
			faults: Object.keys(truth.faulty).length,
			asked,
			wrong,
		};
	} finally {
		work.session.close();
	}

	// Entries only: totals are computed, where the truth adds what was stated.
	async function inReceived(of: typeof work.run, files: readonly FileFound[], _: unknown) {
		const {rollUp} = await import('../../../source/rollup/roll-up.ts');
		const rolled = rollUp(files, work.roster, [], {
			...work.options,
			year: of.year,
			sum: 'received',
		});
		return ({sum}: Truth) =>
			rolled.totals.filter(({address, value}) => {
				const isTotal = rolled.form.cell.get(address)?.kind === 'total';
				return isTotal || (value ?? 0) === sum.all[address];
			}).length;
	}
}

function right({totals}: RolledUp, truth: Truth, which: 'strict' | 'clean'): number {
	const taken = inYuan(truth).map((code) => truth.figures[code]!);
	return totals.filter(({address, value}) => {
		const at = truth.addresses.indexOf(address);
		const more = taken.map((figures) => Number(figures[at] ?? 0));
		return value === exactSum([truth.sum[which][address] ?? 0, ...more]);
	}).length;
}

/** Units whose fees are in 元: to be explained, where last year says so, which keeps nobody from being adopted by valid. */
function inYuan({faulty, zerosBlank}: Truth): string[] {
	return Object.keys(faulty).filter(
		(code) => faulty[code]!.kind === 'yuan' && !zerosBlank.includes(code),
	);
}

function zeros({byCode}: RolledUp, {zerosBlank, faulty}: Truth): DecisionWish[] {
	// What is wrong beside its blanks is sent back.
	const confirmed = zerosBlank.filter((unit) => !(unit in faulty));
	return confirmed.flatMap((unit): DecisionWish[] =>
		(byCode.get(unit)?.versions ?? []).map(({digest}) => ({
			what: 'zero',
			unit,
			digest,
			because: '单位已确认',
		})),
	);
}

function wrongStates({byCode}: RolledUp, truth: Truth): string[] {
	const toExplain = new Set(inYuan(truth));
	return Object.entries(truth.units).flatMap(([code, was]) => {
		const one = byCode.get(code);
		const isMissing = was === 'missing' || truth.notReceived.includes(code);
		const isOpen = (was === 'faulty' && !toExplain.has(code)) || truth.zerosBlank.includes(code);
		const expected = isMissing
			? 'missing'
			: was === 'exempt'
				? 'exempt'
				: isOpen
					? 'received'
					: 'adopted';
		return one?.state === expected
			? []
			: [`state of ${code} ${one?.unit.name}: ${one?.state}, not ${expected}; ${filesOf(one)}`];
	});
}

function filesOf(one: UnitRolled | undefined): string {
	return (one?.files ?? [])
		.map(({found: {path: file, record}, is}) => `${file} ${is} ${record.failure?.code ?? ''}`)
		.join(', ');
}

function wrongMatches({files}: RolledUp, truth: Truth): string[] {
	return files.flatMap(({found, unit, is}) => {
		const own = truth.files[found.path];
		if (!own)
			return truth.junk[found.path]
				? unit
					? [`junk ${found.path} is ${unit}`]
					: []
				: [`${found.path} is unknown`];
		const isNobodys = truth.strangers.includes(found.path) || isUnknowable(found.path, truth);
		const expected = isNobodys ? undefined : own.unit;
		return unit === expected ? [] : [`${found.path} is ${unit} (${is}), not ${expected}`];
	});
}

/** A damaged file that only inside said whose it is. */
function isUnknowable(path: string, {faulty, files}: Truth): boolean {
	return faulty[files[path]!.unit]?.kind === 'damaged' && path.startsWith('邮件附件/');
}

// Every seeded fault stands in its own unit's 退回单, at its place; nobody else gets one.
function wrongFeedback(
	rolled: RolledUp,
	truth: Truth,
	call: {forms: Parameters<typeof planOutputs>[1]['books']},
): string[] {
	const {feedback} = planOutputs(rolled, {language: 'zh', books: call.forms});
	const byUnit = new Map(feedback.map((one) => [one.unit, one]));
	const wrong: string[] = [];
	for (const [code, fault] of Object.entries(truth.faulty)) {
		const own = byUnit.get(code);
		const {cell = '', kind} = fault;
		if (kind === 'yuan') {
			// Without last year nobody can tell 元 from 万元.
			const {last, results = []} = rolled.byCode.get(code) ?? {};
			if (last && !results.some(({at, status}) => at === cell && status === 'fail'))
				wrong.push(`yuan of ${code} is not to be explained`);
			continue;
		}

		if (
			kind === 'damaged' &&
			Object.keys(truth.files).some(
				(path) => truth.files[path]!.unit === code && isUnknowable(path, truth),
			)
		)
			continue;
		if (!own) {
			wrong.push(`no feedback for ${kind} of ${code}`);
			continue;
		}

		const [section, row, column] = cell.split('/');
		const form = rolled.form.sections.find(({id}) => id === section);
		const rowLabel = form?.rows.find(({id}) => id === row)?.label ?? '';
		const columnLabel = form?.columns.find(({id}) => id === column)?.label ?? '';
		const source = rolled.byCode
			.get(code)
			?.head?.read.sources[truth.addresses.indexOf(cell)]?.split('!')
			.at(-1);
		const isAt = own.lines.some(
			(line) =>
				(source !== undefined && source !== '' && line.source.endsWith(source)) ||
				(columnLabel !== '' && line.column === columnLabel) ||
				(rowLabel !== '' && rowLabel.includes(line.row.replace(/^[一二三四（）\d.]+/u, '').trim())),
		);
		const isSaid = cell === '' ? own.lines.length > 0 || own.blanks !== undefined : isAt;
		if (!isSaid) wrong.push(`${kind} of ${code} at ${cell} is not in its feedback: ${own.message}`);
	}

	const parents = new Set(Object.keys(truth.parents));
	for (const {unit, message} of feedback) {
		const isExpected =
			unit in truth.faulty ||
			truth.zerosBlank.includes(unit) ||
			(parents.has(unit) && truth.parents[unit]?.equalsChildren === false);
		if (!isExpected) wrong.push(`feedback for ${unit}, who is right: ${message}`);
	}

	return wrong;
}
