import test from 'ava';
import {checkReturn} from '../../../source/check/check-return.ts';
import {emptyDraft} from '../../../source/draft/draft.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {checkReport} from '../../../source/workbook/export/check-report.ts';
import {nextHandIn} from '../../../source/workbook/export/corrections.ts';
import {exportHtml} from '../../../source/workbook/export/export-html.ts';
import {exportName} from '../../../source/workbook/export/export-name.ts';
import {headWrites} from '../../../source/workbook/export/head-writes.ts';
import {reportTitle} from '../../../source/workbook/export/report-title.ts';
import type {Sheet} from '../../../source/workbook/sheet.ts';

const forms = loadForms();
const header = {unit: '甲局', year: 2024, preparer: '王经办', head: '赵局长'};

test('on paper a report is called by its unit and its year', (t) => {
	t.is(reportTitle('甲局', 2024), '甲局2024年政府信息公开工作年度报告');
	t.regex(exportHtml([], '甲局', 2024), /<strong>甲局2024年政府信息公开工作年度报告<\/strong>/);
});

test('an export is named by unit, year and which hand-in it is', (t) => {
	t.is(exportName('甲局', 2024, 2), '甲局-2024年度统计表-第2次');
	t.is(exportName('甲局', 2024), '甲局-2024年度统计表');
	t.is(exportName('', 2024, 1), '2024年度统计表-第1次');
});

test('a hand-in is the same as the last while nothing has changed, and the next once something has', (t) => {
	const handedIn = [{time: '', number: 3, file: '', digest: '', copy: '', revision: 1}];
	const change = {address: 'a', label: 'a', before: '1', after: '2'};
	t.is(nextHandIn({}, undefined), 1);
	t.is(nextHandIn({handedIn}, []), 3);
	t.is(nextHandIn({handedIn}, [change]), 4);
});

test('the 校验报告 says when it was made', (t) => {
	const draft = emptyDraft('a', '2021', header);
	const {form, rules, ...checked} = checkReturn(forms, draft);
	const time = '2025-01-10T09:05:00+08:00';
	const {head} = checkReport({draft, form, rules, checked, time});
	t.deepEqual(
		head.find(([label]) => label === '校验时间'),
		['校验时间', '2025-01-10 09:05'],
	);
});

const asked: ReadonlyArray<readonly [label: string, beside: string, ref: string, value: string]> = [
	['填报单位（盖章）：', '', 'B1', '甲局'],
	['填报单位(公章)：', '', 'B1', '甲局'],
	['填报人：', '', 'B1', '王经办'],
	['单位负责人：____', '', 'A1', '单位负责人：赵局长'],
	['负责人（签字）：', '', '', ''],
	['审核人：', '', '', ''],
];

for (const [label, beside, ref, value] of asked)
	test(`the superior’s “${label}” is filled with what is known: ${value || 'nothing'}`, (t) => {
		const cells = [[{text: label}, {text: beside}]];
		const sheet = {name: '一', cells, merges: []} as unknown as Sheet;
		const writes = headWrites(header, [sheet]).map(([, write]) => [write.ref, write.value]);
		t.deepEqual(writes, value === '' ? [] : [[ref, value]]);
	});
