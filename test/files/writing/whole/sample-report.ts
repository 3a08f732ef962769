import {checkReturn} from '../../../../source/check/check-return.ts';
import {emptyDraft} from '../../../../source/draft/draft.ts';
import {loadForms} from '../../../../source/files/load-forms.ts';
import {printedTables} from '../../../../source/workbook/export/printed-tables.ts';
import {reportTitle} from '../../../../source/workbook/export/report-title.ts';
import type {
	PrintedParagraph,
	WholeReport,
} from '../../../../source/workbook/export/whole/whole-report.ts';
import {reports} from '../../../corpus/reports.ts';

export const loaded = loadForms();
export const form = loaded.forms.find(({id}) => id === '2021')!;
const published = reports.find(({name}) => name === 'suqian-city-2024')!;

/** What the tables of the sample hold in a cell. */
export const figureOf = (address: string) => published.cells[address] as number;

export const body = (text: string): PrintedParagraph => ({role: 'body', pieces: [{text}]});

/** A whole report with the tables of a published one and invented words. */
export function sampleReport(more: Partial<WholeReport> = {}): WholeReport {
	const unit = '青石县交通运输局';
	const draft = {
		...emptyDraft('d', '2021', {unit, year: 2024}),
		figures: Object.fromEntries(
			form.cells
				.filter(({kind}) => kind === 'entry')
				.map(({address}) => [address, {value: published.cells[address] as number}]),
		),
	};
	const tables = printedTables(draft, form, checkReturn(loaded, draft));
	return {
		title: reportTitle(unit, 2024),
		unit,
		year: 2024,
		date: '2025年1月20日',
		fonts: 'official',
		opening: [body('本报告所列数据的统计期限自2024年1月1日起至12月31日止。')],
		parts: [
			{
				title: '一、总体情况',
				paragraphs: [
					{role: 'heading', pieces: [{text: '（一）依申请公开情况'}]},
					{
						role: 'body',
						pieces: [
							{text: '全年新收申请'},
							{text: '3525', ref: 'requests/received/total'},
							{text: '件，办结'},
							{text: '3521', ref: 'requests/processed/total'},
							{text: '件。'},
						],
					},
				],
			},
			...tables.map((table) => ({title: table.title, paragraphs: [], table})),
			{title: '五、存在的主要问题及改进情况', paragraphs: [body('公开的时效性有待加强。')]},
			{title: '六、其他需要报告的事项', paragraphs: [body('本年度未发出信息处理费收费通知。')]},
		],
		...more,
	};
}
