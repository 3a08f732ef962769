import test from 'ava';
import {isoOf} from '../../source/ledger/day.ts';
import {type DateReading, readDate} from '../../source/ledger/read-date.ts';
import type {LedgerCell} from '../../source/ledger/row.ts';

const march: ReadonlyArray<[written: LedgerCell, why: string]> = [
	[{text: '45356', number: 45_356, date: true}, 'a date of the workbook'],
	[{text: '45356', number: 45_356}, 'a serial'],
	[{text: '45356.604', number: 45_356.604, date: true}, 'with the time of the day'],
	[{text: '45356'}, 'a serial as text'],
	[{text: '20240305', number: 20_240_305}, 'eight digits'],
	[{text: '20240305'}, 'eight digits as text'],
	[{text: '2024.3.5'}, 'points'],
	[{text: '2024.3.5.'}, 'a point too many'],
	[{text: '2024/3/5'}, 'slashes'],
	[{text: '2024-03-05'}, 'hyphens'],
	[{text: '2024-03-05T14:30:00'}, 'as standards have it'],
	[{text: '2024/3/5 9:08:11'}, 'with a time'],
	[{text: '2024年3月5日'}, 'in Chinese'],
	[{text: '2024 年 3 月 5 日'}, 'with spaces'],
	[{text: '2024年3月5日（星期二）'}, 'with the day of the week'],
	[{text: '2024年3月5日下午'}, 'with the half of the day'],
	[{text: '2024年3月5日下午3时20分'}, 'with the hour'],
	[{text: '２０２４年３月５日'}, 'full width'],
	[{text: '２０２４．３．５'}, 'full width with points'],
	[{text: '二〇二四年三月五日'}, 'in Chinese figures'],
];

test('a day is read in every way ledgers write one', (t) => {
	for (const [cell, why] of march) {
		const reading = readDate(cell);
		t.is(reading.is === 'day' ? isoOf(reading.day) : reading.is, '2024-03-05', why);
	}
});

test('a workbook that counts from 1904 is four years and a day on', (t) => {
	const reading = readDate({text: '43894', number: 43_894, date: true}, true);
	t.is(reading.is === 'day' ? isoOf(reading.day) : '', '2024-03-05');
});

const others: ReadonlyArray<[written: LedgerCell | undefined, is: DateReading['is']]> = [
	[undefined, 'blank'],
	[{text: '/'}, 'blank'],
	[{text: '—'}, 'blank'],
	[{text: '24.3.5'}, 'short'],
	[{text: '5/3/24'}, 'short'],
	[{text: '3月5日'}, 'yearless'],
	[{text: '十二月三十一日'}, 'yearless'],
	[{text: '2024'}, 'noDay'],
	[{text: '2024', number: 2024}, 'noDay'],
	[{text: '2024年'}, 'noDay'],
	[{text: '2024年3月'}, 'noDay'],
	[{text: '2024.3'}, 'noDay'],
	[{text: '2024.3.5；2024.9.1'}, 'several'],
	[{text: '2024.13.5'}, 'unreadable'],
	[{text: '2024-02-30'}, 'unreadable'],
	[{text: '20241305', number: 20_241_305}, 'unreadable'],
	[{text: '待定中'}, 'unreadable'],
	[{text: '', unknown: true}, 'unreadable'],
	[{text: '7', number: 7}, 'unreadable'],
	[{text: '3024-03-05'}, 'unreadable'],
];

test('what is no day of the calendar is never made one', (t) => {
	for (const [cell, is] of others) t.is(readDate(cell).is, is, cell?.text ?? 'absent');
});
