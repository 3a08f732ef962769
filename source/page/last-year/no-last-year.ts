import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {NoLastYear} from '../../draft/draft.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {close, open} from '../../program/layer.ts';
import {choiceField, filledIn, questionsHandlers} from '../../program/questions.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import type {NoLastYearPage} from './state.ts';

const reasons: readonly NoLastYear[] = ['首年', '新设机构', '上年数据无法取得', '机构改革'];

/** Opens the declaration. */
export function openNoLastYear(session: Session, {draft, readOnly}: Desk): Updated {
	if (readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	return stay(
		open<Session, NoLastYearPage>(session, {
			page: 'no-last-year',
			title: {key: 'command.noLastYear'},
			lines: [{words: {key: 'session.noLastYearIntro'}}],
			fields: [
				choiceField(
					'reason',
					{key: 'session.field.reason'},
					reasons.map((reason) => ({id: reason, label: reason})),
					draft.header.noLastYear,
				),
			],
			focus: 0,
			accept: {key: 'session.accept.keep'},
		}),
	);
}

function accept(session: Session, own: NoLastYearPage, time: string): Updated {
	const {desk, layers} = session;
	if (!desk) return stay(session);
	const after = reasons.find((reason) => reason === filledIn(own, 'reason'));
	const {noLastYear: before, lastYear} = desk.draft.header;
	const changes = [
		{header: 'noLastYear', ...(before && {before}), ...(after && {after})} as const,
		...(lastYear ? [{header: 'lastYear', before: lastYear} as const] : []),
	];
	return commit(close(session, own), {how: 'header', changes, time}, {layers});
}

export const noLastYearHandlers: Handlers<Session, NoLastYearPage, QuestionsAction, Next> =
	questionsHandlers<Session, NoLastYearPage, Next>({accept});
