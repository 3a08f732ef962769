import type {Session} from '../../desk/session.ts';
import {open, topOf} from '../../program/layer.ts';
import type {Line} from '../../program/line.ts';
import {choiceField, type Field, textField} from '../../program/questions.ts';
import {stay, tell} from '../../program/updated.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import {type Message, say} from '../../text/say.ts';
import type {Updated} from '../ask.ts';
import {asJudged} from './as-judged.ts';
import {countLine, nothingToDecide, notShown, without} from './decide.ts';
import {findingsOf} from './findings-shown.ts';
import {deskOf, fileChosen, marksUnseen, unitsMeant} from './here.ts';
import {nameOf} from './name-of.ts';
import type {RollUpAsk, WordedDecision, WordsLayer} from './state.ts';

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
	const there = needReturn.has(what) ? all.filter(({head}) => head) : all;
	if (there.length === 0) return nothingToDecide(session, all);
	// Where nothing is blank there is nothing to be taken as zero.
	const meant = what === 'zero' ? there.filter(({counts}) => counts.blanks > 0) : there;
	if (meant.length === 0)
		return tell(session, 'plain', {
			key: 'rollup.zero.none',
			values: {
				unit: there
					.map(({unit}) => unit.name)
					.slice(0, 3)
					.join('、'),
			},
		});
	// One name stands for one unit: what each confirms is asked of each.
	if (what === 'zero' && meant.length > 1)
		return tell(session, 'plain', {key: 'rollup.zero.each', values: {count: meant.length}});
	const [first] = meant;
	const title: Message =
		meant.length === 1
			? {key: `rollup.${what}.one`, values: {unit: first!.unit.name}}
			: {key: `rollup.${what}.many`, values: {count: meant.length}};
	// What is sent back is the newest: the words are about that.
	const one = meant.length === 1 && first ? asJudged(session, own.rolled, first) : undefined;
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
		...without(all.length - there.length),
		...notShown(marksUnseen(session)),
	];
	const purpose = {to: 'decide', what, units: meant.map(({unit}) => unit.code)} as const;
	const prefilled = what === 'sendBack' ? sendBackWords(session, one) : '';
	const fields =
		what === 'zero'
			? [...confirming(), because(what, prefilled), confirmedWhen()]
			: [because(what, prefilled)];
	return asked(session, purpose, title, lines, fields);
}

function because(what: WordedDecision, text = ''): Field {
	return textField('because', {key: `rollup.${what}.because`}, text);
}

/** 单位×××已确认: by whom, and how. */
export function confirming(): Field[] {
	return [
		textField('by', {key: 'rollup.confirmedBy'}),
		choiceField('how', {key: 'rollup.how'}, [
			{id: 'phone', label: {key: 'rollup.how.phone'}},
			{id: 'oa', label: {key: 'rollup.how.oa'}},
			{id: 'written', label: {key: 'rollup.how.written'}},
		]),
	];
}

/** Behind all else: mostly it is now. */
export function confirmedWhen(): Field {
	return textField('when', {key: 'rollup.when'});
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

/** Lays a page of questions over the desk. */
export function asked(
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
