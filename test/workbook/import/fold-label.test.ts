import test from 'ava';
import {foldLabel} from '../../../source/workbook/import/fold-label.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {drawSheets, plainFile} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';

const [form] = forms as [(typeof forms)[0]];
const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;

const labels: Array<[text: string, core: string, item?: string]> = [
	['总计²', '总计'],
	['总计①', '总计'],
	['总计 ⑴', '总计'],
	['总计₁', '总计'],
	['总计*', '总计'],
	['总计注1', '总计'],
	['总计（注2）', '总计'],
	['总计2', '总计'],
	['（七）总计¹', '总计', '2:7'],
	['2023年新收', '本年新收'],
	['2023年度新收（件）', '本年新收'],
	['２０２３年制发件数', '本年制发件数'],
	['①属于国家秘密', '属于国家秘密', '3:1'],
	['1.属于国家秘密①', '属于国家秘密', '3:1'],
	['2023年', '2023年'],
	['备注', '备注'],
];

for (const [text, core, item] of labels) {
	test(`“${text}” is ${core}`, (t) => {
		t.deepEqual(foldLabel(text), item === undefined ? {core} : {core, item});
	});
}

const heads: Array<[from: string, to: string]> = [
	['总计', '总计²'],
	['总计', '总计①'],
	['商业企业', '商业企业*'],
	['自然人', '自然人⑴'],
	['现行有效件数', '现行有效件数³'],
	['结果维持', '结果维持¹'],
	['3.其他', '3.其他②'],
	['一、本年新收政府信息公开申请数量', '2024年新收'],
	['一、本年新收政府信息公开申请数量', '一、本年新收（件）'],
	['一、本年新收政府信息公开申请数量', '新收件数'],
	['二、上年结转政府信息公开申请数量', '上年结转（件）'],
	['本年制发件数', '2024年制发件数'],
];

for (const [from, to] of heads) {
	test(`a table with “${to}” for “${from}” is read in full`, (t) => {
		const wording = (label: string) => (label === from ? to : label);
		const reading = readReturn(plainFile(drawSheets(form, suqian, {wording})), forms);
		for (const {address, kind} of form.cells) {
			const {value, stated} = reading.cells[address]!;
			t.is(kind === 'total' ? stated : value, suqian.cells[address] as number, address);
		}

		t.deepEqual([reading.ambiguous, reading.unmatched, reading.notes], [[], [], []]);
	});
}
