import '../text/roll-up-text.ts';
import {Failure} from '../failure.ts';
import {homeRollUps, type RollUpListed} from '../files/rollups/home-roll-ups.ts';
import {
	defaultKeepYears,
	keepRollUpSettings,
	readRollUpSettings,
} from '../files/rollups/roll-up-settings.ts';
import type {Decision} from '../rollup/decision.ts';
import {sayConfirmed} from '../rollup/plan/source-sheet.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import type {Call, Exit} from './call.ts';
import {rollUpsActions} from './rollups-actions.ts';

const dayLength = 86_400_000;

/**
`rollups`: what has been rolled up. `decisions ID` tells what was decided, `confirm ID` says that what damage has taken was seen,
`forget ID` deletes the copies of adopted originals, `keep YEARS` says for how long they are kept, and deletes those that are older.

@throws Failure `rollUpStore.none`, `usage.badArgument` (exit 2)
*/
export function rollUpsVerb(call: Call, action = 'list', argument = ''): Exit {
	const {home, now, who, language, json, print} = call;
	const store = homeRollUps(home, {now, ...(who && {who})});
	switch (action) {
		case 'list': {
			const all = store.list();
			if (json) print(printableJson({rollups: all.map((one) => told(one, call))}));
			else if (all.length === 0) call.warn(say(language, 'rollUp.list.none'));
			else for (const one of all) print(listLine(one, call));
			return 0;
		}

		case 'decisions': {
			const {decisions, notes} = store.look(argument);
			for (const {key, values} of notes) call.warn(say(language, key, values));
			if (json) print(printableJson({decisions}));
			else for (const one of decisions) print(decisionLine(one, call));
			return 0;
		}

		case 'confirm': {
			const open = store.openById(argument);
			for (const {key, values} of open.notes) call.warn(say(language, key, values));
			open.confirm();
			open.close();
			return 0;
		}

		case 'forget': {
			const open = store.openById(argument);
			const kept = open.kept.list();
			open.kept.delete(kept.map(({digest}) => digest));
			open.close();
			return forgotten(kept.length, call);
		}

		case 'keep': {
			if (!/^\d{1,2}$/u.test(argument)) throw new Failure('rollUp.list.years', {}, 2);
			keepRollUpSettings(home, {keepYears: Number(argument)});
			return forgotten(forgetOld(store, Number(argument), Date.parse(now())), call);
		}

		default:
			throw new Failure(
				'usage.badArgument',
				{
					what: 'action',
					value: action,
					choices: rollUpsActions.join(', '),
				},
				2,
			);
	}
}

/** How long copies of originals are kept where nobody has said it, or as it was said. */
export function keepYears(home: string): number {
	return readRollUpSettings(home).keepYears ?? defaultKeepYears;
}

function forgetOld(store: ReturnType<typeof homeRollUps>, years: number, now: number): number {
	let count = 0;
	for (const {id, kept, trouble, openBy} of store.list()) {
		if (kept.count === 0 || trouble || openBy) continue;
		const open = store.openById(id);
		const old = open.kept.list().filter((one) => now - one.kept > years * 365.25 * dayLength);
		open.kept.delete(old.map(({digest}) => digest));
		open.close();
		count += old.length;
	}

	return count;
}

function forgotten(count: number, {json, print, language}: Call): Exit {
	print(json ? printableJson({forgotten: count}) : say(language, 'rollUp.list.forgotten', {count}));
	return 0;
}

function told({notes, trouble, ...one}: RollUpListed, {language}: Call) {
	return {
		...one,
		notes: notes.map(({key, values}) => ({code: key, text: say(language, key, values)})),
		...(trouble && {trouble: say(language, trouble.key, trouble.values)}),
	};
}

function listLine(
	{id, office, year, decisions, time, kept, openBy, trouble}: RollUpListed,
	{language}: Call,
): string {
	const line = say(language, 'rollUp.list.line', {
		id,
		office,
		year,
		decisions,
		time: time.slice(0, 16).replace('T', ' '),
		kept: kept.count,
		size: Math.ceil(kept.bytes / 2 ** 20),
	});
	const open = openBy
		? say(language, 'rollUp.list.open', {who: openBy.who, host: openBy.host})
		: '';
	return [line, open, trouble ? say(language, trouble.key, trouble.values) : '']
		.filter(Boolean)
		.join('  ');
}

function decisionLine(one: Decision, {language}: Call): string {
	const about =
		'unit' in one && one.unit
			? one.unit
			: 'rule' in one
				? one.rule
				: 'of' in one
					? String(one.of)
					: // A file of nobody's is known by its bytes only.
						'digest' in one && one.digest
						? `sha256 ${one.digest.slice(0, 12)}`
						: '';
	return say(language, 'rollUp.list.decision', {
		number: one.number,
		time: one.time.slice(0, 16).replace('T', ' '),
		who: one.who,
		what: say(language, `rollUp.decision.${one.what}`),
		about: [about, changeOf(one)].filter(Boolean).join(' '),
		because: sayConfirmed(one, language),
	}).trimEnd();
}

// The cell, what it was and what it became.
function changeOf(one: Decision): string {
	if (one.what === 'receivedAt') return one.at ?? '';
	if (one.what === 'explain') return one.finding;
	if (one.what === 'amend') return `${one.address} ${one.from ?? '–'} → ${one.to ?? '–'}`;
	if (one.what !== 'fillIn') return '';
	return Object.entries(one.figures)
		.map(([address, figure]) => `${address} = ${figure}`)
		.join('、');
}
