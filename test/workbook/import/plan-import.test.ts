import test from 'ava';
import {emptyDraft} from '../../../source/draft/draft.ts';
import {apply, inverse} from '../../../source/draft/transaction.ts';
import {matchBlock} from '../../../source/workbook/import/match-block.ts';
import {changes, planImport} from '../../../source/workbook/import/plan-import.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {drawSheets, drawTable, plainFile} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';

const form = forms[0]!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const reading = readReturn(plainFile(drawSheets(form, report)), forms);
const draft = emptyDraft('d1', '2021', {unit: report.unit, year: report.year});
const time = '2025-01-10T09:00:00+08:00';

test('an import into an empty draft is one transaction that holds every figure with its source, and one undo', (t) => {
	const made = changes(planImport(draft, reading, form));
	const full = apply(draft, {how: 'imported', changes: made, time, from: '年报.xlsx'});
	for (const cell of form.cells) {
		const {address} = cell;
		const entry = full.figures[address]!;
		t.is(cell.kind === 'total' ? entry.stated : entry.value, report.cells[address] as number);
	}

	t.is(full.figures['requests/received/person']!.source, '年报.xlsx|三!D6');
	t.deepEqual(apply(full, {how: 'undo', changes: inverse(made), time}).figures, {});
	const again = planImport(full, reading, form);
	t.deepEqual(changes(again), []);
	t.deepEqual(
		again.tables.map(({same}) => same.length),
		[10, 175, 15],
	);
});

test('a table or single cells can be accepted alone', (t) => {
	const plan = planImport(draft, reading, form);
	const addresses = (accepted: Parameters<typeof changes>[1]) =>
		new Set(changes(plan, accepted).map((change) => change.address));
	t.is(addresses({tables: ['disputes']}).size, 15);
	t.deepEqual([...addresses({cells: ['disclosure/fees/amount']})], ['disclosure/fees/amount']);
	t.is(addresses({tables: ['disputes'], cells: ['disclosure/fees/amount']}).size, 16);
	t.is(addresses({}).size, 0);
});

test('a blank of the file wipes nothing out and states nothing', (t) => {
	const blank = readReturn(
		plainFile(drawSheets(form, {...report, cells: {'requests/received/person': 5}})),
		forms,
	);
	const full = apply(draft, {
		how: 'imported',
		changes: changes(planImport(draft, reading, form)),
		time,
	});
	const plan = planImport(full, blank, form);
	t.deepEqual(
		plan.tables.flatMap((table) =>
			table.changes.map(({address, before, after}) => [address, before.value, after.value]),
		),
		[['requests/received/person', 3440, 5]],
	);
	t.is(plan.tables[2]!.blank.length, 15);
	t.deepEqual(planImport(draft, {...blank, cells: {}}, form).tables[1]!.notFound.length, 175);
});

const requests = form.sections[1]!;
const drawn = drawTable(requests, report).grid.map((line) =>
	line.map((value) => String(value ?? '')),
);

test('a pasted block is matched by the labels that came along, wherever the cursor is', (t) => {
	const whole = matchBlock(drawn, form, requests);
	t.false(whole.positional);
	if (whole.positional) return;
	t.is(Object.keys(whole.reading.cells).length, 175);
	t.is(
		whole.reading.cells['requests/processed/person']!.stated,
		report.cells['requests/processed/person'] as number,
	);
	t.is(whole.reading.cells['requests/received/person']!.source, 'D4');
});

test('rows with labels but without heads are matched where the columns are all there', (t) => {
	const rows = drawn.slice(7, 15);
	const part = matchBlock(rows, form, requests);
	t.false(part.positional);
	if (part.positional) return;
	t.is(Object.keys(part.reading.cells).length, 8 * 7);
	t.is(part.reading.cells['requests/refused.thirdParty/person']!.value, 16);
	t.true(
		matchBlock(
			rows.map((line) => line.slice(0, 9)),
			form,
			requests,
		).positional,
	);
});

test('a block without labels is left to the cursor', (t) => {
	t.true(
		matchBlock(
			[
				['1', '2'],
				['3', '4'],
			],
			form,
			requests,
		).positional,
	);
});

test('words that are no figure are kept at a cell that holds none, and wipe out no figure', (t) => {
	const [address, total] = ['requests/received/person', 'requests/received/total'];
	const figure = (old: number | string, at: string) =>
		at === address ? '约3' : at === total ? '#REF!' : old;
	const vague = readReturn(plainFile(drawSheets(form, report, {figure})), forms);
	const made = changes(planImport(draft, vague, form));
	const full = apply(draft, {how: 'imported', changes: made, time});
	t.like(full.figures[address], {value: null, text: '约3', source: '年报.xlsx|三!D6'});
	t.deepEqual(full.figures[total], {value: null, text: '#REF!', source: '年报.xlsx|三!J6'});

	const before = apply(draft, {
		how: 'typed',
		changes: [{address, field: 'value', before: null, after: 3}],
		time,
	});
	const [, requests] = planImport(before, vague, form).tables;
	t.false(requests!.changes.some((change) => change.address === address));
	t.true(requests!.blank.includes(address));
});
