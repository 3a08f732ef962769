import type {Session} from '../../desk/session.ts';
import type {DraftSummary} from '../../draft/draft-store.ts';

/** One line of the start page that can be chosen. */
export type StartLine =
	| {kind: 'draft'; draft: DraftSummary}
	| {kind: 'new'}
	| {kind: 'import'}
	| {kind: 'lastYear'}
	| {kind: 'archive'}
	| {kind: 'rollUp'}
	| {kind: 'bin'; drafts: number}
	| {kind: 'recent'; path: string};

/** 继续填报 (drafts), 新建, 导入文件, 打开上年, 草稿包, 汇总, the bin when it holds something, recent files. */
export function startLines({drafts, bin, recent}: Session): StartLine[] {
	return [
		...drafts.map((draft) => ({kind: 'draft', draft}) as const),
		{kind: 'new'},
		{kind: 'import'},
		{kind: 'lastYear'},
		{kind: 'archive'},
		{kind: 'rollUp'},
		...(bin.length > 0 ? [{kind: 'bin', drafts: bin.length} as const] : []),
		...recent.map((path) => ({kind: 'recent', path}) as const),
	];
}
