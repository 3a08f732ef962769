import {learn} from '../../text/say.ts';

/** What this page says before a text has been opened. */
export const words = learn({
	'command.text.enter': {zh: '编辑，或转到该格', en: 'Edit, or go to the cell'},
	'command.text.edit': {zh: '编辑本段', en: 'Edit the paragraph'},
	'command.text.cell': {zh: '转到该格', en: 'Go to the cell'},
	'command.paragraph.go': {zh: '换段', en: 'Another paragraph'},
	'command.figure.next': {zh: '下一个数', en: 'Next figure'},
	'command.figure.previous': {zh: '上一个数', en: 'Previous figure'},
	'command.figure.insert': {zh: '插入表中数', en: 'Insert a figure'},
	'command.figure.point': {zh: '到表中点选', en: 'Point in the table'},
	'command.figure.take': {zh: '改用表中数', en: 'Take the table’s figure'},
	'command.figure.tie': {zh: '对应', en: 'Tie'},
	'command.figure.tieAll': {zh: '相等的全部对应', en: 'Tie all equal ones'},
	'command.figure.fixTable': {zh: '改表：表中改为正文的数', en: 'Put it into the table'},
	'command.figure.not': {zh: '不是这个数', en: 'Not this figure'},
	'command.figure.own': {zh: '正文自有的数', en: 'Figures of the text alone'},
	'command.paragraph.below': {zh: '下方新段', en: 'New paragraph below'},
	'command.paragraph.above': {zh: '上方新段', en: 'New paragraph above'},
	'command.paragraph.remove': {zh: '删除本段', en: 'Remove the paragraph'},
	'command.paragraph.up': {zh: '上移本段', en: 'Move it up'},
	'command.paragraph.down': {zh: '下移本段', en: 'Move it down'},
	'command.text.beside': {zh: '上年对照', en: 'Last year beside'},
	'command.text.starting': {zh: '放入上年文稿', en: 'Take last year’s text'},
	'command.text.sentence': {zh: '参考表述', en: 'Standard sentences'},
	'command.text.outside': {zh: '外部编辑器', en: 'Edit in $VISUAL'},
	'command.writing.split': {zh: '新段', en: 'New paragraph'},
	'command.writing.leave': {zh: '完成', en: 'Done'},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof words> {}
}
