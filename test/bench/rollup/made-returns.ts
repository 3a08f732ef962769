import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {writeZip} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import type {Address} from '../../../source/form/form.ts';
import {type DrawnSheet, drawSheets, drawStacked} from '../../corpus/render.ts';
import {forms} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

/** Numbers that a seed repeats. */
type Random = (below: number) => number;
type Cells = Record<Address, number>;

const form = forms.find(({id}) => id === '2021')!;
/** A figure of a drawn model: what it stands for is told by its place. */
const mark = 900_000_000;
const unitMark = '〇单位〇';
const columns = [
	'person',
	'enterprise',
	'research',
	'nonprofit',
	'legalService',
	'otherOrganisation',
];
const outcomes = form.sections
	.find(({id}) => id === 'requests')!
	.rows.map(({id}) => id)
	.filter((id) => !['received', 'carriedOver', 'processed', 'carriedForward'].includes(id));

export type MadeReturns = {returns: string; last: string; units: string};

/**
Makes the returns of many units and of the year before, all of them right, in the layouts that offices send: drawn once
and patched, so that thousands take seconds. The same seed gives the same files.
*/
export function madeReturns(folder: string, count: number, year = 2024, seed = 1): MadeReturns {
	const random = chance(seed);
	const models = [year, year - 1].map((one) => modelsOf(one));
	const names = Array.from(
		{length: count},
		(_, at) => `第${Math.floor(at / 40) + 1}区${bureaus[at % 40]}`,
	);
	for (const [at, name] of names.entries()) {
		const before = figures(random);
		const now = figures(random, before);
		const district = `第${Math.floor(at / 40) + 1}区`;
		const pick = random(models[0]!.length);
		put(folder, `returns/${district}/${name}.xlsx`, models[0]![pick]!(now, name));
		put(folder, `last/${district}/${name}.xlsx`, models[1]![pick]!(before, name));
	}

	const rows = names.map((name, at) => `${String(at + 1).padStart(6, '0')},${name},部门\r\n`);
	put(folder, 'units.csv', Buffer.from(`\uFEFF单位代码,单位名称,单位类别\r\n${rows.join('')}`));
	const at = (name: string) => path.join(folder, name);
	return {returns: at('returns'), last: at('last'), units: at('units.csv')};
}

/** One figure more in one return, so that its bytes are others. */
export function changeReturn(file: string, read: (file: string) => Uint8Array): void {
	const zip = openZip(read(file));
	const parts = zip.entries.map(({name}) => {
		const bytes = zip.read(name);
		if (!/sheet1\.xml$/u.test(name)) return {name, bytes};
		const text = Buffer.from(bytes).toString('utf8');
		return {name, bytes: Buffer.from(text.replace('</sheetData>', '</sheetData> '))};
	});
	writeFileSync(file, writeZip(parts));
}

const bureaus =
	'教育局 科学技术局 公安局 民政局 司法局 财政局 水利局 商务局 审计局 统计局 信访局 体育局 林业局 档案馆 医疗保障局 应急管理局 交通运输局 农业农村局 生态环境局 城市管理局 行政审批局 乡村振兴局 机关事务管理中心 人民防空办公室 地方志办公室 供销合作总社 卫生健康委员会 发展和改革委员会 市场监督管理局 退役军人事务局 住房和城乡建设局 自然资源和规划局 人力资源和社会保障局 工业和信息化局 文化广电和旅游局 粮食和物资储备局 国有资产监督管理委员会 投资促进局 经济开发区管理委员会 人民政府办公室'.split(
		' ',
	);

function modelsOf(year: number): Array<(cells: Cells, unit: string) => Uint8Array> {
	const cells = Object.fromEntries(form.cells.map(({address}, at) => [address, mark + at]));
	const report = {name: '', unit: unitMark, year, form: '2021', complete: true, cells};
	const drawn: DrawnSheet[][] = [drawSheets(form, report), [drawStacked(form, report)]];
	return drawn.map((sheets) => {
		const zip = openZip(writeBook(sheets));
		const parts = zip.entries.map(({name}) => ({
			name,
			text: Buffer.from(zip.read(name)).toString('utf8'),
		}));
		return (cells, unit) =>
			writeZip(
				parts.map(({name, text}) => ({name, bytes: Buffer.from(filled(text, cells, unit))})),
			);
	});
}

function filled(text: string, cells: Cells, unit: string): string {
	return text
		.replaceAll(/9000\d{5}/gu, (found) => String(cells[form.cells[Number(found) - mark]!.address]))
		.replaceAll(unitMark, unit);
}

// A return that holds throughout, also against the one before.
function figures(random: Random, before?: Cells): Cells {
	const cells: Cells = Object.fromEntries(form.cells.map(({address}) => [address, 0]));
	for (const row of ['regulations', 'normativeDocuments']) {
		const issued = row === 'regulations' ? 0 : random(4);
		const old = before?.[`disclosure/${row}/inForce`] ?? (row === 'regulations' ? 0 : random(30));
		const repealed = Math.min(old, row === 'regulations' ? 0 : random(2));
		cells[`disclosure/${row}/issued`] = issued;
		cells[`disclosure/${row}/repealed`] = repealed;
		cells[`disclosure/${row}/inForce`] = old + issued - repealed;
	}

	for (const row of ['licences', 'penalties', 'coercion'])
		cells[`disclosure/${row}/decisions`] = 100 + random(40);
	cells['disclosure/fees/amount'] = 10 + random(4);
	for (const column of columns) {
		const received = column === 'person' ? 40 + random(20) : random(4);
		const over = before?.[`requests/carriedForward/${column}`] ?? random(3);
		const forward = random(Math.min(3, received + over + 1));
		cells[`requests/received/${column}`] = received;
		cells[`requests/carriedOver/${column}`] = over;
		cells[`requests/carriedForward/${column}`] = forward;
		for (let left = received + over - forward; left > 0; left--) {
			const address = `requests/${outcomes[random(outcomes.length)]}/${column}`;
			cells[address] = (cells[address] ?? 0) + 1;
		}
	}

	for (const {total, addends} of form.relations)
		cells[total] = addends.reduce((sum, address) => sum + (cells[address] ?? 0), 0);
	return cells;
}

function put(folder: string, name: string, bytes: Uint8Array): void {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, bytes);
}

function chance(seed: number): Random {
	let state = seed >>> 0 || 1;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state % below;
	};
}
