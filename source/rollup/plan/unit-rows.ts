import {plainTime} from '../../draft/plain-time.ts';
import {exactSum} from '../../form/exact.ts';
import {labelOf} from '../../form/label-of.ts';
import {type Language, say} from '../../text/say.ts';
import type {Decision} from '../decision.ts';
import {type InForce, inForce} from '../in-force.ts';
import type {PlannedCell, PlannedSheet, PlannedTable} from '../planned.ts';
import {effectiveFigures} from '../return-figures.ts';
import type {RolledUp, UnitRolled} from '../rolled-up.ts';
import {touchedBy} from '../touched-by.ts';
import {sayByRule} from './source-sheet.ts';

/** What stands before the figures of 明细.csv; `last-rows` reads it back as last year's. */
export const detailHeads = ['单位代码', '单位名称', '年度', '表样', '状态', '计入汇总'] as const;

/** 明细.csv: one row a unit that has sent something, its figures as they count, headed by their addresses. */
export function detailTable(rolled: RolledUp, language: Language): PlannedTable {
	return {
		name: say(language, 'rollUp.out.details'),
		get rows() {
			return detailRows(rolled, language);
		},
	};
}

function detailRows(rolled: RolledUp, language: Language): PlannedTable['rows'] {
	const {form, year, units} = rolled;
	const force = inForce(rolled.decisions);
	const rows = units.flatMap((one) => {
		const {unit, head, effective} = one;
		if (!head) return [];
		const isOf = head.read.form === form.id;
		const figures = isOf ? (effective ?? effectiveFigures(form, head.figures)) : [];
		return [
			[
				unit.code,
				unit.name,
				year,
				head.read.form,
				say(language, `rollUp.state.${one.state}`),
				one.summed ? 1 : 0,
				...form.cells.map((_, index) => figures[index] ?? null),
				sayTouched(one, rolled, force, language),
			],
		];
	});
	const heads = [
		...detailHeads,
		...form.cells.map(({address}) => address),
		say(language, 'rollUp.column.touched'),
	];
	return [heads, ...rows];
}

/** Whether a unit has a row in 单位明细. */
export function isInDetails({summed, head}: UnitRolled): boolean {
	return summed && head !== undefined;
}

/**
单位明细: one row a unit in the sum, one column a cell, and above them sums that a spreadsheet works out itself. Each comes with the
value it must have.
*/
export function detailSheet(rolled: RolledUp, title: string, language: Language): PlannedSheet {
	const {form} = rolled;
	const force = inForce(rolled.decisions);
	const summed = rolled.units.filter(isInDetails);
	const heads = [
		say(language, 'rollUp.column.code'),
		say(language, 'rollUp.column.name'),
		say(language, 'rollUp.column.state'),
	];
	const first = 5;
	const last = first + summed.length - 1;
	const sums = form.cells.map(({address, kind}, index): PlannedCell => {
		const column = columnName(heads.length + index);
		const values = summed.flatMap((one) => one.effective?.[index] ?? []);
		const value = exactSum(values);
		const total = rolled.totals[index]?.value ?? 0;
		// Nobody could say which of both is right.
		if (kind === 'entry' && summed.length > 0 && value !== total)
			throw new RangeError(`${address}: ${value} in 单位明细, ${total} in the table`);
		// Of totals the column shows what the units state, where they state it.
		return summed.length === 0 ? null : {formula: `SUM(${column}${first}:${column}${last})`, value};
	});
	const rows = summed.map((one): PlannedCell[] => [
		one.unit.code,
		one.unit.name,
		say(language, `rollUp.state.${one.state}`),
		...form.cells.map((_, index) => one.effective?.[index] ?? null),
		sayTouched(one, rolled, force, language),
	]);
	return {
		name: say(language, 'rollUp.sheet.details'),
		heads: 4,
		rows: [
			[title],
			[
				...heads,
				...form.cells.map((cell) => labelOf(cell)),
				say(language, 'rollUp.column.touched'),
			],
			['', '', '', ...form.cells.map(({address}) => address)],
			['', say(language, 'rollUp.sheet.sum'), '', ...sums],
			...rows,
		],
		widths: [14, 28, 10, ...form.cells.map(() => 10), 30],
	};
}

/** 上报情况: every unit with its state; telephone numbers stay out of it. */
export function stateSheet(rolled: RolledUp, language: Language): PlannedSheet {
	const {byCode} = rolled;
	const heads = (
		[
			'code',
			'name',
			'kind',
			'parent',
			'requirement',
			'state',
			'version',
			'sentBack',
			'late',
		] as const
	).map((id) => say(language, `rollUp.column.${id}`));
	const more = (
		['must', 'explain', 'hint', 'blanks', 'decision', 'who', 'when', 'why'] as const
	).map((id) => say(language, `rollUp.column.${id}`));
	const rows = rolled.units.map((one): PlannedCell[] => {
		const {unit, head, versions, counts, decision} = one;
		return [
			unit.code,
			unit.name,
			unit.kind ?? '',
			unit.parent === undefined ? '' : (byCode.get(unit.parent)?.unit.name ?? unit.parent),
			say(language, `rollUp.requirement.${unit.requirement}`),
			sayState(one, language),
			head ? head.number : versions.length || '',
			one.sentBack || '',
			one.late ?? '',
			counts.must + counts.faults + counts.questions || '',
			counts.explain || '',
			counts.hint || '',
			counts.blanks || '',
			decision ? say(language, `rollUp.decision.${decision.what}`) : sayByRule(one, language),
			decision?.who ?? '',
			decision ? plainTime(decision.time) : '',
			decision?.because ?? '',
		];
	});
	return {
		name: say(language, 'rollUp.sheet.states'),
		heads: 1,
		rows: [[...heads, ...more], ...rows],
		widths: [14, 28, 10, 24, 8, 16, 6, 8, 8, 8, 8, 8, 8, 14, 10, 17, 40],
	};
}

/** 已报（由下级汇总）, 未报（文件无法读取）: the state and, where it needs one, its ground. */
export function sayState({state, ground}: UnitRolled, language: Language): string {
	const said = say(language, `rollUp.state.${state}`);
	const why =
		ground === 'children' || ground === 'files' || ground === 'roster' ? ground : undefined;
	return why ? say(language, `rollUp.stateBy.${why}`, {state: said}) : said;
}

// What of a unit's figures the office entered, and that a stamped copy is still to come.
function sayTouched(one: UnitRolled, rolled: RolledUp, force: InForce, language: Language): string {
	const counts = new Map<Decision['what'], number>();
	for (const {what} of touchedBy(one, rolled, force).values())
		counts.set(what, (counts.get(what) ?? 0) + 1);
	return [...counts]
		.map(([what, count]) =>
			say(language, 'rollUp.touched', {what: say(language, `rollUp.decision.${what}`), count}),
		)
		.join(say(language, 'check.semicolon'));
}

function columnName(column: number): string {
	const letter = String.fromCodePoint(65 + (column % 26));
	return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
