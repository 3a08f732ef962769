import type {Standing} from './across/scene.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {AcrossFinding} from './rolled-up.ts';

/**
Whether a return is adopted without a hand. valid: read without fault or question, nothing that must be mended, here or across
units; what is to be explained is counted and stops nothing. clean: that neither.
*/
export function adoptsBy(
	how: NonNullable<RollUpOptions['adopt']>,
	{head, open, counts, results, effective}: Standing,
	across: readonly AcrossFinding[],
): boolean {
	if (how === 'none' || !head || open || !effective) return false;
	if (counts.blocks > 0 || across.some(({blocks}) => blocks)) return false;
	if (how === 'valid') return true;
	const isOpen = results.some(
		({level, status, blocks}) => level === 'explain' && status === 'fail' && blocks,
	);
	const isOpenAcross = across.some(
		({level, stage, status}) => level === 'explain' && stage === 'on' && status === 'fail',
	);
	return !isOpen && !isOpenAcross;
}
