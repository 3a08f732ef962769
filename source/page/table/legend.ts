/** The marks behind a figure, for help: what each says is said in words below the table as well. */
export const legend = [
	{sign: '[ ]', words: {key: 'legend.cursor'}},
	{sign: '_', words: {key: 'legend.blank'}},
	{sign: '!', words: {key: 'legend.must'}},
	{sign: '?', words: {key: 'legend.explain'}},
	{sign: 'i', words: {key: 'legend.hint'}},
	{sign: '√', words: {key: 'legend.explained'}},
	{sign: '^', words: {key: 'legend.inferred'}},
	{sign: '*', words: {key: 'legend.remark'}},
	{sign: '61…', words: {key: 'legend.partial'}},
	{sign: '###', words: {key: 'legend.cramped'}},
] as const;
