import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {labelOf} from '../../form/label-of.ts';
import {open, topOf} from '../../program/layer.ts';
import type {Line} from '../../program/line.ts';
import {choiceField, type Field, textField} from '../../program/questions.ts';
import {stay, tell} from '../../program/updated.ts';
import {aboutState} from '../../rollup/deciding.ts';
import type {DecisionWish} from '../../rollup/decision.ts';
import {shownPath} from '../../rollup/plan/source-sheet.ts';
import {placeOf} from '../../rollup/return-figures.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import {type Message, say} from '../../text/say.ts';
import {ask, type Updated} from '../ask.ts';
import {findingsOf} from './findings-shown.ts';
import {
	decisionOfFile,
	decisionsStanding,
	deskOf,
	fileChosen,
	unitHere,
	unitsMeant,
} from './here.ts';
import type {RollUpAsk, WordedDecision, WordsLayer} from './state.ts';

/** 审核通过: at once for one unit that nothing speaks against, else it is asked, once for all. */
export function adopt(session: Session, sure = false): Updated<RollUpAsk> {
	const meant = unitsMeant(session);
	const wishes = meant.flatMap((one) => aboutState('adopt', one, {}) ?? []);
	if (wishes.length === 0) return nothingToDecide(session, meant);
	const [only] = meant;
	if (!sure && meant.length === 1 && only?.open) return askWhich(session, only);
	const doubted = meant.filter((one) => one.head && blocked(one) > 0);
	if (sure || (meant.length === 1 && doubted.length === 0)) return decided(session, wishes);
	const [first] = meant;
	const count = wishes.length;
	return ask<RollUpAsk>(session, {
		title:
			count === 1
				? {key: 'rollup.adopt.one', values: {unit: first!.unit.name}}
				: {key: 'rollup.adopt.many', values: {count}},
		lines: [
			...(doubted.length > 0 ? doubtLines(session, doubted) : []),
			...without(meant.length - count),
		],
		choices: [
			{
				label: {key: doubted.length > 0 ? 'rollup.adopt.still' : 'rollup.adopt.yes'},
				does: {type: 'rollUp', what: {do: 'adopt', sure: true}},
			},
			{label: {key: 'session.cancel'}},
		],
	});
}

// Only the time of the files tells its returns apart: which one stands is a person's to say.
function askWhich(session: Session, one: UnitRolled): Updated<RollUpAsk> {
	const newest = one.versions.at(-1);
	return ask<RollUpAsk>(session, {
		title: {key: 'rollup.adopt.which', values: {unit: one.unit.name}},
		lines: blocked(one) > 0 ? doubtLines(session, [one]) : [],
		choices: [
			...one.versions.toReversed().map((version) => ({
				label: {
					key: version === newest ? 'rollup.adopt.newest' : 'rollup.adopt.older',
					values: {
						number: version.number,
						file: version.files[0] ? shownPath(version.files[0]) : '',
					},
				} as const,
				does: {
					type: 'rollUp',
					what: {do: 'wish', wishes: [aboutState('adopt', one, {}, version)!]},
				} as const,
			})),
			{label: {key: 'session.cancel'}},
		],
	});
}

/** What stands against adopting a unit: what must be mended, what could not be read, what is blank. */
function blocked({counts, across}: UnitRolled): number {
	return counts.blocks + across.filter(({blocks, status}) => blocks && status === 'fail').length;
}

function doubtLines(session: Session, doubted: readonly UnitRolled[]): Line[] {
	const {rolled} = deskOf(session)!;
	const [only] = doubted;
	if (doubted.length === 1 && only)
		return [
			countLine(only),
			...findingsOf(only, rolled.form)
				.slice(0, 4)
				.map((one): Line => ({words: one.say(session), mark: one.level, indent: 1})),
		];
	return [
		{words: {key: 'rollup.adopt.doubted', values: {count: doubted.length}}, mark: 'bad'},
		...doubted
			.slice(0, 5)
			.map((one): Line => ({words: `${one.unit.name}（${blocked(one)}）`, indent: 1})),
	];
}

function countLine({unit, counts}: UnitRolled): Line {
	const {explain, blanks} = counts;
	const must = counts.must + counts.faults + counts.questions;
	return {
		words: {key: 'rollup.counts', values: {unit: unit.name, must, explain, blanks}},
		mark: must > 0 ? 'must' : 'plain',
	};
}

function without(count: number): Line[] {
	return count > 0 ? [{words: {key: 'rollup.withoutReturn', values: {count}}, mark: 'hint'}] : [];
}

function nothingToDecide(session: Session, [first]: readonly UnitRolled[]): Updated<RollUpAsk> {
	return tell(
		session,
		'plain',
		first ? {key: 'rollup.noReturn', values: {unit: first.unit.name}} : {key: 'rollup.noUnitHere'},
	);
}

/** Hands decisions to the journal. */
export function decided(session: Session, wishes: readonly DecisionWish[]): Updated<RollUpAsk> {
	return stay(session, {type: 'decideRollUp', wishes});
}

const needReturn: ReadonlySet<WordedDecision> = new Set(['sendBack', 'zero']);

/** Asks for the words of a decision; those of a 退回 are there already, to be changed. */
export function askWords(session: Session, what: WordedDecision): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own) return stay(session);
	const file = topOf(session) === own && own.tab === 'files' ? fileChosen(own) : undefined;
	if (file && what === 'leaveOut') {
		const {digest} = file.found.record;
		if (digest === '')
			return tell(session, 'plain', {key: 'rollUp.noDigest', values: {name: nameOf(file.found)}});
		const purpose = {to: 'decide', what, units: file.unit ? [file.unit] : [], digest} as const;
		const title: Message = {key: 'rollup.leaveOut.file', values: {file: nameOf(file.found)}};
		return asked(session, purpose, title, [], [because(what)]);
	}

	const all = unitsMeant(session);
	const meant = needReturn.has(what) ? all.filter(({head}) => head) : all;
	if (meant.length === 0) return nothingToDecide(session, all);
	const [first] = meant;
	const title: Message =
		meant.length === 1
			? {key: `rollup.${what}.one`, values: {unit: first!.unit.name}}
			: {key: `rollup.${what}.many`, values: {count: meant.length}};
	const one = meant.length === 1 ? first : undefined;
	const lines: Line[] = [
		...(what === 'sendBack' && one
			? [
					countLine(one),
					...findingsOf(one, own.rolled.form)
						.filter(({level}) => level === 'must' || level === 'explain')
						.slice(0, 5)
						.map(
							(finding): Line => ({words: finding.say(session), mark: finding.level, indent: 1}),
						),
				]
			: meant.length > 1
				? [
						{
							words: meant
								.slice(0, 8)
								.map(({unit}) => unit.name)
								.join('、'),
							mark: 'plain' as const,
						},
					]
				: []),
		...without(all.length - meant.length),
	];
	const purpose = {to: 'decide', what, units: meant.map(({unit}) => unit.code)} as const;
	const prefilled = what === 'sendBack' ? sendBackWords(session, one) : '';
	const fields = [...(what === 'zero' ? confirming() : []), because(what, prefilled)];
	return asked(session, purpose, title, lines, fields);
}

function because(what: WordedDecision, text = ''): Field {
	return textField('because', {key: `rollup.${what}.because`}, text);
}

// 单位×××已确认.
function confirming(): Field[] {
	return [
		textField('by', {key: 'rollup.confirmedBy'}),
		choiceField('how', {key: 'rollup.how'}, [
			{id: 'phone', label: {key: 'rollup.how.phone'}},
			{id: 'oa', label: {key: 'rollup.how.oa'}},
			{id: 'written', label: {key: 'rollup.how.written'}},
		]),
	];
}

function sendBackWords({language}: Session, one: UnitRolled | undefined): string {
	if (!one) return say(language, 'rollup.sendBack.words');
	const {explain, blanks} = one.counts;
	const must = one.counts.must + one.counts.faults + one.counts.questions;
	const parts = [
		must > 0 ? say(language, 'rollup.sendBack.must', {count: must}) : '',
		explain > 0 ? say(language, 'rollup.sendBack.explain', {count: explain}) : '',
		blanks > 0 ? say(language, 'rollup.sendBack.blanks', {count: blanks}) : '',
	].filter(Boolean);
	return parts.length === 0
		? ''
		: say(language, 'rollup.sendBack.asListed', {parts: parts.join(say(language, 'check.comma'))});
}

function asked(
	session: Session,
	purpose: WordsLayer['purpose'],
	title: Message,
	lines: readonly Line[],
	fields: readonly Field[],
): Updated<RollUpAsk> {
	return stay(
		open<Session, WordsLayer>(session, {
			page: 'rollupWords',
			purpose,
			title,
			lines,
			fields,
			focus: 0,
			accept: {key: 'rollup.accept'},
		}),
	);
}

/** 代改 of the cell under the hands, or 代填 where nothing has come; from the list it leads to the return first. */
export function askAmend(session: Session): Updated<RollUpAsk> {
	const own = deskOf(session);
	const one = unitHere(session);
	if (!own || !one) return nothingToDecide(session, []);
	const {desk} = session;
	const isGrid = topOf(session).page === 'desk' && desk !== undefined && desk.tab !== 'findings';
	if (!isGrid) {
		const [first] = findingsOf(one, own.rolled.form);
		return {
			session: {...session, notice: {level: 'plain', message: {key: 'rollup.amend.goThere'}}},
			requests: [],
			next: [
				{
					type: 'rollUp',
					what: {
						do: 'open',
						unit: one.unit.code,
						...(first?.address !== undefined && {address: first.address}),
					},
				},
				{type: 'notify', level: 'plain', message: {key: 'rollup.amend.goThere'}},
			],
		};
	}

	const {form} = desk;
	const address = cursorOf(desk);
	const cell = form.cell.get(address)!;
	if (form.id !== own.rolled.form.id) return tell(session, 'bad', {key: 'rollup.amend.otherForm'});
	if (desk.rolled?.version !== undefined && desk.rolled.version !== one.head?.number)
		return tell(session, 'bad', {key: 'rollup.amend.notHead'});
	const figure = one.head?.figures[placeOf(form, address)] ?? null;
	const taken = !one.head;
	if (taken && cell.kind === 'total') return tell(session, 'plain', {key: 'rollup.fillIn.total'});
	const label = labelOf(cell);
	return asked(
		session,
		{to: 'amend', unit: one.unit.code, address},
		{
			key: taken ? 'rollup.fillIn.title' : 'rollup.amend.title',
			values: {unit: one.unit.name, label},
		},
		[
			{
				words: taken
					? {key: 'rollup.fillIn.note'}
					: {key: 'rollup.amend.was', values: {figure: figure ?? '□'}},
			},
		],
		[
			textField('to', {key: 'rollup.amend.to'}),
			...confirming(),
			textField('because', {key: 'rollup.amend.because'}),
		],
	);
}

/** Takes back the last decision of each unit meant, or that on the file under the hands: a new line, nothing is erased. */
export function undo(session: Session): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own) return stay(session);
	const file = topOf(session) === own && own.tab === 'files' ? fileChosen(own) : undefined;
	const ofFile = file && decisionOfFile(own.rolled, file);
	const last = file
		? ofFile
			? [ofFile]
			: []
		: unitsMeant(session).flatMap((one) =>
				decisionsStanding(own.rolled, one.unit.code).slice(0, 1),
			);
	if (last.length === 0) return tell(session, 'plain', {key: 'rollup.undo.nothing'});
	const wishes = last.map(({number}): DecisionWish => ({what: 'undo', of: number}));
	if (last.length === 1) return decided(session, wishes);
	return ask<RollUpAsk>(session, {
		title: {key: 'rollup.undo.many', values: {count: last.length}},
		choices: [
			{
				label: {key: 'rollup.undo.yes'},
				does: {type: 'rollUp', what: {do: 'wish', wishes}},
			},
			{label: {key: 'session.cancel'}},
		],
	});
}

/** The last name of a file's way. */
export function nameOf({path, inside}: {path: string; inside?: string}): string {
	return (inside ?? path).split('/').at(-1) ?? path;
}
