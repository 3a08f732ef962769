import {learn} from '../../text/say.ts';

/** What is asked before something is decided, and said when it is. */
export const decideWords = learn({
	'rollup.noReturn': {
		zh: '{unit}没有报送件，不能这样处理。电话报来的数可进入后按 e 代填。',
		en: '{unit} has sent nothing to decide about. Figures told by telephone: open it and press e.',
	},
	'rollup.withoutReturn': {
		zh: '另有 {count} 个单位没有报送件，不在其内',
		en: '{count:unit|units} without a return are left out',
	},
	'rollup.marksUnseen': {
		zh: '其中 {count} 个已选的单位，现在的筛选或查找没有显示',
		en: '{count} of the marked are not shown by this filter or search',
	},
	'rollup.notReadYet': {
		zh: '{unit}的文件还没有读到：正在读取，读完再看。',
		en: 'Nothing of {unit} was read yet: wait until all files are read.',
	},
	'rollup.noBytes': {
		zh: '该文件没有读出报送件，不能认定。',
		en: 'No return was read from this file.',
	},
	'rollup.accept': {zh: '确定', en: 'OK'},
	'rollup.adopt.which': {
		zh: '{unit}有几次报送，以哪一次为准',
		en: 'Which return of {unit} stands',
	},
	'rollup.adopt.newest': {
		zh: '第{number}次（文件时间最新）  {file}',
		en: 'Return {number}, the newest file  {file}',
	},
	'rollup.adopt.version': {
		zh: '第{number}次：须更正 {must}，待说明 {explain}，未填 {blanks} 格',
		en: 'return {number}: {must} to correct, {explain} to explain, {blanks} blank',
	},
	'rollup.adopt.older': {zh: '第{number}次  {file}', en: 'Return {number}  {file}'},
	'rollup.adopt.one': {zh: '审核通过：{unit}', en: 'Adopt {unit}'},
	'rollup.adopt.many': {zh: '审核通过 {count} 个单位', en: 'Adopt {count:unit|units}'},
	'rollup.adopt.doubted': {
		zh: '其中 {count} 个单位还有须更正、未填或读不准的：',
		en: '{count:unit|units} of them have something to correct, blank or unsure:',
	},
	'rollup.adopt.still': {zh: '仍然通过', en: 'Adopt all the same'},
	'rollup.adopt.yes': {zh: '通过', en: 'Adopt'},
	'rollup.sendBack.one': {zh: '退回：{unit}', en: 'Send back: {unit}'},
	'rollup.sendBack.many': {zh: '退回 {count} 个单位', en: 'Send back {count:unit|units}'},
	'rollup.sendBack.because': {zh: '退回说明', en: 'words'},
	'rollup.sendBack.words': {
		zh: '请按审核反馈意见逐条更正后重报',
		en: 'please correct as listed and send again',
	},
	'rollup.sendBack.must': {zh: '须更正{count}处', en: '{count} to correct'},
	'rollup.sendBack.explain': {zh: '待说明{count}处', en: '{count} to explain'},
	'rollup.sendBack.blanks': {zh: '未填{count}格', en: '{count} blank'},
	'rollup.sendBack.asListed': {
		zh: '{parts}，请按审核反馈意见逐条更正后重报',
		en: '{parts}; please correct as listed and send again',
	},
	'rollup.exempt.one': {zh: '免报：{unit}', en: 'Exempt {unit}'},
	'rollup.exempt.many': {zh: '免报 {count} 个单位', en: 'Exempt {count:unit|units}'},
	'rollup.exempt.because': {zh: '免报依据', en: 'ground'},
	'rollup.leaveOut.one': {zh: '不计入汇总：{unit}', en: 'Leave out {unit}'},
	'rollup.leaveOut.many': {zh: '不计入汇总 {count} 个单位', en: 'Leave out {count:unit|units}'},
	'rollup.leaveOut.file': {zh: '不计入汇总：{file}', en: 'Leave out {file}'},
	'rollup.leaveOut.because': {zh: '原因', en: 'reason'},
	'rollup.zero.one': {zh: '按零报告处理：{unit}的空格', en: 'Blanks of {unit} as zero'},
	'rollup.zero.many': {
		zh: '按零报告处理：{count} 个单位的空格',
		en: 'Blanks of {count:unit|units} as zero',
	},
	'rollup.zero.each': {
		zh: '选中的 {count} 个单位有空格。按零报告处理须由各单位分别确认，请逐个处理。',
		en: 'Cells of {count:unit is|units are} blank. Each unit confirms it for itself: take them one by one.',
	},
	'rollup.zero.none': {
		zh: '{unit}没有未填的格，不用按零报告处理。',
		en: 'Nothing of {unit} is blank: there is nothing to take as zero.',
	},
	'rollup.zero.because': {zh: '说明', en: 'words'},
	'rollup.remark.one': {zh: '备注：{unit}', en: 'Remark on {unit}'},
	'rollup.remark.many': {zh: '给 {count} 个单位备注', en: 'Remark on {count:unit|units}'},
	'rollup.remark.because': {zh: '备注', en: 'remark'},
	'rollup.reopen.one': {zh: '重新审核：{unit}', en: 'Reopen {unit}'},
	'rollup.reopen.many': {zh: '重新审核 {count} 个单位', en: 'Reopen {count:unit|units}'},
	'rollup.reopen.because': {zh: '原因', en: 'reason'},
	'rollup.confirmedBy': {zh: '单位确认人', en: 'confirmed by'},
	'rollup.how': {zh: '确认方式', en: 'how'},
	'rollup.how.phone': {zh: '电话', en: 'telephone'},
	'rollup.how.oa': {zh: 'OA', en: 'OA'},
	'rollup.how.written': {zh: '书面', en: 'in writing'},
	'rollup.when': {zh: '何时确认（不填即现在）', en: 'when (empty: now)'},
	'rollup.badDay': {
		zh: '日历上没有这一天。请写成 2025-01-20 或 2025年1月20日。',
		en: 'There is no such day. Write it like 2025-01-20.',
	},
	'rollup.becauseMissing': {zh: '请写明，才能作数。', en: 'Words are needed.'},
	'rollup.byMissing': {zh: '请填单位的确认人。', en: 'Name who at the unit confirmed it.'},
	'rollup.amend.title': {zh: '代改：{unit} {label}', en: 'Amend {unit}: {label}'},
	'rollup.amend.was': {
		zh: '原数 {figure}。原件照存，代改的数待补盖章件。',
		en: 'It is {figure}. The original is kept; a stamped copy is to come.',
	},
	'rollup.amend.to': {zh: '改为', en: 'new figure'},
	'rollup.amend.because': {zh: '原因', en: 'reason'},
	'rollup.amend.noFigure': {zh: '请填一个数。', en: 'Enter a figure.'},
	'rollup.amend.goThere': {
		zh: '请移到要代改的格，再按 e。Backspace 返回。',
		en: 'Go to the cell and press e again. Backspace leads back.',
	},
	'rollup.amend.otherForm': {
		zh: '这是另一年度的表样，不能代改；请退回。',
		en: 'It uses the form of other years and cannot be amended: send it back.',
	},
	'rollup.amend.notHead': {
		zh: '这不是计入的一次报送，不能代改。',
		en: 'This is not the return that counts; it cannot be amended.',
	},
	'rollup.fillIn.title': {zh: '代填：{unit} {label}', en: 'Taken by telephone: {unit}, {label}'},
	'rollup.fillIn.note': {
		zh: '电话等报来的数，记录在案，待补盖章件。',
		en: 'Told by telephone or the like: it is recorded, and a stamped copy is to come.',
	},
	'rollup.fillIn.total': {
		zh: '总计由各格算出，请填各格。',
		en: 'Totals are computed: fill in the cells.',
	},
	'rollup.undo.nothing': {zh: '没有可撤销的决定。', en: 'There is no decision to take back.'},
	'rollup.undo.many': {
		zh: '撤销 {count} 个单位各自最后一次决定',
		en: 'Take back the last decision of {count:unit|units}',
	},
	'rollup.undo.made': {
		zh: '撤销刚才的 {count} 个决定',
		en: 'Take back the {count:decision|decisions} made just now',
	},
	'rollup.undo.which': {
		zh: '撤销第 {number} 号决定？记录仍在。',
		en: 'Take back decision {number}? It stays on record.',
	},
	'rollup.undo.yes': {zh: '撤销', en: 'Take back'},
	'rollup.undo.again': {zh: '撤销这次撤销', en: 'Undo the undoing'},
	'rollup.decided.none': {zh: '没有新的决定。', en: 'Nothing was decided.'},
	'rollup.decided.one': {
		zh: '已记录：{what} {unit}。u 撤销',
		en: 'Recorded: {what} {unit}. u takes it back',
	},
	'rollup.decided.many': {
		zh: '已记录：{what}，{count} 个单位。u 撤销',
		en: 'Recorded: {what}, {count:unit|units}. u takes it back',
	},
	'rollup.undone.one': {
		zh: '已撤销：{what} {unit}（记录仍在）',
		en: 'Taken back: {what} {unit} (it stays on record)',
	},
	'rollup.undone.many': {
		zh: '已撤销 {count} 个决定（记录仍在）',
		en: '{count:decision|decisions} taken back (they stay on record)',
	},
	'rollup.assign.none': {zh: '名册里没有这样的单位。', en: 'There is no such unit on the roster.'},
	'rollup.assign.choose': {
		zh: '请先键入单位名称，或用 ↓ 选中一个，再按 Enter。',
		en: 'Type its name first, or choose one with ↓.',
	},
	'rollup.assign.where': {
		zh: '请在“文件”一页选中文件再认定单位。',
		en: 'Choose a file on the tab Files first.',
	},
	'rollup.assign.title': {zh: '“{file}”是哪个单位的', en: 'Whose is “{file}”'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof decideWords> {}
}
