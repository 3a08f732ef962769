import {learn} from '../../text/say.ts';

/** What the table says of what is loaded when it is first asked for. */
export const wholeWords = learn({
	'session.counting': {zh: '怎样计数：{label}', en: 'How it is counted: {label}'},
	'session.counting.source': {zh: '出处：{source}', en: 'Source: {source}'},
	'session.counting.unit': {zh: '单位：{unit}', en: 'Counted in {unit}'},
	'session.counting.total': {
		zh: '此格由本表计算得出；键入的数作为核对数保留。',
		en: 'The form computes this cell; what is typed is kept as a stated total.',
	},
	'session.counting.none': {
		zh: '程序没有收录这一格的填报说明。可在草稿所在文件夹放 counting.json，写上本单位或主管部门的口径。',
		en: 'The program has no note on this cell. A counting.json beside the drafts may hold those of your office.',
	},
});

declare module '../../text/say.ts' {
	interface PageWords extends Readonly<typeof wholeWords> {}
}
