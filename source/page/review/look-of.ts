import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {ReviewRequest} from '../../program/request.ts';

/** What is asked of the world: how 审签 of the open draft stands. */
export function lookOf(session: Session, desk: Desk, time: string): ReviewRequest {
	const {settings, who = '', language} = session;
	return {
		type: 'review',
		draft: desk.draft,
		steps: desk.history.steps,
		...(settings.reviewSteps && {names: settings.reviewSteps}),
		who,
		language,
		time,
	};
}
