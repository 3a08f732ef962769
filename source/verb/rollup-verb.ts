import '../text/roll-up-text.ts';
import {Failure} from '../failure.ts';
import type {Call, Exit} from './call.ts';
import {type RollUpAction, rollUpActions} from './rollup-actions.ts';
import type {RollUpWish} from './rollup-options.ts';

/**
`rollup FOLDER…` and `rollup ACTION UNIT|FILE --in FOLDER|ID`.

@throws Failure as each of them
*/
export async function rollUpVerb(
	call: Call,
	targets: readonly string[],
	wish: RollUpWish,
): Promise<Exit> {
	const [first = '', ...rest] = targets;
	const action = rollUpActions.find((one): one is RollUpAction => one === first);
	if (action) {
		const {decideRollUp} = await import('./rollup-decide.ts');
		return decideRollUp(action, rest, call, wish);
	}

	if (targets.length === 0) throw new Failure('rollUp.noFolder', {}, 2);
	const {runRollUp} = await import('./rollup-run.ts');
	return runRollUp(targets, call, wish);
}
