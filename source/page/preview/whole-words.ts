import {learn} from '../../text/say.ts';

/** What this page says once it is open: it comes with the rest of it. */
export const wholeWords = learn({
	'session.pasteOutside': {
		zh: '“{text}”落在填报格之外，未取',
		en: '“{text}” falls outside the cells to fill and is not taken',
	},
	'session.pasted': {
		zh: '已粘贴 {cells} 格。Ctrl+Z 撤销。',
		en: 'Pasted {cells:cell|cells}. Ctrl+Z undoes it.',
	},
	'session.breaks': {zh: '新增：{finding}', en: 'New: {finding}'},
	'session.heals': {zh: '消除：{finding}', en: 'Gone: {finding}'},
	'session.nothingToTake': {
		zh: '与草稿相同，未作任何改动。',
		en: 'It says what the draft says: nothing was changed.',
	},
	'session.otherYear': {
		zh: '文件是{year}年度，草稿是{draft}年度',
		en: 'the file is of {year}, the draft of {draft}',
	},
	'session.otherYearAsk': {
		zh: '年度不符，通常不应导入；要作比对请用“载入上年”。',
		en: 'The year does not fit, so the figures should not be imported; to compare, load them as last year.',
	},
	'session.otherUnitAsk': {
		zh: '单位不符，是否仍要导入？另一单位的数字会填进本草稿。',
		en: 'The unit does not fit: the figures of another unit would go into this draft. Import them all the same?',
	},
	'session.takeAnyway': {zh: '仍要导入', en: 'Import all the same'},
	'session.otherForm': {
		zh: '“{file}”用的是{theirs}，本草稿用的是{ours}，不能导入；可作为上年载入。',
		en: '“{file}” is of the form {theirs}, this draft of {ours}: it cannot be imported, but it can be loaded as last year.',
	},
	'session.ambiguous': {
		zh: '“{label}”可能指多处，未取',
		en: '“{label}” could mean several things and is not taken',
	},
	'session.question': {
		zh: '“{label}”归入哪里？按 Enter 选择',
		en: 'Where does “{label}” belong? Enter chooses',
	},
	'session.questionFigure': {
		zh: '“{label}”取哪个数？按 Enter 选择',
		en: 'Which figure is “{label}”? Enter chooses',
	},
	'session.questionTable': {
		zh: '“{label}”取哪一份？按 Enter 选择',
		en: 'Which copy of “{label}” counts? Enter chooses',
	},
	'session.questionAnswered': {zh: '“{label}”：取 {way}', en: '“{label}”: {way}'},
	'session.questionLeft': {zh: '“{label}”不取', en: '“{label}” is not taken'},
	'session.take': {zh: '{way}（{figures} 个数）', en: '{way} ({figures:figure|figures})'},
	'session.takeNone': {zh: '都不取', en: 'Take none of them'},
	'session.fileBlank': {
		zh: '文件中空白 {cells} 格，草稿原数不动',
		en: 'blank in the file: {cells:cell|cells}; the draft keeps its figures',
	},
	'session.fileLacks': {
		zh: '文件中没有找到 {cells} 格',
		en: 'not found in the file: {cells:cell|cells}',
	},
	'session.unmatched': {
		zh: '“{text}”不属于本表，未取',
		en: '“{text}” belongs to no cell of the form and is not taken',
	},
	'screen.preview.imported': {zh: '导入预览：{file}', en: 'Import preview: {file}'},
	'screen.preview.pasted': {zh: '粘贴预览', en: 'Paste preview'},
	'screen.preview.untaken': {zh: '未取：{list}，见下', en: 'Not taken: {list}; listed below'},
	'screen.preview.faults': {zh: '无法识别 {count} 处', en: '{count} not understood'},
	'screen.preview.ambiguous': {zh: '不能确定 {count} 处', en: '{count} uncertain'},
	'screen.preview.blocks': {
		zh: '缺表、漏读或未取的行 {count} 处',
		en: '{count:table, row or part|tables, rows or parts} missing or unread',
	},
	'screen.preview.outside': {zh: '落在填报格之外 {count} 处', en: '{count} outside the cells'},
	'screen.preview.table': {
		zh: '{title}　改动 {changed} 格，相同 {same} 格',
		en: '{title}   {changed:cell changes|cells change}, {same:stays|stay}',
	},
	'screen.preview.tableBlank': {
		zh: '{title}　改动 {changed} 格，相同 {same} 格，空白 {blank} 格',
		en: '{title}   {changed:cell changes|cells change}, {same:stays|stay}, {blank:is|are} blank',
	},
	'screen.preview.importedEffect': {
		zh: '导入后：新增校验事项 {broken}，消除 {healed}，未填 {blanks} 格',
		en: 'After the import: {broken:new finding|new findings}, {healed} healed, {blanks:cell|cells} blank',
	},
	'screen.preview.pastedEffect': {
		zh: '粘贴后：新增校验事项 {broken}，消除 {healed}，未填 {blanks} 格',
		en: 'After pasting: {broken:new finding|new findings}, {healed} healed, {blanks:cell|cells} blank',
	},
	'session.importedText': {
		zh: '已导入 {cells} 格、{paragraphs} 段。Ctrl+Z 撤销。',
		en: 'Imported {cells:cell|cells} and {paragraphs:paragraph|paragraphs}. Ctrl+Z undoes it.',
	},
	'screen.preview.figure': {
		zh: '正文改动引用数：{name} {before}→{after}（表中{shown}）',
		en: 'figure told otherwise: {name} {before}→{after} ({shown} in the table)',
	},
	'screen.preview.answer.table': {zh: '保留表中数', en: 'keep the table’s'},
	'screen.preview.answer.cell': {zh: '改表', en: 'change the table'},
	'screen.preview.answer.typed': {zh: '作手填数', en: 'keep as typed'},
	'screen.preview.paragraph.changed': {zh: '改', en: 'changed'},
	'screen.preview.paragraph.added': {zh: '增', en: 'added'},
	'screen.preview.paragraph.removed': {zh: '删', en: 'taken away'},
	'screen.preview.paragraph.moved': {zh: '移', en: 'moved'},
	'screen.preview.place': {zh: '第 {row} 行第 {column} 列', en: 'line {row}, column {column}'},
	'screen.preview.stated': {zh: '原表总计', en: 'stated total'},
	'screen.preview.out': {zh: '不取', en: 'left out'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
