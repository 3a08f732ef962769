import {isPath, plainPath} from '../../program/plain-path.ts';

/** What is typed into the browser: a path of its own, in its folder and its last part, or part of a name. */
export type TypedPath = {
	/** Whole; absent: no path, but part of a name. */
	path?: string;
	/** The folder it names, whole; absent: the one that is shown. */
	folder?: string;
	/** What a name is to begin with or to contain. */
	rest: string;
};

/**
Takes what is typed apart. A path that does not begin at a root is one of the folder that is shown.

@param shown - the full path of that folder
*/
export function typedPath(text: string, shown: string): TypedPath {
	const plain = isPath(text) ? plainPath(text) : undefined;
	if (plain === undefined) return {rest: text.trim()};
	const path = isWhole(plain) ? plain : joinPath(shown, plain.replace(/^(?:\.[\\/])+(?=.)/, ''));
	const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
	const isFolder = cut === path.length || /(?:^|[\\/])\.\.?$|^~$/.test(plain);
	return isFolder
		? {path, folder: path, rest: ''}
		: {path, folder: path.slice(0, cut), rest: path.slice(cut)};
}

function isWhole(path: string): boolean {
	return /^(?:[\\/~]|[a-z]:[\\/])/i.test(path);
}

/** A name behind its folder; the reader of folders resolves `..`. */
export function joinPath(folder: string, name: string): string {
	const parts = folder.includes('\\') ? '\\' : '/';
	return folder.endsWith(parts) ? folder + name : folder + parts + name;
}
