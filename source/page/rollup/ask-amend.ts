import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {labelOf} from '../../form/label-of.ts';
import {topOf} from '../../program/layer.ts';
import {textField} from '../../program/questions.ts';
import {tell} from '../../program/updated.ts';
import {placeOf} from '../../rollup/return-figures.ts';
import type {Updated} from '../ask.ts';
import {asked, confirmedWhen, confirming} from './ask-words.ts';
import {nothingToDecide} from './decide.ts';
import {findingsOf} from './findings-shown.ts';
import {deskOf, isUnread, unitHere} from './here.ts';
import type {RollUpAsk} from './state.ts';

/** 代改 of the cell under the hands, or 代填 where nothing has come; from the list it leads to the return first. */
export function askAmend(session: Session): Updated<RollUpAsk> {
	const own = deskOf(session);
	const one = unitHere(session);
	if (!own || !one) return nothingToDecide(session, []);
	if (isUnread(own, one)) return nothingToDecide(session, [one]);
	const {desk} = session;
	const isGrid = topOf(session).page === 'desk' && desk !== undefined && desk.tab !== 'findings';
	if (!isGrid) {
		const [first] = findingsOf(one, own.rolled.form);
		return {
			session: {...session, notice: {level: 'plain', message: {key: 'rollup.amend.goThere'}}},
			requests: [],
			next: [
				{
					type: 'rollUp',
					what: {
						do: 'open',
						unit: one.unit.code,
						...(first?.address !== undefined && {address: first.address}),
					},
				},
				{type: 'notify', level: 'plain', message: {key: 'rollup.amend.goThere'}},
			],
		};
	}

	const {form} = desk;
	const address = cursorOf(desk);
	const cell = form.cell.get(address)!;
	if (form.id !== own.rolled.form.id) return tell(session, 'bad', {key: 'rollup.amend.otherForm'});
	if (desk.rolled?.version !== undefined && desk.rolled.version !== one.head?.number)
		return tell(session, 'bad', {key: 'rollup.amend.notHead'});
	const figure = one.head?.figures[placeOf(form, address)] ?? null;
	const taken = !one.head;
	if (taken && cell.kind === 'total') return tell(session, 'plain', {key: 'rollup.fillIn.total'});
	const label = labelOf(cell);
	return asked(
		session,
		{to: 'amend', unit: one.unit.code, address},
		{
			key: taken ? 'rollup.fillIn.title' : 'rollup.amend.title',
			values: {unit: one.unit.name, label},
		},
		[
			{
				words: taken
					? {key: 'rollup.fillIn.note'}
					: {key: 'rollup.amend.was', values: {figure: figure ?? '□'}},
			},
		],
		[
			textField('to', {key: 'rollup.amend.to'}),
			...confirming(),
			textField('because', {key: 'rollup.amend.because'}),
			confirmedWhen(),
		],
	);
}
