import type {Session} from '../../desk/session.ts';
import {close, put} from '../../program/layer.ts';
import {filledIn, withReason} from '../../program/questions.ts';
import {stay} from '../../program/updated.ts';
import {aboutState} from '../../rollup/deciding.ts';
import type {Confirmed, DecisionWish} from '../../rollup/decision.ts';
import {takenDigest} from '../../rollup/decision.ts';
import {placeOf} from '../../rollup/return-figures.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import {toldDay} from '../../rollup/told-day.ts';
import {plainName} from '../../text/plain-name.ts';
import type {Updated} from '../ask.ts';
import {asJudged} from './as-judged.ts';
import {decided} from './decide.ts';
import {deskOf} from './here.ts';
import type {RollUpAsk, RollUpDesk, WordedDecision, WordsLayer} from './state.ts';

/** What was filled in becomes decisions, a folder to write to, or a roll-up to open. */
export function takeWords(session: Session, own: WordsLayer, time: string): Updated<RollUpAsk> {
	const {purpose} = own;
	switch (purpose.to) {
		case 'decide':
			return takeDecision(session, own, purpose.what);
		case 'amend':
			return takeFigure(session, own, purpose);
		case 'write': {
			const folder = filledIn(own, 'folder');
			if (folder === '')
				return stay(put(session, withReason(own, 'folder', {key: 'rollup.write.noFolder'})));
			const {language} = session;
			const closed = close<Session>(session, own);
			const desk = {...deskOf(session)!, writesTo: folder} as RollUpDesk;
			return stay(put<Session>(closed, desk), {type: 'writeRollUp', folder, language});
		}

		case 'open':
			return takeOpening(session, own, time);
	}
}

function takeOpening(session: Session, own: WordsLayer, _time: string): Updated<RollUpAsk> {
	const [folder, units, last, year] = ['folder', 'units', 'last', 'year'].map((id) =>
		filledIn(own, id),
	) as [string, string, string, string];
	if (folder === '')
		return stay(put(session, withReason(own, 'folder', {key: 'rollup.open.noFolder'})));
	if (year !== '' && !/^(?:19|20)\d{2}$/.test(year))
		return stay(put(session, withReason(own, 'year', {key: 'rollup.open.badYear'})));
	const name = filledIn(own, 'name');
	return stay(session, {
		type: 'openRollUp',
		wanted: {
			folders: [bare(folder)],
			...(units && {units: bare(units)}),
			...(last && {last: bare(last)}),
			...(year && {year: Number(year)}),
			...(name && {name}),
		},
	});
}

// A dropped path comes in quotes.
function bare(path: string): string {
	return path.replace(/^(['"])(.*)\1$/, '$2').replaceAll(/\\ /g, ' ');
}

function takeDecision(session: Session, own: WordsLayer, what: WordedDecision): Updated<RollUpAsk> {
	const because = plainName(filledIn(own, 'because'));
	if (because === '')
		return stay(put(session, withReason(own, 'because', {key: 'rollup.becauseMissing'})));
	const confirmed = what === 'zero' ? confirmedIn(own) : undefined;
	if (confirmed && 'page' in confirmed) return stay(put(session, confirmed));
	const {purpose} = own;
	if (purpose.to !== 'decide') return stay(session);
	const {digest, units} = purpose;
	const closed = close(session, own);
	if (digest !== undefined)
		return decided(closed, [
			{what: 'leaveOut', digest, ...(units[0] && {unit: units[0]}), because},
		]);
	const {rolled} = deskOf(session)!;
	return decided(
		closed,
		units.flatMap((code) => {
			const one = rolled.byCode.get(code);
			const judged = one && asJudged(session, rolled, one);
			return one && judged ? (wishOf(one, judged, what, because, confirmed) ?? []) : [];
		}),
	);
}

function wishOf(
	one: UnitRolled,
	judged: UnitRolled,
	what: WordedDecision,
	because: string,
	confirmed: Confirmed | undefined,
): DecisionWish | undefined {
	const unit = one.unit.code;
	switch (what) {
		case 'sendBack': {
			const findings = judged.results
				.filter(({status, level}) => status === 'fail' && level !== 'hint')
				.map(({rule, at}) => `${rule}@${at}`);
			return aboutState('sendBack', one, {because, ...(findings.length > 0 && {findings})});
		}

		case 'zero': {
			const digest = one.head?.digest;
			return digest === undefined
				? undefined
				: {what, unit, digest, ...(confirmed && {confirmed}), because};
		}

		case 'exempt':
		case 'leaveOut':
		case 'remark':
		case 'reopen':
			return {what, unit, because};
	}
}

// Who confirmed it, how and when; where something of that is missing or wrong, the questions with the reason.
function confirmedIn(own: WordsLayer): Confirmed | WordsLayer {
	const by = plainName(filledIn(own, 'by'));
	if (by === '') return withReason(own, 'by', {key: 'rollup.byMissing'});
	const how = filledIn(own, 'how') as Confirmed['how'];
	const said = filledIn(own, 'when');
	const when = said === '' ? undefined : toldDay(said);
	if (said !== '' && when === undefined) return withReason(own, 'when', {key: 'rollup.badDay'});
	return {by, how, ...(when !== undefined && {when})};
}

function takeFigure(
	session: Session,
	own: WordsLayer,
	{unit, address}: {unit: string; address: string},
): Updated<RollUpAsk> {
	const {rolled} = deskOf(session)!;
	const {head} = rolled.byCode.get(unit) ?? {};
	const text = filledIn(own, 'to').normalize('NFKC').replaceAll(',', '');
	const to = text === '' ? null : Number(text);
	const isTaken = !head || head.digest === takenDigest(unit);
	if ((to !== null && !/^-?\d+(?:\.\d+)?$/.test(text)) || (to === null && isTaken))
		return stay(put(session, withReason(own, 'to', {key: 'rollup.amend.noFigure'})));
	const confirmed = confirmedIn(own);
	if ('page' in confirmed) return stay(put(session, confirmed));
	const because = plainName(filledIn(own, 'because'));
	if (because === '')
		return stay(put(session, withReason(own, 'because', {key: 'rollup.becauseMissing'})));
	const closed = close(session, own);
	if (isTaken)
		return decided(closed, [{what: 'fillIn', unit, figures: {[address]: to!}, confirmed, because}]);
	const from = head.figures[placeOf(rolled.form, address)] ?? null;
	const {digest} = head;
	return decided(closed, [{what: 'amend', unit, digest, address, from, to, confirmed, because}]);
}
