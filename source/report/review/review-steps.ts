/** One step of 审签 as an office has it. */
export type ReviewStep = {
	name: string;
	/** What is recorded when it is agreed to. */
	does: 'submit' | 'agree' | 'sign' | 'publish';
	/** 保密审查: at any time between 送审 and 签发. */
	secrecy?: true;
};

/** The steps of the ordinance’s three hands, and 保密审查 before the last of them. */
export const usualSteps = ['起草人', '科室负责人', '保密审查', '分管领导'] as const;

/** What follows the last hand, in every office. */
export const publication = '发布';

/**
The steps of 审签 in their order: the first submits, the last signs, and then the report is published.

@param names - as the settings have them; fewer than two, or a name twice, are the usual ones
*/
export function reviewSteps(names: readonly string[] | undefined): readonly ReviewStep[] {
	const own = (names ?? []).map((name) => name.trim());
	const isUsable =
		own.length >= 2 && own.every((name) => name !== '' && name !== publication) && isDistinct(own);
	const all = isUsable ? own : usualSteps;
	return [
		...all.map((name, index): ReviewStep => {
			if (index === 0) return {name, does: 'submit'};
			if (index === all.length - 1) return {name, does: 'sign'};
			return {name, does: 'agree', ...(name.includes('保密') && {secrecy: true})};
		}),
		{name: publication, does: 'publish'},
	];
}

/** Whether the settings name steps that can be used. */
export function areUsableSteps(names: readonly string[]): boolean {
	return reviewSteps(names)
		.slice(0, -1)
		.every(({name}, index) => name === names[index]?.trim());
}

function isDistinct(names: readonly string[]): boolean {
	return new Set(names).size === names.length;
}
