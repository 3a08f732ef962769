import type {Session} from '../../desk/session.ts';
import {open, put} from '../../program/layer.ts';
import type {Line} from '../../program/line.ts';
import {textField} from '../../program/questions.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {stay, tell} from '../../program/updated.ts';
import type {Decision} from '../../rollup/decision.ts';
import {sayOld} from '../../rollup/plan/say-old.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';
import {type Language, type Message, say} from '../../text/say.ts';
import {ask, type Updated} from '../ask.ts';
import {afterDecision, keptInHand, placeOfHands} from './hands.ts';
import {deskOf} from './here.ts';
import {namesIn} from './name-index.ts';
import {sayLookedAt} from './only-looked-at.ts';
import type {RollUpAsk, RollUpDesk, WordsLayer} from './state.ts';
import {freshened} from './ways.ts';

type Of<Type extends Outcome['type']> = Extract<Outcome, {type: Type}>;

/** News of the roll-up; the next are asked for at once. */
export function told(
	session: Session,
	{rolled, reading, why, lookedAt}: Of<'rollUpTold'>,
	request: Request,
): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own) return stay(session);
	const changed = put<Session>(session, {
		...(rolled ? keptInHand(own, {...own, rolled}) : own),
		reading,
		...(lookedAt && {lookedAt}),
	} as RollUpDesk);
	// The first letter that is looked for need not wait for it.
	if (rolled && reading.isOver) namesIn(rolled.roster.units);
	const fresh = rolled ? freshened(changed) : changed;
	if (request.type === 'rollUpNews') {
		if (why) return {...tell(fresh, 'bad', why), requests: [{type: 'rollUpNews'}]};
		const isLookedAtAgain =
			!own.lookedAt && reading.isOver && !own.reading.isOver && !own.reading.isPartial;
		return stay(isLookedAtAgain ? sayChanged(fresh, own.rolled, rolled) : fresh, {
			type: 'rollUpNews',
		});
	}

	if (request.type === 'readRollUpAgain')
		return tell(fresh, 'plain', lookedAt ? sayLookedAt(lookedAt) : {key: 'rollup.readingAgain'});
	return tell(fresh, 'plain', {key: reading.isPaused ? 'rollup.paused' : 'rollup.goesOn'});
}

// What is another since the folder was last looked at.
function sayChanged(session: Session, before: RolledUp, now: RolledUp = before): Session {
	const named = (rolled: RolledUp) =>
		new Set(rolled.files.map(({found}) => `${found.path}|${found.inside}|${found.record.digest}`));
	const [old, present] = [named(before), named(now)];
	const values = {
		files: present.size,
		more: [...present].filter((one) => !old.has(one)).length,
		less: [...old].filter((one) => !present.has(one)).length,
	};
	return {...session, notice: {level: 'good', message: {key: 'rollup.lookedAgain', values}}};
}

/** What was decided is in the journal: it is said, with the key that takes it back. */
export function nowDecided(
	session: Session,
	{rolled, numbers}: Of<'rollUpDecided'>,
): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own) return stay(session);
	const made = rolled.decisions.filter(({number}) => numbers.includes(number));
	const next = afterDecision(own, rolled, made);
	const fresh = freshened(put<Session>(session, next as RollUpDesk));
	const isUndo = made.some(({what}) => what === 'undo');
	const place = placeOfHands(fresh);
	const kept = put<Session>(fresh, {
		...next,
		made: isUndo || made.length === 0 ? undefined : {numbers, place},
	} as RollUpDesk);
	return tell(kept, 'good', saidOf(made, rolled, session.language));
}

function saidOf(
	made: readonly Decision[],
	{byCode, decisions}: RolledUp,
	language: Language,
): Message {
	const [first] = made;
	if (!first) return {key: 'rollup.decided.none'};
	const isUndo = first.what === 'undo';
	const about = isUndo ? decisions.find(({number}) => number === first.of) : first;
	const code = about && 'unit' in about && about.unit ? about.unit : '';
	const values = {
		what: say(language, `rollUp.decision.${about?.what ?? first.what}`),
		unit: byCode.get(code)?.unit.name ?? '',
		count: made.length,
	};
	const many = made.length > 1 ? 'many' : 'one';
	return {key: isUndo ? `rollup.undone.${many}` : `rollup.decided.${many}`, values};
}

/** What would be written, and where to: asked before anything is. */
export function planned(
	session: Session,
	{folder, files}: Of<'rollUpPlanned'>,
): Updated<RollUpAsk> {
	const feedback = files.filter((name) => name.includes('/')).length;
	const own = files.filter((name) => !name.includes('/'));
	// Where it could not be written the folder need not be typed again.
	const {writesTo, rolled} = deskOf(session)!;
	const {complete, provisional} = rolled;
	const lines: Line[] = [
		...own.map((words): Line => ({words, mark: 'good'})),
		...(feedback > 0
			? [{words: {key: 'rollup.write.feedback', values: {count: feedback}}, mark: 'good'} as const]
			: []),
		...(complete
			? []
			: [
					{
						words: {key: provisional ? 'rollup.write.provisional' : 'rollup.write.incomplete'},
						mark: 'hint',
					} as const,
				]),
	];
	return stay(
		open<Session, WordsLayer>(session, {
			page: 'rollupWords',
			purpose: {to: 'write'},
			title: {key: 'rollup.write.title', values: {count: files.length}},
			lines,
			fields: [textField('folder', {key: 'rollup.write.folder'}, writesTo ?? folder)],
			focus: 0,
			accept: {key: 'rollup.write.accept'},
		}),
	);
}

/** What was written, and what got another name. */
export function written(
	session: Session,
	{folder, written: files, removed, failed, left}: Of<'rollUpWritten'>,
): Updated<RollUpAsk> {
	const other = files.flatMap(({name, instead}) => (instead ? [{name, instead}] : []));
	return ask<RollUpAsk>(session, {
		title: {key: 'rollup.written.title', values: {count: files.length}},
		lines: [
			{words: {key: 'rollup.written.where', values: {folder}}, mark: 'good'},
			...failed.flatMap(({name, why, old}): Line[] => [
				{words: why, mark: 'bad'},
				...(old === undefined ? [] : [{words: sayOld(name, old, session.language), indent: 1}]),
			]),
			...other.map(
				(values): Line => ({words: {key: 'rollup.written.instead', values}, mark: 'hint'}),
			),
			...(left.length > 0
				? [
						{
							words: {
								key: 'rollUp.line.left',
								values: {names: left.join(say(session.language, 'check.comma'))},
							},
							mark: 'hint',
						} as const,
					]
				: []),
			...(removed.length > 0
				? [
						{
							words: {key: 'rollup.written.removed', values: {count: removed.length}},
							mark: 'plain',
						} as const,
					]
				: []),
		],
		choices: [{label: {key: 'session.goOn'}}],
	});
}

/** What is on the clipboard now. */
export function copied(
	session: Session,
	{refused}: Of<'copied'>,
	request: Request,
): Updated<RollUpAsk> {
	if (refused) return tell(session, 'bad', {key: 'rollup.copyRefused'});
	const count = request.type === 'copy' ? request.cells : 0;
	return tell(session, 'good', {key: 'rollup.copied', values: {count}});
}
