import {groundOf} from '../program/layer.ts';
import type {Layer} from '../program/program.ts';
import type {Session} from './session.ts';

/** The draft that a command means: the open one, or the one chosen on the start page, which begins with the drafts. */
export function draftMeant(session: Session): string | undefined {
	const {chosen = -1} = groundOf(session) as Layer & {chosen?: number};
	return session.desk ? session.desk.draft.id : session.drafts[chosen]?.id;
}
