import {commit} from '../../desk/commit.ts';
import type {Session} from '../../desk/session.ts';
import {close, put} from '../../program/layer.ts';
import type {Layer} from '../../program/program.ts';
import {withReason} from '../../program/questions.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {stay} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import type {Deciding, Review} from './state.ts';

/** 审签 as it stands goes onto its page; what was decided is kept with the draft. */
export function reviewed(
	session: Session,
	{view, mark, why}: Extract<Outcome, {type: 'reviewed'}>,
	request: Request,
	own: Layer,
): Updated {
	const {desk, layers} = session;
	if (request.type !== 'review' || request.draft.id !== desk?.draft.id) return stay(session);
	if (why)
		return stay(own.page === 'deciding' ? put(session, refused(own as Deciding, why)) : session);
	const there = own.page === 'deciding' ? close(session, own) : session;
	const page = there.layers.find((layer): layer is Review => layer.page === 'review');
	const shown = page ? put(there, {...page, view} as Review) : there;
	if (!mark) return stay(shown);
	const before = desk.draft.header.review;
	const after = [...(before ?? []), mark];
	const changes = [{header: 'review', ...(before && {before}), after} as const];
	return commit(shown, {how: 'reviewed', changes, time: mark.time}, {layers});
}

// The field that is to be mended takes the keys.
function refused(own: Deciding, why: NonNullable<Deciding['why']>): Deciding {
	if (why.key === 'review.noGround') return withReason(own, 'ground', why);
	if (why.key === 'review.noOpinion') return withReason(own, 'opinion', why);
	if (why.key === 'review.noName') return withReason(own, 'name', why);
	return {...own, why};
}
