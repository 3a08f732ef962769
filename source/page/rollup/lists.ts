import type {Session} from '../../desk/session.ts';
import type {Address} from '../../form/form.ts';
import type {ListAction, QuestionsAction, TypingAction} from '../../program/action.ts';
import {close, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {questionsHandlers} from '../../program/questions.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {RolledUp, UnitRolled, Version} from '../../rollup/rolled-up.ts';
import {differingCells} from '../../rollup/stand-unit.ts';
import type {Contribution} from '../../rollup/trace-total.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import {decided} from './decide.ts';
import {feedbackLines} from './feedback-lines.ts';
import {decisionsShown, deskOf, unitsToAssign, unitsTraced} from './here.ts';
import type {AssignLayer, LinesLayer, RollUpAsk, TraceLayer, WordsLayer} from './state.ts';
import {openUnit} from './ways.ts';
import {takeWords} from './words-taken.ts';

type Following = Next | RollUpAsk;

/** The units that make a figure: Enter leads to the cell of one. */
export const traceHandlers: Handlers<Session, TraceLayer, ListAction, Following> = listHandlers<
	Session,
	TraceLayer,
	Contribution,
	Following
>({
	...chosenInLayer,
	entries: (session, own) => {
		const desk = deskOf(session);
		return desk ? unitsTraced(desk.rolled, own) : [];
	},
	take: (session, {address}, one) =>
		one ? openUnit(session, one.unit.unit.code, address) : stay(session),
});

/** The two versions that are compared: the one that counts, and the newest or the one before it. */
export function versionsCompared({
	head,
	newer,
	versions,
}: UnitRolled): [Version, Version] | undefined {
	const one = head ?? versions.at(-1);
	if (!one) return undefined;
	const other = newer?.version ?? versions[versions.indexOf(one) - 1] ?? versions.at(-1);
	return !other || other === one
		? undefined
		: one.number < other.number
			? [one, other]
			: [other, one];
}

/** The cells in which they differ. */
export function cellsCompared(rolled: RolledUp, one: UnitRolled): readonly Address[] {
	const two = versionsCompared(one);
	return two ? differingCells(rolled.form, ...two) : [];
}

/** Lines of a 退回单, decisions, or cells that differ. */
export const linesHandlers: Handlers<Session, LinesLayer, ListAction, Following> = listHandlers<
	Session,
	LinesLayer,
	unknown,
	Following
>({
	...chosenInLayer,
	entries: linesOf,
	take(session, own, entry): Updated<RollUpAsk> {
		const desk = deskOf(session);
		if (!desk || entry === undefined) return stay(session);
		if (own.kind === 'versions')
			return openUnit(session, own.unit!, entry as Address, newestCompared(desk.rolled, own));
		if (own.kind === 'feedback') return stay(close(session, own));
		const {number, what} = entry as {number: number; what: string};
		return ask<RollUpAsk>(session, {
			title: {key: 'rollup.undo.which', values: {number}},
			choices: [
				{
					label: {key: what === 'undo' ? 'rollup.undo.again' : 'rollup.undo.yes'},
					does: {type: 'rollUp', what: {do: 'wish', wishes: [{what: 'undo', of: number}]}},
				},
				{label: {key: 'session.cancel'}},
			],
		});
	},
});

function newestCompared({byCode}: RolledUp, {unit}: LinesLayer): Version | undefined {
	const one = byCode.get(unit ?? '');
	return one && versionsCompared(one)?.[1];
}

/** What the lines of such a page are about, each. */
export function linesOf(session: Session, own: LinesLayer): readonly unknown[] {
	const desk = deskOf(session);
	const one = desk?.rolled.byCode.get(own.unit ?? '');
	if (!desk) return [];
	if (own.kind === 'history') return decisionsShown(desk.rolled, own.unit);
	if (!one) return [];
	return own.kind === 'versions'
		? cellsCompared(desk.rolled, one)
		: feedbackLines(session, desk.rolled, one);
}

/** Whose a file is: names as typed. */
export const assignHandlers: Handlers<Session, AssignLayer, ListAction | TypingAction, Following> =
	{
		...typingHandlers<Session, AssignLayer>((session, own, by, replaces) =>
			put<Session>(session, {
				...own,
				typing: by(own.typing),
				...(replaces && {chosen: 0}),
			} as AssignLayer),
		),
		...listHandlers<Session, AssignLayer, UnitRolled, Following>({
			...chosenInLayer,
			entries(session, own) {
				const desk = deskOf(session);
				return desk ? unitsToAssign(desk, own) : [];
			},
			take(session, own, one) {
				if (!one)
					return tell(session, 'plain', {
						key: own.chosen < 0 ? 'rollup.assign.choose' : 'rollup.assign.none',
					});
				const {digest} = own;
				return decided(close(session, own), [{what: 'assign', digest, unit: one.unit.code}]);
			},
		}),
	};

/** What is asked before something is decided, written or opened. */
export const wordsHandlers: Handlers<Session, WordsLayer, QuestionsAction, Following> =
	questionsHandlers<Session, WordsLayer, Following>({
		accept: (session, own, time) => takeWords(session, own, time),
	});
