import test from 'ava';
import {isLedger, ledgerSheet} from '../../source/ledger/is-ledger.ts';
import {wordBook} from '../../source/ledger/word-book.ts';
import type {Sheet} from '../../source/workbook/sheet.ts';
import {usual, words} from './taken-of.ts';

const book = wordBook(words);
const sheetOf = (...rows: string[][]): Sheet => ({
	name: '台账',
	rows: rows.length,
	columns: 8,
	cells: rows.map((row) => row.map((text) => ({text}))),
	merges: [],
});
const lines = Array.from({length: 60}, (_, nth) => [`2024-${nth}`, '2024-03-05', '某某', '自然人']);

test('a long file is told to be a ledger by its head, and never where a label of a return stands in it', (t) => {
	t.true(isLedger([sheetOf(['登记台账'], usual, ...lines)], book));
	t.false(isLedger([sheetOf(['登记台账'], ...lines)], book));
	const summary = ['一、本年新收政府信息公开申请数量', '3', '4'];
	t.false(isLedger([sheetOf(usual, ...lines), sheetOf(summary)], book));
});

test('what has no tables of a return is named as a ledger however short it is, under a head of two lines, too', (t) => {
	const two = [
		['收件时间', '申请人', '', '答复', ''],
		['', '姓名', '类别', '时间', '类型'],
	];
	const short = sheetOf(['登记簿'], ...two, ['2024-03-05', '某某', '自然人', '2024-03-20', '公开']);
	const explained = {...sheetOf(['填表说明'], ['一份申请填一行']), name: '说明'};
	t.is(ledgerSheet([explained, short], book)?.name, '台账');
	t.false(isLedger([explained, short], book));
	t.is(ledgerSheet([explained], book), undefined);
});
