import type {Checked} from './finding.ts';
import type {Fault} from './grounds.ts';
import type {Rule} from './rule.ts';
import {isBlankFinding, type Told, told} from './told.ts';

/** What stands in the way beside the rules: texts that are no figures, what could mean several things, notes. */
export type Doubts = {
	faults?: readonly Fault[];
	ambiguous?: readonly unknown[];
	notes?: ReadonlyArray<{blocks?: true}>;
};

/**
How many things stop hand-in, each counted once: the findings that do, by their causes; each blank cell that must be
filled; each text that is no figure and that no finding names; each thing that could mean several; each note that
blocks. Nothing passes (exit 1) while there is one.

@param rules - those the check was made with
@param said - what `told` gives of it, where that is known
*/
export function countBlocks(
	checked: Checked,
	rules: readonly Rule[],
	{faults = [], ambiguous = [], notes = []}: Doubts = {},
	said: Told = told(checked, rules),
): number {
	const isBlank = isBlankFinding(checked, rules);
	const blanks = checked.results.filter((result) => result.blocks && isBlank(result));
	const named = new Set(
		faults.length === 0
			? []
			: checked.results.flatMap(({fault, blocks}) => (fault && blocks ? [keyOf(fault)] : [])),
	);
	return (
		said.findings.filter(({blocks}) => blocks).length +
		new Set(blanks.map(({at}) => at)).size +
		faults.filter((fault) => !named.has(keyOf(fault))).length +
		ambiguous.length +
		notes.filter(({blocks}) => blocks).length
	);
}

function keyOf({source, text}: Pick<Fault, 'source' | 'text'>): string {
	return `${source}|${text}`;
}
