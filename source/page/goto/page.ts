import {onDesk} from '../../desk/handlers.ts';
import {moveTo} from '../../desk/move-to.ts';
import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
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
import {type Handlers, stay} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {addressOfItem} from './address-of-item.ts';
import {words} from './words.ts';

/** 转到: asks for an official item. */
type Goto = QuestionsLayer & {readonly page: 'goto'};

type GotoAsk = {type: 'askGoto'};

const handlers: Handlers<Session, Goto, QuestionsAction, Next> = questionsHandlers<
	Session,
	Goto,
	Next
>({
	accept(session, own) {
		const {desk} = session;
		const text = filledIn(own, 'item');
		const address = desk && addressOfItem(desk, text);
		if (desk && address) return stay(putDesk(close(session, own), moveTo(desk, address)));
		const why = {key: 'session.noSuchItem', values: {text}} as const;
		return stay(put(session, withReason(own, 'item', why)));
	},
});

const asks: Handlers<Session, unknown, GotoAsk, Next> = {
	askGoto: onDesk((session) =>
		stay(
			open<Session, Goto>(session, {
				page: 'goto',
				title: {key: 'command.goto'},
				lines: [{words: {key: 'session.gotoIntro'}, mark: 'faint'}],
				fields: [textField('item', {key: 'session.field.item'})],
				focus: 0,
				accept: {key: 'session.accept.goto'},
			}),
		),
	),
};

const commands: ReadonlyArray<Command<Session, GotoAsk>> = [
	{
		id: 'goto',
		name: 'command.goto',
		initials: 'zd',
		keys: ['ctrl+g', 'g'],
		modes: ['draft'],
		group: 'move',
		action: () => ({type: 'askGoto'}),
	},
];

/** Goes to a cell by its official item. */
export const goto = {
	id: 'goto',
	words,
	modes: {goto: questionModes},
	commands,
	handlers,
	asks,
	...questionsFace,
} satisfies Page<Next | GotoAsk>;
