import type {ListAction, TypingAction} from '../../program/action.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {FilePurpose, FolderEntry} from '../../program/request.ts';
import type {Typing} from '../../program/typing.ts';
import type {Message} from '../../text/say.ts';
import type {Ask} from '../ask.ts';
import {typedPath} from './typed-path.ts';

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

export type BrowseAction =
	| ListAction
	| TypingAction
	/** Tab: what is typed goes on as far as the names do. */
	| {type: 'complete'};

/** What is asked of it from anywhere. */
export type BrowseAsk = Extract<Ask, {type: 'browse' | 'openFile'}>;

/** What the browser shows and chooses from: everything, or the names that contain what is typed. */
export function browseEntries({
	entries,
	typing,
	folder,
}: Pick<Browse, 'entries' | 'typing' | 'folder'>): readonly FolderEntry[] {
	const {rest, folder: named} = typedPath(typing.text, folder);
	const sought = rest.toLowerCase();
	if (sought === '' || (named !== undefined && !isSame(named, folder))) return entries;
	return entries.filter(({name}) => name.toLowerCase().includes(sought));
}

function isSame(one: string, other: string): boolean {
	const bare = (folder: string) => folder.replace(/[\\/]+$/, '');
	return bare(one) === bare(other);
}
