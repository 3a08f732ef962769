import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {TextChange} from '../../draft/change-text.ts';
import {ordersBetween} from '../../draft/order-between.ts';
import {freshIds, paragraphsOf, partIds} from '../../draft/paragraph.ts';
import {type Handlers, tell} from '../../program/updated.ts';
import {roleOf} from '../../report/role-of.ts';
import {startingText} from '../../report/starting-text.ts';
import type {Next} from '../ask.ts';
import {sourcesHere} from './part-here.ts';
import type {TextAction} from './state.ts';

type Starting = Extract<TextAction, {type: 'takeStartingText'}>;

/** 上年文稿 for the parts that have no text yet. */
export const startingHandlers: Handlers<Session, Desk, Starting, Next> = {
	takeStartingText(session, {time}, desk) {
		const {draft} = desk;
		const last = draft.header.lastYear?.text;
		if (!last) return tell(session, 'plain', {key: 'session.text.noLastText'});
		const sources = sourcesHere(desk, session.forms);
		const empty = partIds.filter(
			(part) => paragraphsOf(draft.paragraphs, part).length === 0 && last[part] !== undefined,
		);
		const lines = empty.flatMap((part) => (last[part] ?? []).map((text) => ({part, text})));
		if (lines.length === 0) return tell(session, 'plain', {key: 'session.text.notEmpty'});
		const ids = freshIds(draft.paragraphs, draft.revision, lines.length);
		const orders = new Map(
			empty.map((part) => [part, ordersBetween(undefined, undefined, last[part]?.length ?? 0)]),
		);
		const changes = lines.map(({part, text}, index): TextChange => {
			const begun = startingText(text, sources);
			const order = orders.get(part)?.shift() ?? 'i';
			const from = `上年文稿|${draft.header.year - 1}年度`;
			return {
				paragraph: ids[index]!,
				after: {part, order, role: roleOf(begun), text: begun, from},
			};
		});
		const {figure: _, ...text} = desk.text;
		const said = {key: 'session.text.started', values: {count: lines.length}} as const;
		return commit(putDesk(session, {text}), {how: 'carriedOn', changes, time}, {said});
	},
};
