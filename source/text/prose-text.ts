import {learn} from './say.ts';

/** What is said of the parts 一 五 六 as a file gives them, learnt where files are told of: no start waits for it. */
export const proseText = learn({
	'text.partsRead': {zh: '第{parts}部分已读入', en: 'Parts {parts} were read'},
	'text.linesRead': {
		zh: '第{part}部分读到 {count} 个数（{figures}）',
		en: '{count:figure|figures} of part {part} read ({figures})',
	},
	'text.lineOne': {
		zh: '{row}一行只有一个 {value}，不知属哪一列，未取',
		en: 'of {row} there is only one {value}, of which column is not known: not taken',
	},
	'text.lineFew': {
		zh: '{row}一行有 {count} 个数（{figures}），不知各属哪一列，未取',
		en: 'of {row} there are {count} figures ({figures}), of which columns is not known: not taken',
	},
	'text.noFigures': {zh: '第{parts}部分没有数', en: 'parts {parts} hold no figure'},
	'text.restBlank': {zh: '其余格未填', en: 'all other cells are blank'},
	'text.listHolds': {zh: '正文“{words}”= {sum} 相符', en: 'In the text “{words}” = {sum} holds'},
	'text.listWrong': {
		zh: '正文“{words}”与各项之和（{sum} = {made}）不符',
		en: 'In the text “{words}” differs from its parts ({sum} = {made})',
	},
	'text.claimUnchecked': {
		zh: '正文称“{words}”，表{name}未填，未能校验',
		en: 'The text says “{words}”; {name} is blank in the table: not checked',
	},
	'text.partMissing': {
		zh: '没有找到“{title}”。',
		en: 'The part “{title}” was not found.',
	},
	'text.tableInside': {
		zh: '第{part}部分的文字中有 {count} 个表格，未读入；请核对。',
		en: '{count:table|tables} within the text of part {part} not read; check it.',
	},
	'text.unread': {
		zh: '第一个部分的标题之前有 {count} 段文字未读入：“{words}…”。请核对标题是否齐全。',
		en: '{count:paragraph|paragraphs} before the first heading of a part not read: “{words}…”. See whether a heading is missing.',
	},
	'text.chapters': {
		zh: '“{titles}”不属于年度报告的六个部分，其下文字 {count} 段未读入；2019 年以前的报告分法不同，需要的文字请移到第一、五、六部分。',
		en: '“{titles}”: not among the six parts of a report; {count:paragraph|paragraphs} under it not read. Reports before 2019 are divided otherwise: move what is needed to part 一, 五 or 六.',
	},
	'text.otherYear': {
		zh: '报告写明是{theirs}年度的，不是{asked}年度的；正文照原文读入，其中的年份和数字请逐一核对。',
		en: 'The report says that it is for {theirs}, not {asked}; its text was read as it stands: check every year and figure in it.',
	},
	'text.noParts': {
		zh: '文件中有文字 {count} 段，但没有认出“一、总体情况”等标题，文字未读入。',
		en: '{count:paragraph|paragraphs} of text, but no heading of a part was recognised; no text was read.',
	},
	'text.stray': {
		zh: '第{part}部分表格下的文字未读入：“{words}”。请移到第一、五、六部分。',
		en: 'Text under the table of part {part} was not read: “{words}”. Move it to part 一, 五 or 六.',
	},
	'text.footer': {
		zh: '页脚已去掉：{words}',
		en: 'The foot of the page was cut: {words}',
	},
	'text.severalReports': {
		zh: '文件中有 {count} 份报告（{titles}），不知取哪一份，正文未读入。请用 --unit、--year 指明单位、年度，或只留一份。',
		en: 'The file holds {count} reports ({titles}); which is meant is not known, and no text was taken. Name the unit or the year with --unit, --year, or keep one.',
	},
	'text.otherReports': {
		zh: '文件中另有 {count} 份报告（{titles}），未读入。',
		en: 'The file holds {count:another report|other reports} ({titles}), not read.',
	},
	'text.cut': {
		zh: '文字超过 2 MB，后面的未读入。',
		en: 'The text is longer than 2 MB: what follows was not read.',
	},
	'text.textBoxes': {
		zh: '有 {count} 个文本框，其中的文字未读入，请核对。',
		en: '{count:text box|text boxes} whose words were not read; check them.',
	},
	'text.footnotes': {
		zh: '有 {count} 条脚注或尾注，未读入。',
		en: '{count:note|notes} at the foot or the end, not read.',
	},
	'text.comments': {
		zh: '有 {count} 条批注，未读入。',
		en: '{count:comment|comments} not read.',
	},
	'text.tracked': {
		zh: '有 {count} 处修订标记，按接受修订后的文字读入。',
		en: '{count:tracked change|tracked changes}, read as accepted.',
	},
	'text.leftOut': {
		zh: '有 {count} 段中的文字加了删除线、被隐藏或是上下标，这些文字未读入，请核对。',
		en: '{count:paragraph|paragraphs} with words struck out, hidden or off the line, which were not read; check them.',
	},
	'text.pictures': {
		zh: '有 {count} 段中有图片、图形或公式，未读入。',
		en: '{count:paragraph|paragraphs} with pictures, drawings or formulas, which were not read.',
	},
	'text.numbers': {
		zh: '有 {count} 处自动编号的样式不认得，编号未读入。',
		en: '{count:automatic number|automatic numbers} of an unknown kind, not read.',
	},
	'text.controls': {
		zh: '去掉了 {count} 个控制字符（书写方向标记等）。',
		en: '{count:control character|control characters} dropped (marks of writing direction and the like).',
	},
	'text.traditional': {
		zh: '原文为繁体，已转为简体，请核对。',
		en: 'The text was in 繁体 and was turned into 简体; check it.',
	},
	'text.count.changed': {zh: '改 {count} 段', en: '{count:paragraph|paragraphs} changed'},
	'text.count.added': {zh: '增 {count} 段', en: '{count} added'},
	'text.count.removed': {zh: '删 {count} 段', en: '{count} taken away'},
	'text.count.moved': {zh: '移 {count} 段', en: '{count} moved'},
	'text.count.same': {zh: '未变 {count} 段', en: '{count} as before'},
	'text.figuresChanged': {
		zh: '正文改动引用数 {count} 处：{figures}',
		en: '{count:figure|figures} of the tables told otherwise in the text: {figures}',
	},
	'text.figureChanged': {
		zh: '{before}→{after}（表中{shown}）[保留表中数/改表/作手填数]',
		en: '{before}→{after} (in the table {shown}) [keep the table’s / change the table / keep as typed]',
	},
	'text.figureKept': {
		zh: '正文把{name}改成了 {after}，表中为 {shown}：保留了表中数。要改表或作手填数，用 --figures cell 或 --figures typed 重新导入。',
		en: 'The text tells {name} as {after}, the table says {shown}: the table’s was kept. To change the table or keep the typed figure, import again with --figures cell or --figures typed.',
	},
});

declare module './say.ts' {
	interface PageWords extends Readonly<typeof proseText> {}
}
