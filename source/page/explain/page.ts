import type {Result} from '../../check/finding.ts';
import {explainedFigures, resultKey} from '../../check/result-key.ts';
import type {Rule} from '../../check/rule.ts';
import {sayWords} from '../../check/say-result.ts';
import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {findingFigures} from '../../desk/finding-figures.ts';
import {findingHere} from '../../desk/finding-here.ts';
import {findingWords} from '../../desk/finding-words.ts';
import {onDesk} from '../../desk/handlers.ts';
import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {Explanation} from '../../draft/draft.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {close, open, put} from '../../program/layer.ts';
import type {Line} from '../../program/line.ts';
import {
	choiceField,
	filledIn,
	type QuestionsLayer,
	questionsHandlers,
	textField,
	withReason,
} from '../../program/questions.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Message, MessageKey} from '../../text/say.ts';
import type {Next, Updated} from '../ask.ts';
import {commands} from './commands.ts';
import type {ExplainAsk} from './state.ts';
import {words} from './words.ts';

/** 情况说明 for one finding: a reason of the rule's, and words. */
type Explain = QuestionsLayer & {readonly page: 'explain'; finding: Result};

const otherReason = {zh: '其他', en: 'another reason'};

const handlers: Handlers<Session, Explain, QuestionsAction, Next> = questionsHandlers<
	Session,
	Explain,
	Next
>({accept});

const asks: Handlers<Session, unknown, ExplainAsk, Next> = {
	askExplanation: onDesk((session, _action, desk) => openExplain(session, desk)),
	dropExplanation: onDesk((session, {time}, desk) => {
		const result = findingHere(desk);
		const key = result && resultKey(result);
		const before = key ? desk.draft.explanations[key] : undefined;
		if (!key || !before) return tell(session, 'plain', {key: 'session.noExplanation'});
		return commit(session, {how: 'explained', changes: [{explanation: key, before}], time});
	}),
};

function openExplain(session: Session, desk: Desk): Updated {
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const finding = findingHere(desk);
	if (!finding) return tell(session, 'plain', {key: 'session.noFinding'});
	if (finding.status === 'unchecked')
		return tell(session, 'plain', {key: 'session.uncheckedNotExplained'});
	if (finding.level === 'must') return tell(session, 'plain', {key: 'session.mustNotExplained'});
	const rule = desk.rules.find(({id}) => id === finding.rule);
	const before = desk.draft.explanations[resultKey(finding)];
	const reasons = [...(rule?.reasons ?? []), otherReason];
	return stay(
		open<Session, Explain>(session, {
			page: 'explain',
			finding,
			title: {key: 'command.explain'},
			lines: linesOf(session, desk, finding, rule),
			fields: [
				choiceField(
					'reason',
					{key: 'session.field.reason'},
					reasons.map(({zh}) => ({id: zh, label: zh})),
					before?.reason,
				),
				textField('words', {key: wordsLabel(rule)}, before?.words),
			],
			focus: 0,
			accept: {key: 'session.accept.explain'},
		}),
	);
}

// Keeps the explanation, bound to the figures it explains. 其他 needs words, and so do rules that say so.
function accept(session: Session, own: Explain, time: string): Updated {
	const {desk, layers} = session;
	if (!desk) return stay(session);
	const reason = filledIn(own, 'reason');
	const words = filledIn(own, 'words');
	const rule = desk.rules.find(({id}) => id === own.finding.rule);
	// Signs alone say nothing.
	if (!/\p{L}/u.test(words)) {
		if (rule?.wordsNeeded) return back(session, own, {key: 'session.wordsNeeded'});
		if (reason === otherReason.zh) return back(session, own, {key: 'session.wordsMissing'});
	}

	const key = resultKey(own.finding);
	const after: Explanation = {reason, words, figures: explainedFigures(own.finding)};
	const before = desk.draft.explanations[key];
	const changes = [{explanation: key, ...(before && {before}), after}];
	const said = {key: 'session.explained'} as const;
	return commit(close(session, own), {how: 'explained', changes, time}, {layers, said});
}

function back(session: Session, own: Explain, why: Message): Updated {
	return stay(put(session, withReason(own, 'words', why)));
}

// What is explained stands above it, with the figures that the explanation will hold for.
function linesOf(session: Session, desk: Desk, finding: Result, rule: Rule | undefined): Line[] {
	const figures = findingFigures(session.language, desk, finding);
	return [
		...(rule ? [{words: sayWords(rule.title, session.language), mark: finding.level}] : []),
		{words: findingWords(session, desk, {...finding, explanation: undefined}), indent: 1},
		...(figures === '' ? [] : [{words: figures, mark: 'faint' as const, indent: 1}]),
	];
}

function wordsLabel(rule: Rule | undefined): MessageKey {
	return rule?.wordsNeeded ? 'session.field.wordsNeeded' : 'session.field.words';
}

/** 情况说明. */
export const explain = {
	id: 'explain',
	words,
	modes: {explain: questionModes},
	commands,
	handlers,
	asks,
	...questionsFace,
} satisfies Page<Next | ExplainAsk>;
