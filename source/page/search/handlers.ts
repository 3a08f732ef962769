import {onDesk} from '../../desk/handlers.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {close, open, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {typed} from '../../program/typing.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {searchHits} from './search-hits.ts';
import type {Hit, Search, SearchAction, SearchAsk} from './state.ts';

export const handlers: Handlers<Session, Search, SearchAction, Next> = {
	...typingHandlers<Session, Search>((session, own, by) => {
		const typing = by(own.typing);
		const {desk} = session;
		const isOther = typing.text !== own.typing.text;
		const hits = desk && isOther ? searchHits(desk, typing.text) : own.hits;
		return put<Session>(session, {...own, typing, hits, chosen: 0} as Search);
	}),
	...listHandlers<Session, Search, Hit, Next>({
		...chosenInLayer,
		entries: (_session, {hits}) => hits,
		take: goToHit,
	}),
};

function goToHit(session: Session, own: Search, hit: Hit | undefined): Updated {
	const {desk} = session;
	if (!desk || !hit) return tell(session, 'plain', {key: 'session.notFound'});
	const found = {text: own.typing.text, cells: own.hits.map(({address}) => address)};
	return stay(putDesk(close(session, own), {...moveTo(desk, hit.address), found}));
}

export const asks: Handlers<Session, unknown, SearchAsk, Next> = {
	openSearch: onDesk((session) =>
		stay(open<Session, Search>(session, {page: 'search', typing: typed(), hits: [], chosen: 0})),
	),
	nextFound: onDesk((session, {by}, desk) => {
		const cells = desk.found?.cells ?? [];
		if (cells.length === 0) return tell(session, 'plain', {key: 'session.notFound'});
		const at = cells.indexOf(cursorOf(desk));
		const next = at === -1 ? (by === 1 ? 0 : cells.length - 1) : at + by;
		const address = cells[(next + cells.length) % cells.length]!;
		return stay(putDesk(session, moveTo(desk, address)));
	}),
};
