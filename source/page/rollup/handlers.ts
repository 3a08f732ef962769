import type {Session} from '../../desk/session.ts';
import type {ListAction, TypingAction} from '../../program/action.ts';
import {keyLabel} from '../../program/key-label.ts';
import {put} from '../../program/layer.ts';
import {listHandlers} from '../../program/list-page.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {filesShown} from './files-shown.ts';
import {findingsHere} from './findings-shown.ts';
import {deskOf, fileChosen, findingChosen, unitChosen} from './here.ts';
import type {RollUpAsk, RollUpDesk} from './state.ts';
import {placeShown, unitsShown} from './units-shown.ts';
import {openDeskTab, openUnit} from './ways.ts';

type Following = Next | RollUpAsk;

const list = listHandlers<Session, RollUpDesk, unknown, Following>({
	entries(_session, own) {
		if (own.tab === 'units') return unitsShown(own);
		return own.tab === 'findings' ? findingsHere(own) : filesShown(own.rolled);
	},
	chosen: (own) => (own.tab === 'units' ? placeShown(own) : own[placeName(own)]),
	choose(session, given, chosen) {
		const own = {...given, made: undefined};
		if (own.tab === 'units') {
			const unit = unitsShown(own)[chosen]?.unit.code;
			return put<Session>(session, {...own, unit} as RollUpDesk);
		}

		return put<Session>(session, {...own, [placeName(own)]: chosen} as RollUpDesk);
	},
	take(session, own) {
		if (own.typing) return stay(put<Session>(session, {...own, typing: undefined} as RollUpDesk));
		if (own.tab === 'units') {
			const one = unitChosen(own);
			return one ? openUnit(session, one.unit.code) : stay(session);
		}

		if (own.tab === 'findings') {
			const {unit, address} = findingChosen(own) ?? {};
			if (unit) return openUnit(session, unit.unit.code, address);
			if (address === undefined) return stay(session);
			const opened = openDeskTab(session, address.split('/')[0]!);
			return {...opened, next: [{type: 'goTo', address}]};
		}

		const file = fileChosen(own);
		return file?.unit !== undefined && own.rolled.byCode.has(file.unit)
			? openUnit(session, file.unit)
			: goOn(session, {type: 'rollUp', what: {do: 'assign'}});
	},
	// Esc: what is looked for goes first, then what is filtered out, then the marks.
	leave(session, own) {
		const next =
			own.typing || own.sought !== ''
				? {...own, typing: undefined, sought: '', unit: unitChosen(own)?.unit.code ?? own.unit}
				: own.filter !== 'all'
					? {...own, filter: 'all' as const, unit: unitChosen(own)?.unit.code ?? own.unit}
					: {...own, marks: new Set<string>()};
		return stay(put<Session>(session, next as RollUpDesk));
	},
});

/** Of a key that nothing is done by in the lists, that it is none. */
export function unboundKey(session: Session, key: string): Session {
	if (key === '' || (deskOf(session)?.typing ?? false)) return session;
	const values = {key: keyLabel(key)};
	return {...session, notice: {level: 'plain', message: {key: 'rollup.noSuchKey', values}}};
}

function placeName({tab}: RollUpDesk): 'finding' | 'file' {
	return tab === 'findings' ? 'finding' : 'file';
}

const typing = typingHandlers<Session, RollUpDesk>((session, own, by) => {
	const typed = by(own.typing ?? {text: '', caret: 0});
	return put<Session>(session, {
		...own,
		tab: 'units',
		typing: typed,
		sought: typed.text,
	} as RollUpDesk);
});

/** The lists of the desk, and what is looked for among the units while it is typed. */
export const listsHandlers: Handlers<Session, RollUpDesk, ListAction | TypingAction, Following> = {
	...typing,
	...list,
	// Chinese is no command: it is looked for, whether or not that was asked for.
	text: (session, action, own) =>
		own.typing || !/^[ -~]*$/.test(action.text)
			? typing.text(session, action, own)
			: tell(session, 'plain', {key: 'rollup.noSuchKey', values: {key: action.text.slice(0, 12)}}),
	point(session, action, own) {
		const {target} = action;
		return target.on === 'tab'
			? openDeskTab(session, target.tab)
			: list.point(session, action, own);
	},
};
