import {explainedFigures, resultKey} from '../check/result-key.ts';
import type {Explanation} from '../draft/draft.ts';
import {commit} from './commit.ts';
import type {FormDialog} from './dialog.ts';
import {choiceField, filledIn, textField, withReason} from './form-fields.ts';
import {deskOf, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';
import {findingHere} from './update-findings.ts';

const otherReason = {zh: '其他', en: 'another reason'};

/** 情况说明 for the finding under the keys: a reason of the rule's, and words. */
export function explainForm(session: Session): FormDialog | Updated {
	const desk = deskOf(session);
	const finding = desk && findingHere(desk);
	if (!desk || !finding) return tell(session, 'plain', {key: 'session.noFinding'});
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	if (finding.status === 'unchecked')
		return tell(session, 'plain', {key: 'session.uncheckedNotExplained'});
	if (finding.level === 'must') return tell(session, 'plain', {key: 'session.mustNotExplained'});
	const rule = session.rules[desk.form.id]?.find(({id}) => id === finding.rule);
	const before = desk.draft.explanations[resultKey(finding)];
	const reasons = [...(rule?.reasons ?? []), otherReason];
	return {
		dialog: 'form',
		purpose: {what: 'explain', finding},
		title: {key: 'command.explain'},
		lines: rule ? [{words: rule.title.zh, mark: finding.level}] : [],
		fields: [
			choiceField(
				'reason',
				{key: 'session.field.reason'},
				reasons.map(({zh}) => ({id: zh, label: zh})),
				before?.reason,
			),
			textField('words', {key: 'session.field.words'}, before?.words),
		],
		focus: 0,
		accept: {key: 'session.accept.explain'},
	};
}

/** Keeps the explanation, bound to the figures it explains. 其他 needs words. */
export function acceptExplain(session: Session, dialog: FormDialog, time: string): Updated {
	const desk = deskOf(session);
	if (dialog.purpose.what !== 'explain' || !desk) return stay(session);
	const {finding} = dialog.purpose;
	const reason = filledIn(dialog, 'reason');
	const words = filledIn(dialog, 'words');
	if (reason === otherReason.zh && words === '')
		return stay({
			...session,
			dialog: withReason(dialog, 'words', {key: 'session.wordsMissing'}),
		});
	const key = resultKey(finding);
	const after: Explanation = {reason, words, figures: explainedFigures(finding)};
	const before = desk.draft.explanations[key];
	return commit(
		{...session, dialog: undefined},
		{how: 'explained', changes: [{explanation: key, ...(before && {before}), after}], time},
		{},
		dialog,
	);
}
