import type {Session} from '../../desk/session.ts';
import {put, topOf} from '../../program/layer.ts';
import {textField} from '../../program/questions.ts';
import {stay} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import {deskOf} from './here.ts';
import type {RollUpAsk, WordsLayer} from './state.ts';

/** Fills the page that asks where the returns lie. */
export function askOpening(session: Session): Updated<RollUpAsk> {
	const top = topOf(session) as WordsLayer;
	if (top.page !== 'rollupWords') return stay(session);
	// The one that is open is opened again, or another instead.
	const here = deskOf(session)?.folders[0];
	const asked: WordsLayer = {
		...top,
		title: {key: 'rollup.open.title'},
		lines: [{words: {key: 'rollup.open.note'}, mark: 'faint'}],
		fields: (['folder', 'units', 'last', 'year', 'name'] as const).map((id) =>
			textField(id, {key: `rollup.open.${id}`}, id === 'folder' ? here : ''),
		),
		accept: {key: 'rollup.open.accept'},
	};
	return stay(put(session, asked));
}
