import type {DraftSummary} from '../draft/draft-store.ts';
import type {StartPage} from './session.ts';

/** One line of the start page that can be chosen. */
export type StartLine =
	| {kind: 'draft'; draft: DraftSummary}
	| {kind: 'new'}
	| {kind: 'import'}
	| {kind: 'lastYear'}
	| {kind: 'archive'}
	| {kind: 'bin'; drafts: number}
	| {kind: 'recent'; path: string};

/** 继续填报 (drafts), 新建, 导入文件, 打开上年, 归档包, the bin when it holds something, recent files. */
export function startLines(page: StartPage): StartLine[] {
	return [
		...page.drafts.map((draft) => ({kind: 'draft', draft}) as const),
		{kind: 'new'},
		{kind: 'import'},
		{kind: 'lastYear'},
		{kind: 'archive'},
		...(page.bin.length > 0 ? [{kind: 'bin', drafts: page.bin.length} as const] : []),
		...page.recent.map((path) => ({kind: 'recent', path}) as const),
	];
}
