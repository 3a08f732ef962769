import test from 'ava';
import {isoOf} from '../../source/ledger/day.ts';
import {dueDay, sayDeadline} from '../../source/rollup/deadline.ts';
import {decided, right, rolled, roster} from './make-found.ts';
import {one} from './small-county.ts';

const said: ReadonlyArray<[text: string, iso: string | undefined]> = [
	['2025-01-20', '2025-01-20'],
	['2025年1月20日', '2025-01-20'],
	['2025-1-20', '2025-01-20'],
	['2025/1/20 17:00', '2025-01-20'],
	['２０２５．１．２０', '2025-01-20'],
	['20250120', '2025-01-20'],
	['1月20日下班前', '2025-01-20'],
	['请于1月20日（星期一）17时前', '2025-01-20'],
	['二〇二五年一月二十日前', '2025-01-20'],
	['一月二十日', '2025-01-20'],
	['2025 年 1 月 20 日', '2025-01-20'],
	['12月25日', '2024-12-25'],
	['2025年2月30日', undefined],
	['另行通知', undefined],
	['', undefined],
];
for (const [text, iso] of said)
	test(`a deadline of “${text}” is ${iso ?? 'no day'}`, (t) => {
		const day = dueDay(text, 2024);
		t.is(day === undefined ? undefined : isoOf(day), iso);
	});

test('a deadline is said so that 前 can follow, and a date of the workbook as a date', (t) => {
	t.is(sayDeadline({text: '1月20日下班前'}), '1月20日下班');
	t.is(sayDeadline({text: '45677', number: 45_677}), '2025-01-20');
	t.is(sayDeadline({text: '45677', number: 45_677, shown: 'date'}), '2025-01-20');
	t.is(sayDeadline({text: '45677'}), '2025-01-20');
	t.is(sayDeadline({text: '2025年1月20日前'}), '2025年1月20日');
	t.is(sayDeadline(undefined), '');
});

test('迟报 is counted from a deadline in words', (t) => {
	const units = roster(['单位代码,单位名称,截止日期', '01,江城区教育局,1月20日下班前']);
	const received = {what: 'receivedAt', unit: '01', at: '2025-01-23'} as const;
	const outcome = rolled([one('', 3, {cells: right(3)})], units, decided(received));
	t.is(outcome.byCode.get('01')!.late, 3);
});
