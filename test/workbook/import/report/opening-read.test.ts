import test from 'ava';
import {carryOn} from '../../../../source/draft/carry-on.ts';
import {emptyDraft} from '../../../../source/draft/draft.ts';
import {openingOfDraft} from '../../../../source/draft/paragraph.ts';
import {apply} from '../../../../source/draft/transaction.ts';
import {sourcesOf} from '../../../../source/report/sources.ts';
import {openingOf} from '../../../../source/workbook/export/whole/opening.ts';
import {wordsOfParagraph} from '../../../../source/workbook/export/whole/whole-report.ts';
import {importChanges} from '../../../../source/workbook/import/report/import-text.ts';
import {planText} from '../../../../source/workbook/import/report/plan-text.ts';
import {formOf} from '../../../check/read-report.ts';

const {form} = formOf('2021');
const header = {unit: '某局', year: 2024};
const blank = emptyDraft('d', '2021', header);

function imported(opening: readonly string[], draft = blank) {
	const sources = sourcesOf(draft, form);
	const read = (texts: readonly string[]) =>
		texts.map((text, index) => ({text, source: `p${index + 1}`, refs: []}));
	const plans = planText(
		draft,
		{opening: read(opening), parts: {overview: read(['公开信息54条。'])}, footer: []},
		form,
		{shown: sources, sources, file: '年报.docx'},
	);
	return {plans, draft: apply(draft, {changes: importChanges(draft, [], plans, form)})};
}

const own = [
	'本报告由某局办公室编制，2024年3月起施行的办法另行公布。',
	'本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
];

test('an office’s own words above part 一 are kept, their period by the year of the report', (t) => {
	const {plans, draft} = imported(own);
	t.deepEqual(
		plans.map(({isOpening, part}) => [isOpening ?? false, part]),
		[
			[true, 'overview'],
			[false, 'overview'],
		],
	);
	t.deepEqual(
		openingOfDraft(draft.paragraphs).map(({text}) => text),
		[own[0], '本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。'],
	);
	const again = imported(own, draft);
	t.true(again.plans.every(({paragraphs}) => paragraphs.every(({kind}) => kind === 'same')));
});

test('the words of the form are not kept', (t) => {
	const made = openingOf(header, form).map(wordsOfParagraph);
	t.deepEqual(openingOfDraft(imported(made).draft.paragraphs), []);
	t.deepEqual(openingOfDraft(imported([]).draft.paragraphs), []);
});

test('the next year begins with them, another year of them is to be changed', (t) => {
	const {first} = carryOn(imported(own).draft, form, [], '2025-01-01T00:00:00.000Z');
	const next = apply(emptyDraft('e', '2021', {unit: '某局', year: 2025}), first!);
	t.deepEqual(
		openingOfDraft(next.paragraphs).map(({text}) => text),
		[
			'本报告由某局办公室编制，〔待改：2024年〕3月起施行的办法另行公布。',
			'本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。',
		],
	);
});
