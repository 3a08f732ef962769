import type {Session} from '../../desk/session.ts';
import {close, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {isPath, plainPath} from '../../program/plain-path.ts';
import type {FilePurpose, FolderEntry} from '../../program/request.ts';
import {typingHandlers} from '../../program/type-in.ts';
import {goOn, type Handlers, stay} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {type Browse, type BrowseAction, type BrowseAsk, browseEntries} from './state.ts';

export const handlers: Handlers<Session, Browse, BrowseAction, Next> = {
	...typingHandlers<Session, Browse>((session, own, by) =>
		put<Session>(session, {...own, typing: by(own.typing), why: undefined, chosen: 0} as Browse),
	),
	...listHandlers<Session, Browse, FolderEntry, Next>({
		...chosenInLayer,
		entries: (_session, own) => browseEntries(own),
		take: takeEntry,
	}),
};

export const asks: Handlers<Session, unknown, BrowseAsk, Next> = {
	browse: (session, {purpose, folder = session.folder}) =>
		stay(session, {type: 'listFolder', purpose, folder}),
	openFile(session, {path, purpose, newDraft}) {
		if (purpose === 'archive') return stay(session, {type: 'unarchive', path});
		const year = (newDraft ?? session.desk?.draft)?.header.year;
		return stay(session, {
			type: 'readFile',
			path,
			purpose,
			...(year !== undefined && {year: purpose === 'lastYear' ? year - 1 : year}),
			...(newDraft && {newDraft}),
		});
	},
};

// The typed path, else the chosen folder or file.
function takeEntry(session: Session, own: Browse, entry: FolderEntry | undefined): Updated {
	const {purpose, folder, typing} = own;
	const path = isPath(typing.text) ? plainPath(typing.text) : undefined;
	if (path) return takePath(session, own, purpose, path);
	if (!entry) {
		const why = {key: 'session.noSuchFile', values: {name: typing.text}} as const;
		return stay(put<Session>(session, {...own, why} as Browse));
	}

	const to = join(folder, entry.name);
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

// The reader of folders resolves `..`; here a name is only put behind its folder.
function join(folder: string, name: string): string {
	const parts = folder.includes('\\') ? '\\' : '/';
	return folder.endsWith(parts) ? folder + name : folder + parts + name;
}
