import type {Session} from '../../desk/session.ts';
import {close, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {isPath, plainPath} from '../../program/plain-path.ts';
import type {FilePurpose, FolderEntry} from '../../program/request.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {typed} from '../../program/typing.ts';
import {goOn, type Handlers, stay} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {complete} from './complete.ts';
import {type Browse, type BrowseAction, browseEntries} from './state.ts';
import {joinPath, typedPath} from './typed-path.ts';

const typing = typingHandlers<Session, Browse>((session, own, by) =>
	put<Session>(session, {...own, typing: by(own.typing), why: undefined, chosen: 0} as Browse),
);

export const handlers: Handlers<Session, Browse, BrowseAction, Next> = {
	...typing,
	// A file dropped on the page stands there alone, whatever was typed.
	paste(session, action, own) {
		const path = isPath(action.text) ? plainPath(action.text) : undefined;
		if (path === undefined) return typing.paste(session, action, own);
		return typing.paste(session, action, {...own, typing: typed()});
	},
	complete: (session, _action, own) => complete(session, own),
	...listHandlers<Session, Browse, FolderEntry, Next>({
		...chosenInLayer,
		entries: (_session, own) => browseEntries(own),
		take: takeEntry,
	}),
};

// What is written: a path, or the whole name of an entry; else the chosen entry of those that fit.
function takeEntry(session: Session, own: Browse, chosen: FolderEntry | undefined): Updated {
	const {purpose, folder: shown, typing, entries} = own;
	const {path, folder, rest} = typedPath(typing.text, shown);
	if (path !== undefined && folder === path)
		return goOn(session, {type: 'browse', purpose, folder: path});
	if (path !== undefined) return takePath(session, own, purpose, path);
	const entry = entries.find(({name}) => name === rest) ?? chosen;
	if (!entry) {
		const why = {key: 'session.noSuchFile', values: {name: typing.text}} as const;
		return stay(put<Session>(session, {...own, why} as Browse));
	}

	const to = joinPath(shown, entry.name);
	return entry.kind === 'folder'
		? goOn(session, {type: 'browse', purpose, folder: to})
		: takePath(session, own, purpose, to);
}

// The superior's workbook is only named here; every other file is read before the browser goes.
function takePath(session: Session, own: Browse, purpose: FilePurpose, path: string): Updated {
	return purpose === 'model'
		? goOn(close(session, own), {type: 'takeModel', path})
		: goOn(session, {type: 'openFile', path, purpose});
}
