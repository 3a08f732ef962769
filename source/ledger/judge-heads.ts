import type {HeadColumn} from './find-heads.ts';
import {headPlace} from './head-place.ts';
import type {Judging} from './judging.ts';
import type {PlacedSheet} from './places.ts';
import type {Role} from './role.ts';

const needed = ['received', 'answered', 'type', 'result'] as const;
const ofDisputes = [
	'review',
	'reviewBegan',
	'reviewClosed',
	'suitKind',
	'suit',
	'suitBegan',
	'suitClosed',
	'direct',
	'afterReview',
] as const satisfies readonly Role[];

/**
Columns of which a person must say what they are: one that is called like another, one beside the ledger, one of reviews
or suits that no word tells, and all unknown ones where a column is missing that the tables are counted from. What is
not asked, and not used, is told.
*/
export function judgeHeads({sheet, label}: PlacedSheet, state: Judging): void {
	const {columns = [], filled = {}, headRows, another} = sheet;
	const place = `${label}!${headRows?.[0] ?? 1}`;
	if (another) {
		const lines = another.below.length;
		state.say('L-HEAD', [`${label}!${another.row}`], 'ledger.anotherHead', {lines});
		for (const row of another.below) state.open.add(`${label}!${row}`);
	}

	const missing = missingRoles(columns);
	const unused: string[] = [];
	for (const one of columns) {
		const {path, insteadOf, isAlike, isBeside, isUnknown} = one;
		const head = path.join('/');
		const holds = (filled[one.column] ?? 0) > 0;
		if (isAlike && insteadOf) {
			if (!holds) continue;
			state.say('L-HEAD', [place], 'ledger.sameHeads', {head});
			state.askHead(headPlace(one), place, [insteadOf, 'ignore']);
		} else if (isBeside && holds) {
			state.say('L-HEAD', [place], 'ledger.besideHead', {head});
			state.askHead(headPlace(one), place, [insteadOf ?? 'tick', 'ignore'], 'ignore');
		} else if (insteadOf) state.join('L-SAID', place, 'ledger.secondColumn', {head});
		else if (isUnknown && holds) {
			const mayBeOfDisputes = isOfDisputes(path, columns);
			const choices = choicesFor(path, missing, mayBeOfDisputes);
			if (choices.length > 0) {
				state.join('L-HEAD', place, 'ledger.askHead', {head});
				state.askHead(head, place, [...choices, 'ignore']);
				// Nobody knows yet how many reviews and suits there were.
				if (mayBeOfDisputes) state.without.add('disputes');
			} else unused.push(head);
		}
	}

	if (unused.length > 0)
		state.join('L-SAID', place, 'ledger.unusedHeads', {heads: unused.slice(0, 20).join('、')});
}

function missingRoles(columns: readonly HeadColumn[]): Role[] {
	const has = (...roles: Role[]) => columns.some(({role}) => roles.includes(role));
	const ticks = (family: string) => columns.some(({tick}) => tick?.family === family);
	const isThere = {
		received: has('received'),
		answered: has('answered', 'signed'),
		type: has('type') || ticks('type'),
		result: has('result', 'resultDetail') || ticks('result'),
	};
	return needed.filter((role) => !isThere[role]);
}

function choicesFor(
	path: readonly string[],
	missing: readonly Role[],
	mayBeOfDisputes: boolean,
): readonly Role[] {
	if (/(?:合计|总计|小计)$/u.test(path.at(-1)!)) return [];
	return mayBeOfDisputes ? [...ofDisputes, ...missing] : missing;
}

// 是否行政复议 tells of reviews only where no column tells how they ended.
function isOfDisputes(path: readonly string[], columns: readonly HeadColumn[]): boolean {
	const tells = (roles: readonly string[]) =>
		columns.some(({role, tick}) => roles.includes(role) || roles.includes(tick?.family ?? ''));
	const text = path.join('').replaceAll(/未经复议|复议后|经复议/gu, '');
	if (/复议/u.test(text) && !tells(['review'])) return true;
	return /诉讼|起诉|判决|裁判|应诉/u.test(text) && !tells(['suit', 'direct', 'afterReview']);
}
