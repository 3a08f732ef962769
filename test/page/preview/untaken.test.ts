import test from 'ava';
import type {Reading} from '../../../source/workbook/reading.ts';
import {fill, time} from '../drive.ts';
import {previewOf, r, reading} from '../reading.ts';
import {screenOf} from '../screen-of.ts';

const fault = {source: '三!D9', text: '约3', why: 'vague', address: r('disclosed')} as never;
const doubt = {source: '三!A9', label: '其他', candidates: ['a', 'b']};
const beyond = {key: 'read.beyond', values: {sheet: '三', rows: 5000, columns: 50}, blocks: true};
const embedded = {key: 'read.embedded', values: {file: '年报.docx'}, blocks: true};
const missing = {key: 'import.tableMissing', values: {title: '四、行政复议'}, blocks: true};
const untaken = {key: 'import.untaken', values: {source: '三!A30', label: '小计'}, blocks: true};
const hidden = {key: 'import.hiddenSheet', values: {sheet: '三'}};

/** What is not taken of a file, and what the first line of its preview says. */
const cases: ReadonlyArray<
	[what: Partial<Record<keyof Reading, unknown>>, said: RegExp | undefined]
> = [
	[{}, undefined],
	[{notes: [hidden]}, undefined],
	[{faults: [fault]}, /未取：无法识别 1 处，见下/],
	[{ambiguous: [doubt, doubt]}, /未取：不能确定 2 处，见下/],
	[{notes: [beyond]}, /未取：缺表、漏读或未取的行 1 处，见下/],
	[{notes: [hidden, embedded, missing, untaken]}, /未取：缺表、漏读或未取的行 3 处，见下/],
	[
		{faults: [fault], ambiguous: [doubt], notes: [missing]},
		/未取：无法识别 1 处，不能确定 1 处，缺表、漏读或未取的行 1 处，见下/,
	],
];

for (const [columns, rows] of [
	[80, 24],
	[120, 40],
] as const)
	for (const [what, said] of cases)
		test(`the first line of a preview tells ${JSON.stringify(Object.keys(what))} ${said?.source ?? ''} at ${columns}`, (t) => {
			const gouji = fill();
			gouji.read(reading({[r('received')]: 5}, what as Partial<Reading>));
			const [title, first, second] = screenOf(gouji, columns, rows).split('\n');
			t.regex(title!, /导入预览/);
			if (!said) t.regex(first!, /导入后/);
			else {
				t.regex(first!, said);
				t.regex(second!, /导入后/);
			}
		});

test('what blocks is listed before what is only to be known, and as bad', (t) => {
	const gouji = fill();
	gouji.read(reading({[r('received')]: 5}, {notes: [hidden, missing]} as Partial<Reading>));
	const notes = previewOf(gouji).lines.filter((line) => line.kind === 'note');
	t.like(notes[0], {mark: 'bad', words: {key: 'import.tableMissing'}});
	t.like(notes[1], {mark: 'plain', words: {key: 'import.hiddenSheet'}});
});

test('the first line of a pasted block tells what is no figure and what falls outside', (t) => {
	const gouji = fill({}, r('received'));
	gouji.dispatch({type: 'paste', text: '1\t约2\n3\t4', time});
	t.regex(screenOf(gouji).split('\n')[1]!, /未取：无法识别 1 处，见下/);
	gouji.keys('esc').dispatch({type: 'goTo', address: r('carriedForward', 'otherOrganisation')});
	gouji.dispatch({type: 'paste', text: '1\t2\t3\n4\t5\t6', time});
	t.regex(screenOf(gouji).split('\n')[1]!, /未取：.*落在填报格之外 \d+ 处，见下/);
});
