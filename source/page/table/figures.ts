import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {cellOf} from '../../desk/geometry.ts';
import {onDesk} from '../../desk/handlers.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {readOnlyWords} from '../../desk/read-only-words.ts';
import {cursorOf, selectedCells} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {verify} from '../../desk/verify.ts';
import {wordsForFigures} from '../../desk/words-for-figures.ts';
import {changeCell} from '../../draft/change-cell.ts';
import type {Address} from '../../form/form.ts';
import {chooseSetting} from '../../program/choose-setting.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import {showBlanks} from './show-blanks.ts';
import type {TableAsk} from './state.ts';
import {switchLastYear} from './switch-last-year.ts';

/** What is done to the figures of the whole draft: going to the next blank, 空白处补 0, 以计算数为准. */
export const asks: Handlers<Session, unknown, TableAsk, Next | TableAsk> = {
	nextBlank: onDesk((session, {by}, desk) => {
		const blanks = [...desk.checked.blanks, ...wordsForFigures(desk)];
		if (blanks.length === 0) return tell(session, 'good', {key: 'session.noBlanks'});
		const order = desk.form.cells.map(({address}) => address);
		const at = order.indexOf(cursorOf(desk));
		const inOrder = blanks.sort((one, two) => order.indexOf(one) - order.indexOf(two));
		const ahead = inOrder.filter((one) => (order.indexOf(one) - at) * by > 0);
		const line = ahead.length > 0 ? ahead : inOrder;
		return stay(putDesk(session, moveTo(desk, line.at(by === 1 ? 0 : -1)!)));
	}),
	dropStated: onDesk((session, {where, time}, desk) => {
		const meant = where === 'here' ? selectedCells(desk) : desk.form.cells;
		const changes = meant
			.filter(({kind}) => kind === 'total')
			.flatMap(({address}) => changeCell(desk.draft.figures, address, {value: null}));
		if (changes.length === 0) return tell(session, 'plain', {key: 'session.noStated'});
		const cells = new Set(changes.map(({address}) => address)).size;
		const said = {key: 'session.recomputed', values: {cells}} as const;
		return commit(session, {how: 'recomputed', changes, time}, {said});
	}),
	verify: onDesk(verify),
	switchLastYear: onDesk(switchLastYear),
	showBlanks: onDesk(showBlanks),
	switchGrouping(session) {
		const on = !session.settings.grouped;
		const {session: chosen, requests} = chooseSetting(session, {grouped: on});
		const key = on ? 'session.grouped' : 'session.notGrouped';
		return {...tell(chosen, 'plain', {key}), requests};
	},
	askZeros: onDesk(askZeros),
	fillZeros: onDesk((session, {where, time}, desk) => {
		const {blanks} = desk.checked;
		const cells = where === 'table' ? inTable(desk, blanks) : blanks;
		const changes = cells.flatMap((address) => {
			const {remark} = entryAt(desk, address);
			return changeCell(desk.draft.figures, address, {value: 0, ...(remark && {remark})});
		});
		const left = wordsForFigures(desk).length;
		const key = left > 0 ? 'session.zerosFilledButWords' : 'session.zerosFilled';
		const said = {key, values: {cells: cells.length, left}} as const;
		return commit(session, {how: 'zeros', changes, time}, {said});
	}),
};

function inTable(desk: Desk, blanks: readonly Address[]): Address[] {
	return blanks.filter((address) => cellOf(desk.form, address).section === desk.table);
}

function askZeros(session: Session, _action: unknown, desk: Desk): Updated<TableAsk> {
	const all = desk.checked.blanks.length;
	const words = wordsForFigures(desk);
	const values = {cells: words.length};
	if (all === 0 && words.length > 0)
		return tell(putDesk(session, moveTo(desk, words[0]!)), 'plain', {
			key: 'session.zerosLeaveOut',
			values,
		});
	if (all === 0) return tell(session, 'good', {key: 'session.noBlanks'});
	if (desk.readOnly) return tell(session, 'bad', readOnlyWords(desk));
	const here = inTable(desk, desk.checked.blanks).length;
	const some = here > 0 && here < all;
	return ask<TableAsk>(session, {
		title: {key: 'session.zeros'},
		lines: [
			{words: {key: 'session.zerosAsk', values: {cells: all}}},
			...(words.length > 0
				? [{words: {key: 'session.zerosLeaveOut', values}, mark: 'bad'} as const]
				: []),
		],
		choices: [
			...(some
				? [
						{
							label: {key: 'session.zerosTable', values: {cells: here}} as const,
							does: {type: 'fillZeros', where: 'table'} as const,
						},
					]
				: []),
			{
				label: {key: 'session.zerosAll', values: {cells: all}},
				does: {type: 'fillZeros', where: 'everywhere'},
			},
			{label: {key: 'session.cancel'}},
		],
		// Nothing is filled by one careless Enter.
		chosen: some ? 2 : 1,
	});
}
