import {commit} from '../../desk/commit.ts';
import type {Session} from '../../desk/session.ts';
import {close} from '../../program/layer.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {stay} from '../../program/updated.ts';
import {exportFile} from '../../workbook/export/export-file.ts';
import {kindOf} from '../../workbook/export/kinds.ts';
import {ask, type Updated} from '../ask.ts';

type Of<Type extends Outcome['type']> = Extract<Outcome, {type: Type}>;

/** What was written, as a receipt; a hand-in is kept with its draft. */
function exported(
	session: Session,
	{file, lines, header, time}: Of<'exported'>,
	request: Request,
	own: Layer,
): Updated {
	const closed: Session = {
		...(own.page === 'hand-in' ? close(session, own) : session),
		left: undefined,
		// The next export is offered beside this one.
		folder: /^(.+)[\\/]/.exec(file)?.[1] ?? session.folder,
	};
	const receipt = ask(closed, {
		title: {key: 'session.exported', values: {file}},
		lines,
		choices: [{label: {key: 'session.goOn'}}],
	});
	const {desk} = session;
	const isOfDesk = request.type === 'export' && request.draft.id === desk?.draft.id;
	if (!header?.handedIn || !desk || !isOfDesk) return receipt;
	const before = desk.draft.header.handedIn;
	const changes = [{header: 'handedIn', ...(before && {before}), after: header.handedIn} as const];
	return commit(receipt.session, {how: 'handedIn', changes, time});
}

/** The file is there already: whether it is to be replaced. */
function exists(session: Session, {file}: Of<'exists'>, request: Request): Updated {
	if (request.type !== 'export') return stay(session);
	const {kind, name, into} = request;
	return ask(session, {
		title: {key: 'command.export'},
		lines: [
			{
				words: {
					key: 'session.existsAsk',
					values: {name: file ?? exportFile(kindOf(kind), name, into)},
				},
			},
		],
		choices: [
			{label: {key: 'session.cancel'}},
			{
				label: {key: 'session.existsYes'},
				does: {type: 'exportNow', request: {...request, force: true}},
			},
		],
	});
}

export const answers = {exported, exists};
