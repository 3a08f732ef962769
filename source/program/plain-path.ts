/**
A path as it was typed, dropped or pasted: without quotes, `file://`, backslashes before spaces, spaces around it.

@returns undefined when nothing is left
*/
export function plainPath(text: string): string | undefined {
	const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
	const quoted = /^(['"‘“「])(.*)(['"’”」])$/u.exec(line);
	let path = quoted?.[2] ?? line;
	if (path.startsWith('file://')) path = decoded(path.slice('file://'.length));
	// A terminal escapes what the shell would; on Windows the backslash parts folders.
	else if (!quoted && path.startsWith('/')) path = path.replaceAll(/\\(.)/g, '$1');
	return path === '' ? undefined : path;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path).replace(/^\/(?=[a-z]:)/i, '');
	} catch {
		return path;
	}
}

/** Whether a typed text is a path rather than part of a name. */
export function isPath(text: string): boolean {
	return /^(['"‘“「~/.]|file:|[a-z]:[\\/])|[\\/]/iu.test(text.trim());
}

/** The whole path of a file that was dropped on a place where no path is asked for; figures and words are none. */
export function droppedPath(text: string): string | undefined {
	if (/[\r\n\t]/.test(text.trim()) || !isPath(text)) return undefined;
	const path = plainPath(text);
	const isWhole = path !== undefined && /^(?:[\\/~]|[a-z]:[\\/])/i.test(path);
	return isWhole && /[^\\/]\.[a-z]\w{1,4}$/i.test(path) ? path : undefined;
}
