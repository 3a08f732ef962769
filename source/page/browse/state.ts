import type {ListAction, TypingAction} from '../../program/action.ts';
import type {ListLayer} from '../../program/list-page.ts';
import {isPath} from '../../program/plain-path.ts';
import type {FilePurpose, FolderEntry} from '../../program/request.ts';
import type {Typing} from '../../program/typing.ts';
import type {Message} from '../../text/say.ts';
import type {Ask} from '../ask.ts';

/** The file browser. A path may be typed, dropped or pasted instead. */
export type Browse = ListLayer & {
	readonly page: 'browse';
	purpose: FilePurpose;
	/** Full path. */
	folder: string;
	/** `..` first, folders, then files. */
	entries: readonly FolderEntry[];
	/** Filters the names, or is a path of its own. */
	typing: Typing;
	why?: Message;
};

export type BrowseAction = ListAction | TypingAction;

/** What is asked of it from anywhere. */
export type BrowseAsk = Extract<Ask, {type: 'browse' | 'openFile'}>;

/** What the browser shows and chooses from: everything, or the names that contain what is typed. */
export function browseEntries({entries, typing}: Pick<Browse, 'entries' | 'typing'>) {
	const sought = typing.text.trim().toLowerCase();
	if (sought === '' || isPath(typing.text)) return entries;
	return entries.filter(({name}) => name.toLowerCase().includes(sought));
}
