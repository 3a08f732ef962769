import {learn} from '../../text/say.ts';

/** What this page says of a text that is open: it comes with the rest of the page. */
export const wholeWords = learn({
	'session.text.unsaved': {zh: '正在写的一段还没有保存', en: 'What is being written is not saved'},
	'session.text.stay': {zh: '返回继续', en: 'Go back to it'},
	'session.text.dropTyped': {zh: '不保存，退出', en: 'Leave without it'},
	'session.text.editorFailed': {
		zh: '外部编辑器没有正常结束（{why}），正文未改动。',
		en: 'The editor did not end well ({why}); nothing was taken.',
	},
	'session.text.noOwn': {
		zh: '正文没有自有的数：都是表中的数，或还没有数字。',
		en: 'The text has no figures of its own.',
	},
	'session.text.ownChecked': {
		zh: '“{words}”已核。Ctrl+Z 撤销。',
		en: '“{words}” is marked as checked. Ctrl+Z undoes it.',
	},
	'session.text.ownOpen': {
		zh: '“{words}”改回未核。Ctrl+Z 撤销。',
		en: '“{words}” is open again. Ctrl+Z undoes it.',
	},
	'screen.own.title': {
		zh: '正文自有的数，已核{checked}/{count}（Enter 转到  x 已核  e 写来源）',
		en: 'Figures of the text alone, {checked} of {count} checked (Enter goes there  x checked  e source)',
	},
	'screen.own.source': {zh: '来源：', en: 'source: '},
	'screen.own.hasSource': {zh: '有来源', en: 'source'},
	'screen.own.noSource': {zh: '来源未写', en: 'no source'},
	'screen.own.checked': {zh: '已核', en: 'checked'},
	'screen.own.open': {zh: '未核', en: 'open'},
	'session.text.dropped': {
		zh: '已粘贴；去掉看不见的字符 {count} 个。',
		en: 'Pasted; {count:invisible character|invisible characters} left out.',
	},
	'session.text.noFigure': {zh: '本段没有数字。', en: 'There is no figure in this paragraph.'},
	'session.text.noCell': {
		zh: '这个数不在表中，没有可转到的格。按 t 说明它对应哪一格。',
		en: 'This figure is of no cell. t says which one it means.',
	},
	'session.text.empty': {zh: '本部分还没有文字。', en: 'This part has no text yet.'},
	'session.text.removed': {
		zh: '已删去一段。Ctrl+Z 撤销。',
		en: 'Paragraph removed. Ctrl+Z undoes it.',
	},
	'session.text.noSentence': {
		zh: '本部分没有参考表述。',
		en: 'There are no standard sentences here.',
	},
	'session.text.sentences': {zh: '参考表述', en: 'Standard sentences'},
	'session.text.sentence': {zh: '{title}：{text}', en: '{title}: {text}'},
	'session.text.noMention': {
		zh: '这里没有手填的数。用 → 选一个数。',
		en: 'There is no written figure here. → chooses one.',
	},
	'session.text.nothingToTake': {
		zh: '表中没有可代替它的数。按 t 从表中选，或按 x 说明不是表中的数。',
		en: 'No figure of the tables can take its place. t chooses one, x says that it is none.',
	},
	'session.text.taken': {
		zh: '“{words}”改为引用表中数 {shown}，以后随表变动。Ctrl+Z 撤销。',
		en: '“{words}” is now the {shown} of the tables and follows them. Ctrl+Z undoes it.',
	},
	'session.text.tied': {
		zh: '“{words}”已对应表中数 {shown}。Ctrl+Z 撤销。',
		en: '“{words}” is tied to the {shown} of the tables. Ctrl+Z undoes it.',
	},
	'session.text.tiedAll': {
		zh: '与表中数相等的 {count} 处已全部对应。Ctrl+Z 撤销。',
		en: '{count:equal figure|equal figures} tied. Ctrl+Z undoes it.',
	},
	'session.text.noneEqual': {
		zh: '本部分没有与表中数相等而未对应的数。',
		en: 'No open figure of this part equals one of the tables.',
	},
	'session.text.nothingToFix': {
		zh: '这个数没有对应表中的一格，不能改表。按 t 说明它对应哪一格。',
		en: 'This figure means no single cell. t says which one it means.',
	},
	'session.text.fixTotal': {
		zh: '{label} 是总计，由各格相加，不能直接改。请转到表中核对各格。',
		en: '{label} is a total and follows its cells. Check them in the table.',
	},
	'session.text.fixed': {
		zh: '表中 {label} 已改为 {value}，正文改为引用。一次 Ctrl+Z 撤销。',
		en: '{label} is {value} now, and the text tells the cell. One Ctrl+Z undoes both.',
	},
	'session.text.notFigure': {
		zh: '“{words}”不是表中的数，不再提示。Ctrl+Z 撤销。',
		en: '“{words}” is no figure of the tables and is not asked about again. Ctrl+Z undoes it.',
	},
	'session.text.noFigureNamed': {
		zh: '没有这个名称。换几个字再找，或按 Esc 返回。',
		en: 'Nothing has this name. Try other words, or Esc.',
	},
	'session.text.pointing': {
		zh: '移到要引用的格（可选一块，求和），Enter 选用，Esc 返回正文。',
		en: 'Go to the cell to be told (or select a block, to be added up); Enter takes it, Esc goes back.',
	},
	'session.text.noLastText': {
		zh: '没有上年文稿。载入上年年报（含正文）后再试。',
		en: 'Last year’s text is not here. Load last year’s report first.',
	},
	'session.text.notEmpty': {
		zh: '本年正文已有内容，未放入上年文稿。请先删去，或用 l 对照上年。',
		en: 'There is text already; last year’s was not put in. Remove it first, or look at it with l.',
	},
	'session.text.started': {
		zh: '已放入上年文稿 {count} 段：上年的数都改为“待填”，年份标明“待改”。Ctrl+Z 撤销。',
		en: 'Last year’s text is here ({count:paragraph|paragraphs}); every figure of it is to be filled in. Ctrl+Z undoes it.',
	},
	'session.text.editorTitle': {
		zh: '外部编辑器保存 {saves} 次：改 {changed} 段、增 {added} 段、删 {removed} 段',
		en: 'Saved {saves:time|times} in the editor: {changed} changed, {added} added, {removed} removed',
	},
	'session.text.editorGone': {
		zh: '文件已不在，以下是最后一次保存的内容。',
		en: 'The file is gone; this is what was saved last.',
	},
	'session.text.editorHomeless': {
		zh: '不在任何部分的标题之下，未取：{line}',
		en: 'Under no heading of a part, not taken: {line}',
	},
	'session.text.editorMore': {zh: '另有 {count} 段', en: '{count:paragraph|paragraphs} more'},
	'session.text.editorTake': {zh: '采用', en: 'Take'},
	'session.text.editorDrop': {zh: '不采用', en: 'Drop'},
	'session.text.editorEmpty': {
		zh: '外部编辑器交回的文件是空的，正文未改动。',
		en: 'The file came back empty; nothing was taken.',
	},
	'session.text.editorSame': {
		zh: '外部编辑器没有改动正文。',
		en: 'Nothing was changed in the editor.',
	},
	'session.text.editorTaken': {
		zh: '已采用外部编辑器的修改：改 {changed} 段、增 {added} 段、删 {removed} 段。Ctrl+Z 撤销。',
		en: 'Taken from the editor: {changed} changed, {added} added, {removed} removed. Ctrl+Z undoes it.',
	},
	'screen.text.characters': {zh: '{count}字', en: '{count} chars'},
	'screen.text.ofLimit': {
		zh: '{count}字（一般不超过{limit}字）',
		en: '{count} chars (mostly up to {limit})',
	},
	'screen.text.counts': {
		zh: '正文数字{all}个：引用{references}，已对应{tied}，未核{open}',
		en: '{all} figures: {references} from the tables, {tied} tied, {open} open',
	},
	'screen.text.countsOwn': {
		zh: '正文数字{all}个：引用{references}，已对应{tied}，未核{open}，自有{checked}/{own}已核',
		en: '{all} figures: {references} from the tables, {tied} tied, {open} open, {checked}/{own} of its own checked',
	},
	'screen.text.empty': {
		zh: '（还没有文字。Enter 或 o 写第一段，s 参考表述{more}）',
		en: '(No text yet. Enter or o begins, s shows standard sentences{more})',
	},
	'screen.text.emptyStarting': {
		zh: '，“:” 输入 snwg 放入上年文稿',
		en: ', “:” and snwg takes last year’s text',
	},
	'screen.text.opening': {
		zh: '报告开头的说明（行首 : ），印在“一、总体情况”之前；都删去，就按适用格式重新写',
		en: 'The opening of the report (marked :), printed above part 一; without it the words of the form stand there',
	},
	'screen.text.reference': {
		zh: '引用 {shown} = {label}',
		en: 'figure {shown} = {label}',
	},
	'screen.text.last': {zh: '上年 {figure}', en: 'last year {figure}'},
	'screen.text.goes': {zh: 'Enter 转到该格', en: 'Enter goes to the cell'},
	'screen.text.proposed': {
		zh: '正文“{words}”，疑指{label}（表中{shown}）',
		en: '“{words}” seems to be {label} ({shown} in the table)',
	},
	'screen.text.proposedKeys': {
		zh: 't 对应  a 改用表中数  x 不是这个数',
		en: 't tie  a take the table’s  x not this figure',
	},
	'screen.text.tied': {
		zh: '“{words}”对应{label}（表中{shown}）',
		en: '“{words}” means {label} ({shown} in the table)',
	},
	'screen.text.tiedNone': {zh: '“{words}”不是表中的数', en: '“{words}” is no figure of the tables'},
	'screen.text.loose': {
		zh: '“{words}”：正文自有的数  x 已核  t 从表中选',
		en: '“{words}”: a figure of the text alone  x marks it as checked  t chooses one of the tables',
	},
	'screen.text.lastYear': {zh: '上年：{text}', en: 'Last year: {text}'},
	'screen.text.noLastYear': {zh: '上年没有相近的一段', en: 'Last year has nothing like it'},
	'screen.figure.insert': {
		zh: '插入表中数（名称、拼音首字母、项目；Tab 到表中点选；再按 { 输入括号）',
		en: 'A figure of the tables (name, initials or label; Tab points in the table; { again is a brace)',
	},
	'screen.figure.tie': {zh: '这个数对应表中哪一格', en: 'Which figure of the tables it means'},
	'screen.figure.none': {zh: '没有找到。', en: 'Nothing found.'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
