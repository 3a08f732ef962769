import '../../text/prose-text.ts';
import type {Tab} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {open, put, topOf} from '../../program/layer.ts';
import {typed} from '../../program/typing.ts';
import {goOn, stay, tell} from '../../program/updated.ts';
import {ask, type Updated} from '../ask.ts';
import {adopt} from './adopt.ts';
import {askAmend} from './ask-amend.ts';
import {askLookedAt} from './ask-looked-at.ts';
import {askOpening} from './ask-opening.ts';
import {askWords} from './ask-words.ts';
import {copyHere} from './copy-here.ts';
import {decided} from './decide.ts';
import {findingsHere} from './findings-shown.ts';
import {addressHere, deskOf, fileChosen, unitHere} from './here.ts';
import {namesIn} from './name-index.ts';
import {nameOf} from './name-of.ts';
import {changing, sayLookedAt} from './only-looked-at.ts';
import {
	type AssignLayer,
	type LinesLayer,
	type RollUpAsk,
	type RollUpDesk,
	type RollUpDo,
	type TraceLayer,
	unitFilters,
	unitSorts,
} from './state.ts';
import {undoDecision} from './undo-decision.ts';
import {filterCounts, isWaiting, placeShown, unitsShown} from './units-shown.ts';
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
	next(session, {by}, own) {
		if (own.tab === 'findings') {
			const last = findingsHere(own).length - 1;
			const finding = Math.max(0, Math.min(last, own.finding + by));
			return stay(put<Session>(session, {...own, finding} as RollUpDesk));
		}

		const shown = unitsShown(own);
		const from = placeShown(own);
		for (let step = 1; step <= shown.length; step++) {
			const one = shown[(from + by * step + shown.length * step) % shown.length]!;
			if (isWaiting(one))
				return stay(put<Session>(session, {...own, unit: one.unit.code} as RollUpDesk));
		}

		return tell(session, 'good', {key: 'rollup.nothingWaits'});
	},
	mark(session, _what, own) {
		const shown = unitsShown(own);
		const at = placeShown(own);
		const code = shown[at]?.unit.code;
		if (own.tab !== 'units' || code === undefined) return stay(session);
		const marks = new Set(own.marks);
		if (!marks.delete(code)) marks.add(code);
		const unit = shown[Math.min(at + 1, shown.length - 1)]!.unit.code;
		return stay(put<Session>(session, {...own, marks, unit} as RollUpDesk));
	},
	markAll(session, _what, own) {
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
	search: (session, _what, own) =>
		stay(put<Session>(session, {...own, tab: 'units', typing: typed(own.sought)} as RollUpDesk)),
	filter(session, {to}, own) {
		if (to !== undefined) return stay(put<Session>(session, {...own, filter: to} as RollUpDesk));
		const counts = {...filterCounts(own.rolled), marked: own.marks.size};
		return ask<RollUpAsk>(session, {
			title: {key: 'rollup.filter.title'},
			choices: unitFilters.map((filter) => ({
				label: {key: `rollup.filter.${filter}`, values: {count: counts[filter]}},
				does: {type: 'rollUp', what: {do: 'filter', to: filter}},
			})),
			chosen: unitFilters.indexOf(own.filter),
		});
	},
	sort(session, {to}, own) {
		if (to !== undefined) return stay(put<Session>(session, {...own, sort: to} as RollUpDesk));
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
	feedback(session) {
		const one = unitHere(session);
		if (!one) return tell(session, 'plain', {key: 'rollup.noUnitHere'});
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
		return stay(
			open<Session, AssignLayer>(session, {
				page: 'rollupAssign',
				digest,
				name: nameOf(file.found),
				typing: typed(),
				chosen: 0,
			}),
		);
	},
	plan: (session) => stay(session, {type: 'planRollUp', language: session.language}),
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
