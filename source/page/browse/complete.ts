import type {Session} from '../../desk/session.ts';
import {put} from '../../program/layer.ts';
import type {FolderEntry} from '../../program/request.ts';
import {typed} from '../../program/typing.ts';
import {goOn, stay} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import {canRead} from './can-read.ts';
import {type Browse, browseEntries} from './state.ts';
import {joinPath, typedPath} from './typed-path.ts';

/**
Tab: what is typed goes on as far as all names that fit agree. A folder that is named whole is gone into; where nothing
more can be said, the next entry is chosen.
*/
export function complete(session: Session, own: Browse): Updated {
	const {purpose, typing, folder: shown, chosen} = own;
	const {path, folder, rest} = typedPath(typing.text, shown);
	// A path into another folder: what it names there is shown.
	if (path !== undefined && folder !== undefined)
		return goOn(session, {type: 'browse', purpose, folder, typed: rest});
	const entries = browseEntries(own);
	const next = () => {
		const to = entries.length === 0 ? 0 : (chosen + 1) % entries.length;
		return stay(put<Session>(session, {...own, chosen: to} as Browse));
	};

	if (rest === '') return next();
	const fitting = fittingNames(entries, rest, own);
	const [only, ...others] = fitting;
	if (only && others.length === 0) {
		return only.kind === 'folder'
			? goOn(session, {type: 'browse', purpose, folder: joinPath(shown, only.name)})
			: stay(put<Session>(session, {...own, typing: typed(only.name), chosen: 0} as Browse));
	}

	const common = commonStart(fitting.map(({name}) => name));
	if ([...common].length <= [...rest].length) return next();
	return stay(put<Session>(session, {...own, typing: typed(common), chosen: 0} as Browse));
}

// Names that begin with it come before those that have it somewhere; of files those that can be read.
function fittingNames(
	entries: readonly FolderEntry[],
	rest: string,
	{purpose}: Browse,
): FolderEntry[] {
	const open = entries.filter(
		({name, kind}) => name !== '..' && (kind === 'folder' || canRead(name, purpose)),
	);
	const begin = open.filter(({name}) => name.toLowerCase().startsWith(rest.toLowerCase()));
	return begin.length > 0 ? begin : open;
}

function commonStart(names: readonly string[]): string {
	const [first = '', ...others] = names.map((name) => [...name]);
	const [letters, rest] = [[...first], others];
	const at = letters.findIndex((letter, index) =>
		rest.some((name) => name[index]?.toLowerCase() !== letter.toLowerCase()),
	);
	return letters.slice(0, at === -1 ? letters.length : at).join('');
}
