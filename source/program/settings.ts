/** What a person has chosen for all drafts; kept from one day to the next. Absent: as the program comes. */
export type Settings = {
	/** Single letters are no commands over a draft: a method of input that is off does no harm. */
	lettersOff?: boolean;
	/** F8 and the list of findings go in the order of the form, not by weight. */
	findingsByPlace?: boolean;
	/** 上年, 增减 and 增幅 beside the table; absent: where the screen is wide. */
	lastYearBeside?: boolean;
	/** What goes into a hand-in besides the figures: into the superior's workbook, and into our own. */
	besides?: {model?: string; own?: string};
	/** Absent: in colours. `plain`: without; `strong`: in colours, but nothing faint. */
	theme?: 'plain' | 'strong';
	/** Digits by threes: 11,398,889. */
	grouped?: boolean;
	/** The steps of 审签 in their order, from the drafter to who signs; absent: the usual ones. */
	reviewSteps?: readonly string[];
	/** The tab each draft was left on, by its id. */
	tabs?: Readonly<Record<string, string>>;
	/** What has been said once and need not be said again. */
	told?: readonly string[];
};
