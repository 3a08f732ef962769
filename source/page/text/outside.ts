import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {Line} from '../../program/line.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import {changesTo, type Difference} from '../../report/changes-to.ts';
import {stretchesOf} from '../../report/pieces-of.ts';
import {readReference} from '../../report/read-reference.ts';
import {readTypedReport, typedReport} from '../../report/typed-report.ts';
import {typedText} from '../../report/typed-text.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import type {TextAction} from './state.ts';

type Outside = Extract<TextAction, {type: 'editOutside' | 'takeOutside' | 'acceptOutside'}>;

/** How many changed paragraphs are shown. */
const most = 8;

/** The text in the editor of the user's choice. */
export const outsideHandlers: Handlers<Session, Desk, Outside, Next | TextAction> = {
	editOutside(session, _action, {draft, form, readOnly}) {
		if (readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		return stay(session, {
			type: 'editOutside',
			id: draft.id,
			text: typedReport(draft.paragraphs, form),
		});
	},
	takeOutside(session, {outcome}, desk) {
		const {text, why, isGone, saves} = outcome;
		if (why !== undefined)
			return tell(session, 'bad', {key: 'session.text.editorFailed', values: {why}});
		if (text.trim() === '') return tell(session, 'bad', {key: 'session.text.editorEmpty'});
		const {draft, form} = desk;
		const {parts, homeless} = readTypedReport(text, form);
		const {differences} = changesTo(draft.paragraphs, draft.revision, parts);
		if (differences.length === 0 && homeless.length === 0)
			return tell(session, 'plain', {key: 'session.text.editorSame'});
		const shown = differences.slice(0, most);
		const more = differences.length - shown.length;
		return ask<TextAction>(session, {
			title: {key: 'session.text.editorTitle', values: {...countsOf(differences), saves}},
			lines: [
				...(isGone
					? [{words: {key: 'session.text.editorGone'} as const, mark: 'bad' as const}]
					: []),
				...homeless.map(
					(line): Line => ({
						words: {key: 'session.text.editorHomeless', values: {line: typedText(line, form)}},
						mark: 'bad',
					}),
				),
				...shown.flatMap((one) => linesOf(one, desk)),
				...(more > 0
					? [{words: {key: 'session.text.editorMore', values: {count: more}} as const}]
					: []),
			],
			choices: [
				{label: {key: 'session.text.editorTake'}, does: {type: 'acceptOutside', text}},
				{label: {key: 'session.text.editorDrop'}},
			],
		});
	},
	acceptOutside(session, {text, time}, {draft, form}): Updated<TextAction> {
		const {parts} = readTypedReport(text, form);
		const {changes, differences} = changesTo(draft.paragraphs, draft.revision, parts);
		const said = {key: 'session.text.editorTaken', values: countsOf(differences)} as const;
		return commit(session, {how: 'written', changes, time}, {said});
	},
};

function countsOf(differences: readonly Difference[]) {
	const count = (is: (one: Difference) => boolean) => differences.filter(is).length;
	return {
		changed: count(({before, after}) => before !== undefined && after !== undefined),
		added: count(({before}) => before === undefined),
		removed: count(({after}) => after === undefined),
	};
}

function linesOf({part, before, after}: Difference, {form}: Desk): Line[] {
	const title = form.parts?.find(({id}) => id === part)?.part ?? '';
	const said = (sign: string, text: string | undefined): Line[] =>
		text === undefined ? [] : [{words: `${title} ${sign} ${typedText(text, form)}`}];
	return [...said('−', before), ...said('+', after), ...openIn(after ?? '', form)];
}

// What is no reference stays open in the text: said here already.
function openIn(text: string, form: Desk['form']): Line[] {
	return stretchesOf(text).flatMap((one): Line[] => {
		if (one.kind === 'text') return [];
		const {why} = readReference(one.asked, form);
		return why ? [{words: why, mark: 'bad', indent: 1}] : [];
	});
}
