import type {DecisionWish} from '../rollup/decision.ts';
import {isDoubted} from '../rollup/plan/is-doubted.ts';
import {sayTitle} from '../rollup/plan/say-title.ts';
import {shownPath} from '../rollup/plan/source-sheet.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';
import {unitLine} from './rollup-lines.ts';

/** What was decided, and what becomes of the unit by it. */
export function tellDecided(
	number: number,
	wish: DecisionWish,
	rolled: RolledUp,
	call: Call,
): void {
	const {language} = call;
	const code = 'unit' in wish ? wish.unit : undefined;
	const one = code === undefined || code === null ? undefined : rolled.byCode.get(code);
	if (call.json) {
		if (one) call.print(unitLine(one));
		call.print(
			JSON.stringify({
				type: 'decision',
				number,
				what: wish.what,
				title: sayTitle(rolled, language),
			}),
		);
		return;
	}

	if (wish.what === 'close')
		call.print(
			say(language, 'rollUp.closed', {number: rolled.sinceClosed?.number ?? 1, title: wish.title}),
		);
	else
		call.print(
			say(language, 'rollUp.decided', {
				number,
				what: say(language, `rollUp.decision.${wish.what}`),
				unit: one?.unit.name ?? aboutOf(wish, rolled),
				state: one ? say(language, `rollUp.state.${one.state}`) : sayTitle(rolled, language),
			}),
		);
}

// What a decision is about that is about no unit: a rule, an earlier decision, a file of nobody's.
function aboutOf(wish: DecisionWish, {files}: RolledUp): string {
	if ('rule' in wish) return wish.rule;
	if ('of' in wish) return String(wish.of);
	const digest = 'digest' in wish ? wish.digest : undefined;
	const file = files.find(({found}) => found.record.digest === digest);
	return file ? shownPath(file) : '';
}

/** What a person adopts all the same is in the sum: what still speaks against it is said. */
export function sayDoubts(wishes: readonly DecisionWish[], rolled: RolledUp, call: Call): void {
	for (const wish of wishes) {
		const one = 'unit' in wish ? rolled.byCode.get(wish.unit ?? '') : undefined;
		if (!one || !isDoubted(one)) continue;
		const {must, faults, questions, blanks} = one.counts;
		const failed = one.across.filter(({blocks, status}) => blocks && status === 'fail').length;
		const values = {unit: one.unit.name, must: must + faults + questions + failed, blanks};
		call.warn(say(call.language, 'rollUp.adoptedInDoubt', values));
	}
}
