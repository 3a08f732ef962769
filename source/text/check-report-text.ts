import {learn} from './say.ts';

/** The report of the checks as a file, learnt when one is made: no start waits for it. */
export const checkReportText = learn({
	'report.title': {zh: '校验报告', en: 'Check report'},
	'report.unit': {zh: '填报单位', en: 'Unit'},
	'report.year': {zh: '年度', en: 'Year'},
	'report.form': {zh: '适用格式', en: 'Form'},
	'report.lastYear': {zh: '上年数据', en: 'Last year'},
	'report.preparer': {zh: '填报人', en: 'Prepared by'},
	'report.reviewer': {zh: '审核人', en: 'Reviewed by'},
	'report.head': {zh: '负责人', en: 'Head'},
	'report.time': {zh: '校验时间', en: 'Checked at'},
	'report.revision': {zh: '草稿修改次数', en: 'Revision of the draft'},
	'report.file': {zh: '报送文件', en: 'File'},
	'report.digest': {zh: '文件摘要（SHA-256）', en: 'Digest of the file (SHA-256)'},
	'report.blanks': {zh: '未填格数', en: 'Blank cells'},
	'report.blankCells': {
		zh: '{title}：未填 {count} 格（{cells}）',
		en: '{title}: {count} blank ({cells})',
	},
	'report.blankCells.more': {
		zh: '{title}：未填 {count} 格（{cells}等）',
		en: '{title}: {count} blank ({cells} and more)',
	},
	'report.summary': {zh: '校验结果', en: 'Results'},
	'report.counts': {
		zh: '须更正 {must}，待说明 {explain}，提示 {hint}，已说明 {explained}，未能校验 {unchecked}',
		en: '{must} to correct, {explain} to explain, {hint} hints, {explained} explained, {unchecked} not checkable',
	},
	'report.examinedBy': {zh: '特殊情况核实人', en: 'Examined by'},
	'report.override': {zh: '特殊情况说明', en: 'Override'},
	'report.findings': {zh: '一、校验发现', en: 'Findings'},
	'report.findings.none': {zh: '一、校验发现：无', en: 'Findings: none'},
	'report.rules': {
		zh: '二、校验规则（逐处校验的次数；同一原因引起的，在第一部分只列一次）',
		en: 'Rules (counted at each place; what one cause brings about is one finding above)',
	},
	'report.inferred': {
		zh: '推定数（采纳的建议数：未核对台账 {open} 处，已核对 {done} 处）',
		en: 'Accepted suggestions: {open} not compared with the ledger, {done} compared',
	},
	'report.inferred.open': {zh: '推定，未核对台账', en: 'inferred, not compared'},
	'report.inferred.verified': {zh: '推定，已核对台账', en: 'inferred, compared'},
	'report.figure': {zh: '数', en: 'Figure'},
	'report.corrections': {
		zh: '三、更正对照（报送后修改 {count} 处）',
		en: 'Corrections since hand-in: {count}',
	},
	'report.number': {zh: '序号', en: 'No.'},
	'report.status': {zh: '结论', en: 'Status'},
	'report.status.must': {zh: '须更正', en: 'Must be corrected'},
	'report.status.blank': {zh: '未填', en: 'Blank'},
	'report.status.explain': {zh: '待说明', en: 'To be explained'},
	'report.status.hint': {zh: '提示', en: 'Hint'},
	'report.status.explained': {zh: '已说明', en: 'Explained'},
	'report.status.unchecked': {zh: '未能校验', en: 'Not checkable'},
	'report.rule': {zh: '规则', en: 'Rule'},
	'report.finding': {zh: '说明', en: 'Finding'},
	'report.basis': {zh: '依据', en: 'Basis'},
	'report.pass': {zh: '通过', en: 'Passed'},
	'report.fail': {zh: '未通过', en: 'Failed'},
	'report.cell': {zh: '单元格', en: 'Cell'},
	'report.before': {zh: '原报', en: 'Handed in'},
	'report.after': {zh: '现报', en: 'Now'},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof checkReportText> {}
}
