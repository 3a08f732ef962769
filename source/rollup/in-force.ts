import type {Address} from '../form/form.ts';
import type {Decision} from './decision.ts';

type Of<What extends Decision['what']> = Extract<Decision, {what: What}>;

/** What holds for one unit. */
export type UnitDecisions = {
	/** The last of 审核通过, 退回, 免报 and 不计入汇总 of the whole unit. */
	state?: Of<'adopt'> | Of<'sendBack'> | Of<'exempt'> | Of<'leaveOut'>;
	/** The last that says which of its versions is the newest. */
	order?: Of<'adopt'> | Of<'sendBack'> | Of<'head'>;
	/** Every 退回, those that a later version answered included. */
	sentBack: readonly Of<'sendBack'>[];
	zero: ReadonlyMap<string, Of<'zero'>>;
	/** By digest, then by address: the last 代改 of each cell. */
	amended: ReadonlyMap<string, ReadonlyMap<Address, Of<'amend'>>>;
	/** 代填: the last figure of each cell. */
	taken?: ReadonlyMap<Address, {figure: number; decision: Of<'fillIn'>}>;
	/** 情况说明 by digest, then by `rule@at`. */
	explained: ReadonlyMap<string, ReadonlyMap<string, Of<'explain'>>>;
	receivedAt: readonly Of<'receivedAt'>[];
	remarks: readonly Of<'remark'>[];
};

/** All that holds of what was decided. */
export type InForce = {
	units: ReadonlyMap<string, UnitDecisions>;
	/** By digest. */
	assigned: ReadonlyMap<string, Of<'assign'>>;
	leftOut: ReadonlyMap<string, Of<'leaveOut'>>;
	rules: ReadonlyMap<string, Of<'rule'>>;
	closed: readonly Of<'close'>[];
};

type Mutable = {
	-readonly [Key in keyof UnitDecisions]: UnitDecisions[Key];
};

const none: UnitDecisions = {
	sentBack: [],
	zero: new Map(),
	amended: new Map(),
	explained: new Map(),
	receivedAt: [],
	remarks: [],
};

/** What was decided and holds: undone decisions are left out, 重新审核 forgets what was said of the unit's state. */
export function inForce(decisions: readonly Decision[]): InForce {
	const units = new Map<string, Mutable>();
	const assigned = new Map<string, Of<'assign'>>();
	const leftOut = new Map<string, Of<'leaveOut'>>();
	const rules = new Map<string, Of<'rule'>>();
	const closed: Of<'close'>[] = [];
	const of = (unit: string): Mutable => {
		const known = units.get(unit) ?? {...none};
		units.set(unit, known);
		return known;
	};

	for (const decision of standing(decisions)) {
		switch (decision.what) {
			case 'assign':
				assigned.set(decision.digest, decision);
				// Whose it is said to be counts again, whatever was said before.
				if (decision.unit !== null) leftOut.delete(decision.digest);
				break;
			case 'rule':
				rules.set(decision.rule, decision);
				break;
			case 'close':
				closed.push(decision);
				break;
			case 'undo':
				break;
			case 'leaveOut':
				if (decision.digest !== undefined) leftOut.set(decision.digest, decision);
				else if (decision.unit !== undefined) of(decision.unit).state = decision;
				break;
			default:
				take(of(decision.unit), decision, leftOut);
		}
	}

	return {units, assigned, leftOut, rules, closed};
}

/** What holds for a unit that nothing was decided of. */
export function decisionsOf({units}: InForce, unit: string): UnitDecisions {
	return units.get(unit) ?? none;
}

/** Those that no later one takes back; taking back an undo brings back what it undid. */
export function standing(decisions: readonly Decision[]): Decision[] {
	const undone = new Set<number>();
	for (const decision of decisions.toReversed())
		if (decision.what === 'undo' && decision.of < decision.number && !undone.has(decision.number))
			undone.add(decision.of);
	return decisions.filter(({number}) => !undone.has(number));
}

function take(
	own: Mutable,
	decision: Exclude<Decision, Of<'assign' | 'rule' | 'close' | 'undo' | 'leaveOut'>>,
	leftOut: Map<string, Of<'leaveOut'>>,
): void {
	switch (decision.what) {
		case 'adopt':
		case 'sendBack':
			own.state = decision;
			own.order = decision;
			if (decision.what === 'sendBack') own.sentBack = [...own.sentBack, decision];
			break;
		case 'exempt':
			own.state = decision;
			break;
		case 'head':
			own.order = decision;
			break;
		case 'reopen':
			delete own.state;
			delete own.order;
			for (const [digest, {unit}] of leftOut) if (unit === decision.unit) leftOut.delete(digest);
			break;
		case 'zero':
			own.zero = new Map(own.zero).set(decision.digest, decision);
			break;
		case 'amend':
			own.amended = within(own.amended, decision.digest, decision.address, decision);
			break;
		case 'explain':
			own.explained = within(own.explained, decision.digest, decision.finding, decision);
			break;
		case 'fillIn':
			own.taken = new Map([
				...(own.taken ?? []),
				...Object.entries(decision.figures).map(
					([address, figure]) => [address, {figure, decision}] as const,
				),
			]);
			break;
		case 'receivedAt':
			own.receivedAt = [...own.receivedAt, decision];
			break;
		case 'remark':
			own.remarks = [...own.remarks, decision];
			break;
	}
}

function within<Value>(
	all: ReadonlyMap<string, ReadonlyMap<string, Value>>,
	outer: string,
	inner: string,
	value: Value,
): Map<string, ReadonlyMap<string, Value>> {
	return new Map(all).set(outer, new Map(all.get(outer)).set(inner, value));
}
