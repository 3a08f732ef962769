import test from 'ava';
import fc from 'fast-check';
import {gridOf} from '../../../source/workbook/import/grid.ts';
import {measureIn} from '../../../source/workbook/import/measure-in.ts';
import {textsDownTo, wordsAbove} from '../../../source/workbook/import/telling-texts.ts';
import {namedUnit, titleIn} from '../../../source/workbook/import/unit-in-text.ts';
import {isPartTitle, isYearLabel, yearIn} from '../../../source/workbook/import/year-in.ts';
import type {Sheet} from '../../../source/workbook/sheet.ts';

/** What texts of a return are made of, told apart by what they may tell. */
const pieces =
	'青石县 教育局 2024年 二〇二三 ２０２２年 年度 政府信息公开 工作年度报告 统计表 填报单位 单位名称： 單位 機關 部分公开 自然人 上半年 第三季度 12月 （万件） 单位：百件 元 填报示例 （样表） \n 　 / ， 12 总计 信息 公 开工作 報告 年 报'.split(
		' ',
	);
const text = fc
	.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 5})
	.map((all) => all.join(''));

/** A sheet of some rows of two texts each. */
function sheetOf(rows: ReadonlyArray<readonly [string, string]>): Sheet {
	const cells = rows.map((row) => row.map((one) => ({text: one})));
	return {name: '三', rows: rows.length, columns: 2, cells, merges: []};
}

test('what is not looked into names no year, no unit, no title, no part of a year and no measure', (t) => {
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 4}), (rows) => {
			const {telling, words} = textsDownTo(gridOf(sheetOf(rows)), rows.length);
			const written = rows.flat().filter((one) => one.trim() !== '');
			t.deepEqual([...words], written);
			for (const [row, line] of rows.entries()) {
				for (const [column, one] of line.entries()) {
					const told = telling.find((other) => other.row === row && other.column === column);
					t.deepEqual(told?.yearNamed(), yearIn(one), one);
					const next = column === 0 && line[1].trim() !== '' ? line[1] : undefined;
					const unit = one.length < 80 ? namedUnit(one, next) : undefined;
					t.is(told?.unitNamed(), unit, one);
					t.is(told?.may.yearLabel ?? false, one.trim() !== '' && isYearLabel(one), one);
					t.is(told?.may.measure ?? false, measureIn(one) !== undefined, one);
					if (isPartTitle(one)) t.true(told?.may.part, one);
					const at = words.findIndex((_, index) => index === written.indexOf(one));
					if (written.indexOf(one) !== written.lastIndexOf(one) || one.trim() === '') continue;
					const above = wordsAbove({words, rows: words.map(() => 0)}, at, 0, []);
					t.is(told?.unitTitled(0, []), titleIn(one, above), one);
				}
			}
		}),
		{numRuns: 300},
	);
});

test('the texts above one are those of the rows asked for, and before them what stood above those', (t) => {
	const {words, rows} = textsDownTo(
		gridOf(
			sheetOf([
				['甲', '乙'],
				['丙', '丁'],
			]),
		),
		2,
	);
	t.deepEqual(wordsAbove({words, rows}, 4, 0, ['上']), ['丁', '丙']);
	t.deepEqual(wordsAbove({words, rows}, 3, 1, ['上', '更上']), ['丙', '上']);
	t.deepEqual(wordsAbove({words, rows}, 3, 1, []), ['丙']);
	t.deepEqual(wordsAbove({words, rows}, 2, 1, ['上', '更上']), ['上', '更上']);
});

test('what a merged cell covers is no text of the sheet', (t) => {
	const sheet: Sheet = {
		...sheetOf([['填报单位', '青石县教育局']]),
		merges: [{from: [0, 0], to: [0, 1]}],
	};
	t.deepEqual([...textsDownTo(gridOf(sheet), 1).words], ['填报单位']);
});
