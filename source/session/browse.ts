import type {BrowseDialog, FolderEntry} from './dialog.ts';
import {isPath, plainPath} from './plain-path.ts';
import {stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';

/** What the browser shows: everything, or the names that contain what is typed. */
export function browseEntries({entries, typing}: BrowseDialog): readonly FolderEntry[] {
	const sought = typing.text.trim().toLowerCase();
	if (sought === '' || isPath(typing.text)) return entries;
	return entries.filter(({name}) => name.toLowerCase().includes(sought));
}

/** Enter in the browser: the typed path, else the chosen folder or file. */
export function chooseEntry(session: Session, dialog: BrowseDialog): Updated {
	const {purpose, folder, typing} = dialog;
	const path = isPath(typing.text) ? plainPath(typing.text) : undefined;
	if (path) return {...stay(session), next: [{type: 'openFile', path, purpose}]};
	const entry = browseEntries(dialog)[dialog.chosen];
	if (!entry) {
		const why = {key: 'session.noSuchFile', values: {name: typing.text}} as const;
		return stay({...session, dialog: {...dialog, why}});
	}

	const to = join(folder, entry.name);
	return entry.kind === 'folder'
		? {...stay(session), next: [{type: 'browse', purpose, folder: to}]}
		: {...stay(session), next: [{type: 'openFile', path: to, purpose}]};
}

// The reader of folders resolves `..`; here a name is only put behind its folder.
function join(folder: string, name: string): string {
	const parts = folder.includes('\\') ? '\\' : '/';
	return folder.endsWith(parts) ? folder + name : folder + parts + name;
}
