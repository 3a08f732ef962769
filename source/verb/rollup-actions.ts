/** What can be decided from the command line. */
export const rollUpActions = [
	'adopt',
	'send-back',
	'exempt',
	'leave-out',
	'zero',
	'amend',
	'reopen',
	'assign',
	'explain',
	'remark',
	'received',
	'undo',
	'rule',
	'close',
	'draft',
] as const;
export type RollUpAction = (typeof rollUpActions)[number];
