import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {drawSheets} from '../corpus/render.ts';
import {forms, reports2021} from '../corpus/reports.ts';
import {writeHtml} from '../corpus/write-text.ts';
import {program} from './program.ts';

const form = forms.find(({id}) => id === '2021')!;
const received = 'requests/received/person';

/** Returns of three units as web pages, one of nobody's, one damaged; the roster knows a fourth unit. */
function made(folder: string) {
	const returns = path.join(folder, '收件');
	mkdirSync(returns);
	const complete = reports2021.filter(({complete}) => complete).slice(0, 4);
	const names = ['甲县教育局', '甲县统计局', '甲县信访局', '外县某局'];
	for (const [index, unit] of names.entries()) {
		const sheets = drawSheets(form, {...complete[index]!, unit, year: 2024});
		for (const {grid} of sheets) grid[0] = [`${unit}2024年政府信息公开工作年度报告`];
		writeFileSync(path.join(returns, `${unit}.html`), writeHtml(sheets));
	}

	writeFileSync(path.join(returns, '坏.xlsx'), 'PK\u0003\u0004');
	writeFileSync(
		path.join(folder, '名册.csv'),
		[
			'单位代码,单位名称',
			'01,甲县教育局',
			'02,甲县统计局',
			'03,甲县信访局',
			'04,青河镇人民政府',
		].join('\n'),
	);
	const figures = complete.slice(0, 3).map(({cells}) => Number(cells[received]));
	return {figures, sum: figures.reduce((sum, one) => sum + one, 0), largest: Math.max(...figures)};
}

test('a folder of returns becomes a sum by keys alone, followed to the cell, decided, written and reopened', async (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-desk-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const {sum, largest, figures} = made(folder);
	const environment = {GOUJI_HOME: path.join(folder, 'home'), GOUJI_WHO: '张三'};
	const args = [
		path.join(folder, '收件'),
		'--units',
		path.join(folder, '名册.csv'),
		'--year',
		'2024',
	];
	const desk = program(args, {environment, columns: 100, rows: 30});
	await desk.until(/应报4 通过0 已报3 退回0 未报1/);
	await desk.until((text) => !text.includes('正在读取'));
	desk.send('\u001B6');
	await desk.until(/无法识别 +外县某局\.html/);
	await desk.until(/无法读取 +坏\.xlsx/);
	desk.send('\u001B1');
	await desk.until(/\[单位\]/);
	// All that there are, adopted by one answer.
	desk.send('\u0001');
	await desk.until(/已选 4 个/);
	desk.send('a');
	await desk.until(/审核通过 3 个单位/);
	desk.send('\r');
	await desk.until(/通过3 已报0/);
	desk.send('\u001B3');
	await desk.until(new RegExp(`一、本年新收.*${sum}`));
	desk.send('\u001B[1;5H');
	desk.send('\r');
	await desk.until(new RegExp(`汇总 ${sum}[\\s\\S]*> 甲县.* ${largest} `));
	desk.send('\r');
	await desk.until(
		new RegExp(`汇总  甲县.*第1次报送[\\s\\S]*${largest}[\\s\\S]*来源 甲县.*\\.html`),
	);
	desk.send('\u007F');
	await desk.until(/各单位的数/);
	desk.send('\u007F');
	await desk.until(/\[三、/);
	desk.resize(60, 20);
	await desk.until(/\[三\]/);
	desk.resize(120, 40);
	await desk.until(/一、本年新收政府信息公开申请数量/);
	desk.send('w');
	await desk.until(/将写出 \d+ 个文件/);
	desk.send('\r');
	await desk.until(/逐个重新读出核对无误/);
	desk.send('\u0011');
	await desk.ended();
	const [out] = readdirSync(folder).filter((name) => name.includes('汇总'));
	const written = JSON.parse(readFileSync(path.join(folder, out!, '汇总.json'), 'utf8'));
	t.true(JSON.stringify(written).includes(String(sum)));
	t.is(figures.length, 3);
	// What was decided is there again, whatever else is said.
	const again = program(args.slice(0, 1), {environment});
	await again.until(/应报4 通过3 已报0 退回0 未报1/);
	again.send('\u0011');
	t.like(await again.ended(), {exitCode: 0});
});
