import '../../text/prose-text.ts';
import type {Tab} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {open, put, topOf} from '../../program/layer.ts';
import {typed} from '../../program/typing.ts';
import {goOn, stay, tell} from '../../program/updated.ts';
import type {RollUpCounts} from '../../rollup/rolled-up.ts';
import {type Message, say} from '../../text/say.ts';
import {ask, type Updated} from '../ask.ts';
import {adopt} from './adopt.ts';
import {askAmend} from './ask-amend.ts';
import {askLookedAt} from './ask-looked-at.ts';
import {askOpening} from './ask-opening.ts';
import {askWords} from './ask-words.ts';
import {copyHere} from './copy-here.ts';
import {decided, sayUnread} from './decide.ts';
import {keptInHand} from './hands.ts';
import {addressHere, deskOf, fileChosen, isUnread, unitHere} from './here.ts';
import {namesIn} from './name-index.ts';
import {nameOf} from './name-of.ts';
import {nextWaiting} from './next-waiting.ts';
import {changing, sayLookedAt} from './only-looked-at.ts';
import {
	type AssignLayer,
	type LinesLayer,
	type RollUpAsk,
	type RollUpDesk,
	type RollUpDo,
	type TraceLayer,
	type UnitFilter,
	unitFilters,
	unitSorts,
} from './state.ts';
import {undoDecision} from './undo-decision.ts';
import {filterCounts, placeShown, unitsShown} from './units-shown.ts';
import {back, openDeskTab, openUnit, tabHere, tabsOfDesk} from './ways.ts';

type Of<Do extends RollUpDo['do']> = Extract<RollUpDo, {do: Do}>;
type Does = {
	[Do in RollUpDo['do']]: (session: Session, what: Of<Do>, own: RollUpDesk) => Updated<RollUpAsk>;
};

const does: Does = {
	tab(session, {to}) {
		const {desk} = session;
		const isOwn = desk?.rolled?.unit !== undefined && to !== 'units' && to !== 'files';
		return isOwn ? goOn(session, {type: 'openTab', tab: to as Tab}) : openDeskTab(session, to);
	},
	nextTab(session, {by}, own) {
		if (session.desk?.rolled?.unit !== undefined) return goOn(session, {type: 'nextTab', by});
		const tabs = tabsOfDesk(own);
		const at = tabs.indexOf(tabHere(session)) + by;
		return openDeskTab(session, tabs[(at + tabs.length) % tabs.length]!);
	},
	back: (session) => back(session),
	leave(session) {
		const {desk} = session;
		const isSelected = desk?.anchor !== undefined || desk?.copied !== undefined;
		if (!isSelected) return back(session);
		return stay(putDesk(session, {anchor: undefined, round: undefined, copied: undefined}));
	},
	into(session) {
		const address = addressHere(session);
		if (address === undefined) return stay(session);
		return stay(
			open<Session, TraceLayer>(session, {page: 'rollupTrace', address, by: 'size', chosen: 0}),
		);
	},
	open: (session, {unit, address}) => openUnit(session, unit, address),
	next: (session, {by}, own) => nextWaiting(session, own, by),
	mark(session, _what, own) {
		const shown = unitsShown(own);
		const at = placeShown(own);
		const code = shown[at]?.unit.code;
		if (own.tab !== 'units') return tell(session, 'plain', {key: 'rollup.marksAreOfUnits'});
		if (code === undefined) return tell(session, 'plain', {key: 'rollup.noUnitHere'});
		const marks = new Set(own.marks);
		if (!marks.delete(code)) marks.add(code);
		const unit = shown[Math.min(at + 1, shown.length - 1)]!.unit.code;
		return stay(put<Session>(session, {...own, marks, unit, made: undefined} as RollUpDesk));
	},
	markAll(session, _what, own) {
		if (own.tab !== 'units') return tell(session, 'plain', {key: 'rollup.marksAreOfUnits'});
		const shown = unitsShown(own).map(({unit}) => unit.code);
		const isAll = shown.every((code) => own.marks.has(code));
		const marks = new Set(own.marks);
		for (const code of shown)
			if (isAll) marks.delete(code);
			else marks.add(code);
		return tell(put<Session>(session, {...own, marks} as RollUpDesk), 'plain', {
			key: 'rollup.marked',
			values: {count: marks.size},
		});
	},
	search(session) {
		// Units are looked for, wherever the hands were.
		const {session: there} = openDeskTab(session, 'units');
		const own = deskOf(there)!;
		return stay(put<Session>(there, {...own, typing: typed(own.sought)} as RollUpDesk));
	},
	filter(session, {to}, own) {
		// The units are filtered, wherever the hands were.
		if (to !== undefined) return onUnits(session, keptInHand(own, {...own, filter: to}));
		const counts = {...filterCounts(own.rolled), marked: own.marks.size};
		return ask<RollUpAsk>(session, {
			title: {key: 'rollup.filter.title'},
			choices: unitFilters.map((filter) => ({
				label: filterLabel(session, filter, counts[filter], own),
				does: {type: 'rollUp', what: {do: 'filter', to: filter}},
			})),
			chosen: unitFilters.indexOf(own.filter),
		});
	},
	sort(session, {to}, own) {
		if (to !== undefined) return onUnits(session, {...own, sort: to});
		return ask<RollUpAsk>(session, {
			title: {key: 'rollup.sort.title'},
			choices: unitSorts.map((sort) => ({
				label: {key: `rollup.sort.${sort}`},
				does: {type: 'rollUp', what: {do: 'sort', to: sort}},
			})),
			chosen: unitSorts.indexOf(own.sort),
		});
	},
	adopt: (session, {sure}) => adopt(session, sure),
	decide: (session, {what}) => askWords(session, what),
	amend: (session) => askAmend(session),
	wish: (session, {wishes}) => decided(session, wishes),
	undo: (session) => undoDecision(session),
	history(session, {all}) {
		const unit = all ? undefined : unitHere(session)?.unit.code;
		if (!all && unit === undefined) return tell(session, 'plain', {key: 'rollup.noUnitHere'});
		return stay(
			open<Session, LinesLayer>(session, {
				page: 'rollupLines',
				kind: 'history',
				...(unit !== undefined && {unit}),
				chosen: 0,
			}),
		);
	},
	versions(session) {
		const one = unitHere(session);
		if (!one || one.versions.length < 2)
			return tell(session, 'plain', {key: 'rollup.versions.one'});
		const {code} = one.unit;
		return stay(
			open<Session, LinesLayer>(session, {
				page: 'rollupLines',
				kind: 'versions',
				unit: code,
				chosen: 0,
			}),
		);
	},
	feedback(session, _what, own) {
		const one = unitHere(session);
		if (!one) return tell(session, 'plain', {key: 'rollup.noUnitHere'});
		if (isUnread(own, one)) return tell(session, 'plain', sayUnread(one));
		const unit = one.unit.code;
		return stay(
			open<Session, LinesLayer>(session, {page: 'rollupLines', kind: 'feedback', unit, chosen: 0}),
		);
	},
	assign(session, _what, own) {
		const file = own.tab === 'files' && topOf(session) === own ? fileChosen(own) : undefined;
		const digest = file?.found.record.digest ?? '';
		if (!file) return tell(session, 'plain', {key: 'rollup.assign.where'});
		if (digest === '' || !file.found.record.return)
			return tell(session, 'plain', {key: 'rollup.noBytes'});
		// Who is not proposed is never taken by Enter alone.
		const first = file.unit !== undefined && own.rolled.byCode.has(file.unit) ? 0 : -1;
		return stay(
			open<Session, AssignLayer>(session, {
				page: 'rollupAssign',
				digest,
				name: nameOf(file.found),
				typing: typed(),
				chosen: first,
			}),
		);
	},
	plan(session, _what, {reading}) {
		// Whoever has not been read would stand in every table as missing.
		if (reading.isPartial)
			return tell(session, 'bad', {
				key: reading.isPaused ? 'rollup.write.paused' : 'rollup.write.reading',
				values: {done: reading.done, all: reading.all},
			});
		return stay(session, {type: 'planRollUp', language: session.language});
	},
	write: (session, {folder}) =>
		stay(session, {type: 'writeRollUp', folder, language: session.language}),
	pause(session, _what, {reading}) {
		if (reading.isOver) return tell(session, 'plain', {key: 'rollup.notReading'});
		return stay(session, {type: 'pauseRollUp', pause: !reading.isPaused});
	},
	again: (session) => stay(session, {type: 'readRollUpAgain'}),
	copy: (session) => copyHere(session),
	order(session) {
		const top = topOf(session);
		if (top.page !== 'rollupTrace') return stay(session);
		const by = (top as TraceLayer).by === 'size' ? 'change' : 'size';
		return stay(put<Session>(session, {...top, by, chosen: 0} as TraceLayer));
	},
	confirm: (session) => stay(session, {type: 'confirmRollUp'}),
	askOpening: (session) => askOpening(session),
	begin(session, {notes}, {rolled, reading, lookedAt}) {
		// The first letter that is looked for need not wait for it.
		if (reading.isOver) namesIn(rolled.roster.units);
		if (lookedAt) return askLookedAt(session, lookedAt);
		if (notes.length > 0)
			return ask<RollUpAsk>(session, {
				title: {key: 'rollup.notes'},
				lines: notes.map((words) => ({words, mark: 'bad'})),
				choices: [
					{label: {key: 'rollup.notesSeen'}, does: {type: 'rollUp', what: {do: 'confirm'}}},
					{label: {key: 'rollup.notesLater'}},
				],
			});
		const [note] = rolled.notes;
		if (!note) return stay(session);
		// What the verb answers with options, the desk answers with keys.
		const isEmpty = note.key === 'rollUp.note.nothingAdopted';
		return tell(session, 'plain', isEmpty ? {key: 'rollup.nothingAdopted'} : note);
	},
};

// The first line counts those that are due; a list has the others too (抄送, 汇总 without a return), and says how many.
function filterLabel(
	{language}: Session,
	filter: UnitFilter,
	count: number,
	{rolled: {counts: due}, reading}: RollUpDesk,
): Message {
	// Nobody is missing before everything is read.
	if (filter === 'missing' && reading.isPartial)
		return {key: 'rollup.filter.unread', values: {count}};
	const counted = filter in due ? due[filter as keyof RollUpCounts] : count;
	const more = counted === null ? 0 : count - counted;
	if (more <= 0) return {key: `rollup.filter.${filter}`, values: {count}};
	const name = say(language, `rollup.filterName.${filter}`);
	return {key: 'rollup.filter.beside', values: {name, count, more}};
}

function onUnits(session: Session, own: RollUpDesk): Updated<RollUpAsk> {
	return stay(put<Session>(session, {...own, tab: 'units'} as RollUpDesk));
}

/** What is asked of the desk, whatever page of it lies on top. */
export function doOnDesk(session: Session, {what}: RollUpAsk): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (what.do === 'askOpening') return askOpening(session);
	if (!own) return stay(session);
	const {lookedAt} = own;
	if (lookedAt && changing.has(what.do)) {
		// Nothing is remarked on here: the key shows what the other window has decided.
		if (what.do === 'decide' && what.what === 'remark')
			return stay(session, {type: 'readRollUpAgain'});
		return tell(session, 'bad', sayLookedAt(lookedAt));
	}

	const one = does[what.do] as (
		session: Session,
		what: RollUpDo,
		own: RollUpDesk,
	) => Updated<RollUpAsk>;
	return one(session, what, own);
}
