import type {Session} from '../../desk/session.ts';
import {open} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {choiceField, textField} from '../../program/questions.ts';
import type {ReviewView} from '../../program/request.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import {reviewSteps} from '../../report/review/review-steps.ts';
import type {Next, Updated} from '../ask.ts';
import type {Deciding, Review, ReviewAction, Stepping} from './state.ts';

export const handlers: Handlers<Session, Review, ReviewAction, Next> = {
	...listHandlers<Session, Review, ReviewView['steps'][number], Next>({
		...chosenInLayer,
		entries: (_session, {view}) => view?.steps ?? [],
		take: (session, own, step) => (step ? askDecision(session, own, step) : stay(session)),
	}),
	askSteps(session) {
		const names = reviewSteps(session.settings.reviewSteps)
			.slice(0, -1)
			.map(({name}) => name);
		return stay(
			open<Session, Stepping>(session, {
				page: 'stepping',
				title: {key: 'command.reviewSteps'},
				lines: [{words: {key: 'session.review.stepsHow'}, mark: 'plain'}],
				fields: [textField('names', {key: 'session.field.reviewSteps'}, names.join('、'))],
				focus: 0,
				accept: {key: 'session.accept.keep'},
			}),
		);
	},
};

function askDecision(
	session: Session,
	{chosen}: Review,
	{name, does, line}: ReviewView['steps'][number],
): Updated {
	if (session.desk?.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const agree = {id: 'agree', label: {key: `session.review.${does}`} as const};
	const back = {id: 'return', label: {key: 'session.review.return'} as const};
	const choices = does === 'submit' || does === 'publish' ? [agree] : [agree, back];
	return stay(
		open<Session, Deciding>(session, {
			page: 'deciding',
			step: chosen,
			title: {key: 'session.review.decide', values: {step: name}},
			lines: [{words: line, mark: 'plain'}],
			fields: [
				choiceField('decision', {key: 'session.field.decision'}, choices),
				textField('opinion', {key: 'session.field.opinion'}),
				textField('name', {key: 'session.field.reviewName'}, session.who),
				textField('ground', {key: 'session.field.ground'}),
			],
			focus: 0,
			accept: {key: 'session.accept.record'},
		}),
	);
}
