import {learn} from './say.ts';

/** How a roll-up is called. */
export const rollUpUsage = learn({
	'usage.rollUp': {
		zh: '汇总一个文件夹里各单位的报送件：谁未报、谁有错、总数从哪来；也用于逐个处理（adopt、send-back、exempt、leave-out、zero、amend、reopen、assign、explain、remark、received、undo、rule、close、draft，配 --in）',
		en: 'roll up the returns of a folder: who is missing, who is wrong, where every total comes from; or decide (adopt, send-back, exempt, leave-out, zero, amend, reopen, assign, explain, remark, received, undo, rule, close, draft, with --in)',
	},
	'usage.rollUps': {
		zh: '列出做过的汇总；decisions 查看处理记录，confirm 确认已知损坏，forget 删除留存原件，keep 设定原件保留年数',
		en: 'list what was rolled up; decisions, confirm (damage was seen), forget (delete kept originals), keep (for how many years)',
	},
	'usage.rollUp.units': {
		zh: '单位名册（单位名称、单位代码、单位类别、上级代码、曾用名、报送要求等列）',
		en: 'the roster of units (columns 单位名称, 单位代码, 单位类别, 上级代码, 曾用名, 报送要求 …)',
	},
	'usage.rollUp.last': {
		zh: '上年报送件的文件夹，或上年的明细.csv',
		en: 'a folder of last year’s returns, or last year’s 明细.csv',
	},
	'usage.rollUp.out': {zh: '输出文件夹', en: 'the folder to write into'},
	'usage.rollUp.name': {zh: '汇总机关名称', en: 'name of the office that adds up'},
	'usage.rollUp.adopt': {
		zh: '自动审核通过：valid 读得清、没有须更正和未填；clean 还没有待说明；none 一律人工',
		en: 'adopt without a hand: valid (read without doubt, nothing that must be mended), clean (nothing to be explained either), none',
	},
	'usage.rollUp.sum': {
		zh: 'adopted 只汇总审核通过的；received 已报的也算，全部标明预汇总',
		en: 'adopted: only what is adopted; received: what has arrived too, marked 预汇总',
	},
	'usage.rollUp.parents': {
		zh: 'check 只核对下级之和；use 下级没有报齐时用其汇总数',
		en: 'check: hold a parent’s return against its units; use: count it where units are missing',
	},
	'usage.rollUp.into': {
		zh: '填入上级下发的汇总表（原文件不动）',
		en: 'fill a copy of the superior’s own workbook with the sum',
	},
	'usage.rollUp.published': {
		zh: '各单位网站上保存下来的网页所在的文件夹，与审核数核对',
		en: 'a folder of saved pages of the units’ sites, to be compared with what was adopted',
	},
	'usage.rollUp.feedback': {zh: '退回单的格式', en: 'format of what is sent back'},
	'usage.rollUp.only': {
		zh: '只给这些单位出退回单：missing、faulty、changed 或单位（可多次）',
		en: 'write feedback to these only: missing, faulty, changed or a unit (repeatable)',
	},
	'usage.rollUp.trace': {
		zh: '溯源：一个总数由哪些单位、哪些单元格构成（如 requests/received/total）',
		en: 'trace a total to units and cells (like requests/received/total)',
	},
	'usage.rollUp.parquet': {
		zh: '另写长表数据集 year=YYYY/part-*.parquet，供 DuckDB、Spark 等读取',
		en: 'write a long dataset year=YYYY/part-*.parquet too, for DuckDB, Spark and the like',
	},
	'usage.rollUp.jobs': {zh: '同时读取的文件数', en: 'how many files are read at once'},
	'usage.rollUp.force': {zh: '覆盖已有的输出', en: 'replace outputs that are there'},
	'usage.rollUp.brief': {zh: '--json 时略去没有问题的', en: 'with --json, leave out what passes'},
	'usage.rollUp.contact': {zh: '退回单上的联系人、电话', en: 'whom to ask, for the feedback'},
	'usage.rollUp.deadline': {zh: '退回单上的截止日期', en: 'by when, for the feedback'},
	'usage.rollUp.in': {
		zh: '处理哪一个汇总：文件夹或编号',
		en: 'which roll-up: its folder or its id',
	},
	'usage.rollUp.because': {zh: '理由', en: 'why'},
	'usage.rollUp.cell': {zh: '代改的格', en: 'the cell to amend'},
	'usage.rollUp.to': {zh: '改后的数', en: 'its new figure'},
	'usage.rollUp.finding': {
		zh: '说明的是哪一条（规则@位置）',
		en: 'which finding is explained (rule@place)',
	},
	'usage.rollUp.stage': {
		zh: '规则设置：must 必须、on 按原级别、trial 试行、off 不用',
		en: 'setting of a rule: must, on (as listed), trial, off',
	},
	'usage.rollUp.confirmedBy': {zh: '单位的谁确认的', en: 'who at the unit confirmed it'},
	'usage.rollUp.how': {zh: '怎样确认的：电话、OA、书面', en: 'how: phone, oa, written'},
	'usage.rollUp.when': {
		zh: '何时确认的（不写即当日）；received 的报送时间',
		en: 'when (absent: today); of `received` the time of arrival',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof rollUpUsage> {}
}
