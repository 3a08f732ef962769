import type {Desk} from '../../desk/desk.ts';
import {openDesk} from '../../desk/open-desk.ts';
import type {Session} from '../../desk/session.ts';
import {closeAll, groundOf, put, replaceGround} from '../../program/layer.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {stay} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import {kept, leavingListed} from './leave-trial.ts';
import type {Start} from './state.ts';

type Of<Type extends Outcome['type']> = Extract<Outcome, {type: Type}>;

/** What the world has: the start page as it is now. A draft that was open is not any more. */
export function listed(
	session: Session,
	{drafts, bin, recent}: Of<'listed'>,
	request: Request,
): Updated {
	if (request.type === 'list' && request.meanwhile) return stay({...session, drafts, bin, recent});
	const known: Session = {...session, drafts, bin, recent, left: undefined, desk: undefined};
	const ground = groundOf(session);
	return stay(
		ground.page === 'start'
			? put(known, {...ground, chosen: 0} as Start)
			: replaceGround<Session, Start>(known, {page: 'start', chosen: 0}),
	);
}

/** A draft is open: its pages take the place of whatever was there. */
export function opened(session: Session, outcome: Of<'opened'>, request: Request): Updated {
	const {notes, steps, readOnly} = outcome;
	const desk = openDesk(session, outcome);
	const open: Session = {
		...replaceGround(session, {page: 'desk'}),
		left: undefined,
		notice: undefined,
		desk,
	};
	const last = lastYearOf(desk, readOnly);
	const told: Next[] = mustConfirm(outcome) ? [{type: 'askConfirm', notes}] : [];
	if (request.type === 'open' && request.reading) {
		const {reading} = request;
		// What was found amiss is told over the preview: it is read first.
		const next: Next[] = [{type: 'showPreview', how: 'imported', reading}, ...told];
		return {...stay(open, ...last), next};
	}

	const [only, ...more] = steps;
	if (request.type === 'create' && only?.how === 'imported' && more.length === 0) {
		const cells = only.changes.flatMap((one) => ('address' in one ? [one.address] : []));
		const message = {key: 'session.imported', values: {cells: new Set(cells).size}} as const;
		return stay({...open, notice: {level: 'good', message}});
	}

	if (told.length > 0 || notes.length === 0) return {...stay(open, ...last), next: told};
	return ask(open, {
		title: desk.draft.header.unit,
		lines: notes.map((words) => ({words})),
		choices: [{label: {key: 'session.goOn'}}],
	});
}

// A draft that is only looked at is told of, and confirmed where it is written.
function mustConfirm({draft, readOnly}: Of<'opened'>): boolean {
	return draft.header.unconfirmed !== undefined && !readOnly;
}

// A new draft of a unit whose draft of last year is here is compared with it from the start.
function lastYearOf({draft}: Desk, readOnly: boolean): Request[] {
	const {unit, year, lastYear} = draft.header;
	const isNew = draft.revision === 0 && !lastYear && !readOnly;
	return isNew ? [{type: 'findLastYear', unit, year: year - 1, quiet: true}] : [];
}

/** Another window holds the draft: who, where, since; read only or take over. */
export function locked(session: Session, {id, why}: Of<'locked'>): Updated {
	return ask(closeAll(session), {
		title: {key: 'session.locked'},
		lines: [{words: why, mark: 'bad'}],
		choices: [
			{label: {key: 'session.openRead'}, does: {type: 'openDraft', id, mode: 'read'}},
			{label: {key: 'session.takeOver'}, does: {type: 'openDraft', id, mode: 'takeOver'}},
			{label: {key: 'session.cancel'}},
		],
	});
}

/** A 草稿包 has come in: its draft opens, when the list of drafts has it. */
export function unarchived(session: Session, {id}: Of<'unarchived'>): Updated {
	return {...stay(closeAll(session), {type: 'list'}), next: [{type: 'openDraft', id}]};
}

export const answers = {kept, leavingListed, listed, opened, locked, unarchived};
