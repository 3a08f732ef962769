import {Converter} from 'opencc-js';
import type {Section} from '../../source/form/form.ts';
import type {Random} from './random.ts';

const traditional = Converter({from: 'cn', to: 't'});
const taiwan = Converter({from: 'cn', to: 'tw'});

/** Other wordings of labels that were seen in published reports. */
const seen: Readonly<Record<string, readonly string[]>> = {
	'第二十条第（一）项': ['第二十条第(一)项', '第二十条 第(一)项', '第二十条  第（一）项'],
	信息内容: ['项目'],
	现行有效件数: ['现行有效件', '现行有效件数 (历史累计)'],
	行政规范性文件: ['规范性文件'],
	'本年收费金额（单位：万元）': ['本年收费金额(单位:万元)', '本年收费金额'],
	商业企业: ['商业 企业', '商业\n企业', '商 业 企\n业'],
	科研机构: ['科研 机构', '科研\n机构', '科研机\n构'],
	社会公益组织: ['社会公益\n组织', '社会\n公益\n组织'],
	法律服务机构: ['法律 服务机构', '法 律 服 务\n机构', '法律\n服务\n机构'],
	总计: ['合计', '总 计', '总\n计'],
	自然人: ['自然\n人'],
	'（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
		'(二)部分公开(区分处理的,只计这一情况,不计其他情形)',
		'（二）部分公开',
		'部分公开（区分处理）',
	],
	'2.其他法律行政法规禁止公开': ['2.其他法律行政止公开'],
	'3.危及“三安全一稳定”': ['3.危及"三安全一稳定"', '危及三安全一稳定'],
	'5.属于三类内部事务信息': ['5.属于三类内容事务信息', '内部事务信息'],
	'4.无正当理由大量反复申请': ['4.无正当理由大量反复 申请'],
	'5.要求行政机关确认或重新出具已获取信息': [
		'5.要求行政机关确认或重 新出具\n已获取信息',
		'要求行政机关确认或重新出具',
	],
	'1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': [
		'1、申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
		'1.逾期不补正',
	],
	'2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': [
		'2、申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请',
		'2.逾期不缴费',
	],
	'（六）其他处理': ['（六）其他', '（六）其\n他处理'],
	'（七）总计': ['(七)总计', '总计', '办理结果合计'],
	'三、本年度办理结果': ['三\n、\n本\n年\n度\n办\n理\n结\n果', '三 、本 年 度办 理 结果'],
	'四、结转下年度继续办理': ['结转下年度'],
	其他结果: ['其他结\n果', '其他\n结果'],
	尚未审结: ['尚未 审结', '尚未审\n结'],
	结果维持: ['结 果\n维持', '结\n果\n维\n持'],
};

/** One way an office writes all its labels. */
export type Wording = {name: string; write(label: string, section: Section): string};

const plain = (name: string, write: (label: string) => string): Wording => ({name, write});

/** The ways of writing that lose no meaning. */
export function wordings(random: Random): Wording[] {
	const chosen = new Map<string, string>();
	const once = (label: string, make: () => string) => {
		if (!chosen.has(label)) chosen.set(label, make());
		return chosen.get(label)!;
	};

	return [
		plain('official', (label) => label),
		plain('seen elsewhere', (label) =>
			once(label, () => (random.chance(0.6) ? random.pick(seen[label] ?? [label]) : label)),
		),
		plain('Traditional', (label) => traditional(label)),
		plain('Taiwan', (label) => taiwan(label)),
		plain('half width', (label) => label.normalize('NFKC').replaceAll('、', '、')),
		plain('pinyin in brackets', (label) =>
			once(label, () =>
				[...traditional(label)]
					.map((one, index) =>
						index % 4 === 2 && /\p{Script=Han}/u.test(one) ? `${one}(zhèng)` : one,
					)
					.join(''),
			),
		),
		plain('spaced', (label) => [...label].join(random.chance(0.5) ? ' ' : '　')),
		plain('one character a line', (label) => [...label].join('\n')),
		plain('no enumerators', (label) =>
			label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/u, ''),
		),
		plain('typing errors', (label) => once(label, () => mistype(label, random))),
	];
}

// One or two wrong characters in a long label, one in a label of four or five, none in a shorter one.
function mistype(label: string, random: Random): string {
	const bare = label.replace(
		/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/u,
		'',
	);
	const core = bare.replaceAll(/（.*）|[^\p{L}]/gu, '');
	if (
		core.length < 4 ||
		/单位/u.test(label) ||
		label.startsWith('（本列') ||
		label.startsWith('第二十条')
	)
		return label;
	if (random.chance(0.5)) return label;
	const letters = [...label];
	const from = label.length - bare.length;
	const places = letters.flatMap((one, index) =>
		index >= from && /\p{Script=Han}/u.test(one) ? [index] : [],
	);
	const times = core.length >= 8 ? 1 + random.below(2) : 1;
	for (let time = 0; time < times; time++) {
		const at = random.pick(places.slice(0, core.length));
		const how = random.below(3);
		if (how === 0) letters[at] = '某';
		else if (how === 1) letters[at] = '';
		else letters[at] = `${letters[at]}某`;
	}

	return letters.join('');
}
