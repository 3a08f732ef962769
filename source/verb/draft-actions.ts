/** Everything `drafts` can be asked for. */
export const draftActions = [
	'list',
	'bin',
	'next',
	'rename',
	'confirm',
	'delete',
	'restore',
	'pack',
	'unpack',
] as const;
export type DraftAction = (typeof draftActions)[number];
