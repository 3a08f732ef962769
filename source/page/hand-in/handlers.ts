import {checkReturn} from '../../check/check-return.ts';
import type {Desk} from '../../desk/desk.ts';
import {onDesk} from '../../desk/handlers.ts';
import type {Session} from '../../desk/session.ts';
import {verify} from '../../desk/verify.ts';
import {chooseSetting} from '../../program/choose-setting.ts';
import {close, open, put} from '../../program/layer.ts';
import {waitedFor} from '../../program/pending.ts';
import {plainPath} from '../../program/plain-path.ts';
import {filledIn, questionsHandlers, withReason} from '../../program/questions.ts';
import type {Request} from '../../program/request.ts';
import {typed} from '../../program/typing.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Message} from '../../text/say.ts';
import {correctionsSinceHandIn} from '../../workbook/export/corrections.ts';
import type {ExportOption} from '../../workbook/export/kind.ts';
import {type ExportKind, kindOf} from '../../workbook/export/kinds.ts';
import {preflight} from '../../workbook/export/preflight.ts';
import type {Next, Updated} from '../ask.ts';
import {askMend, mend} from './go-mend.ts';
import {fitExport, handInFields} from './hand-in-fields.ts';
import type {HandIn, HandInAction, HandInAsk} from './state.ts';

export const handlers: Handlers<Session, HandIn, HandInAction, Next | HandInAction> = {
	...questionsHandlers<Session, HandIn, Next>({
		accept,
		fit: fitExport,
		leave: (session, own) =>
			waitedFor(session)?.request.type === 'export'
				? tell(session, 'plain', {key: 'session.exporting'})
				: stay({...close(session, own), left: undefined}),
	}),
	askMend,
	mend,
	verifyAll(session, {time}, own) {
		const {desk} = session;
		if (!desk) return stay(session);
		const made = verify(session, {where: 'everywhere', time}, desk);
		const now = made.session.desk ?? desk;
		// The list anew, with what was typed below it.
		const again = handInFields({...made.session, left: own}, now);
		return {...made, session: put(made.session, {...own, ...again})};
	},
};

export const asks: Handlers<Session, unknown, HandInAsk, Next> = {
	askHandIn: onDesk((session, _action, desk) =>
		stay(open<Session, HandIn>(session, handInFields(session, desk))),
	),
	takeModel(session, {path}) {
		const layers = session.layers.map((layer) => {
			if (layer.page !== 'hand-in') return layer;
			const own = layer as HandIn;
			const fields = own.fields.map((field) =>
				field.id === 'into' && field.kind === 'text' ? {...field, typing: typed(path)} : field,
			);
			return fitExport({...own, fields});
		});
		return stay({...session, layers});
	},
	exportNow: (session, {request}) => stay(session, request),
};

// What blocks hand-in blocks it, except with a 特殊情况说明; everything else is always possible.
function accept(session: Session, own: HandIn, time: string): Updated {
	const {desk} = session;
	if (!desk) return stay(session);
	const {form, draft} = desk;
	const id = filledIn(own, 'kind') as ExportKind;
	const {handIn, options, whole} = kindOf(id);
	const takes = (option: ExportOption) => options.includes(option);
	const refuse = (id: string, why: Message, first?: Message) =>
		stay(put(session, {...withReason(own, id, why), ...(first && {why: first})}));
	const name = filledIn(own, 'name').replaceAll(/[\\/:*?"<>|]/g, '');
	if (name === '') return refuse('name', {key: 'session.nameMissing'});
	const folder = plainPath(filledIn(own, 'folder')) ?? session.folder;
	const override = filledIn(own, 'override');
	const {blocked, first, lines} = preflight(whole ? asReport(session, desk) : desk);
	// No statement of anybody's stands in for a word on the state, or for a look into the ledger.
	if (handIn && draft.header.unconfirmed) {
		const {id, header} = draft;
		const values = {id, unit: header.unit, year: header.year};
		return refuse('kind', {key: 'draft.unconfirmed', values});
	}

	const inferred = lines.find((line) => line.id === 'inferred' && !line.ok);
	if (handIn && inferred) return refuse('kind', {key: 'session.inferredFirst'}, inferred.message);
	if (handIn && blocked && !takes('override'))
		return refuse('kind', {key: 'session.mendFirst'}, first?.message);
	if (handIn && blocked && override === '')
		return refuse('override', {key: 'session.blocked'}, first?.message);
	const examinedBy = filledIn(own, 'examinedBy');
	if (handIn && blocked && examinedBy === '')
		return refuse('examinedBy', {key: 'session.examinedByMissing'});
	const into = takes('into') ? plainPath(filledIn(own, 'into')) : undefined;
	const corrections = correctionsSinceHandIn(draft, desk.history.steps, form);
	const chosen = filledIn(own, 'besides');
	const whose = into ? 'model' : 'own';
	const isNew = chosen !== '' && chosen !== (own.besides[whose] ?? 'nothing');
	const remembered = isNew
		? chooseSetting(session, {besides: {...own.besides, [whose]: chosen}})
		: stay(session);
	const request: Request = {
		type: 'export',
		kind: id,
		draft,
		folder,
		name,
		...(into && {into, head: chosen === 'head'}),
		...(chosen === 'report' && {reportInside: true}),
		...(corrections && {corrections}),
		...(session.settings.reviewSteps && {reviewSteps: session.settings.reviewSteps}),
		...(override && takes('override') && {override, ...(examinedBy && {examinedBy})}),
		force: false,
		time,
	};
	return {...remembered, requests: [...remembered.requests, request]};
}

// Only who hands in the whole report is held up by its text.
function asReport(session: Session, desk: Desk): Desk {
	return {...desk, checked: checkReturn(session, desk.draft, {text: 'handIn'})};
}
