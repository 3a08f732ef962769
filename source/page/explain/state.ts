/** What can be asked of it from every page of a draft. */
export type ExplainAsk = {type: 'askExplanation'} | {type: 'dropExplanation'; time: string};
