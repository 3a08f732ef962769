/** How a supervisor can switch a rule across units: a must, as grave as it is listed, only said, or not asked. */
export const ruleStages = ['must', 'on', 'trial', 'off'] as const;

export type RuleStage = (typeof ruleStages)[number];

export function isRuleStage(text: unknown): text is RuleStage {
	return (ruleStages as readonly unknown[]).includes(text);
}
