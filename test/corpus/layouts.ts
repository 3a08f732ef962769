import type {Form} from '../../source/form/form.ts';
import type {Random} from './random.ts';
import {type DrawnSheet, drawSheets, drawStacked, drawTable, type Style} from './render.ts';
import type {Report} from './reports.ts';

/** One way an office lays its tables out. */
export type Layout = {name: string; draw(form: Form, report: Report, style: Style): DrawnSheet[]};

/** Moves a sheet down and to the right. */
export function moved(sheet: DrawnSheet, down: number, right: number): DrawnSheet {
	const blank = Array.from({length: down}, () => [null]);
	return {
		...sheet,
		grid: [
			...blank,
			...sheet.grid.map((line) => [...Array.from({length: right}, () => null), ...line]),
		],
		merges: sheet.merges.map(([top, left, bottom, end]) => [
			top + down,
			left + right,
			bottom + down,
			end + right,
		]),
	};
}

function lastYear(report: Report, random: Random): Report {
	const cells = Object.fromEntries(
		Object.entries(report.cells).map(([address, value]) => [
			address,
			typeof value === 'number' ? value + 1 + random.below(9) : value,
		]),
	);
	return {...report, year: report.year - 1, cells};
}

// Table 三 with its lines changed one by one, nothing merged.
function onRequests(
	form: Form,
	report: Report,
	style: Style,
	body: (
		line: DrawnSheet['grid'][number],
		row: string,
		section: Form['sections'][number],
	) => DrawnSheet['grid'][number],
	head: (line: DrawnSheet['grid'][number], level: number) => DrawnSheet['grid'][number],
): DrawnSheet[] {
	return drawSheets(form, report, {...style, labels: 'repeated'}).map((sheet) => {
		const section = form.sections.find((one) => one.part === sheet.name)!;
		if (section.id !== 'requests') return sheet;
		return {
			...sheet,
			grid: sheet.grid.map((line, at) => {
				const row = at - 2;
				if (row < 0) return line;
				if (row < section.layout.head) return head(line, row);
				const id = section.cells.find((cell) => cell.at[0] === row)?.row.id;
				return id ? body(line, id, section) : line;
			}),
		};
	});
}

/** Layouts that lose nothing. */
export function layouts(random: Random): Layout[] {
	return [
		{name: 'one table a sheet', draw: drawSheets},
		{name: 'stacked', draw: (form, report, style) => [drawStacked(form, report, style)]},
		{
			name: 'moved',
			draw: (form, report, style) => [
				moved(drawStacked(form, report, style), random.below(6), random.below(4)),
			],
		},
		{
			name: 'labels repeated',
			draw: (form, report, style) => drawSheets(form, report, {...style, labels: 'repeated'}),
		},
		{
			name: 'labels once',
			draw: (form, report, style) => [drawStacked(form, report, {...style, labels: 'once'})],
		},
		{
			name: 'subtotals',
			draw: (form, report, style) => drawSheets(form, report, {...style, subtotals: true}),
		},
		{
			name: 'line numbers',
			draw: (form, report, style) => [drawStacked(form, report, {...style, extraColumn: 'number'})],
		},
		{
			name: 'notes column',
			draw: (form, report, style) => drawSheets(form, report, {...style, extraColumn: 'note'}),
		},
		{
			name: 'last year on other sheets',
			draw: (form, report, style) => [
				...drawSheets(form, lastYear(report, random), style).map((sheet) => ({
					...sheet,
					name: `${report.year - 1}${sheet.name}`,
				})),
				...drawSheets(form, report, style).map((sheet) => ({
					...sheet,
					name: `${report.year}${sheet.name}`,
				})),
			],
		},
		{
			name: 'last year below',
			draw: (form, report, style) => {
				const [now, before] = [report, lastYear(report, random)].map((one) =>
					drawStacked(form, one, style),
				);
				return [
					{
						...now!,
						grid: [...now!.grid, [null], [null], ...before!.grid],
						merges: [...now!.merges, ...moved(before!, now!.grid.length + 2, 0).merges],
					},
				];
			},
		},
		{
			name: 'instructions first',
			draw: (form, report, style) => [
				{
					name: '填报说明',
					grid: form.sections.flatMap((section) => [
						[section.title],
						...section.rows.map((row) => [row.label, '按实际数量填写']),
					]),
					merges: [],
				},
				...drawSheets(form, report, style),
			],
		},
		{
			name: 'worked example',
			draw: (form, report, style) => [
				...drawSheets(form, {...lastYear(report, random), year: report.year}, style).map(
					(sheet) => {
						const {grid, merges} = moved(sheet, 1, 0);
						return {name: `示例${sheet.name}`, grid: grid.with(0, ['填报示例']), merges};
					},
				),
				...drawSheets(form, report, style),
			],
		},
		{
			name: 'hidden',
			draw: (form, report, style) =>
				drawSheets(form, report, style).map((sheet) => ({...sheet, hidden: true})),
		},
		{
			name: 'blank lines between rows',
			draw: (form, report, style) =>
				drawSheets(form, report, style).map((sheet) => {
					const at = sheet.grid.length - 1;
					return {
						...sheet,
						grid: [...sheet.grid.slice(0, at), ...sheet.grid.slice(at), [null], ['审核人：张三']],
					};
				}),
		},
		{
			name: 'a 小计 column',
			draw: (form, report, style) =>
				onRequests(
					form,
					report,
					style,
					(line, row, section) => {
						const values = section.columns
							.slice(1, 6)
							.map(({id}) => report.cells[`requests/${row}/${id}`]);
						const sum = values.reduce<number>((all, value) => all + Number(value ?? 0), 0);
						return line.toSpliced(9, 0, row === '' ? null : sum);
					},
					(head, level) => head.toSpliced(9, 0, level === 2 ? '小计' : null),
				),
		},
		{
			name: 'spacer columns',
			draw: (form, report, style) =>
				drawSheets(form, report, {...style, labels: 'once'}).map((sheet) => ({
					...sheet,
					grid: sheet.grid.map((line) => line.flatMap((value) => [value, null])),
				})),
		},
		{
			name: 'cut by a page break',
			draw: (form, report, style) =>
				drawSheets(form, report, {...style, labels: 'repeated'}).flatMap((sheet) => {
					if (sheet.name !== '三') return [sheet];
					const half = 10 + random.below(8);
					const head = sheet.grid.slice(2, 5);
					return [
						{...sheet, grid: sheet.grid.slice(0, half)},
						{
							...sheet,
							name: '三续',
							grid: [...sheet.grid.slice(0, 1), ...head, ...sheet.grid.slice(half)],
						},
					];
				}),
		},
		{
			name: 'columns in another order',
			draw: (form, report, style) =>
				drawSheets(form, report, {...style, labels: 'repeated'}).map((sheet) => {
					if (sheet.name !== '三') return sheet;
					const order = [0, 1, 2, 4, 3, 6, 5, 7, 8, 9];
					return {
						...sheet,
						grid: sheet.grid.map((line) =>
							line.length > 3 ? order.map((at) => line[at] ?? null) : line,
						),
					};
				}),
		},
		{
			name: 'groups as headings',
			draw: (form, report, style) =>
				form.sections.map((section) => {
					if (section.id !== 'requests') {
						const {grid, merges} = drawTable(section, report, style);
						return {
							name: section.part,
							grid: [[`${report.year}年度`], ...grid],
							merges: moved({name: '', grid, merges}, 1, 0).merges,
						};
					}

					const write = style.wording ?? ((label: string) => label);
					const grid: DrawnSheet['grid'] = [
						[`${report.unit}${report.year}年政府信息公开工作年度报告`],
						['申请情况', ...section.columns.map((column) => write(column.label, section))],
					];
					let open = '';
					for (const row of section.rows) {
						const group = row.group.at(-1) ?? '';
						if (group !== open && group !== '') grid.push([write(group, section)]);
						open = group;
						grid.push([
							write(row.label, section),
							...section.columns.map((column) => {
								const value = report.cells[`${section.id}/${row.id}/${column.id}`] ?? null;
								return value !== null && style.figure
									? style.figure(value, `${section.id}/${row.id}/${column.id}`)
									: value;
							}),
						]);
					}

					return {name: section.part, grid, merges: []};
				}),
		},
	];
}
