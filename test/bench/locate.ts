import {check} from '../../source/check/check.ts';
import type {Result, Suspect} from '../../source/check/finding.ts';
import {alternatives, soleSuspects} from '../../source/check/sole-suspects.ts';
import type {Figures} from '../../source/draft/draft.ts';
import {formOf, readReport, written} from '../check/read-report.ts';
import {type Slip, seeded, slipIn, withSlips} from './seeded-errors.ts';

/** The complete reports of the fixtures that are clean. */
export const cleanReports = [
	'suqian-city-2023',
	'suqian-city-2024',
	'shuyang-county-2025',
	'hangzhou-style-2025',
];

export type Score = {
	tries: number;
	/** Some 须更正 fires. */
	detected: number;
	/** Exactly the wrong cells are named, with their figures, and nothing else. */
	named: number;
	/** The wrong cells are among what is listed. */
	listed: number;
	/** The row or column of a wrong cell is named, or the cell itself is among what is listed. */
	narrowed: number;
	/** Something else is given as the only way out. */
	wrongUnique: number;
	/** Distinct cells marked, for each try. */
	marked: number[];
	/** CPU of one check with location, ms. */
	cpu: number[];
};

/**
Puts `errors` typing errors into table 三 of a report, `tries` times, and scores what the check says.

@param totals - as they were typed, or computed from the entries: then only entries are mistyped
*/
export function score(
	name: string,
	errors: number,
	tries: number,
	seed: number,
	totals: 'typed' | 'computed' = 'typed',
): Score {
	const report = readReport(name);
	const {form, rules} = formOf(report.form);
	const whole = written(form, report.cells);
	const cells = form.cells.filter(
		({section, kind}) => section === 'requests' && (totals === 'typed' || kind === 'entry'),
	);
	const clean =
		totals === 'typed'
			? whole
			: Object.fromEntries(
					Object.entries(whole).filter(([address]) => form.cell.get(address)?.kind === 'entry'),
				);
	const random = seeded(seed);
	const scored: Score = {
		tries,
		detected: 0,
		named: 0,
		listed: 0,
		narrowed: 0,
		wrongUnique: 0,
		marked: [],
		cpu: [],
	};
	for (let one = 0; one < tries; one++) {
		const slips: Slip[] = [];
		while (slips.length < errors) {
			const {address} = cells[Math.floor(random() * cells.length)]!;
			if (!slips.some((slip) => slip.address === address))
				slips.push(slipIn(form, clean, address, random));
		}

		const figures: Figures = withSlips(form, clean, slips);
		const before = process.cpuUsage();
		const {results} = check(form, rules, figures, {headless: true, locate: true});
		const {user, system} = process.cpuUsage(before);
		scored.cpu.push((user + system) / 1000);
		judge(
			scored,
			slips,
			results.filter(({status}) => status === 'fail'),
		);
	}

	return scored;
}

function judge(scored: Score, slips: readonly Slip[], failing: readonly Result[]): void {
	const isTrue = ({address, to}: Suspect) =>
		slips.some((slip) => slip.address === address && slip.meant === to);
	const suspects = failing.flatMap((result) => result.suspects);
	const ways = failing.flatMap((result) => alternatives(result.suspects));
	const right = ways.filter((way) => way.every(isTrue)).flat();
	const marked = new Set(suspects.map(({address}) => address));
	const found = new Set(right.map(({address}) => address));
	scored.marked.push(marked.size);
	if (failing.length > 0) scored.detected += 1;
	if (found.size === slips.length) scored.listed += 1;
	if (found.size === slips.length && suspects.every(isTrue)) scored.named += 1;
	const lines = new Set(failing.filter(({only}) => only).map(({at}) => at));
	const onLine = ({address}: Slip) => lines.has(address.replace(/\/[^/]+\//, '/*/'));
	if (slips.every((slip) => found.has(slip.address) || onLine(slip))) scored.narrowed += 1;
	if (failing.some((result) => soleSuspects(result).some((one) => !isTrue(one))))
		scored.wrongUnique += 1;
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

if (import.meta.main) {
	const tries = Number(process.argv[2] ?? 5000);
	const percent = (part: number) => `${((100 * part) / tries).toFixed(2)} %`;
	score(cleanReports[0]!, 2, 500, 0);
	const line = (name: string, errors: number, totals: 'typed' | 'computed') => {
		const one = score(name, errors, tries, 20_210_926 + errors, totals);
		const cpu = one.cpu.reduce((sum, ms) => sum + ms, 0) / tries;
		return {
			report: name,
			totals,
			errors,
			detected: percent(one.detected),
			'named exactly': percent(one.named),
			'true cells listed': percent(one.listed),
			'cell or line named': percent(one.narrowed),
			'wrong as unique': one.wrongUnique,
			'cells marked p50/p95': `${quantile(one.marked, 0.5)}/${quantile(one.marked, 0.95)}`,
			'CPU ms mean/p99': `${cpu.toFixed(2)}/${quantile(one.cpu, 0.99).toFixed(2)}`,
		};
	};

	const table = [1, 2, 3].flatMap((errors) =>
		cleanReports.map((name) => line(name, errors, 'typed')),
	);
	table.push(...cleanReports.map((name) => line(name, 1, 'computed')));
	console.log(
		`${tries} seeded tries a line; three errors, and computed totals, are beyond the yardstick`,
	);
	console.table(table);
}
