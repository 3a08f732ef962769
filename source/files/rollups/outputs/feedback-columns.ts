import type {FeedbackLine} from '../../../rollup/planned.ts';

/** Heads and widths, in characters, of a 审核反馈意见. */
export const feedbackColumns: ReadonlyArray<{
	head: string;
	width: number;
	of: (line: FeedbackLine) => string;
}> = [
	{head: '序号', width: 3, of: ({number}) => String(number)},
	{head: '表', width: 3, of: ({table}) => table},
	{head: '项目', width: 9, of: ({row}) => row},
	{head: '列', width: 4, of: ({column}) => column},
	{head: '来源单元格', width: 5, of: ({source}) => source},
	{head: '现填', width: 4, of: ({figure}) => figure},
	{head: '问题', width: 14, of: ({problem}) => problem},
	{head: '建议核对', width: 10, of: ({advice}) => advice},
	{head: '依据', width: 7, of: ({basis}) => basis},
];
