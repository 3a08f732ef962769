import {canChange} from '../../desk/can-change.ts';
import {commit} from '../../desk/commit.ts';
import {onDesk} from '../../desk/handlers.ts';
import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {HeaderChange} from '../../draft/transaction.ts';
import type {QuestionsAction} from '../../program/action.ts';
import type {Command} from '../../program/command.ts';
import {close, open, put} from '../../program/layer.ts';
import {
	filledIn,
	type QuestionsLayer,
	questionsHandlers,
	textField,
	withReason,
} from '../../program/questions.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Ask, Next, Updated} from '../ask.ts';
import {feesFields, filledFees, fitFees} from './fees-fields.ts';
import {words} from './words.ts';

/** 表头: the unit's name, 填报人, 审核人, 负责人, 联系电话, 填报日期, 信息处理费. */
type HeaderPage = QuestionsLayer & {readonly page: 'header'};

type HeaderAsk = Extract<Ask, {type: 'askHeader'}>;

const fields = ['unit', 'preparer', 'reviewer', 'head', 'phone', 'date'] as const;

const handlers: Handlers<Session, HeaderPage, QuestionsAction, Next> = questionsHandlers<
	Session,
	HeaderPage,
	Next
>({accept, fit: fitFees});

function accept(session: Session, own: HeaderPage, time: string): Updated {
	const {desk, layers} = session;
	if (!desk) return stay(session);
	if (filledIn(own, 'unit') === '')
		return stay(put(session, withReason(own, 'unit', {key: 'session.unitMissing'})));
	const changes = fields.flatMap((header): HeaderChange[] => {
		const before = desk.draft.header[header];
		const after = filledIn(own, header) || undefined;
		return before === after ? [] : [{header, before, after} as HeaderChange];
	});
	const {fees, wrong} = filledFees(own);
	if (wrong) return stay(put(session, withReason(own, wrong.id, wrong.why)));
	const before = desk.draft.header.fees;
	if (JSON.stringify(before) !== JSON.stringify(fees))
		changes.push({header: 'fees', before, after: fees});
	return commit(close(session, own), {how: 'header', changes, time}, {layers});
}

const asks: Handlers<Session, unknown, HeaderAsk, Next> = {
	askHeader: onDesk((session, _action, desk) => {
		const {draft, readOnly} = desk;
		if (readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		return stay(
			open<Session, HeaderPage>(session, {
				page: 'header',
				title: {key: 'command.header'},
				lines: [],
				fields: [
					...fields.map((id) =>
						textField(id, {key: `session.field.${id}`}, draft.header[id] ?? ''),
					),
					...(desk.form.parts ? feesFields(draft.header.fees) : []),
				],
				focus: 1,
				accept: {key: 'session.accept.keep'},
			}),
		);
	}),
};

const commands: ReadonlyArray<Command<Session, HeaderAsk>> = [
	{
		id: 'header',
		name: 'command.header',
		initials: 'tbxx',
		keys: ['ctrl+t', 't'],
		modes: ['draft'],
		group: 'file',
		applies: (session) => canChange(session),
		action: () => ({type: 'askHeader'}),
	},
];

/** 表头. */
export const header = {
	id: 'header',
	words,
	modes: {header: questionModes},
	commands,
	handlers,
	asks,
	...questionsFace,
} satisfies Page<Next>;
