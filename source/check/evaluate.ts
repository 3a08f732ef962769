import type {Form} from '../form/form.ts';
import type {Result} from './finding.ts';
import type {Grounds} from './grounds.ts';
import {isOfOtherYears} from './is-of-other-years.ts';
import {balance} from './kinds/balance.ts';
import {chain} from './kinds/chain.ts';
import {coincidence} from './kinds/coincidence.ts';
import {condition} from './kinds/condition.ts';
import {filled} from './kinds/filled.ts';
import {lastYear} from './kinds/last-year.ts';
import {limit} from './kinds/limit.ts';
import {prose} from './kinds/prose.ts';
import {range} from './kinds/range.ts';
import {ratio} from './kinds/ratio.ts';
import {same} from './kinds/same.ts';
import {sum} from './kinds/sum.ts';
import type {Rule, RuleOf} from './rule.ts';

/** What a rule says of a return, all its places looked up. */
type Evaluate = (grounds: Grounds) => Result[];
type Evaluators = {[Kind in Rule['kind']]: (rule: RuleOf<Kind>, form: Form) => Evaluate};

const evaluators: Evaluators = {
	sum,
	balance,
	range,
	filled,
	chain,
	ratio,
	same,
	limit,
	condition,
	coincidence,
	prose,
	lastYear,
};

/** Where the places of a rule lie in a form is the same for every return. */
const prepared = new WeakMap<Form, WeakMap<Rule, Evaluate>>();

/** What one rule says of a return, at every place it looks at. */
export function evaluate(rule: Rule, grounds: Grounds): Result[] {
	if (rule.stage === 'off' || isOfOtherYears(rule, grounds.year)) return [];
	return prepare(rule, grounds.form)(grounds);
}

function prepare(rule: Rule, form: Form): Evaluate {
	let rules = prepared.get(form);
	if (!rules) {
		rules = new WeakMap();
		prepared.set(form, rules);
	}

	let evaluator = rules.get(rule);
	if (!evaluator) {
		evaluator = (evaluators[rule.kind] as (rule: Rule, form: Form) => Evaluate)(rule, form);
		rules.set(rule, evaluator);
	}

	return evaluator;
}
